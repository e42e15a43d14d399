/** What the table of the matrix hears for all its cells: keys, clicks, the pointer and the focus. */
import { type HTMLAttributes, type KeyboardEvent, type SyntheticEvent, useEffect } from 'react';
import { MARKS } from '../../model/count/marks';
import { addressAt, type GridLayout } from './grid-layout';
import { type Pressed, usePress } from './head-actions';
import { isInTooltip, type TargetStore } from './target-cell';
import { type Active, step } from './use-active';

interface Grid {
  readonly grid: GridLayout;
  readonly target: TargetStore;
  readonly active: Active;
}

export function useGridListeners({ grid, target, active }: Grid): HTMLAttributes<HTMLTableElement> {
  const press = usePress(grid);
  const leave = () => target.setState({ hovered: null });
  const point = (event: SyntheticEvent, kind: 'hovered' | 'focused') => {
    const under = stopUnder(grid, event);
    if (under?.element === target.getState()[kind]?.element) return;
    target.setState({
      [kind]: under && { ...addressAt(grid, under.stop), element: under.element },
    });
  };
  useEffect(() => {
    // What is scrolled from under the pointer is not pointed at any more.
    const forget = () => target.getState().hovered && target.setState({ hovered: null });
    document.addEventListener('scroll', forget, { passive: true, capture: true });
    return () => document.removeEventListener('scroll', forget, { capture: true });
  }, [target]);
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      // From here on what has the focus is told, not what the pointer was left on.
      leave();
      const isActing = event.key === 'Enter' || event.key === ' ';
      if (event.altKey || (isActing && (event.ctrlKey || event.metaKey))) return;
      if (isActing) {
        const link = event.currentTarget.querySelector<HTMLElement>('[tabindex="0"] > a');
        if (link) link.click();
        else press(addressAt(grid, active.stop));
      } else {
        const to = step(active.stop, grid.rowKeys.length, grid.columnKeys.length, event);
        if (!to) return;
        active.moveTo(to);
      }
      event.preventDefault();
    },
    onClick: (event) => {
      const under = stopUnder(grid, event);
      if (!under) return;
      // Another order may put another cell under the pointer.
      leave();
      active.moveTo(under.stop);
      press(addressAt(grid, under.stop), markUnder(event));
    },
    // Not when the mouse is over a cell: the page may have moved it under a pointer at rest.
    onMouseMove: (event) => point(event, 'hovered'),
    onMouseLeave: ({ relatedTarget }) => {
      // Its tooltip and its menu belong to what is pointed at.
      if (!isInTooltip(relatedTarget)) leave();
    },
    onFocus: (event) => {
      active.focusIn();
      point(event, 'focused');
      // The link in a head, by the browser or a screen reader; a press must find it still where it began.
      const under = (event.target as Element).matches('a:focus-visible') && stopUnder(grid, event);
      if (under) active.moveTo(under.stop);
    },
    onBlur: () => {
      active.focusOut();
      target.setState({ focused: null });
    },
  };
}

/** The mark on which an event happened. */
function markUnder({ target }: SyntheticEvent): Pressed | undefined {
  const names = (target as Element).closest('.mark')?.classList;
  const mark = MARKS.find((name) => names?.contains(`mark-${name}`));
  return mark && { mark, basis: names?.contains('mark-inferred') ? 'implied' : 'explicit' };
}

/** The cell in which an event happened, as a stop; null for what is none. */
function stopUnder(grid: GridLayout, { target }: SyntheticEvent) {
  const element = target instanceof Element ? target.closest<HTMLElement>('td, th') : null;
  const at = element?.closest('tr')?.getAttribute('aria-rowindex');
  const row = grid.rowPositions.indexOf(Number(at));
  const column = Number(element?.getAttribute('aria-colindex')) - 1;
  return element && at && row >= 0 && column >= 0 ? { element, stop: { row, column } } : null;
}
