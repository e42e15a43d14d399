import type { Model } from '../model/model';
import type { Cell, ViewState } from './view-state';

/** The cell whose evidence is open: the one asked for, else the one that the record is in. */
export function openCell(
  { dataset, recordIndex }: Model,
  { cell, record }: Pick<ViewState, 'cell' | 'record'>,
): Cell | null {
  if (cell) return cell;
  const position = record === null ? undefined : recordIndex.get(record);
  const found = position === undefined ? undefined : dataset.records[position];
  return found ? { actor: found.actor, topic: found.topic } : null;
}
