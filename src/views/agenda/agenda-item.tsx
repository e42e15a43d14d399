import { type HTMLAttributes, memo } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda';
import { type AgendaFacts, agendaFacts, statementsBehind } from '../../model/agenda-facts';
import { ProfileLink } from '../../parts/profile-links';
import { useModel, useSession } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { NumberField } from '../../ui/number-field';
import { GRIP } from '../../ui/signs';
import { readMinutes, TopicButtons } from './agenda-actions';
import { ItemQuotes, joined, NameLinks, ProposalLink } from './evidence-links';
import { factLines, type NameList } from './fact-words';
import { standingWords, whyWords } from './ranking-words';

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
  const { filter } = agenda.ranking;
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
          {GRIP}
        </span>
        <h4>
          {place}. <ProfileLink of={ofTopic(id)}>{label}</ProfileLink>
        </h4>
        <span className="agenda-standing">{standingWords(agenda, item)}</span>
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
      <p className="agenda-why">{whyWords(model, filter, item.topic)}</p>
      <ItemFacts facts={agendaFacts(model, filter, item.topic)} />
    </li>
  );
}

/** Number of names that are shown in a line. */
const NAMES_SHOWN = 40;

/** Who asked, whom to invite, which proposals concern it, and the quotes behind all of it. */
const ItemFacts = memo(function ItemFacts({ facts }: { facts: AgendaFacts }) {
  const model = useModel();
  // That no proposal concerns an item is not told.
  const lines = factLines(model, facts).filter(
    ({ about, entries }) => about !== 'proposals' || entries.length > 0,
  );
  return (
    <>
      <dl className="agenda-facts">
        {lines.map(({ about, label, none, entries }) => (
          <div key={about} data-about={about}>
            <dt>{label}</dt>
            <dd>
              {entries.length === 0 && none}
              {entries.map(({ head, position, lists }) => (
                <p key={head}>
                  <strong>
                    {position ? <ProposalLink position={position} label={head} /> : head}
                  </strong>{' '}
                  {joined(
                    lists.map((list) => <Names key={list.before} {...list} />),
                    t('links.semicolon'),
                  )}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <ItemQuotes {...statementsBehind(facts)} />
    </>
  );
});

/** "2 States: Ecuador, Peru", or "supported by Chile"; each name leads to its profile. */
function Names({ before, names }: NameList) {
  const more = names.length - NAMES_SHOWN;
  return (
    <>
      <span className="agenda-before">{before}</span>{' '}
      <NameLinks names={names.slice(0, NAMES_SHOWN)} />
      {more > 0 && `, ${t('agenda.more', { count: more })}`}
    </>
  );
}
