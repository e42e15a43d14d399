import { Fragment, type HTMLAttributes, memo, type ReactNode } from 'react';
import { STANCES } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda';
import {
  type AgendaFacts,
  ASKED,
  agendaFacts,
  INVITED,
  type Voice,
} from '../../model/agenda-facts';
import { byKind } from '../../model/by-kind';
import { actorName } from '../../model/labels';
import type { ProposalRow } from '../../model/positions';
import type { Ranking } from '../../model/ranking';
import { useFilter, useModel } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { readMinutes, TopicButtons, useAgendaActions } from './agenda-actions';
import { ActorLink, ItemQuotes, PositionLink } from './evidence-links';
import { kindCount, reasonWords } from './ranking-words';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  readonly item: AgendaItem;
  /** From 1. */
  readonly place: number;
  readonly isDragged: boolean;
  /** Attributes of the handle by which the item is dragged. */
  readonly handle: HTMLAttributes<HTMLElement>;
  /** Moves the item to another index. */
  readonly move: (to: number) => void;
}

/** An item with its reason, its actions and its facts. */
export function AgendaItemEntry(props: Props) {
  const { ranking, agenda, item, place, isDragged, handle, move } = props;
  const model = useModel();
  const filter = useFilter();
  const actions = useAgendaActions();
  const { id, label } = model.topics[item.topic] ?? { id: '', label: '' };
  const last = agenda.items.length;
  return (
    <li data-item={id} data-topic={id} data-dragged={isDragged || undefined}>
      <div className="agenda-item-head">
        <span
          className="agenda-handle"
          aria-hidden="true"
          title={t('agenda.drag', { topic: label })}
          {...handle}
        >
          ⠿
        </span>
        <h4>
          {place}. {label}
        </h4>
        <span className="agenda-reason">{reasonWords(ranking, agenda, item)}</span>
        <span className="agenda-item-actions">
          <NumberField
            label={t('agenda.minutes.of', { topic: label })}
            hideLabel
            unit={t('agenda.minutes')}
            value={item.minutes}
            read={readMinutes}
            fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(item.minutes) })}
            onChange={(minutes, isFirst) => actions.minutes(id, minutes, isFirst)}
          />
          {/* Not `disabled`, which at either end would lose the focus. */}
          <button
            type="button"
            aria-label={t('agenda.up', { topic: label })}
            aria-disabled={place === 1}
            onClick={() => place > 1 && move(place - 2)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            aria-label={t('agenda.down', { topic: label })}
            aria-disabled={place === last}
            onClick={() => place < last && move(place)}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <TopicButtons id={id} label={label} />
        </span>
      </div>
      <ItemFacts facts={agendaFacts(model, filter, item.topic)} />
    </li>
  );
}

/** Number of names that are shown in a line. */
const NAMES_SHOWN = 40;

/** Who asked, whom to invite, which proposals concern it, and the quotes behind all of it. */
const ItemFacts = memo(function ItemFacts({ facts }: { facts: AgendaFacts }) {
  const { dataset } = useModel();
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
        records={all
          .flat()
          .flatMap(({ records }) => records.flatMap((at) => dataset.records[at] ?? []))}
        positions={proposals.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions))}
      />
    </>
  );
});

interface FactProps {
  readonly name: string;
  /** Shown where there are no children. */
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

interface NamesProps {
  readonly head: string;
  readonly voices: readonly Voice[];
}

/** "Requested, 2 States: Ecuador, Peru; 1 region: Central America": kinds are never summed. */
function Names({ head, voices }: NamesProps) {
  const groups = byKind(useModel(), voices, ({ actor }) => actor);
  return (
    <p>
      <strong>{head}</strong>{' '}
      {groups.map(({ kind, items: own }, at) => (
        <Fragment key={kind}>
          {at > 0 && t('links.semicolon')}
          {t('agenda.counted', { who: kindCount(kind, own.length) })}{' '}
          {own.slice(0, NAMES_SHOWN).map((voice, place) => (
            <Fragment key={voice.actor}>
              {place > 0 && ', '}
              <ActorLink voice={voice} />
            </Fragment>
          ))}
          {own.length > NAMES_SHOWN && `, ${t('agenda.more', { count: own.length - NAMES_SHOWN })}`}
        </Fragment>
      ))}
    </p>
  );
}

/** A proposal with who proposes, supports and opposes it; each name opens the position. */
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
                  <PositionLink
                    id={mark.positions[0]?.id ?? ''}
                    name={actorName(model, mark.actor)}
                  />
                </Fragment>
              ))}
          </Fragment>
        ),
      )}
    </p>
  );
}
