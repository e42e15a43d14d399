/** The cell under the pointer and the cell in focus: apart from the grid, so that neither redraws it. */
import { type RefObject, useEffect, useRef } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Address, type GridLayout, stopOf } from './grid-layout';

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

/** The pointer goes before the focus. */
export const targetOf = ({ hovered, focused }: Target): TargetCell | null => hovered ?? focused;

/** True for a node within the tooltip or the menu of a head: a pointer there has not left what they are about. */
export const isInTooltip = (node: unknown): boolean =>
  node instanceof Element && node.closest('[role="tooltip"], .m-head-menu') !== null;

/** What the parts that come late need to know of the grid. */
export interface TargetProps {
  readonly target: TargetStore;
  /** The grid's tab stop. */
  readonly stop: Address;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly transposed: boolean;
}

interface BandsProps {
  readonly grid: GridLayout;
  readonly target: TargetStore;
}

/** Bands the row and the column that are pointed at: two boxes over the grid, which is not redrawn. */
export function TargetBands({ grid, target }: BandsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => {
      const address = targetOf(target.getState());
      const stop = address && stopOf(grid, address);
      const [row, column] = box.current?.children ?? [];
      const line = address?.element.closest('tr');
      // Heads come first in either list of stops, totals after the items.
      const place = (band: Element | undefined, at: number, count: number) => {
        if (!(band instanceof HTMLElement)) return;
        band.hidden = at < 1 || at > count;
        band.style.setProperty('--at', String(at - 1));
      };
      place(row, stop?.row ?? 0, grid.body.length);
      place(column, stop?.column ?? 0, grid.columns.length);
      if (!line || !(row instanceof HTMLElement) || row.hidden) return;
      // Some rows are higher than others.
      row.style.top = `${line.offsetTop}px`;
      row.style.height = `${line.offsetHeight}px`;
    };
    show();
    return target.subscribe(show);
  }, [grid, target]);
  return (
    <div ref={box} className="m-pointed-bands" aria-hidden="true">
      <i hidden />
      <i hidden />
    </div>
  );
}
