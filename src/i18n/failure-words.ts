import type { failure } from './en/failure';
import { t } from './index';

type ReasonIn<Id> = Id extends `load.says.${infer Reason}` ? Reason : never;

/**
 * Why a file of the data cannot be used: a `LoadError` of `src/dataset/`. A reason of these without words
 * does not compile where its words are asked for.
 */
export interface Failure {
  readonly reason: ReasonIn<keyof typeof failure>;
  readonly where?: string | undefined;
  readonly detail: string;
}

/** What helps where nothing is wrong with the content of the file. */
const MENDS = {
  unreachable: 'connect',
  slow: 'connect',
  missing: 'missing',
  truncated: 'publish',
  'not-json': 'publish',
  altered: 'publish',
  foreign: 'publish',
  'later-version': 'reload',
} as const;

/**
 * What is wrong with a file, and what to do.
 * @param file relative to the page, "data/dataset.json"
 */
export function failureWords(failure: Failure, file: string): { says: string; mend: string } {
  const { reason, where = '', detail } = failure;
  const [line, column] = where.split(':');
  const isText = reason === 'truncated' || reason === 'not-json';
  // A connection that breaks leaves no text to count in.
  const place = line && column ? t('load.place', { line, column }) : t('load.place.unknown');
  const says = t(`load.says.${reason}`, { file, detail, where: isText ? place : where });
  const mend = reason in MENDS ? MENDS[reason as keyof typeof MENDS] : 'build';
  return { says, mend: t(`load.mend.${mend}`, { file }) };
}
