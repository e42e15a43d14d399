import type { CoopRecord, Kind, Meeting, OutlineNode } from '../../dataset/schema';
import { matching } from '../../model/evidence';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Range } from '../../model/segments';

/** A quote in the text of the minutes. */
export interface Quote extends Range {
  readonly kind: Kind;
  /** The quote of the record that the reader came for. */
  readonly marked: boolean;
}

export interface Quotes {
  readonly quotes: readonly Quote[];
  /** How many records under the filter quote these minutes. */
  readonly count: number;
}

export function recordOf(model: Model, id: string | null): CoopRecord | null {
  const position = id === null ? undefined : model.recordIndex.get(id);
  return position === undefined ? null : (model.dataset.records[position] ?? null);
}

/** The meeting to read: the record's, else the first that the filter asks for, else the first. */
export function meetingToRead(
  model: Model,
  record: CoopRecord | null,
  asked: readonly string[],
): Meeting | undefined {
  const { meetings } = model.dataset;
  const wanted = record?.meeting ?? asked[0];
  return meetings.find(({ id }) => id === wanted) ?? meetings[0];
}

/** The quotes of the records under the filter, and that of the marked record whether or not it is. */
export function quotesIn(
  model: Model,
  filter: Filter,
  meeting: Meeting,
  marked: CoopRecord | null,
): Quotes {
  const quotes: Quote[] = [];
  for (const position of matching(model, filter)) {
    const record = model.dataset.records[position];
    if (record?.meeting === meeting.id) quotes.push(quoteOf(record, false));
  }
  const count = quotes.length;
  if (marked?.meeting === meeting.id) quotes.push(quoteOf(marked, true));
  return { quotes, count };
}

const quoteOf = ({ evidence: { start, end }, kind }: CoopRecord, marked: boolean): Quote => ({
  start,
  end,
  kind,
  marked,
});

/** How deep each heading of the outline lies: 0 for a session. */
export function depths(outline: readonly OutlineNode[]): number[] {
  const found: number[] = [];
  // A parent stands before its children.
  for (const { parent } of outline) found.push(parent === null ? 0 : (found[parent] ?? 0) + 1);
  return found;
}
