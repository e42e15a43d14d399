import { FILTER_FIELDS, type FilterField } from '../model/filter';
import type { Codec } from './url-codec';
import type { ViewState } from './view-state';

/** The change that asks nothing any more: filters and words at their default, all else untouched. */
export function cleared(
  codec: Codec,
  fields: readonly FilterField[] = FILTER_FIELDS,
): Partial<ViewState> {
  return Object.fromEntries([...fields, 'q' as const].map((key) => [key, codec[key].default]));
}
