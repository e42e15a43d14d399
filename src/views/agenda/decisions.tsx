import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { joinClauses, t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import type { Model } from '../../model/model';
import { topicName } from '../../parts/topic-name';
import { useFields, useModel, useSession } from '../../store/react';
import type { ViewState } from '../../store/view-state';

/** About a topic: `top` puts it on the agenda, before all others. */
export type Decision = 'top' | 'pin' | 'exclude';

type Decide = (decision: Decision, id: string) => void;
type Decided = Pick<ViewState, 'pin' | 'exclude' | 'order' | 'length'>;

/** Pinning takes back excluding and the other way round; the second time undoes either. */
function decidedOn(state: ViewState, decision: Decision, id: string): Decided {
  const { pin, exclude, order, length } = state;
  const others = (list: readonly string[]) => list.filter((each) => each !== id);
  if (decision === 'top')
    return {
      pin: [...others(pin), id],
      exclude: others(exclude),
      order: [id, ...others(order)],
      length,
    };
  const toggled = (each: 'pin' | 'exclude') =>
    each !== decision || state[each].includes(id) ? others(state[each]) : [...state[each], id];
  return { pin: toggled('pin'), exclude: toggled('exclude'), order, length };
}

const DecideContext = createContext<Decide>(() => {
  throw new Error('A decision is taken outside of an agenda');
});

export const useDecide = (): Decide => useContext(DecideContext);

/** "Extradition is now item 1 of 5. No longer on the agenda: Prevention." */
function differenceWords(
  model: Model,
  before: Agenda,
  after: Agenda,
  first: string | null,
): string {
  const added = (to: Agenda, from: Agenda) =>
    to.items
      .filter(({ topic }) => !from.items.some((each) => each.topic === topic))
      .map(({ topic }) => topicName(model, topic));
  const [came, left] = [added(after, before), added(before, after)];
  const place = after.items.findIndex(({ topic }) => model.topics[topic]?.id === first);
  const topic = topicName(model, after.items[place]?.topic ?? -1);
  return [
    ...(place >= 0
      ? [t('agenda.moved', { topic, place: place + 1, count: after.items.length })]
      : came.length > 0
        ? [t('agenda.decided.in', { topics: joinClauses(came) })]
        : []),
    ...(left.length > 0 ? [t('agenda.decided.out', { topics: joinClauses(left) })] : []),
  ].join(' ');
}

/** What stands within may decide about topics; what that did to the agenda is said, with a way back. */
export function Decisions({ agenda, children }: { agenda: Agenda; children: ReactNode }) {
  const model = useModel();
  const { navigate, store } = useSession();
  const [last, setLast] = useState<{
    readonly agenda: Agenda;
    readonly before: Decided;
    readonly after: Decided;
    /** The topic that was put first. */
    readonly first: string | null;
  } | null>(null);
  const decide = useMemo<Decide>(
    () => (decision, id) => {
      const { state } = store.getState();
      const { pin, exclude, order, length } = state;
      const after = decidedOn(state, decision, id);
      const first = decision === 'top' ? id : null;
      setLast({ agenda, before: { pin, exclude, order, length }, after, first });
      void navigate(after);
    },
    [agenda, navigate, store],
  );
  const decided = useFields('pin', 'exclude', 'order', 'length');
  // Once anything else has changed the agenda, the difference is no longer that of the decision.
  const isLast =
    last !== null &&
    last.agenda.ranking === agenda.ranking &&
    Object.entries(last.after).every(([field, value]) => decided[field as keyof Decided] === value);
  const words = isLast ? differenceWords(model, last.agenda, agenda, last.first) : '';

  return (
    <DecideContext.Provider value={decide}>
      {children}
      <div className="agenda-decided" role="status">
        {last && words && (
          <div className="floating">
            <p>{words}</p>
            <button
              type="button"
              onClick={() => {
                setLast(null);
                void navigate(last.before);
              }}
            >
              {t('agenda.decided.undo')}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t('filters.close')}
              onClick={() => setLast(null)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )}
      </div>
    </DecideContext.Provider>
  );
}
