export type LoadReason =
  | 'unreachable'
  | 'slow'
  | 'missing'
  | 'truncated'
  | 'not-json'
  | 'later-version'
  | 'earlier-version'
  | 'invalid'
  | 'turning-sign'
  | 'unknown-id'
  | 'repeated-id'
  | 'no-day'
  | 'circle'
  | 'broken-order'
  | 'miscounted'
  /** The content does not give the hash that the file itself states, or that the dataset states for it. */
  | 'altered'
  | 'foreign';

/**
 * Why a file of the dataset could not be used. The words for the reader come from the message
 * catalogue; what is here fills their gaps.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly reason: LoadReason,
    /** HTTP status, format, what was expected, the id that leads nowhere, or the code of a sign: a fact, no sentence. */
    readonly detail: string,
    /** A path in the JSON ("records[12].status"), or the line and column where the text breaks. */
    readonly where?: string,
  ) {
    super([reason, where, detail].filter(Boolean).join(': '));
  }
}
