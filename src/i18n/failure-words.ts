import type { failure } from './en/failure';
import { t } from './index';

type ReasonIn<Id> = Id extends `load.says.${infer Reason}` ? Reason : never;

/**
 * Why a data file cannot be used: a `LoadError` of `src/dataset/`. A LoadReason without a message does not compile
 * where `failureWords` is called.
 */
export interface Failure {
  readonly reason: ReasonIn<keyof typeof failure>;
  readonly where?: string | undefined;
  readonly detail: string;
}

/** The remedy for each reason that is not a fault in the content; the remedy for all others is a new build. */
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
 * Sentences on the fault of a file (`says`), and on its remedy (`mend`).
 * @param file relative to the page, "data/dataset.json"
 */
export function failureWords(failure: Failure, file: string): { says: string; mend: string } {
  const { reason, where = '', detail } = failure;
  const [line, column] = where.split(':');
  const isText = reason === 'truncated' || reason === 'not-json';
  // After a broken connection there is no text in which to count lines.
  const place = line && column ? t('load.place', { line, column }) : t('load.place.unknown');
  const says = t(`load.says.${reason}`, { file, detail, where: isText ? place : where });
  const mend = reason in MENDS ? MENDS[reason as keyof typeof MENDS] : 'build';
  return { says, mend: t(`load.mend.${mend}`, { file }) };
}
