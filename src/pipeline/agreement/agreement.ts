import type { Agreement } from '../../dataset/schema';
import { type CodedMeeting, type Coding, spokeAt } from '../coding';
import { type Problem, sortProblems } from '../problem';
import type { SeedFiles } from '../seed-files';
import { cellsOf, compareCells } from './cells';
import { disputesOf } from './disputes';
import { figuresOf } from './figures';
import { type Codings, readCodings } from './read-codings';
import { resolutionProblems } from './resolutions';

/** How two codings of a meeting agree, and what a person should put right in the files about it. */
export interface MeetingAgreement {
  agreement: Agreement;
  /** What was compared; null where nothing could be. */
  codings: Codings | null;
  /** In order. None of them stops the dataset. */
  problems: Problem[];
}

/** Reads and compares the two codings of a meeting. Expects a coding without problems. */
export function agreementOf(
  files: SeedFiles,
  meeting: CodedMeeting,
  coding: Coding,
): MeetingAgreement {
  const { id } = meeting.about;
  const { codings, problems } = readCodings(files, meeting, coding);
  if (codings === 'missing' || codings === 'faulty') {
    const agreement = { meeting: id, secondCoding: codings, figures: [], disputes: [] };
    return { agreement, codings: null, problems: sortProblems(problems) };
  }
  const { first, second, resolutions } = codings;
  const cells = compareCells(cellsOf(first.rows), cellsOf(second.rows), coding);
  const topics = coding.topics.map((row) => row.cells.id);
  const figures = figuresOf(cells, spokeAt(meeting, coding), topics);
  const disputes = disputesOf(cells, meeting.records, resolutions);
  const file = `${meeting.folder}/resolutions.csv`;
  return {
    agreement: { meeting: id, secondCoding: 'measured', figures, disputes },
    codings,
    problems: sortProblems(resolutionProblems(disputes, codings, file)),
  };
}
