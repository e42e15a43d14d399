/** What the matrix asks where there are several meetings; `matrix-in-time.ts` answers. */
import type { Filtered, Group } from '../../model/answers/order';
import type { CellMark } from '../../model/count/marks';
import type { Sides } from '../../model/count/sides';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Address, Item } from './grid-layout';

/** When a mark was said; one object for equal ages. */
export interface Age {
  /** True where it was last said before the meeting that is shown. */
  readonly isOld: boolean;
  /** "said in 2007 and 2011", "last said in 2007" */
  readonly words: string;
  /** "asks for help, last said in 2007": of the firmest need, where another of the cell was said later. */
  readonly note?: string;
}

/** What changed in a row since an earlier meeting: "1 new, 1 met"; one object for equal words. */
export interface Told {
  readonly words: string;
  /** True where something is new, met, delivered, withdrawn or an offer. */
  readonly isStrong: boolean;
}

type Axis = 'actor' | 'topic';

/** The answers about time that the matrix shows of a model of what stood at a meeting, under a filter. */
export interface InTime {
  /** The latest meeting, whose order rows and columns keep. */
  readonly order: Filtered;
  /** All that was said at a meeting of the series: what has a mark there keeps its row or column. */
  readonly shown: Filtered;
  /** "Since 2009"; null where no changes are told. */
  readonly since: string | null;
  /** The media query of windows that have no room for the changes, with and without evidence beside the grid. */
  readonly tooNarrow: (isBeside: boolean) => string;
  readonly age: (actor: Item, topic: Item, mark: CellMark) => Age;
  /** What became of what a cell held at the earlier meeting: "1 need met since 2009"; undefined where it held nothing. */
  readonly ended: (actor: number, topic: number) => string | undefined;
  /** Groups topics by status, in the order that they have at the latest meeting. */
  readonly byStatus: (model: Model, filter: Filter, columns: readonly Group[]) => readonly Group[];
  /** The counts of a row of what was said at the meeting itself. */
  readonly said: (axis: Axis, item: Item) => Sides;
  readonly told: (axis: Axis, item: Item) => Told | undefined;
  /** The changes of a cell, or of the row or column of an address, in one sentence; none where none is told. */
  readonly changes: (address: Address) => string[];
  /** "State at 2011", for lines of source, and "state 2011", for names of files. */
  readonly state: string;
  readonly file: string;
  /** What the lines below the grid say of small marks (of marks as bits), and of an order that is another meeting's. */
  readonly foot: (bits: number) => string[];
  /** The meetings behind the figures, as ids. */
  readonly meetings: readonly string[];
  /** Explains small marks; undefined where none of the marks (as bits) is small. */
  readonly small: (bits: number) => string | undefined;
}
