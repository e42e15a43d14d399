/** The table of positions: proposals by actors, under the filters that apply to positions. */
import type { Position, Proposal, Stance } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { wordsIn } from './fold-letters';

/** The fields of the filter that a position has; kind, status, form and basis exist for records alone. */
export const POSITION_FIELDS = ['topic', 'actor', 'subregion', 'meeting'] as const;

/** Each of `words` must begin a word of the proposal, the quote, the note, a name or a topic. */
export type PositionFilter = Pick<Filter, (typeof POSITION_FIELDS)[number]> & {
  readonly words: string;
};

/**
 * How a proposal stands in the admitted meetings, whatever the other fields of the filter. `opposed`: all
 * positions are against it, since its author has no recorded position.
 */
export const STANDINGS = ['contested', 'opposed', 'several', 'one'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One actor's stance on a proposal, with its positions in the order of the text. */
export interface StanceMark {
  readonly actor: string;
  readonly stance: Stance;
  readonly positions: readonly Position[];
}

export interface ProposalRow {
  readonly proposal: Proposal;
  readonly standing: Standing;
  /** By actor in the order of the columns, then by stance. */
  readonly marks: readonly StanceMark[];
  /** Number of positions on this proposal that the filter excludes. */
  readonly hidden: number;
}

/** Whether a position is support on a condition, which its note then names. */
export const isConditional = ({ stance, note }: Position): boolean =>
  stance === 'supports' && note.startsWith('condition:');

/** Returns the other actors with a stance on a proposal, in some meetings or in all where none is named; ids in neutral order. */
export function othersOn(
  model: Model,
  meeting: readonly string[],
  { proposal, actor }: Position,
  stance: Stance,
): string[] {
  const others = model.dataset.positions.filter(
    (each) =>
      each.proposal === proposal &&
      each.stance === stance &&
      each.actor !== actor &&
      admits(meeting, [each.meeting]),
  );
  return [...actorsOf(others)].sort(byActor(model));
}

const admits = (
  asked: readonly string[],
  values: readonly (string | null | undefined)[],
): boolean => asked.length === 0 || values.some((value) => value != null && asked.includes(value));

const actorsOf = (positions: readonly Position[]): Set<string> =>
  new Set(positions.map(({ actor }) => actor));

function standingOf(positions: readonly Position[]): Standing {
  const against = positions.some(({ stance }) => stance === 'opposes');
  const inFavour = positions.some(({ stance }) => stance !== 'opposes');
  if (against) return inFavour ? 'contested' : 'opposed';
  return actorsOf(positions).size > 1 ? 'several' : 'one';
}

/** Returns the actors with a mark in some rows, in neutral order. */
export function actorsIn(model: Model, rows: readonly ProposalRow[]): string[] {
  const marked = new Set(rows.flatMap(({ marks }) => marks.map(({ actor }) => actor)));
  return [...marked].sort(byActor(model));
}

/** Compares actors in neutral order; those without a row in the matrix come last, by name. */
const byActor =
  ({ actorIndex, names, byName }: Model) =>
  (a: string, b: string): number =>
    (actorIndex.get(a) ?? actorIndex.size) - (actorIndex.get(b) ?? actorIndex.size) ||
    byName(names.get(a) ?? a, names.get(b) ?? b);

/** Returns a test of one position against the whole filter. */
function positionTest(model: Model, filter: PositionFilter) {
  const { dataset, names } = model;
  const asked = wordsIn(filter.words);
  const subregions = new Map(dataset.actors.map(({ id, subregion }) => [id, subregion]));
  const labels = new Map(
    dataset.topics.map(({ id, short, label }) => [id, `${short ?? ''} ${label}`]),
  );
  return ({ label, topics }: Proposal, position: Position): boolean => {
    const { actor, reportedBy, meeting, note, evidence } = position;
    const fits =
      admits(filter.topic, topics) &&
      admits(filter.actor, [actor]) &&
      admits(filter.subregion, [subregions.get(actor)]) &&
      admits(filter.meeting, [meeting]);
    if (!fits || asked.length === 0) return fits;
    const named = [actor, reportedBy].map((id) => names.get(id) ?? '');
    const topicWords = topics.map((id) => labels.get(id) ?? '');
    const words = wordsIn([label, evidence.exact, note, ...named, ...topicWords].join(' '));
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  };
}

function marksOf(model: Model, positions: readonly Position[]): StanceMark[] {
  return [...actorsOf(positions)].sort(byActor(model)).flatMap((actor) =>
    STANCES.map((stance) => ({
      actor,
      stance,
      positions: positions.filter((each) => each.actor === actor && each.stance === stance),
    })).filter((mark) => mark.positions.length > 0),
  );
}

/** Returns the proposals with a position that passes the filter. */
export function positionTable(model: Model, filter: PositionFilter) {
  const { proposals, positions } = model.dataset;
  const byProposal = groupBy(positions.toSorted(byText(model)), ({ proposal }) => proposal);
  const pass = positionTest(model, filter);
  const found = proposals.flatMap((proposal) => {
    const all = byProposal.get(proposal.id) ?? [];
    const shown = all.filter((position) => pass(proposal, position));
    const [first] = shown;
    if (!first) return [];
    const inMeetings = all.filter(({ meeting }) => admits(filter.meeting, [meeting]));
    const row: ProposalRow = {
      proposal,
      standing: standingOf(inMeetings),
      marks: marksOf(model, shown),
      hidden: all.length - shown.length,
    };
    return [{ row, actors: actorsOf(inMeetings).size, first }];
  });
  const inText = byText(model);
  const rows = found
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.row.standing) - STANDINGS.indexOf(b.row.standing) ||
        b.actors - a.actors ||
        inText(a.first, b.first),
    )
    .map(({ row }) => row);
  return {
    /**
     * In the order of `STANDINGS`; within one by the number of actors, the most first, then in the order of the
     * text.
     */
    rows,
    /** All positions of the rows, row by row. */
    positions: rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions)),
    /** Number of proposals without a position that passes the filter. */
    leftOut: proposals.length - rows.length,
  };
}

/** Returns the proposals with positions for and against, in some meetings, or in all where none is named. */
export const disputedProposals = (model: Model, meeting: readonly string[]): ProposalRow[] =>
  positionTable(model, { topic: [], actor: [], subregion: [], meeting, words: '' }).rows.filter(
    ({ standing }) => standing === 'contested',
  );
