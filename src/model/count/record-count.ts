import type { Filter } from '../filter';
import { memo } from '../memo';
import { passes } from './compiled-filter';

/**
 * Counts the records that the filter leaves. A link carries this number, so that a reader sees whether the data
 * changed.
 */
export const recordCount = memo((model, filter: Filter): number => {
  const pass = passes(model, filter);
  let count = 0;
  for (let at = 0; at < model.index.columns.length; at++) if (pass(at)) count++;
  return count;
});
