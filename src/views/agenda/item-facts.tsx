import { Fragment, memo, type ReactNode } from 'react';
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { type AgendaFacts, ASKED, INVITED, type Voice } from '../../model/agenda-facts';
import type { ProposalRow } from '../../model/positions';
import { useLink, useModel } from '../../store/react';
import { ItemQuotes } from './item-quotes';
import { VoiceName } from './voice-name';

/** So many names are drawn in a line. */
const DRAWN = 40;

/** Who asked, whom to invite, which proposals touch it, and the words behind all of it. */
export const ItemFacts = memo(function ItemFacts({ facts }: { facts: AgendaFacts }) {
  const { asked, invited, proposals } = facts;
  const all = [...ASKED.map((each) => asked[each]), ...INVITED.map((each) => invited[each])];
  return (
    <>
      <dl className="agenda-facts">
        <Fact name={t('agenda.asked')} none={t('agenda.nobody.asked')}>
          {ASKED.filter((each) => asked[each].length > 0).map((each) => (
            <Names key={each} head={t(`status.${each}`)} voices={asked[each]} />
          ))}
        </Fact>
        <Fact name={t('agenda.invited')} none={t('agenda.nobody.invited')}>
          {INVITED.filter((each) => invited[each].length > 0).map((each) => (
            <Names key={each} head={t(`agenda.invited.${each}`)} voices={invited[each]} />
          ))}
        </Fact>
        {proposals.length > 0 && (
          <Fact name={t('agenda.proposals')}>
            {proposals.map((row) => (
              <Stances key={row.proposal.id} row={row} />
            ))}
          </Fact>
        )}
      </dl>
      <ItemQuotes
        records={all.flat().flatMap(({ records }) => records)}
        positions={proposals.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions))}
      />
    </>
  );
});

interface FactProps {
  readonly name: string;
  /** Said where there is nothing. */
  readonly none?: string;
  readonly children: ReactNode[];
}

function Fact({ name, none, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children.length > 0 ? children : none}</dd>
    </div>
  );
}

const COUNTED = {
  state: 'filters.summary.states',
  organization: 'filters.summary.organizations',
  region: 'filters.summary.regions',
} as const;
const KINDS = ['state', 'organization', 'region'] as const;

interface NamesProps {
  readonly head: string;
  readonly voices: readonly Voice[];
}

/** "Requested, 2 States: Ecuador, Peru; 1 region: Central America": never one sum of them. */
function Names({ head, voices }: NamesProps) {
  const { actors } = useModel();
  const groups = KINDS.map((kind) => ({
    kind,
    own: voices.filter(({ actor }) => actors[actor]?.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return (
    <p>
      <strong>{head}</strong>{' '}
      {groups.map(({ kind, own }, at) => (
        <Fragment key={kind}>
          {at > 0 && t('links.semicolon')}
          {t('agenda.counted', { who: t(COUNTED[kind], { count: own.length }) })}{' '}
          {own.slice(0, DRAWN).map((voice, place) => (
            <Fragment key={voice.actor}>
              {place > 0 && ', '}
              <VoiceName voice={voice} />
            </Fragment>
          ))}
          {own.length > DRAWN && `, ${t('agenda.more', { count: own.length - DRAWN })}`}
        </Fragment>
      ))}
    </p>
  );
}

/** A proposal with who proposes, supports and opposes it; each stance opens its words. */
function Stances({ row: { proposal, marks } }: { row: ProposalRow }) {
  const model = useModel();
  return (
    <p>
      <strong>{proposal.label}</strong>{' '}
      {STANCES.filter((stance) => marks.some((mark) => mark.stance === stance)).map(
        (stance, at) => (
          <Fragment key={stance}>
            {at > 0 && t('links.semicolon')}
            <span className="agenda-stance">{t(`agenda.stance.${stance}`)}</span>{' '}
            {marks
              .filter((mark) => mark.stance === stance)
              .map((mark, place) => (
                <Fragment key={mark.actor}>
                  {place > 0 && ', '}
                  <Position
                    id={mark.positions[0]?.id ?? ''}
                    name={model.names.get(mark.actor) ?? mark.actor}
                  />
                </Fragment>
              ))}
          </Fragment>
        ),
      )}
    </p>
  );
}

/** The words of a position stand in the view of positions. */
function Position({ id, name }: { id: string; name: string }) {
  const link = useLink({ view: 'positions', position: id, cell: null, record: null });
  return <a {...link}>{name}</a>;
}
