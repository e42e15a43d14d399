/**
 * Marks and the pointer in the charts. A mark emphasizes the records that would remain if it were the filter.
 * The pointer is at no more than one actor and one topic, and all parts of the page that show them highlight them.
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
import type { PointedItems } from '../../store/store';
import { MARK_FIELDS, type Mark } from '../../store/view-state';
import type { ChartProps } from './use-chart';

interface Marked {
  readonly mark: Mark;
  /** Ids of the topics and of the actors with a marked record. */
  readonly topic: ReadonlySet<string>;
  readonly actor: ReadonlySet<string>;
}

/** A context instead of chart properties, so that a new mark redraws only what reads it. */
const MarkedContext = createContext<Marked | null>(null);

export function MarkedProvider({ state, filter, children }: ChartProps & { children: ReactNode }) {
  const model = useModel();
  const { mark } = state;
  return <MarkedContext value={mark && findMarked(model, filter, mark)}>{children}</MarkedContext>;
}

const findMarked = memo((model, filter: Filter, mark: Mark): Marked => {
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

/** The mark that a chart shows; null without one. */
export const useMark = (): Mark | null => useContext(MarkedContext)?.mark ?? null;

/**
 * Returns a function that says whether a part of a chart is drawn paler, since the mark is on something else. The
 * part stands for topics or actors, by id, and optionally for some statuses only.
 */
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

/** The handler of a click on a part of a chart, and a test whether a mark is the present one. */
export function useMarking() {
  const mark = useMark();
  const isMarked = (one: Mark) =>
    mark !== null && MARK_FIELDS.every((field) => one[field] === mark[field]);
  return { onMark: useToggleMark(), isMarked };
}

interface MarkButtonProps {
  /** Null where there is nothing to mark; then the children stand without a button. */
  readonly mark: Mark | null;
  /** Accessible name, where the children do not name the mark. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button in the table of a chart that sets the same mark as a click on the drawing. */
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

/** Attributes that make an SVG shape a toggle button. */
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

/** Whether the pointer is at this actor or topic, in any part of the page; the value of `data-pointed`. */
export const useIsPointed = (kind: keyof PointedItems, id: string | null): boolean =>
  usePointed((pointed) => id !== null && pointed[kind] === id);

/** Functions that set and clear the actor or topic at the pointer. `leave` keeps one that was set since. */
export function usePointing(kind: keyof PointedItems) {
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

/**
 * Listeners that set the actor or topic at the pointer while pointer or focus is on an element. With null they set
 * none.
 */
export function usePointAt(kind: keyof PointedItems, id: string | null) {
  const { point, leave } = usePointing(kind);
  const listeners = useMemo(() => {
    const enter = () => id !== null && point(id);
    const exit = () => id !== null && leave(id);
    return { onMouseEnter: enter, onMouseLeave: exit, onFocus: enter, onBlur: exit };
  }, [point, leave, id]);
  // An element that is removed under the pointer gets no mouseleave.
  useEffect(() => () => void listeners.onMouseLeave(), [listeners]);
  return listeners;
}
