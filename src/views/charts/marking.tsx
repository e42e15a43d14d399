/**
 * What is marked and pointed at in the charts. A mark emphasizes whatever would be left if it were the
 * filter; one actor and one topic are pointed at on the whole page, and whatever shows them says so.
 */
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
} from 'react';
import type { Status } from '../../dataset/schema';
import { KIND_OF, STATUS_CODE } from '../../model/columns';
import { markBits } from '../../model/count/marks';
import type { Filter } from '../../model/filter';
import { memo } from '../../model/memo';
import { useModel, usePointed, useSession, useToggleMark } from '../../store/react';
import type { Pointed } from '../../store/store';
import { MARK_FIELDS, type Mark } from '../../store/view-state';
import type { ChartProps } from './use-chart';

interface Marked {
  readonly mark: Mark;
  /** Ids of the topics, and of the actors, with a record that is marked. */
  readonly topic: ReadonlySet<string>;
  readonly actor: ReadonlySet<string>;
}

/** Apart from the properties of a chart, so that a mark draws little anew. */
const MarkedContext = createContext<Marked | null>(null);

export function MarkedProvider({ state, filter, children }: ChartProps & { children: ReactNode }) {
  const model = useModel();
  const { mark } = state;
  return <MarkedContext value={mark && markedIn(model, filter, mark)}>{children}</MarkedContext>;
}

const markedIn = memo((model, filter: Filter, mark: Mark): Marked => {
  const { partner: _, ...fields } = mark;
  const narrowed = Object.entries(fields).map(([field, value]) => [field, [value]]);
  const bits = markBits(model, { ...filter, ...Object.fromEntries(narrowed) });
  const { topics } = model.index;
  const found = { topic: new Set<string>(), actor: new Set<string>() };
  bits.forEach((marks, cell) => {
    if (marks === 0) return;
    found.topic.add(model.topics[cell % topics]?.id ?? '');
    found.actor.add(model.actors[Math.floor(cell / topics)]?.id ?? '');
  });
  return { mark, ...found };
});

/** The mark that a chart shows. */
export const useMark = (): Mark | null => useContext(MarkedContext)?.mark ?? null;

/** Tells of topics or actors, and of what has these statuses only, whether something else is marked. */
export function useIsPale() {
  const marked = useContext(MarkedContext);
  return (by: 'topic' | 'actor', ids: readonly string[], statuses?: readonly Status[]): boolean =>
    marked !== null &&
    !(
      ids.some((id) => marked[by].has(id)) &&
      (statuses === undefined || statuses.some((status) => isStatusMarked(marked.mark, status)))
    );
}

const isStatusMarked = ({ kind, status }: Mark, one: Status): boolean =>
  (status === undefined || status === one) &&
  (kind === undefined || kind === KIND_OF[STATUS_CODE[one]]);

/** What a click does, and whether something is what is marked. */
export function useMarking() {
  const mark = useMark();
  const isMarked = (one: Mark) =>
    mark !== null && MARK_FIELDS.every((field) => one[field] === mark[field]);
  return { onMark: useToggleMark(), isMarked };
}

interface MarkButtonProps {
  /** Null where there is nothing to mark: plain words. */
  readonly mark: Mark | null;
  /** Where the words alone do not say what is marked. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What marks in a table of a chart, as a click on a part of its drawing does. */
export function MarkButton({ mark, label, children }: MarkButtonProps) {
  const { onMark, isMarked } = useMarking();
  if (!mark) return children;
  return (
    <button
      type="button"
      className="quiet chart-mark"
      aria-pressed={isMarked(mark)}
      aria-label={label}
      onClick={() => onMark(mark)}
    >
      {children}
    </button>
  );
}

/** Attributes that make a shape of a drawing a button which marks. */
export const markingShape = (isPressed: boolean, press: () => void) => ({
  role: 'button',
  'aria-pressed': isPressed,
  onClick: press,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  },
});

/** True while it is pointed at, anywhere: for `data-pointed`. */
export const useIsPointed = (kind: keyof Pointed, id: string | null): boolean =>
  usePointed((pointed) => id !== null && pointed[kind] === id);

/** Points at something by its id, and no longer unless something else is pointed at by then. */
export function usePointing(kind: keyof Pointed) {
  const { pointed } = useSession();
  return useMemo(
    () => ({
      point: (id: string) => pointed.setState({ [kind]: id }),
      leave: (id: string) => {
        if (pointed.getState()[kind] === id) pointed.setState({ [kind]: null });
      },
    }),
    [pointed, kind],
  );
}

/** Listeners that point at something, if at anything, while the pointer or the focus is on it. */
export function usePointAt(kind: keyof Pointed, id: string | null) {
  const { point, leave } = usePointing(kind);
  const listeners = useMemo(() => {
    const onto = () => id !== null && point(id);
    const off = () => id !== null && leave(id);
    return { onMouseEnter: onto, onMouseLeave: off, onFocus: onto, onBlur: off };
  }, [point, leave, id]);
  // What goes away under the pointer is not left by it.
  useEffect(() => () => void listeners.onMouseLeave(), [listeners]);
  return listeners;
}
