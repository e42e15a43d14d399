import type { LaterPart } from './i18n/parts';
import type { ViewName } from './store/view-state';

/** Words of a view beside the first ones and those that all later parts share. */
export const VIEW_WORDS = {
  matrix: [],
  matches: ['matches'],
  charts: ['charts'],
  agenda: ['agenda'],
  records: ['records'],
  positions: ['positions'],
  delegations: ['delegations'],
  minutes: ['minutes'],
  about: ['about'],
} as const satisfies Readonly<Record<ViewName, readonly LaterPart[]>>;
