/** What is told of a document that was read: what was mended on the way, and what could not be read. */

import type { Spot } from '../project';

export type MendRule =
  | 'running-head'
  | 'page-number'
  | 'hyphen'
  | 'broken-line'
  | 'page-join'
  | 'tracked-change'
  | 'footnote'
  | 'table-row'
  // A character that no text has, such as a control character.
  | 'sign';

/** `after` stands at the spot; with `before` in its place the text is as it stood in the document. */
export interface Mend {
  readonly id: string;
  readonly rule: MendRule;
  readonly spot: Spot;
  readonly before: string;
  readonly after: string;
  readonly page: number | null;
  /** Mends of one group are undone together: one running head, one paragraph, one hyphenated word. */
  readonly group: string;
  readonly isUndone: boolean;
}

export type FileKind = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

export interface Source {
  readonly name: string;
  readonly kind: FileKind | 'paste';
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
  /** ISO 8601, of this computer's clock. */
  readonly read: string;
  /** The reader and its version, "docx 1". */
  readonly by: string;
}

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
