import { type Codec, writeUrl } from './url-codec';
import type { ViewState } from './view-state';

/**
 * Addresses of many places in the page that differ in one key. The rest of an address is written
 * once: for ten thousand, that is most of the work.
 * @param page the address of the page, of which only the query is another
 */
export function linksTo<Key extends 'record' | 'cell'>(
  codec: Codec,
  state: ViewState,
  key: Key,
  page: string,
): (value: ViewState[Key]) => string {
  const rest = writeUrl(codec, { ...state, record: null, cell: null });
  const start = new URL(rest ? `${rest}&` : '?', page).href;
  return (value) => `${start}${key}=${encodeURIComponent(codec[key].serialize(value))}`;
}
