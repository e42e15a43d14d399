/**
 * The actor and the topic under the pointer or in focus, anywhere on the page: whatever shows them
 * marks them. Not a part of the view state: it is gone with the pointer and stands in no link.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Pointed {
  /** Ids; null where nothing of the kind is pointed at. */
  readonly actor: string | null;
  readonly topic: string | null;
}

export type PointedStore = StoreApi<Pointed>;

export const createPointed = (): PointedStore =>
  createStore<Pointed>(() => ({ actor: null, topic: null }));
