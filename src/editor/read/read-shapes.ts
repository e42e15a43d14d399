/** What is told of a document that was read: what could not be read of it. */

export interface ReadWarning {
  readonly code:
    | 'tracked-changes'
    | 'tables'
    | 'footnotes'
    | 'text-box'
    | 'unknown-encoding'
    | 'unknown-signs'
    | 'right-to-left';
  readonly count: number;
  /** Where the first is, where pages are known. */
  readonly page: number | null;
}

export type FailureReason =
  | 'too-large'
  | 'encrypted'
  | 'no-text'
  | 'not-what-it-says'
  | 'damaged'
  | 'unknown-kind'
  | 'no-worker-for-pdf';

/** Why a document cannot be read, with the values that a message about it names. */
export class ReadFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}
