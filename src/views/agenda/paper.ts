/**
 * The paper: the agenda as a document to print or to save, before it is written as a page, as Markdown or
 * for Word. Each item has what stands behind it, its quotes are footnotes, and it states how it was made.
 */
import type { Language } from '../../i18n';

export interface Paper {
  readonly title: string;
  readonly language: Language;
  /** True where the type is smaller, so that the first part fits on its page. */
  readonly isDense: boolean;
  readonly documents: string;
  readonly total: string;
  /** The dataset in short: "dataset of January 1, 2024, 0a1b2c3d". */
  readonly dataset: string;
  readonly items: readonly PaperItem[];
  readonly statement: readonly StatedFact[];
}

export interface PaperItem {
  /** "1. Extradition". */
  readonly heading: string;
  readonly minutes: string;
  /** Why it is on the agenda, and how sure its rank is. */
  readonly reason: string;
  readonly lines: readonly PaperLine[];
  /** Notes that no earlier item has. */
  readonly notes: readonly PaperNote[];
  /** Says how many quotes on this item stand under earlier ones or are not printed; '' where none. */
  readonly notesElsewhere: string;
}

/** A part of a line; `term` is set in italics among names. */
export type LineRun =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

export interface PaperLine {
  readonly label: string;
  readonly runs: readonly LineRun[];
}

/** The number of a note, which stands after a name. */
export interface NoteMark {
  readonly number: number;
  /** True for the first of the marks that lead to the note. */
  readonly isFirst: boolean;
}

export interface PaperNote {
  /** From 1, through all items. */
  readonly number: number;
  /** Who said it, and as what: "INTERPOL, available; Chile, available, item 5:". */
  readonly sources: string;
  readonly quote: string;
  /** BCP 47 tag of the quote. */
  readonly language: string;
  /** "paragraph 88, GT/DOT-I/doc.7/07". */
  readonly place: string;
  readonly links: readonly StatementLink[];
}

/** A link to a record or a position. */
export interface StatementLink {
  readonly kind: 'record' | 'position';
  readonly id: string;
  /** "record mx-12". */
  readonly name: string;
  /** Absolute, or relative where the page is a file on a disk. */
  readonly href: string;
}

/** A line of what the paper states about itself. */
export interface StatedFact {
  readonly label: string;
  readonly value: string;
  /** Present where the value is an address. */
  readonly isLink?: true;
}
