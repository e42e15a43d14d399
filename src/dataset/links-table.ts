/** The flat table of links between meetings, which the pipeline publishes. */
import type { Dataset, Evidence, Link } from './schema';
import type { Column, Table } from './table';

/** Columns of the table of links; explanations are in English, for the published Data Package. */
export function linkColumns({ records }: Dataset): Column<Link>[] {
  const evidenceBy = new Map(records.map(({ id, evidence }) => [id, evidence]));
  /** The words that say so: the link's own, or those of its record. */
  const wordsOf = ({ by, evidence }: Link): Evidence | undefined =>
    evidence ?? evidenceBy.get(by ?? '');
  const column = (
    id: string,
    explanation: string,
    value: Column<Link>['value'],
    type: Column<Link>['type'] = 'string',
  ) => ({ id, head: id, explanation, type, value });
  return [
    column('id', 'Permanent id of the link', ({ id }) => id),
    column('meeting', 'Id of the meeting that says so', ({ meeting }) => meeting),
    column('of', 'Id of the record of an earlier meeting', ({ of }) => of),
    column(
      'effect',
      'repeats: said again; changes: said again with another status, form, reach or date; part: some help came; done: need met or offer delivered; withdrawn: taken back by its own actor',
      ({ effect }) => effect,
    ),
    column(
      'by',
      'Id of the record that says so; empty where the link has words of its own',
      (link) => link.by,
    ),
    column('reported_by', 'Whose statement carries the link', (link) => link.reportedBy),
    column(
      'basis',
      'explicit: the words point back; implied: a reader infers it from actor, topic and thing',
      ({ basis }) => basis,
    ),
    column(
      'note',
      'How an implied link follows from the words, or another remark',
      (link) => link.note,
    ),
    column('quote', 'The words of the minutes, exactly', (link) => wordsOf(link)?.exact ?? null),
    column(
      'line',
      'Line of the text on which the quote begins, from 1',
      (link) => wordsOf(link)?.line ?? null,
      'integer',
    ),
  ];
}

/** The published table of the links of a dataset. */
export const linksTable = (dataset: Dataset): Table<Link> => ({
  columns: linkColumns(dataset),
  rows: dataset.links ?? [],
});
