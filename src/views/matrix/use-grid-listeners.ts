/** The listeners of the matrix table for all its cells: keys, clicks, pointer and focus. */
import { type HTMLAttributes, type KeyboardEvent, type SyntheticEvent, useEffect } from 'react';
import { MARKS } from '../../model/count/marks';
import { addressAt, type GridLayout } from './grid-layout';
import { type PressedMark, usePress } from './head-actions';
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
    // A scroll moves the hovered cell away from the pointer.
    const forget = () => target.getState().hovered && target.setState({ hovered: null });
    document.addEventListener('scroll', forget, { passive: true, capture: true });
    return () => document.removeEventListener('scroll', forget, { capture: true });
  }, [target]);
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      // After a key the focused cell is described, not the cell under a pointer at rest.
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
      // A sort may put another cell under the pointer.
      leave();
      active.moveTo(under.stop);
      press(addressAt(grid, under.stop), markUnder(event));
    },
    // `mouseover` would also report cells that the page moves under a pointer at rest.
    onMouseMove: (event) => point(event, 'hovered'),
    onMouseLeave: ({ relatedTarget }) => {
      // A pointer on the cell's tooltip or menu has not left the cell.
      if (!isInTooltip(relatedTarget)) leave();
    },
    onFocus: (event) => {
      active.focusIn();
      point(event, 'focused');
      // The browser or a screen reader may focus the link in a head; the head must not move during a press.
      const under = (event.target as Element).matches('a:focus-visible') && stopUnder(grid, event);
      if (under) active.moveTo(under.stop);
    },
    onBlur: () => {
      active.focusOut();
      target.setState({ focused: null });
    },
  };
}

/** Returns the mark on which an event happened. */
function markUnder({ target }: SyntheticEvent): PressedMark | undefined {
  const names = (target as Element).closest('.mark')?.classList;
  const mark = MARKS.find((name) => names?.contains(`mark-${name}`));
  return mark && { mark, basis: names?.contains('mark-inferred') ? 'implied' : 'explicit' };
}

/** Returns the stop of the cell in which an event happened; null outside cells. */
function stopUnder(grid: GridLayout, { target }: SyntheticEvent) {
  const element = target instanceof Element ? target.closest<HTMLElement>('td, th') : null;
  const at = element?.closest('tr')?.getAttribute('aria-rowindex');
  const row = grid.rowPositions.indexOf(Number(at));
  const column = Number(element?.getAttribute('aria-colindex')) - 1;
  return element && at && row >= 0 && column >= 0 ? { element, stop: { row, column } } : null;
}
