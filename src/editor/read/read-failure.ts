export type FailureReason =
  | 'too-large'
  | 'encrypted'
  | 'no-text'
  | 'empty'
  | 'not-what-it-says'
  | 'damaged'
  | 'cut'
  | 'damaged-part'
  | 'too-much-text'
  | 'too-many-parts'
  | 'too-deep'
  | 'long-paragraph'
  | 'unknown-kind'
  | 'no-worker-for-pdf'
  | 'no-worker-for-so-much'
  | 'not-fetched';

/** The reason why a document cannot be read, with the values of its message. */
export class ReadFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}
