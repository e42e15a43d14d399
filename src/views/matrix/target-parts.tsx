import { type MouseEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '../../i18n';
import { Mark } from '../../parts/mark';
import {
  useFields,
  useFilter,
  useModel,
  useOpenCell,
  useSession,
  useView,
} from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { MENU } from '../../ui/signs';
import { Tooltip } from '../../ui/tooltip';
import { type CellWords, cellWords } from './cell-words';
import { type Address, HEAD } from './grid-layout';
import { ORDERS, sortWords } from './head-actions';
import { TARGET_WORDS } from './matrix-cell';
import { type Axis, idOf, nameOf } from './row-model';
import { type TargetProps, type TargetStore, targetOf } from './target-cell';
import { useMatrixLayout } from './use-matrix-layout';

/** The tooltip and the head menu, which follow pointer and focus. */
export function TargetParts(props: TargetProps) {
  usePublishedTarget(props.target);
  return (
    <>
      <HeadMenu {...props} />
      <CellTooltip {...props} />
    </>
  );
}

/** Publishes the actor and topic under the pointer or focus to the rest of the page. */
function usePublishedTarget(target: TargetStore) {
  const session = useSession();
  useEffect(() => {
    const { actors, topics } = session.model;
    const tell = () => {
      const address = targetOf(target.getState());
      session.pointed.setState({
        actor: (address && actors[address.actor]?.id) ?? null,
        topic: (address && topics[address.topic]?.id) ?? null,
      });
    };
    // The pointer is there already when this loads.
    tell();
    const stop = target.subscribe(tell);
    return () => {
      stop();
      session.pointed.setState({ actor: null, topic: null });
    };
  }, [session, target]);
}

/** Milliseconds for which the pointer rests before the tooltip opens. */
const DELAY = 300;

/**
 * Describes the current cell in a tooltip beside it, and in hidden words that describe the tab stop of the grid. A low
 * window, where a tooltip would cover the matrix, shows those words at its foot.
 */
function CellTooltip({ target, grid }: TargetProps) {
  const model = useModel();
  const filter = useFilter();
  const sort = useView((state) => state.sort);
  const focused = useStore(target, (state) => state.focused);
  const current = useStore(target, targetOf);
  const shown = useDeferredValue(current);
  const open = useOpenCell();
  // The evidence panel already describes the open cell.
  const isOpen =
    open !== null &&
    model.actors[shown?.actor ?? HEAD]?.id === open.actor &&
    model.topics[shown?.topic ?? HEAD]?.id === open.topic;
  const { marks, inTime } = useMatrixLayout();
  const wordsOf = (at: typeof focused) =>
    at && cellWords(model, filter, at, { sort, grid, marks, inTime });
  const words = wordsOf(shown);
  return (
    <>
      <p id={TARGET_WORDS} className="matrix-pointed">
        <Plain words={wordsOf(focused)} />
      </p>
      <Tooltip
        anchor={words && shown === current && shown && !isOpen ? shown.element : null}
        delay={shown === focused ? 0 : DELAY}
        onLeave={() => target.setState({ hovered: null })}
      >
        {words && <Rich words={words} />}
      </Tooltip>
    </>
  );
}

/** Joins the words to one line of text for a screen reader. */
function Plain({ words }: { words: CellWords | null }) {
  if (!words) return null;
  const { title, records, notes, hint } = words;
  return (
    <>
      <strong>{title}</strong>{' '}
      {[
        ...records.flatMap((record) => [saysOf(record), whenOf(record), record.quote]),
        ...notes,
        hint,
      ]
        .filter(Boolean)
        .join(' ')}
    </>
  );
}

const saysOf = ({ says, inferred }: CellWords['records'][number]) =>
  inferred ? t('matrix.inferred', { mark: says }) : says;

const whenOf = ({ meeting }: CellWords['records'][number]) => meeting && `(${meeting})`;

function Rich({ words: { title, records, notes, hint } }: { words: CellWords }) {
  return (
    <div className="m-tooltip">
      <strong>{title}</strong>
      {records.map((record) => (
        <p key={`${record.says}${record.quote}`}>
          <Mark of={record.mark} inferred={record.inferred} /> <b>{saysOf(record)}</b>{' '}
          {whenOf(record)} <q>{record.quote}</q>
        </p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {hint && <p className="m-hint">{hint}</p>}
    </div>
  );
}

interface Head {
  readonly axis: Axis;
  readonly item: number;
}

/** Returns the row or column of a head's address; null for other addresses. */
function headAt({ actor, topic }: Address): Head | null {
  if (actor >= 0 && topic === HEAD) return { axis: 'actor', item: actor };
  return topic >= 0 && actor === HEAD ? { axis: 'topic', item: topic } : null;
}

/** The side of the button in pixels; it has no background, so that it hides no letter of a name. */
const SIZE = 24;
/** Pixels from the end of a row's head, and from the foot of a column's name, to the middle of the button. */
const FROM_END = 7;
const FROM_NAME = { across: 2, up: -10 } as const;

/**
 * The menu button at the head under the pointer, or at the head that is the grid's tab stop. One button serves all
 * heads: it follows the grid in the tab order.
 */
function HeadMenu({ target, stop, table }: TargetProps) {
  const model = useModel();
  const box = useRef<HTMLDivElement>(null);
  const hovered = useStore(target, (state) =>
    state.hovered && headAt(state.hovered) ? state.hovered : null,
  );
  // Fixes the button to its head while the pointer is on it or its menu is open.
  const [lockedHead, setLockedHead] = useState<Head | null>(null);
  const isOpen = useRef(false);
  const head = lockedHead ?? headAt(hovered ?? stop);
  const release = () => {
    setLockedHead(null);
    target.setState({ hovered: null });
  };

  useEffect(() => {
    const element = hovered?.element ?? table.current?.querySelector('th[tabindex="0"]');
    const frame = box.current?.offsetParent?.getBoundingClientRect();
    if (lockedHead || !box.current || !element || !frame) return;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isRow = element.getAttribute('scope') === 'row';
    // A slanted name starts at the middle of its column, so the button goes below the name.
    const middle = isRow
      ? { x: right - FROM_END, y: (top + bottom) / 2 }
      : { x: (left + right) / 2 + FROM_NAME.across, y: bottom - FROM_NAME.up };
    box.current.style.left = `${middle.x - SIZE / 2 - frame.left}px`;
    box.current.style.top = `${middle.y - SIZE / 2 - frame.top}px`;
  });

  if (!head) return null;
  const name = nameOf(model, head.axis, head.item);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer over it keeps it; nothing is pressed.
    <div
      ref={box}
      className="m-head-menu"
      data-hovered={hovered !== null || lockedHead !== null || undefined}
      onMouseEnter={() => setLockedHead(head)}
      onMouseLeave={() => isOpen.current || release()}
    >
      <PopoverButton label={MENU} name={t('matrix.menu', { name })} title={name}>
        {() => (
          <MenuItems
            axis={head.axis}
            id={idOf(model, head.axis, head.item)}
            onChosen={() => {
              // The action may remove the head with its button, so the focus returns to the grid.
              table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
            }}
            onShown={(isShown) => {
              isOpen.current = isShown;
              if (isShown) setLockedHead(head);
              else release();
            }}
          />
        )}
      </PopoverButton>
    </div>
  );
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

interface MenuProps {
  readonly axis: Axis;
  readonly id: string;
  readonly onShown: (isShown: boolean) => void;
  readonly onChosen: () => void;
}

/** The menu of a row or column: filter to it, pin it, hide it, or sort all rows or columns. */
function MenuItems({ axis, id, onShown, onChosen }: MenuProps) {
  const { navigate } = useSession();
  const { pinned, hidden, sort, [axis]: alone } = useFields('pinned', 'hidden', 'sort', axis);
  const sorted = `${axis}s` as const;
  const tell = useRef(onShown);
  useEffect(() => {
    const { current } = tell;
    current(true);
    return () => current(false);
  }, []);
  const isAlone = alone.length === 1 && alone[0] === id;
  const choose = (change: Partial<ViewState>) => (event: MouseEvent) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onChosen();
    void navigate(change);
  };
  const items: [words: string, change: Partial<ViewState>, isPressed?: boolean][] = [
    [t(isAlone ? 'matrix.menu.all' : 'matrix.menu.alone'), { [axis]: isAlone ? [] : [id] }],
    [t('matrix.menu.pin'), { pinned: toggled(pinned, id) }, pinned.includes(id)],
    [t(`matrix.menu.hide.${axis}`), { hidden: [...hidden, id] }],
  ];
  if (hidden.length > 0)
    items.push([t('matrix.menu.unhide', { count: hidden.length }), { hidden: [] }]);
  const orders: typeof items = ORDERS.map((order) => [
    sortWords(sorted, order),
    { sort: { ...sort, [sorted]: order } },
    sort[sorted] === order,
  ]);
  const buttons = (all: typeof items) =>
    all.map(([words, change, isPressed]) => (
      <button key={words} type="button" aria-pressed={isPressed} onClick={choose(change)}>
        {words}
      </button>
    ));
  return (
    <div className="m-menu-items">
      {buttons(items)}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would box buttons that need no frame. */}
      <div className="m-menu-items" role="group" aria-label={t(`matrix.sort.${sorted}`)}>
        <strong aria-hidden="true">{t(`matrix.sort.${sorted}`)}</strong>
        {buttons(orders)}
      </div>
    </div>
  );
}
