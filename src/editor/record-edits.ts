/** Changes of records, each a function from project to project. */
import type { OutlineNode, Passage } from '../dataset/schema';
import { KINDS, RAPPORTEUR, STATUSES } from '../dataset/values';
import { rangeOf, textOfLines } from './anchors';
import type { Anchor, Project, RecordRow } from './project';

const withRecords = (project: Project, records: readonly RecordRow[]): Project => ({
  ...project,
  lists: { ...project.lists, records },
});

/** The id that the next record gets. */
export const nextRecordId = ({ values }: Project): string =>
  `${values.meeting.id}.${String(values.next.record).padStart(3, '0')}`;

/**
 * A record on some words, where these stand among the others. It says what most records say; the topic
 * is that of the record before.
 * @param actor who has the floor; '' where nobody has
 */
export function addRecord(project: Project, anchor: Anchor, actor: string): Project {
  const { lists, values } = project;
  const text = textOfLines(lists.lines);
  const start = rangeOf(text, anchor)?.start ?? 0;
  const after = lists.records.findIndex((row) => (rangeOf(text, row.anchor)?.start ?? 0) > start);
  const place = after < 0 ? lists.records.length : after;
  const id = nextRecordId(project);
  const row: RecordRow = {
    id,
    cells: {
      id,
      actor,
      reported_by: actor,
      topic: lists.records[place - 1]?.cells.topic ?? lists.topics[0]?.id ?? '',
      kind: KINDS[0],
      status: STATUSES.need.at(-1) ?? '',
      modality: '',
      counterpart: '',
      open_to: '',
      basis: 'explicit',
      note: '',
    },
    anchor,
  };
  const next = { ...values.next, record: values.next.record + 1 };
  return withRecords(
    { ...project, values: { ...values, next } },
    lists.records.toSpliced(place, 0, row),
  );
}

/** @param change cells that differ; those that mean nothing any more are emptied */
export function changeRecord(
  project: Project,
  id: string,
  change: Partial<RecordRow['cells']> & { readonly anchor?: Anchor },
): Project {
  const { anchor, ...cells } = change;
  return withRecords(
    project,
    project.lists.records.map((row) =>
      row.id === id
        ? { ...row, cells: consistent({ ...row.cells, ...cells }), anchor: anchor ?? row.anchor }
        : row,
    ),
  );
}

/** A status is one of its kind, and only an offer that can still be taken up is open to somebody. */
function consistent(cells: RecordRow['cells']): RecordRow['cells'] {
  const statuses: readonly string[] | undefined = (STATUSES as Record<string, readonly string[]>)[
    cells.kind
  ];
  const status = statuses && !statuses.includes(cells.status) ? `${statuses.at(-1)}` : cells.status;
  const isOpen = cells.kind === 'offer' && status !== 'delivered';
  return { ...cells, status, open_to: isOpen ? cells.open_to : '' };
}

export const removeRecord = (project: Project, id: string): Project =>
  withRecords(
    project,
    project.lists.records.filter((row) => row.id !== id),
  );

/** Who has the floor at an offset of the text; '' where nobody has. */
export function speakerAtOffset(
  passages: readonly Passage[],
  outline: readonly OutlineNode[],
  offset: number,
): string {
  const passage = passages.find(({ end }) => end > offset);
  const actor = passage?.node == null ? null : outline[passage.node]?.actor;
  return actor == null || actor === RAPPORTEUR ? '' : actor;
}

/** The whole words around a selection of the text, without white space at its ends; null where none is left. */
export function wholeWords(
  text: string,
  range: { start: number; end: number },
): { start: number; end: number } | null {
  let { start, end } = range;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  while (start > 0 && isWithin(text, start)) start -= 1;
  while (end < text.length && isWithin(text, end)) end += 1;
  return { start, end };
}

/** Whether an offset parts two characters of one word, or the halves of one character. */
const isWithin = (text: string, offset: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ||
  (/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2)));
