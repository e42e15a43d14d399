/** What the matrix asks where there are several meetings; `matrix-in-time.tsx` answers. */
import type { ReactNode } from 'react';
import type { Filtered, Group } from '../../model/answers/layout';
import type { Blank } from '../../model/count/blanks';
import type { CellMark } from '../../model/count/marks';
import type { Sides } from '../../model/count/sides';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Address, Item } from './grid-layout';

/** Why a cell is blank; `unshown`: its marks belong to layers that are off. */
export type CellBlank = Blank | 'unshown';

/** When a mark was said; one object for equal ages. */
export interface Age {
  /** True where it was last said before the meeting that is shown. */
  readonly isOld: boolean;
  /** "said in 2007 and 2011", "last said in 2007" */
  readonly words: string;
  /** "asks for help, last said in 2007": of the firmest need, where another of the cell was said later. */
  readonly note?: string;
}

/** A mark, with when it was said where there are several meetings. */
export interface AgedMark extends CellMark {
  readonly age?: Age | undefined;
}

/** What changed in a row since an earlier meeting: "1 new, 1 met". */
export interface Told {
  readonly words: string;
  /** The words as the grid shows them: as many as its column holds. */
  readonly shown: ReactNode;
  /** All changes of the row, with their nouns: "1 plan became an offer, 1 changed". */
  readonly all: string;
  /** True where something is new, met, delivered, withdrawn or an offer. */
  readonly isStrong: boolean;
}

/** What a row says of time; one object for equal rows. */
export interface RowInTime {
  /** The counts of what was said at the meeting itself. */
  readonly said: Sides;
  readonly told: Told | undefined;
}

/** The answers about time that the matrix shows of a model of what stood at a meeting, under a filter. */
export interface InTime {
  /** The answers without a filter. */
  readonly unfiltered: InTime;
  /** The latest meeting, whose order rows and columns keep. */
  readonly order: Filtered;
  /** All that was said at a meeting of the series: what has a mark there keeps its row or column. */
  readonly shown: Filtered;
  /** "Since 2009"; null where no changes are told. */
  readonly since: string | null;
  /** The media query of windows that have no room for the changes, with and without evidence beside the grid. */
  readonly tooNarrow: (isBeside: boolean) => string;
  /** The marks of a cell with their ages. */
  readonly aged: (actor: Item, topic: Item, marks: readonly CellMark[]) => readonly AgedMark[];
  /**
   * What became of what a cell held at the earlier meeting: "1 need met since 2009". Where it held nothing, why it is
   * blank at the meeting if a reason is given.
   */
  readonly ended: (actor: number, topic: number, blank?: CellBlank) => string | undefined;
  /** "no remarks recorded in 2011"; undefined for a reason that is none of a meeting. */
  readonly blank: (blank: CellBlank) => string | undefined;
  /** The same as a sentence. */
  readonly about: (blank: CellBlank) => string | undefined;
  /** "No remarks recorded in 2011: Suriname."; undefined for a reason that is none of a meeting. */
  readonly left: (reason: CellBlank, who: string) => string | undefined;
  /** Groups topics by status, in the order that they have at the latest meeting. */
  readonly byStatus: (model: Model, filter: Filter, columns: readonly Group[]) => readonly Group[];
  readonly row: (axis: 'actor' | 'topic', item: Item) => RowInTime;
  /** The changes of a cell, or of the row or column of an address, in one sentence; none where none is told. */
  readonly changes: (address: Address) => string[];
  /** What the lines below the grid say of small marks (of marks as bits), and of an order that is another meeting's. */
  readonly foot: (bits: number) => string[];
  /** Explains small marks, in words and as an entry of the legend; undefined where none of the marks (as bits) is small. */
  readonly small: (bits: number) => string | undefined;
  readonly legend: (bits: number) => ReactNode;
}
