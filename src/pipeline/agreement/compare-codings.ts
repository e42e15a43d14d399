/** Compares the two codings of a meeting: figures of agreement, and the cells on which they differ. */
import type { Agreement, AgreementFigures, Dispute, Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { type CodedMeeting, type Coding, spokeAt } from '../coding';
import { type Problem, sortProblems } from '../problem';
import type { SeedFiles } from '../seed-files';
import { estimate, f1, krippendorffAlpha, resamplesOf, tallyOf } from './agreement-measures';
import { type ComparedCell, cellKey, cellsOf, compareCells } from './coded-cells';
import {
  type Codings,
  type RecordRow,
  type ResolutionRow,
  readCodings,
  resolutionProblems,
  resolutionsByCell,
} from './read-codings';

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

/**
 * Every cell that one coding holds and the other does not, in the order of the cells; those of
 * actors that did not speak too. `kept` says whether the meeting's records hold it now.
 */
export function disputesOf(
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
export function figuresOf(
  cells: readonly ComparedCell[],
  spoke: readonly string[],
  topics: readonly string[],
): AgreementFigures[] {
  const units = cells.filter(({ actor }) => spoke.includes(actor));
  const ofTopic = (topic: string) => units.filter((unit) => unit.topic === topic);
  const ofKind = (kind: Kind) => units.filter((unit) => unit.kind === kind);
  return [
    figuresOfUnits(null, null, units),
    ...KINDS.map((kind) => figuresOfUnits(kind, null, ofKind(kind))),
    ...topics.map((topic) => figuresOfUnits(null, topic, ofTopic(topic))),
  ];
}

function figuresOfUnits(
  kind: Kind | null,
  topic: string | null,
  units: readonly ComparedCell[],
): AgreementFigures {
  const tally = tallyOf(units);
  const resamples = resamplesOf(tally);
  const { both, firstOnly, secondOnly } = tally;
  return {
    kind,
    topic,
    units: units.length,
    both,
    firstOnly,
    secondOnly,
    f1: estimate(f1, tally, resamples),
    alpha: estimate(krippendorffAlpha, tally, resamples),
  };
}
