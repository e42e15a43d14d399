/** Compares the two codings of a meeting: figures of agreement, and the cells on which they differ. */
import type { Agreement, AgreementFigures, Dispute } from '../../dataset/agreement-schema';
import { CODINGS, KINDS } from '../../dataset/values';
import { type CodedMeeting, type Coding, spokeAt } from '../coding';
import { formatProblem, type Problem, problemOf, sortProblems } from '../problem';
import type { SeedFiles } from '../seed-files';
import {
  estimate,
  f1,
  fieldAgreements,
  krippendorffAlpha,
  resamplesOf,
  tallyOf,
} from './agreement-measures';
import { type ComparedCell, cellKey, cellsOf, compareCells } from './coded-cells';
import {
  type RecordRow,
  type ResolutionRow,
  readCodings,
  resolutionProblems,
  resolutionsByCell,
  stanceProblems,
} from './read-codings';

/**
 * Reads and compares the two codings of a meeting. Expects a coding without problems.
 * @returns how they agree; what was compared, null where nothing could be; and what a person should put
 *   right in the files about it, in order: none of these problems stops the dataset
 */
export function agreementOf(files: SeedFiles, meeting: CodedMeeting, coding: Coding) {
  const { id } = meeting.about;
  const { codings, problems } = readCodings(files, meeting, coding);
  const agreement: Agreement = {
    meeting: id,
    secondCoding: typeof codings === 'string' ? codings : 'measured',
    figures: [],
    fields: [],
    disputes: [],
  };
  if (typeof codings === 'string')
    return { agreement, codings: null, problems: sortProblems(problems) };
  const { first, second, resolutions } = codings;
  const cells = compareCells(cellsOf(first.rows), cellsOf(second.rows), coding);
  const topics = coding.topics.map((row) => row.cells.id);
  agreement.figures = figuresOf(cells, spokeAt(meeting, coding), topics);
  agreement.fields = fieldAgreements(first.rows, second.rows);
  agreement.disputes = disputesOf(cells, meeting.records, resolutions);
  const file = `${meeting.folder}/resolutions.csv`;
  const lost = lostCells(cells, meeting.records);
  const unresolved = resolutionProblems(agreement.disputes, lost, codings, file);
  const untold = untoldLosses(lost, resolutions, meeting.folder);
  return { agreement, codings, problems: sortProblems([...problems, ...unresolved, ...untold]) };
}

export type MeetingAgreement = ReturnType<typeof agreementOf>;

/** The cells that both codings hold and the meeting's records do not. */
function lostCells(cells: readonly ComparedCell[], records: readonly RecordRow[]): ComparedCell[] {
  const kept = cellsOf(records);
  return cells.filter((cell) => cell.outcome === 'both' && !kept.has(cellKey(cell)));
}

/** One problem of all cells that were lost without a word: a table of records that was cut. */
function untoldLosses(
  lost: readonly ComparedCell[],
  resolutions: readonly ResolutionRow[],
  folder: string,
): Problem[] {
  const told = resolutionsByCell(resolutions);
  const untold = lost.map(cellKey).filter((key) => !told.has(key));
  if (untold.length === 0) return [];
  const message = `${untold.length} cell(s) that both codings hold have no record`;
  const more = untold.length > 3 ? ` and ${untold.length - 3} more` : '';
  const found = `none of ${untold.slice(0, 3).join(', ')}${more}`;
  const expected = 'their records, or a line each in resolutions.csv with the reason';
  return [problemOf(`${folder}/records.csv`, 'id', message, found, expected)];
}

/**
 * Every cell that one coding holds and the other does not, in the order of the cells; those of
 * actors that did not speak too. `kept` says whether the meeting's records hold it now.
 */
