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
import type { Filter } from '../../model/filter';
import { shapeBits } from '../../model/marks';
import type { Model } from '../../model/model';
import { useModel, usePointed, useSession, useToggleMark } from '../../store/react';
import type { Pointed } from '../../store/store';
import { MARK_FIELDS, type Mark } from '../../store/view-state';

/** The mark that a chart shows. Apart from its other properties, so that a mark draws little anew. */
export const Marked = createContext<Mark | null>(null);

/** What a click does, and whether something is what is marked. */
export function useMarking() {
  const mark = useContext(Marked);
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

/** Ids of the topics, or actors, with a record that is marked; null where nothing is marked. */
export function useMarkedIds(filter: Filter, by: 'topic' | 'actor'): ReadonlySet<string> | null {
  const model = useModel();
  const mark = useContext(Marked);
  return useMemo(() => mark && idsWith(model, filter, mark, by), [model, filter, mark, by]);
}

function idsWith(model: Model, filter: Filter, mark: Mark, by: 'topic' | 'actor') {
  const { partner: _, ...fields } = mark;
  const narrowed = Object.entries(fields).map(([field, value]) => [field, [value]]);
  const bits = shapeBits(model, { ...filter, ...Object.fromEntries(narrowed) });
  const { topics } = model.index;
  const items = by === 'topic' ? model.topics : model.actors;
  const found = new Set<string>();
  bits.forEach((shapes, cell) => {
    const item = items[by === 'topic' ? cell % topics : Math.floor(cell / topics)];
    if (shapes !== 0 && item) found.add(item.id);
  });
  return found;
}

/** Whether a mark leaves any of these statuses emphasized. */
export const isStatusMarked = ({ kind, status }: Mark, statuses: readonly Status[]): boolean =>
  statuses.some(
    (one) =>
      (status === undefined || status === one) &&
      (kind === undefined || kind === KIND_OF[STATUS_CODE[one]]),
  );

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
