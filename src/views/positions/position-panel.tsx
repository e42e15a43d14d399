import { useMemo } from 'react';
import type { Position, Proposal } from '../../dataset/schema';
import { t } from '../../i18n';
import { NO_FILTER } from '../../model/filter';
import { actorName, meetingOf } from '../../model/labels';
import { positionsIn, positionTable } from '../../model/minutes/positions';
import { sourceOf } from '../../model/minutes/statement';
import { Decision } from '../../parts/decision';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { QuotedStatement, StatementLinks } from '../../parts/quote';
import { useAddress, useLink, useModel, useSession, useView } from '../../store/react';
import { DockedPanel } from '../../ui/docked-panel';
import type { StepsProps } from '../../ui/steps';
import { useProposalTables } from './proposal-tables';
import { StanceLink, StanceSign, stanceWords } from './stance-link';

/** The panel that quotes a position. It is open while the state names a position. */
export function PositionPanel() {
  const { navigate, store, model } = useSession();
  const id = useView((state) => state.position);
  const position = model.dataset.positions.find((each) => each.id === id);
  const proposal = model.dataset.proposals.find((each) => each.id === position?.proposal);
  const steps = usePositionSteps(id);
  if (!position || !proposal) return null;
  return (
    <DockedPanel
      label={t('positions.panel')}
      heading={proposal.label}
      closeLabel={t('positions.close')}
      close={() => void navigate({ position: null })}
      shown={[position]}
      isAsked={() => store.getState().entering !== 'none'}
      steps={steps}
    >
      {!steps && <p className="docked-panel-notice">{t('positions.beyond')}</p>}
      <PositionQuote position={position} />
      <PositionLinks key={position.id} position={position.id} />
      <SameProposal proposal={proposal} />
    </DockedPanel>
  );
}

/** Steps from a position to the previous and next one in the tables. Returns null if filters hide the position. */
function usePositionSteps(id: string | null): StepsProps | null {
  const { navigate } = useSession();
  const { several, one } = useProposalTables();
  const positions = [...several.rows, ...one.rows].flatMap(({ original }) => positionsIn(original));
  const at = positions.findIndex((position) => position.id === id);
  if (at < 0) return null;
  const step = (to: number) => {
    const next = positions[to];
    return next ? () => void navigate({ position: next.id }, 'replace') : null;
  };
  return {
    label: t('positions.steps'),
    previous: t('positions.previous'),
    next: t('positions.next'),
    at: t('positions.at', { position: at + 1, count: positions.length }),
    keys: t('evidence.keys'),
    back: step(at - 1),
    forward: step(at + 1),
  };
}

/** Quotes a position with the words around it, its speaker and its place. */
function PositionQuote({ position }: { position: Position }) {
  const model = useModel();
  const { id, stance } = position;
  const words = {
    actor: actorName(model, position.actor),
    stance: stanceWords({ stance, positions: [position] }),
  };
  return (
    <article className="position-quote">
      <QuotedStatement
        head={
          <>
            <StanceSign stance={stance} />{' '}
            <LinkedNames words={t('positions.mark', words)} of={[position.actor]} />
          </>
        }
        statement={position}
        place={sourceOf(model, position)}
        speaker={
          <ProfileLink of={position.reportedBy}>
            {actorName(model, position.reportedBy)}
          </ProfileLink>
        }
        meeting={meetingOf(model, position.meeting)}
        language={model.dataset.language}
        after={[[t('positions.id'), <code key="id">{id}</code>]]}
      />
    </article>
  );
}

/** Links a position to its place in the minutes and to its own address. */
function PositionLinks({ position }: { position: string }) {
  return (
    <StatementLinks
      inMinutes={useLink({
        view: 'minutes',
        position,
        paragraph: null,
        cell: null,
        record: null,
      })}
      here={useLink({ position }, 'replace')}
      address={useAddress({ position })}
      words={{ here: t('positions.link'), failed: t('positions.copy.failed') }}
    />
  );
}

/** Lists all stances on the proposal, regardless of filters, and what was decided on it. Renders nothing if there is only one. */
function SameProposal({ proposal }: { proposal: Proposal }) {
  const model = useModel();
  const { rows } = useMemo(() => positionTable(model, { ...NO_FILTER, words: '' }), [model]);
  const row = rows.find((each) => each.proposal === proposal);
  if (!row) return null;
  const { marks, earlier, decision } = row;
  return (
    <>
      {decision && (
        <p className="same-proposal">
          <Decision of={decision} />
        </p>
      )}
      {marks.length + earlier.length > 1 && (
        <section className="same-proposal">
          <h3>{t('positions.same')}</h3>
          <ul>
            {[...marks, ...earlier].map((mark) => (
              <li key={mark.positions[0]?.id}>
                <StanceLink proposal={proposal} mark={mark} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
