import type * as english from './en/index.ts';

export type ModuleName = keyof typeof english;
/** A whole catalogue as it is written: a module for each part of the page. */
export type Modules = Readonly<Record<ModuleName, Readonly<Record<string, string>>>>;

/**
 * Which modules travel together. `first` is what the page needs before it can be read, `shared` what
 * every later part needs; a reader loads the rest with what she opens.
 */
export const PARTS = {
  first: ['app', 'terms', 'matrix', 'filters', 'exported', 'links'],
  shared: ['evidence', 'scope', 'files', 'update'],
  matrixPointed: ['matrixPointed'],
  notices: ['notices'],
  share: ['share'],
  matches: ['matches'],
  charts: ['charts', 'chartsFlow', 'chartsForms', 'chartsMap'],
  agenda: ['agenda', 'paper'],
  records: ['records'],
  positions: ['positions'],
  delegations: ['delegations'],
  minutes: ['minutes'],
  about: ['about'],
  files: ['fileColumns'],
} as const satisfies Readonly<Record<string, readonly ModuleName[]>>;

export type Part = keyof typeof PARTS;
export type LaterPart = Exclude<Part, 'first'>;

/** The words of a part, by id. */
export function wordsOf(part: Part, modules: Modules): Record<string, string> {
  return Object.assign({}, ...PARTS[part].map((name) => modules[name]));
}
