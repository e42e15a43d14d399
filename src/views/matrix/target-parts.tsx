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
import { ORDERS } from './head-actions';
import { TARGET_WORDS } from './matrix-cell';
import { type Axis, idOf, nameOf } from './row-model';
import { type TargetProps, targetOf } from './target-cell';
import { useMatrixLayout } from './use-matrix-layout';

/** What answers to pointer and focus beyond the grid itself. */
export function TargetParts(props: TargetProps) {
  return (
    <>
      <HeadMenu {...props} />
      <CellTooltip {...props} />
    </>
  );
}

/** Milliseconds that a pointer rests before the tooltip shows. */
const DELAY = 300;

/**
 * Tells what is pointed at: beside it, and out of sight in words that describe the tab stop of the
 * grid. In a low window, where a tooltip would hide the matrix, those words stand at its foot.
 */
function CellTooltip({ target, grid }: TargetProps) {
  const model = useModel();
  const filter = useFilter();
  const sort = useView((state) => state.sort);
  const focused = useStore(target, (state) => state.focused);
  const current = useStore(target, targetOf);
  const shown = useDeferredValue(current);
  const open = useOpenCell();
  // What the panel beside it tells already.
  const isOpen =
    open !== null &&
    model.actors[shown?.actor ?? HEAD]?.id === open.actor &&
    model.topics[shown?.topic ?? HEAD]?.id === open.topic;
  const { marks } = useMatrixLayout();
  const wordsOf = (at: typeof focused) => at && cellWords(model, filter, at, { sort, grid, marks });
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

/** One line of text, for a screen reader. */
function Plain({ words }: { words: CellWords | null }) {
  if (!words) return null;
  const { title, records, notes, hint } = words;
  return (
    <>
      <strong>{title}</strong>{' '}
      {[...records.flatMap((record) => [saysOf(record), record.quote]), ...notes, hint]
        .filter(Boolean)
        .join(' ')}
    </>
  );
}

const saysOf = ({ says, inferred }: CellWords['records'][number]) =>
  inferred ? t('matrix.inferred', { mark: says }) : says;

function Rich({ words: { title, records, notes, hint } }: { words: CellWords }) {
  return (
    <div className="m-tooltip">
      <strong>{title}</strong>
      {records.map((record) => (
        <p key={`${record.says}${record.quote}`}>
          <Mark of={record.mark} inferred={record.inferred} /> <b>{saysOf(record)}</b>{' '}
          <q>{record.quote}</q>
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

/** The row or column of which an address is the head; null for all else. */
function headAt({ actor, topic }: Address): Head | null {
  if (actor >= 0 && topic === HEAD) return { axis: 'actor', item: actor };
  return topic >= 0 && actor === HEAD ? { axis: 'topic', item: topic } : null;
}

/** Pixels: the side of the button, which has no ground, so that it covers no letter of a name. */
const SIZE = 24;
/** Pixels from the end of a row's head, and from the foot of a column's name, to the middle of the button. */
const FROM_END = 7;
const FROM_NAME = { across: 2, up: -10 } as const;

/**
 * The button at the head that is pointed at, or that is the grid's tab stop, and the menu that it opens.
 * One button for all heads: it comes after the grid in the order of the Tab key.
 */
function HeadMenu({ target, stop, table }: TargetProps) {
  const model = useModel();
  const box = useRef<HTMLDivElement>(null);
  const hovered = useStore(target, (state) =>
    state.hovered && headAt(state.hovered) ? state.hovered : null,
  );
  // While the pointer is on the button, or its menu open, it stays where it is.
  const [held, setHeld] = useState<Head | null>(null);
  const isOpen = useRef(false);
  const head = held ?? headAt(hovered ?? stop);
  const letGo = () => {
    setHeld(null);
    target.setState({ hovered: null });
  };

  useEffect(() => {
    const element = hovered?.element ?? table.current?.querySelector('th[tabindex="0"]');
    const frame = box.current?.offsetParent?.getBoundingClientRect();
    if (held || !box.current || !element || !frame) return;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isRow = element.getAttribute('scope') === 'row';
    // A name over a column rises from its middle, and leaves free what is below it.
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
      data-hovered={hovered !== null || held !== null || undefined}
      onMouseEnter={() => setHeld(head)}
      onMouseLeave={() => isOpen.current || letGo()}
    >
      <PopoverButton
        label={MENU}
        name={t('matrix.menu', { name })}
        title={name}
        closeLabel={t('matrix.menu.close')}
      >
        {() => (
          <MenuItems
            axis={head.axis}
            id={idOf(model, head.axis, head.item)}
            onChosen={() => {
              // The head may go, and the button with it.
              table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
            }}
            onShown={(isShown) => {
              isOpen.current = isShown;
              if (isShown) setHeld(head);
              else letGo();
            }}
          />
        )}
      </PopoverButton>
    </div>
  );
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/**
 * What can be done with a row or column: the filters show it alone, it stands first, or is hidden; and
 * how all rows or columns are ordered.
 */
function MenuItems(props: {
  axis: Axis;
  id: string;
  onShown: (isShown: boolean) => void;
  onChosen: () => void;
}) {
  const { axis, id, onShown, onChosen } = props;
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
    t(order === 'neutral' ? `matrix.sort.neutral.${sorted}` : `matrix.sort.${order}`),
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
