/** The cell under the pointer and the focused cell, in a store of their own, so that changes do not render the grid. */
import { type RefObject, useEffect, useRef } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address, GridLayout } from './grid-layout';

interface TargetCell extends Address {
  readonly element: HTMLElement;
}

interface Target {
  readonly hovered: TargetCell | null;
  readonly focused: TargetCell | null;
}

export type TargetStore = StoreApi<Target>;

export const createTarget = (): TargetStore =>
  createStore<Target>(() => ({ hovered: null, focused: null }));

/** Returns the current cell; the pointer has priority over the focus. */
export const targetOf = ({ hovered, focused }: Target): TargetCell | null => hovered ?? focused;

/** Whether a node is in the tooltip or in the menu of a head, so that a pointer there has not left its cell. */
export const isInTooltip = (node: unknown): boolean =>
  node instanceof Element && node.closest('[role="tooltip"], .m-head-menu') !== null;

/** The props of the lazy parts of the grid. */
export interface TargetProps {
  readonly target: TargetStore;
  /** The grid's tab stop. */
  readonly stop: Address;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly grid: GridLayout;
}

/** Highlights the row and column under the pointer by two boxes over the grid, without a render of the grid. */
export function TargetBands({ target }: { target: TargetStore }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => {
      const cell = targetOf(target.getState())?.element;
      const [row, column] = box.current?.children ?? [];
      if (!(row instanceof HTMLElement) || !(column instanceof HTMLElement)) return;
      const line = cell?.closest('tr');
      row.hidden = !line?.closest('tbody');
      // For names, bars and status only the row is highlighted.
      column.hidden = !cell || cell.matches(BESIDE);
      const scroller = box.current?.offsetParent;
      if (!cell || !line || !scroller) return;
      const from = scroller.getBoundingClientRect();
      const { top, height } = line.getBoundingClientRect();
      row.style.top = `${top - from.top + scroller.scrollTop}px`;
      row.style.height = `${height}px`;
      row.style.width = `${line.offsetWidth}px`;
      const { left, width } = cell.getBoundingClientRect();
      column.style.left = `${left - from.left + scroller.scrollLeft}px`;
      column.style.width = `${width}px`;
    };
    show();
    return target.subscribe(show);
  }, [target]);
  return (
    <div ref={box} className="m-pointed-bands" aria-hidden="true">
      <i hidden />
      <i hidden />
    </div>
  );
}

const BESIDE = '.m-name, .m-bar-raised, .m-bar-offered, .m-status, .m-since';
