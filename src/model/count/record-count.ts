import type { Filter } from '../filter';
import { memo } from '../memo';
import { passes } from './compiled-filter';

/** How many records the filter leaves: what a link says that its sender saw. */
export const recordCount = memo((model, filter: Filter): number => {
  const pass = passes(model, filter);
  let count = 0;
  for (let at = 0; at < model.index.columns.length; at++) if (pass(at)) count++;
  return count;
});
