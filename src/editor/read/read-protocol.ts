/** What the page and the worker that reads documents say to each other. */

import type { FileKind } from '../project';
import type { ReadPhase, ReadResult } from './read-document';
import type { FailureReason } from './read-shapes';

export interface ToReader {
  readonly do: 'read';
  readonly file: File;
  /** HTML is read in the page: workers have no parser of it. */
  readonly kind: Exclude<FileKind, 'html'>;
  readonly nextLine: number;
}

export type FromReader =
  | {
      readonly is: 'progress';
      readonly phase: ReadPhase;
      readonly done: number;
      readonly of: number | null;
    }
  | { readonly is: 'read'; readonly result: ReadResult }
  | {
      readonly is: 'failed';
      readonly reason: FailureReason;
      readonly values: Readonly<Record<string, string>>;
    };
