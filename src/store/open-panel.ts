import type { Model } from '../model/model';
import { openCell } from './open-cell';
import type { ViewState } from './view-state';

export type PanelName = 'evidence' | 'position';

/**
 * Which panel stands beside the view, one at most, whatever a link names; the minutes mark a passage in
 * the text itself, and have their own.
 */
export function openPanel(
  model: Model,
  state: Pick<ViewState, 'view' | 'position' | 'cell' | 'record'>,
): PanelName | null {
  const { view, position } = state;
  if (view === 'minutes' || view === 'about') return null;
  if (view === 'positions' && position !== null) return 'position';
  return openCell(model, state) && 'evidence';
}
