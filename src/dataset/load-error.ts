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
  /** The SHA-256 of the content differs from the one that the file, or the dataset, states for it. */
  | 'altered'
  /** The file belongs to another dataset. */
  | 'foreign';

/**
 * Why a file of the dataset could not be used. The message catalogue has a sentence for each reason; `detail` and
 * `where` fill its gaps.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly reason: LoadReason,
    /** An HTTP status, a format, what was expected, an unknown id, or the code of a sign. */
    readonly detail: string,
    /** A path in the JSON ("records[12].status"), or the line and column where the text breaks. */
    readonly where?: string,
  ) {
    super([reason, where, detail].filter(Boolean).join(': '));
  }
}
