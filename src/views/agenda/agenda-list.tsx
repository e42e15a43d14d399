import { memo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import type { Ranking } from '../../model/ranking';
import { decimal } from '../../store/agenda-entries';
import { useLink, useModel, useSession, useView } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { readMinutes, readWhole, useAgendaActions, withPoint } from './agenda-actions';
import { AgendaItemEntry } from './agenda-item';
import { noticeWords } from './ranking-words';
import { moveTo, useDrag } from './use-drag';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
}

/** The proposed items, with all settings and actions of the chair. */
export const AgendaList = memo(function AgendaList({ ranking, agenda }: Props) {
  const { topics } = useModel();
  const actions = useAgendaActions();
  const [announcement, setAnnouncement] = useState('');
  const idOf = (topic: number) => topics[topic]?.id ?? '';
  const byId = new Map(agenda.items.map((item) => [idOf(item.topic), item]));
  const ids = [...byId.keys()];

  const move = (order: readonly string[], id: string) => {
    const topic = topics.find((each) => each.id === id)?.label ?? '';
    const place = order.indexOf(id) + 1;
    actions.order(order);
    setAnnouncement(t('agenda.moved', { topic, place, count: order.length }));
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
        {announcement}
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
                move={(to) => move(moveTo(ids, id, to), id)}
              />
            )
          );
        })}
      </ol>
      <UndoButtons />
      <ProposalsWithoutTopic />
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

/** Buttons that restore the order of the ranking, and the topics that were excluded. */
function UndoButtons() {
  const { topics } = useModel();
  const { navigate } = useSession();
  const actions = useAgendaActions();
  const order = useView((state) => state.order);
  const exclude = useView((state) => state.exclude);
  return (
    <div className="agenda-undo">
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
            onClick={() => actions.exclude(id)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        ))}
    </div>
  );
}

/** A link to the proposals that concern no topic, and so stand under no item. */
function ProposalsWithoutTopic() {
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

/** The hours that a text holds, with two decimals at most; undefined where it holds none. */
function readHours(text: string): number | undefined {
  const hours = decimal(withPoint(text));
  return hours !== undefined && hours < 1000 && /^\d+([.,]\d{1,2})?$/.test(text.trim())
    ? hours
    : undefined;
}

/** The length of the agenda, in items or in hours, and the minutes of an item. */
function LengthSettings({ agenda }: { agenda: Agenda }) {
  const { navigate } = useSession();
  const { unit, count } = useView((state) => state.length);
  const time = useView((state) => state.time);
  const hours = Math.max(0.25, Math.round(agenda.minutes / 15) / 4);
  const kept = formatNumber(count);
  return (
    <fieldset className="agenda-length">
      <legend>{t('agenda.length')}</legend>
      <label>
        <input
          type="radio"
          name="length"
          checked={unit === 'items'}
          onChange={() => void navigate({ length: { unit: 'items', count: agenda.n } })}
        />
        {t('agenda.length.items')}
      </label>
      <label>
        <input
          type="radio"
          name="length"
          checked={unit === 'hours'}
          onChange={() => void navigate({ length: { unit: 'hours', count: hours } })}
        />
        {t('agenda.length.hours')}
      </label>
      <NumberField
        key={unit}
        label={t(`agenda.length.${unit}.of`)}
        hideLabel
        value={count}
        read={(text) => (unit === 'items' ? readWhole(text, 0, 999) : readHours(text))}
        fault={(text) =>
          unit === 'items'
            ? t('agenda.length.items.bad', { text, kept })
            : t('agenda.length.hours.bad', { text, kept })
        }
        onChange={(next, isFirst) =>
          void navigate({ length: { unit, count: next } }, isFirst ? 'push' : 'replace')
        }
      />
      <NumberField
        label={t('agenda.each')}
        value={time.each}
        read={readMinutes}
        fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(time.each) })}
        onChange={(each, isFirst) =>
          void navigate({ time: { ...time, each } }, isFirst ? 'push' : 'replace')
        }
      />
      {Object.keys(time.own).length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => void navigate({ time: { each: time.each, own: {} } })}
        >
          {t('agenda.reset.times')}
        </button>
      )}
    </fieldset>
  );
}

function AgendaNotices({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  return (
    <div className="agenda-notices" role="status">
      <ul>
        {agenda.notices.map((notice) => {
          const words = noticeWords(model, notice);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
