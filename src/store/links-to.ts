import { addressOf } from './page-address';
import { type Codec, writeUrl } from './url-codec';
import type { ViewState } from './view-state';

/**
 * Addresses of many places in the page that differ in one key. The rest of an address is written
 * once: for ten thousand, that is most of the work.
 */
export function linksTo<Key extends 'record' | 'cell'>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const rest = writeUrl(codec, { ...state, record: null, cell: null });
  const start = addressOf(rest ? `${rest}&` : '?');
  return (value) => `${start}${key}=${encodeURIComponent(codec[key].serialize(value))}`;
}
