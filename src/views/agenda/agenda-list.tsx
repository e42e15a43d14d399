import { memo, type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { formatNumber, joinClauses, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { requestedBeside } from '../../model/agenda-facts';
import { LinkedNames } from '../../parts/profile-links';
import { useFields, useLink, useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { LengthSettings, useDecide } from './agenda-actions';
import { AgendaItemEntry } from './agenda-item';
import { noticeWords } from './ranking-words';

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
  const { dragged, order, start } = useDrag(ids, move);
  const places = ids.join(' ');
  // What was pressed moves with its item, maybe out of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the items have other places.
  useEffect(() => {
    const pressed = document.activeElement;
    if (pressed?.closest('[data-items]')) pressed.scrollIntoView?.({ block: 'nearest' });
  }, [places]);
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
                handle={{ onPointerDown: (event) => start(id, event) }}
                move={(to) => move(moveTo(ids, id, to), id)}
              />
            )
          );
        })}
      </ol>
      <RequestedBeside agenda={agenda} />
      <UndoButtons />
      <ProposalsWithoutTopic />
    </section>
  );
});

/** The list with one of its members moved to another index. */
function moveTo(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, to), 0, id);
}

/** Distance in pixels from an edge of the window within which a drag scrolls it. */
const EDGE = 48;

/**
 * Reorders a list by dragging its members by a handle, with mouse, pen or finger. During a drag the list
 * has the order that dropping would give; Escape cancels.
 * @param ids the members; each is an element with `data-item` inside one with `data-items`
 * @param onMoved receives the new order and the member that was dragged
 */
function useDrag(ids: readonly string[], onMoved: (ids: readonly string[], id: string) => void) {
  /** The member that is dragged, and the order if it were dropped now. */
  const [drag, setDrag] = useState<{ id: string; order: readonly string[] } | null>(null);
  const listening = useRef<AbortController>(null);
  useEffect(() => () => listening.current?.abort(), []);

  const start = (id: string, { button, currentTarget, nativeEvent }: ReactPointerEvent) => {
    const list = currentTarget.closest('[data-items]');
    if (button !== 0 || !list) return;
    nativeEvent.preventDefault();
    let order = ids;
    setDrag({ id, order });
    const others = () =>
      [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')].filter(
        ({ dataset }) => dataset.item !== id,
      );
    const isAbove = (item: Element, y: number) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2 < y;
    };
    const controller = new AbortController();
    listening.current = controller;
    const stop = () => {
      controller.abort();
      setDrag(null);
    };
    // On the window, since the handle moves in the page with its item and would lose the pointer.
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, listener, { signal: controller.signal });
    on('pointermove', ({ clientY }) => {
      if (clientY < EDGE) window.scrollBy(0, -EDGE / 3);
      else if (clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 3);
      const next = moveTo(order, id, others().filter((item) => isAbove(item, clientY)).length);
      if (next.every((each, at) => each === order[at])) return;
      order = next;
      setDrag({ id, order });
    });
    on('pointerup', () => {
      stop();
      if (order.some((each, at) => each !== ids[at])) onMoved(order, id);
    });
    on('pointercancel', stop);
    on('keydown', ({ key }) => key === 'Escape' && stop());
  };
  return { dragged: drag?.id ?? null, order: drag?.order ?? ids, start };
}

function Total({ agenda: { items, minutes, room } }: { agenda: Agenda }) {
  const total = t('agenda.total', { items: items.length, minutes });
  if (room === null) return <span>{total}</span>;
  if (minutes > room)
    return (
      <strong className="agenda-over">
        {t('agenda.total.over', { total, over: minutes - room })}
      </strong>
    );
  return <span>{t('agenda.total.room', { total, room: formatNumber(room) })}</span>;
}

/** Buttons that restore the order of the ranking, and the topics that were excluded. */
function UndoButtons() {
  const { topics } = useModel();
  const { navigate } = useSession();
  const decide = useDecide();
  const { order, exclude } = useFields('order', 'exclude');
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

/** The topics on which help is requested and which fell out, each a link to its profile. */
function RequestedBeside({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const topics = requestedBeside(model, agenda).flatMap(({ topic }) => model.topics[topic] ?? []);
  if (topics.length === 0) return null;
  return (
    <p className="agenda-hint">
      <LinkedNames
        words={t('agenda.unlisted', { topics: joinClauses(topics.map(({ label }) => label)) })}
        of={topics.map(({ id }) => ofTopic(id))}
        topicName={(id) => topics.find((each) => each.id === id)?.label ?? id}
      />
    </p>
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
