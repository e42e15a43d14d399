/** The cell under the pointer and the cell in focus: apart from the grid, so that neither redraws it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address } from './grid-layout';

export interface PointedCell extends Address {
  readonly element: HTMLElement;
}

export interface Pointed {
  readonly hovered: PointedCell | null;
  readonly focused: PointedCell | null;
}

export type PointedStore = StoreApi<Pointed>;

export const createPointed = (): PointedStore =>
  createStore<Pointed>(() => ({ hovered: null, focused: null }));

/** The pointer goes before the focus. */
export const pointedAt = ({ hovered, focused }: Pointed): PointedCell | null => hovered ?? focused;

/** True for a node within the menu of a head. */
export const isInHeadMenu = (node: unknown): boolean =>
  node instanceof Element && node.closest('.m-head-menu') !== null;