function disputesOf(
  cells: readonly ComparedCell[],
  records: readonly RecordRow[],
  resolutions: readonly ResolutionRow[],
): Dispute[] {
  const kept = cellsOf(records);
  const resolved = resolutionsByCell(resolutions);
  return cells.flatMap(({ actor, topic, kind, outcome }) => {
    if (outcome !== 'firstOnly' && outcome !== 'secondOnly') return [];
    const key = cellKey({ actor, topic, kind });
    return {
      actor,
      topic,
      kind,
      heldBy: outcome === 'firstOnly' ? ('first' as const) : ('second' as const),
      kept: kept.has(key),
      note: resolved.get(key)?.cells.note ?? '',
    };
  });
}

/**
 * The figures of all cells, then of each kind, then of each topic. Units are the cells of actors
 * that spoke, blank ones included: who had the floor could have named anything. A cell of an actor
 * that others speak of (a region, an absent State) counts in no figure, though it can be disputed.
 */
function figuresOf(
  cells: readonly ComparedCell[],
  spoke: readonly string[],
  topics: readonly string[],
): AgreementFigures[] {
  const spoken = cells.filter(({ actor }) => spoke.includes(actor));
  const parts: readonly Pick<AgreementFigures, 'kind' | 'topic'>[] = [
    { kind: null, topic: null },
    ...KINDS.map((kind) => ({ kind, topic: null })),
    ...topics.map((topic) => ({ kind: null, topic })),
  ];
  return parts.map(({ kind, topic }) => {
    const units = spoken.filter(
      (cell) => (kind ?? cell.kind) === cell.kind && (topic ?? cell.topic) === cell.topic,
    );
    const tally = tallyOf(units);
    const { neither: _, ...held } = tally;
    const resamples = resamplesOf(tally);
    return {
      kind,
      topic,
      units: units.length,
      ...held,
      f1: estimate(f1, tally, resamples),
      alpha: estimate(krippendorffAlpha, tally, resamples),
    };
  });
}

/** Both codings of each meeting whose agreement is stated, so that anyone can compute it again. */
export function publishedCodings(agreements: readonly MeetingAgreement[]) {
  return agreements.flatMap(({ agreement: { meeting }, codings }) => {
    if (!codings) return [];
    return CODINGS.map((coder) => ({
      meeting,
      coder,
      /** Under `public/data/`. */
      path: `codings/${meeting}.${coder}.csv`,
      /** The seed, verbatim. */
      text: codings[coder].text,
      /** In the order of the file. */
      columns: codings[coder].columns,
    }));
  });
}

export type PublishedCoding = ReturnType<typeof publishedCodings>[number];

/** What a person should know of seeds that give data: from which the lines about it are made. */
export interface Warnings {
  /** What stops nothing. */
  problems: readonly Problem[];
  /** Of each meeting. */
  agreements: readonly MeetingAgreement[];
  meetings: readonly CodedMeeting[];
  seedFiles: SeedFiles;
}

/** What to tell the person who builds the data: what is not translated, then of each meeting a heading and its problems. */
export function warningLines({ problems, agreements, meetings, seedFiles }: Warnings): string[] {
  const ofMeetings = meetings.flatMap((meeting, i) => {
    const one = agreements[i];
    if (!one) return [];
    const all = [...one.problems, ...stanceProblems(seedFiles, meeting)];
    const heading = headingOf({ ...one, problems: all });
    return heading === null ? [] : [heading, ...all.map(formatProblem)];
  });
  return [...sortProblems(problems).map(formatProblem), ...ofMeetings];
}

function headingOf({ agreement, problems }: MeetingAgreement): string | null {
  const { meeting, secondCoding } = agreement;
  const count = `${meeting}: ${problems.length} problem(s)`;
  switch (secondCoding) {
    case 'missing':
      return `${meeting}: no second coding (records.second.csv), so that no agreement can be stated for this meeting`;
    case 'faulty':
      return `${count} in the two codings; the agreement of this meeting is therefore not stated`;
    case 'measured':
      return problems.length === 0
        ? null
        : `${count} in how differences between the two codings were resolved; the agreement is stated`;
  }
}
