import { memo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { decimal } from '../../store/agenda-entries';
import { useLink, useModel, useSession, useView } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { readMinutes, readWhole, useDecide, withPoint } from './agenda-actions';
import { AgendaItemEntry } from './agenda-item';
import { noticeWords } from './ranking-words';
import { moveTo, useDrag } from './use-drag';

/** The proposed items, with all settings and actions of the chair. */
export const AgendaList = memo(function AgendaList({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const { topics } = model;
  const { navigate } = useSession();
  const [announcement, setAnnouncement] = useState('');
  const byId = new Map(agenda.items.map((item) => [topics[item.topic]?.id ?? '', item]));
  const ids = [...byId.keys()];

  const move = (order: readonly string[], id: string) => {
    void navigate({ order });
    const topic = topics.find((each) => each.id === id)?.label ?? '';
    const place = order.indexOf(id) + 1;
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
      <div className="agenda-notices" role="status">
        <ul>
          {agenda.notices
            .map((notice) => noticeWords(model, notice))
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
      </div>
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
  const decide = useDecide();
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
            onClick={() => decide('exclude', id)}
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
  const held = dataset.positions.filter(
    ({ meeting }) => meetings.length === 0 || meetings.includes(meeting),
  );
  const count = dataset.proposals.filter(
    ({ id, topics }) => topics.length === 0 && held.some(({ proposal }) => proposal === id),
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
  const lengths = [
    { unit: 'items', count: agenda.n },
    { unit: 'hours', count: Math.max(0.25, Math.round(agenda.minutes / 15) / 4) },
  ] as const;
  return (
    <fieldset className="agenda-length">
      <legend>{t('agenda.length')}</legend>
      {lengths.map((length) => (
        <label key={length.unit}>
          <input
            type="radio"
            name="length"
            checked={unit === length.unit}
            onChange={() => void navigate({ length })}
          />
          {t(`agenda.length.${length.unit}`)}
        </label>
      ))}
      <NumberField
        key={unit}
        label={t(`agenda.length.${unit}.of`)}
        hideLabel
        value={count}
        read={(text) => (unit === 'items' ? readWhole(text, 0, 999) : readHours(text))}
        fault={(text) => t(`agenda.length.${unit}.bad`, { text, kept: formatNumber(count) })}
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
