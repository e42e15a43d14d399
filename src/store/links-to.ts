import { addressOf, asPassedOn } from './page-address';
import { type Codec, writeUrl } from './url-codec';
import type { ViewState } from './view-state';

type Place = 'record' | 'cell' | 'position';

/**
 * Queries ("?view=charts&record=r1") of many places in the page that differ in one key. The rest is
 * written once: for ten thousand, that is most of the work.
 */
export function queriesTo<Key extends Place>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const rest = writeUrl(codec, { ...state, record: null, cell: null, position: null });
  const start = rest ? `${rest}&` : '?';
  return (value) => `${start}${key}=${encodeURIComponent(codec[key].serialize(value))}`;
}

/** The same as whole addresses, for what leaves the page. */
export function linksTo<Key extends Place>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const page = addressOf('');
  const queryTo = queriesTo(codec, asPassedOn(state), key);
  return (value) => page + queryTo(value);
}
