import { Fragment, type HTMLAttributes, memo, type ReactNode } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda';
import {
  type AgendaFacts,
  agendaFacts,
  statementsBehind,
  type Voice,
} from '../../model/agenda-facts';
import { byKind } from '../../model/group-by';
import { actorName } from '../../model/labels';
import type { ProposalRow } from '../../model/positions';
import { useFilter, useModel, useSession } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { readMinutes, TopicButtons } from './agenda-actions';
import { ActorLink, ItemQuotes, joined, PositionLink } from './evidence-links';
import { kindCount, namedIn, reasonWords, stancesIn } from './ranking-words';

interface Props {
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
export function AgendaItemEntry({ agenda, item, place, isDragged, handle, move }: Props) {
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const { id, label } = model.topics[item.topic] ?? { id: '', label: '' };
  const setMinutes = (minutes: number, isFirst: boolean) => {
    const { each, own } = store.getState().state.time;
    const { [id]: _, ...others } = own;
    const next = minutes === each ? others : { ...others, [id]: minutes };
    void navigate({ time: { each, own: next } }, isFirst ? 'push' : 'replace');
  };
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
        <span className="agenda-reason">{reasonWords(agenda, item)}</span>
        <span className="agenda-item-actions">
          <NumberField
            label={t('agenda.minutes.of', { topic: label })}
            hideLabel
            unit={t('agenda.minutes')}
            value={item.minutes}
            read={readMinutes}
            fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(item.minutes) })}
            onChange={setMinutes}
          />
          {(['up', 'down'] as const).map((way) => {
            const to = way === 'up' ? place - 2 : place;
            const isPossible = to >= 0 && to < agenda.items.length;
            return (
              // Not `disabled`, which at either end would lose the focus.
              <button
                key={way}
                type="button"
                aria-label={t(`agenda.${way}`, { topic: label })}
                aria-disabled={!isPossible}
                onClick={() => isPossible && move(to)}
              >
                <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
              </button>
            );
          })}
          <TopicButtons id={id} label={label} />
        </span>
      </div>
      <ItemFacts facts={agendaFacts(model, filter, item.topic)} />
    </li>
  );
}

/** Who asked, whom to invite, which proposals concern it, and the quotes behind all of it. */
const ItemFacts = memo(function ItemFacts({ facts }: { facts: AgendaFacts }) {
  const fact = (label: string, value: ReactNode) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <>
      <dl className="agenda-facts">
        {namedIn(facts).map(({ label, none, groups }) =>
          fact(
            label,
            groups.length > 0
              ? groups.map(({ head, voices }) => <Names key={head} head={head} voices={voices} />)
              : none,
          ),
        )}
        {facts.proposals.length > 0 &&
          fact(
            t('agenda.proposals'),
            facts.proposals.map((row) => <Stances key={row.proposal.id} row={row} />),
          )}
      </dl>
      <ItemQuotes {...statementsBehind(useModel(), facts)} />
    </>
  );
});

/** Number of names that are shown in a line. */
const NAMES_SHOWN = 40;

/** "Requested, 2 States: Ecuador, Peru; 1 region: Central America": kinds are never summed. */
function Names({ head, voices }: { head: string; voices: readonly Voice[] }) {
  const groups = byKind(useModel(), voices, ({ actor }) => actor).map(({ kind, items }) => (
    <Fragment key={kind}>
      {t('agenda.counted', { who: kindCount(kind, items.length) })}{' '}
      {joined(
        items.slice(0, NAMES_SHOWN).map((voice) => <ActorLink key={voice.actor} voice={voice} />),
        ', ',
      )}
      {items.length > NAMES_SHOWN && `, ${t('agenda.more', { count: items.length - NAMES_SHOWN })}`}
    </Fragment>
  ));
  return (
    <p>
      <strong>{head}</strong> {joined(groups, t('links.semicolon'))}
    </p>
  );
}

/** A proposal with who proposes, supports and opposes it; each name opens the position. */
function Stances({ row }: { row: ProposalRow }) {
  const model = useModel();
  const stances = stancesIn(row).map(({ head, marks }) => (
    <Fragment key={head}>
      <span className="agenda-stance">{head}</span>{' '}
      {joined(
        marks.map(({ actor, positions }) => (
          <PositionLink key={actor} id={positions[0]?.id ?? ''} name={actorName(model, actor)} />
        )),
        ', ',
      )}
    </Fragment>
  ));
  return (
    <p>
      <strong>{row.proposal.label}</strong> {joined(stances, t('links.semicolon'))}
    </p>
  );
}
