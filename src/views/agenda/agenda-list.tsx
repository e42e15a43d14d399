import { memo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import type { Ranking } from '../../model/ranking';
import { useLink, useModel, useSession, useView } from '../../store/react';
import { AgendaItemEntry } from './agenda-item';
import { AgendaNotices } from './agenda-notices';
import { LengthSettings } from './length-settings';
import { useChair } from './use-chair';
import { placed, useDrag } from './use-drag';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
}

/** The items as they are proposed, and all that the chair may do with them. */
export const AgendaList = memo(function AgendaList({ ranking, agenda }: Props) {
  const { topics } = useModel();
  const chair = useChair();
  const [said, setSaid] = useState('');
  const idOf = (topic: number) => topics[topic]?.id ?? '';
  const byId = new Map(agenda.items.map((item) => [idOf(item.topic), item]));
  const ids = [...byId.keys()];

  const move = (order: readonly string[], id: string) => {
    const topic = topics.find((each) => each.id === id)?.label ?? '';
    const place = order.indexOf(id) + 1;
    chair.order(order);
    setSaid(t('agenda.moved', { topic, place, count: order.length }));
  };
  const { dragged, order, handle } = useDrag(ids, move);
  return (
    <section className="agenda-proposal" aria-labelledby="agenda-list">
      <header>
        <h3 id="agenda-list" tabIndex={-1}>
          {t('agenda.list')}
        </h3>
        <Total agenda={agenda} />
      </header>
      <LengthSettings agenda={agenda} />
      <AgendaNotices agenda={agenda} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {agenda.items.length === 0 && <p>{t('agenda.empty')}</p>}
      <ol data-items>
        {order.map((id, at) => {
          const item = byId.get(id);
          return (
            item && (
              <AgendaItemEntry
                key={id}
                ranking={ranking}
                agenda={agenda}
                item={item}
                place={at + 1}
                isDragged={dragged === id}
                handle={handle(id)}
                move={(to) => move(placed(ids, id, to), id)}
              />
            )
          );
        })}
      </ol>
      <Afterwards />
      <Untouched />
    </section>
  );
});

function Total({ agenda: { items, minutes, room } }: { agenda: Agenda }) {
  const total = t('agenda.total', { items: items.length, minutes });
  if (room === null) return <span>{total}</span>;
  if (minutes > room)
    return (
      <strong className="agenda-over">
        {t('agenda.total.over', { total, over: Math.ceil(minutes - room) })}
      </strong>
    );
  return <span>{t('agenda.total.room', { total, room: formatNumber(room) })}</span>;
}

/** The ways back: to the order of the ranking, and of what was excluded. */
function Afterwards() {
  const { topics } = useModel();
  const { navigate } = useSession();
  const chair = useChair();
  const order = useView((state) => state.order);
  const exclude = useView((state) => state.exclude);
  return (
    <div className="agenda-afterwards">
      {order.length > 0 && (
        <button type="button" onClick={() => void navigate({ order: [] })}>
          {t('agenda.reset')}
        </button>
      )}
      {exclude.length > 0 && <span>{t('agenda.excluded')}</span>}
      {topics
        .filter(({ id }) => exclude.includes(id))
        .map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-label={t('agenda.include', { topic: label })}
            onClick={() => chair.exclude(id)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        ))}
    </div>
  );
}

/** Proposals that touch no topic can be on no item: the way to them. */
function Untouched() {
  const { dataset } = useModel();
  const meetings = useView((state) => state.meeting);
  const link = useLink({ view: 'positions', topic: [] });
  const held = new Set(
    dataset.positions
      .filter(({ meeting }) => meetings.length === 0 || meetings.includes(meeting))
      .map(({ proposal }) => proposal),
  );
  const count = dataset.proposals.filter(
    ({ id, topics }) => topics.length === 0 && held.has(id),
  ).length;
  if (count === 0) return null;
  return (
    <p className="agenda-hint">
      {t('agenda.untouched', { count })} <a {...link}>{t('app.view.positions')}</a>
    </p>
  );
}
