/** Compares the two codings of a meeting: figures of agreement, and the cells on which they differ. */
import type { Agreement, AgreementFigures, Dispute } from '../../dataset/agreement-schema';
import { CODINGS, KINDS } from '../../dataset/values';
import { type CodedMeeting, type Coding, speakersAt } from '../coding';
import { formatProblem, listFirst, type Problem, problemOf, sortProblems } from '../problem';
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
import { linkAgreement } from './link-agreement';
import {
  type RecordRow,
  type ResolutionRow,
  readCodings,
  resolutionProblems,
  resolutionsByCell,
  stanceProblems,
} from './read-codings';
import { linkReasonProblems, readLinkCodings } from './read-link-codings';

/**
 * Reads and compares the two codings of a meeting. Expects a coding without problems.
 * @returns the agreement; the codings of records and of links, null where they cannot be compared; and sorted problems of
 *   their files, none of which stops the dataset
 */
export function agreementOf(files: SeedFiles, meeting: CodedMeeting, coding: Coding) {
  const { id } = meeting.about;
  const { codings, problems } = readCodings(files, meeting, coding);
  const ofLinks = readLinkCodings(files, meeting, coding, codings);
  const links = {
    linkCodings: ofLinks.codings,
    linkProblems: sortProblems(ofLinks.problems),
  };
  const agreement: Agreement = {
    meeting: id,
    secondCoding: typeof codings === 'string' ? codings : 'measured',
    figures: [],
    fields: [],
    disputes: [],
    ...(ofLinks.codings && {
      links: linkAgreement(ofLinks.codings.first.links, ofLinks.codings.second.links),
    }),
  };
  if (typeof codings === 'string')
    return { agreement, codings: null, problems: sortProblems(problems), ...links };
  const { first, second, resolutions } = codings;
  const cells = compareCells(cellsOf(first.rows), cellsOf(second.rows), coding);
  const topics = coding.topics.map((row) => row.cells.id);
  agreement.figures = figuresOf(cells, speakersAt(meeting, coding), topics);
  agreement.fields = fieldAgreements(first.rows, second.rows);
  agreement.disputes = disputesOf(cells, meeting.records, resolutions);
  const file = `${meeting.folder}/resolutions.csv`;
  const lost = lostCells(cells, meeting.records);
  const unresolved = resolutionProblems(agreement.disputes, lost, codings, file);
  const unexplained = unexplainedLosses(lost, resolutions, meeting.folder);
  return {
    agreement,
    codings,
    problems: sortProblems([...problems, ...unresolved, ...unexplained]),
    ...links,
  };
}

export type MeetingAgreement = ReturnType<typeof agreementOf>;

/** The cells that both codings hold and the meeting's records lack. */
function lostCells(cells: readonly ComparedCell[], records: readonly RecordRow[]): ComparedCell[] {
  const kept = cellsOf(records);
  return cells.filter((cell) => cell.outcome === 'both' && !kept.has(cellKey(cell)));
}

/** One problem for all lost cells without a resolution, as in a table of records that was cut off. */
function unexplainedLosses(
  lost: readonly ComparedCell[],
  resolutions: readonly ResolutionRow[],
  folder: string,
): Problem[] {
  const resolved = resolutionsByCell(resolutions);
  const unexplained = lost.map(cellKey).filter((key) => !resolved.has(key));
  if (unexplained.length === 0) return [];
  const message = `${unexplained.length} cell(s) that both codings hold have no record`;
  const found = `none of ${listFirst(unexplained, 3)}`;
  const expected = 'their records, or a line each in resolutions.csv with the reason';
  return [problemOf({ file: `${folder}/records.csv`, column: 'id', message, found, expected })];
}

/**
 * Every cell that only one coding holds, in the order of the cells, also of actors that did not speak. `kept` is
 * whether the meeting's records have it.
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
 * Computes the figures over all cells, then of each kind, then of each topic. Units are the cells of actors that spoke,
 * blank ones included, since a speaker could have named any topic. The cells of other actors (a region, an absent
 * State) can be disputed, but count in no figure.
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

/** Both codings of each meeting with a measured agreement, so that anyone can compute it again. */
export function publishedCodings(agreements: readonly MeetingAgreement[]) {
  return agreements.flatMap(({ agreement: { meeting }, codings, linkCodings }) =>
    [
      { table: 'records', mark: '', coded: codings } as const,
      { table: 'links', mark: '_links', coded: linkCodings } as const,
    ].flatMap(({ table, mark, coded }) => {
      if (!coded) return [];
      return CODINGS.map((coder) => ({
        meeting,
        table,
        coder,
        /** Path under `public/data/`. No id has a "_", so that two meetings never have one path. */
        path: `codings/${meeting}${mark}.${coder}.csv`,
        /** Text of the seed, verbatim. */
        text: coded[coder].text,
        /** Columns in the order of the file. */
        columns: coded[coder].columns as readonly string[],
      }));
    }),
  );
}

export type PublishedCoding = ReturnType<typeof publishedCodings>[number];

/** Warnings about seeds that build, from which `warningLines` makes its lines. */
export interface Warnings {
  /** Problems that do not stop the build. */
  problems: readonly Problem[];
  /** Agreements in the order of `meetings`. */
  agreements: readonly MeetingAgreement[];
  meetings: readonly CodedMeeting[];
  seedFiles: SeedFiles;
}

/** Lines for the person who builds the data: missing translations, then for each meeting a heading and its problems. */
export function warningLines({ problems, agreements, meetings, seedFiles }: Warnings): string[] {
  const ofMeetings = meetings.flatMap((meeting, i) => {
    const one = agreements[i];
    if (!one) return [];
    const all = [
      ...one.problems,
      ...stanceProblems(seedFiles, meeting),
      ...linkReasonProblems(seedFiles, meeting, one.linkCodings),
    ];
    const heading = headingOf({ ...one, problems: all });
    return [
      ...(heading === null ? [] : [heading, ...all.map(formatProblem)]),
      ...linkLines(one, seedFiles.has(`${meeting.folder}/links.second.csv`)),
    ];
  });
  return [...sortProblems(problems).map(formatProblem), ...ofMeetings];
}

/** Lines for the problems of the links; where these were coded twice, below a heading. */
function linkLines({ agreement, linkProblems }: MeetingAgreement, isCodedTwice: boolean): string[] {
  const lines = linkProblems.map(formatProblem);
  if (lines.length === 0 || !isCodedTwice) return lines;
  return [
    `${agreement.meeting}: ${lines.length} problem(s) in the two codings of the links; their agreement is therefore not stated`,
    ...lines,
  ];
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
