import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { joinClauses, t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import type { Model } from '../../model/model';
import { topicName } from '../../parts/topic-name';
import { useFields, useModel, useSession } from '../../store/react';
import type { ViewState } from '../../store/view-state';

/** A decision about a topic: `top` pins it as the first item. */
export type Decision = 'top' | 'pin' | 'exclude';

type Decide = (decision: Decision, id: string) => void;
type DecisionFields = Pick<ViewState, 'pin' | 'exclude' | 'order' | 'length'>;

/** The fields after a decision. `pin` and `exclude` toggle, and each cancels the other. */
function applyDecision(state: ViewState, decision: Decision, id: string): DecisionFields {
  const { pin, exclude, order, length } = state;
  const others = (list: readonly string[]) => list.filter((each) => each !== id);
  if (decision === 'top')
    return {
      pin: [...others(pin), id],
      exclude: others(exclude),
      order: [id, ...others(order)],
      length,
    };
  const toggle = (each: 'pin' | 'exclude') =>
    each !== decision || state[each].includes(id) ? others(state[each]) : [...state[each], id];
  return { pin: toggle('pin'), exclude: toggle('exclude'), order, length };
}

const DecideContext = createContext<Decide>(() => {
  throw new Error('A decision is taken outside of an agenda');
});

export const useDecide = (): Decide => useContext(DecideContext);

/** Says how a decision changed the agenda: "Extradition is now item 1 of 5. No longer on the agenda: Prevention." */
function differenceWords(
  model: Model,
  before: Agenda,
  after: Agenda,
  first: string | null,
): string {
  const addedTopics = (to: Agenda, from: Agenda) =>
    to.items
      .filter(({ topic }) => !from.items.some((each) => each.topic === topic))
      .map(({ topic }) => topicName(model, topic));
  const [added, removed] = [addedTopics(after, before), addedTopics(before, after)];
  const place = after.items.findIndex(({ topic }) => model.topics[topic]?.id === first);
  const topic = topicName(model, after.items[place]?.topic ?? -1);
  return [
    ...(place >= 0
      ? [t('agenda.moved', { topic, place: place + 1, count: after.items.length })]
      : added.length > 0
        ? [t('agenda.decided.in', { topics: joinClauses(added) })]
        : []),
    ...(removed.length > 0 ? [t('agenda.decided.out', { topics: joinClauses(removed) })] : []),
  ].join(' ');
}

/** Lets its children decide about topics; says how the last decision changed the agenda, and offers to undo it. */
export function Decisions({ agenda, children }: { agenda: Agenda; children: ReactNode }) {
  const model = useModel();
  const { navigate, store } = useSession();
  const [last, setLast] = useState<{
    readonly agenda: Agenda;
    readonly before: DecisionFields;
    readonly after: DecisionFields;
    /** Id of the topic that the decision put first. */
    readonly first: string | null;
  } | null>(null);
  const decide = useMemo<Decide>(
    () => (decision, id) => {
      const { state } = store.getState();
      const { pin, exclude, order, length } = state;
      const after = applyDecision(state, decision, id);
      const first = decision === 'top' ? id : null;
      setLast({ agenda, before: { pin, exclude, order, length }, after, first });
      void navigate(after);
    },
    [agenda, navigate, store],
  );
  const current = useFields('pin', 'exclude', 'order', 'length');
  // After any other change of the agenda, the difference would include more than the decision.
  const isLast =
    last !== null &&
    last.agenda.ranking === agenda.ranking &&
    Object.entries(last.after).every(
      ([field, value]) => current[field as keyof DecisionFields] === value,
    );
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
