/**
 * The files of parts that nobody sees in the first paint, in a part of their own, since the names and hashes of their
 * scripts and styles would be in the first load. It comes after the first paint, or before it where a link has a query.
 */
import type { ComponentType } from 'react';

/** The views outside the first load, by path. */
export const VIEW_FILES = import.meta.glob<Readonly<Record<string, ComponentType>>>([
  './views/*/*-view.tsx',
  './editor/editor-view.tsx',
  '!./views/matrix/matrix-view.tsx',
]);

export const evidenceFile = () => import('./views/evidence/evidence-panel');
export const helpFile = () => import('./views/help/help-panel');
export const positionFile = () => import('./views/positions/position-panel');
export const shareFile = () => import('./views/share/share-panel');
