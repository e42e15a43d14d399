/** The cell under the pointer and the cell in focus: apart from the grid, so that neither redraws it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address } from './plan';

export interface Pointed {
  readonly hovered: Address | null;
  readonly focused: Address | null;
}

export type PointedStore = StoreApi<Pointed>;

export const createPointed = (): PointedStore =>
  createStore<Pointed>(() => ({ hovered: null, focused: null }));
