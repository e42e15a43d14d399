/** What the Group was asked to do: proposals by actors, under the filters that positions know. */
import type { Position, Proposal, Stance } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { wordsIn } from './fold-letters';

/** The fields of the filter that a position has; kind, status, form and basis are of records. */
export const POSITION_FIELDS = ['topic', 'actor', 'subregion', 'meeting'] as const;

/** Each of the words is the beginning of one in the proposal, the quote, the note, a name or a topic. */
export type PositionFilter = Pick<Filter, (typeof POSITION_FIELDS)[number]> & {
  readonly words: string;
};

/**
 * How a proposal stands in the meetings asked for, whoever and whatever else is asked for.
 * `opposed`: against it only, since it came from a text or from nobody who is recorded.
 */
export const STANDINGS = ['contested', 'opposed', 'several', 'one'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One actor's stance on a proposal, with every position that says so in the order of the text. */
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
  /** Positions on this proposal that the filter shuts out. */
  readonly hidden: number;
}

/** Whether an actor supports something on a condition: its note begins so and says on which. */
export const isConditional = ({ stance, note }: Position): boolean =>
  stance === 'supports' && note.startsWith('condition:');

/** Who else takes a stance on a proposal, in some meetings or in all where none is named; ids in neutral order. */
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
      asks(meeting, [each.meeting]),
  );
  return [...actorsOf(others)].sort(byActor(model));
}

const asks = (asked: readonly string[], values: readonly (string | null | undefined)[]): boolean =>
  asked.length === 0 || values.some((value) => value != null && asked.includes(value));

const actorsOf = (positions: readonly Position[]): Set<string> =>
  new Set(positions.map(({ actor }) => actor));

function standingOf(positions: readonly Position[]): Standing {
  const against = positions.some(({ stance }) => stance === 'opposes');
  const inFavour = positions.some(({ stance }) => stance !== 'opposes');
  if (against) return inFavour ? 'contested' : 'opposed';
  return actorsOf(positions).size > 1 ? 'several' : 'one';
}

/** Columns of some rows: the actors with a mark there, in neutral order. */
export function actorsIn(model: Model, rows: readonly ProposalRow[]): string[] {
  const marked = new Set(rows.flatMap(({ marks }) => marks.map(({ actor }) => actor)));
  return [...marked].sort(byActor(model));
}

/** Neutral order; who is no row of the matrix comes last, by name. */
const byActor =
  ({ actorIndex, names, byName }: Model) =>
  (a: string, b: string): number =>
    (actorIndex.get(a) ?? actorIndex.size) - (actorIndex.get(b) ?? actorIndex.size) ||
    byName(names.get(a) ?? a, names.get(b) ?? b);

/** A test of one position against the whole filter. */
function passes(model: Model, filter: PositionFilter) {
  const { dataset, names } = model;
  const asked = wordsIn(filter.words);
  const subregions = new Map(dataset.actors.map(({ id, subregion }) => [id, subregion]));
  const labels = new Map(
    dataset.topics.map(({ id, short, label }) => [id, `${short ?? ''} ${label}`]),
  );
  return ({ label, topics }: Proposal, position: Position): boolean => {
    const { actor, reportedBy, meeting, note, evidence } = position;
    const fits =
      asks(filter.topic, topics) &&
      asks(filter.actor, [actor]) &&
      asks(filter.subregion, [subregions.get(actor)]) &&
      asks(filter.meeting, [meeting]);
    if (!fits || asked.length === 0) return fits;
    const named = [actor, reportedBy].map((id) => names.get(id) ?? '');
    const told = topics.map((id) => labels.get(id) ?? '');
    const words = wordsIn([label, evidence.exact, note, ...named, ...told].join(' '));
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

/** The proposals that have a position under the filter. */
export function positionTable(model: Model, filter: PositionFilter) {
  const { proposals, positions } = model.dataset;
  const byProposal = groupBy(positions.toSorted(byText(model)), ({ proposal }) => proposal);
  const pass = passes(model, filter);
  const found = proposals.flatMap((proposal) => {
    const all = byProposal.get(proposal.id) ?? [];
    const shown = all.filter((position) => pass(proposal, position));
    const [first] = shown;
    if (!first) return [];
    const held = all.filter(({ meeting }) => asks(filter.meeting, [meeting]));
    const row: ProposalRow = {
      proposal,
      standing: standingOf(held),
      marks: marksOf(model, shown),
      hidden: all.length - shown.length,
    };
    return [{ row, actors: actorsOf(held).size, first }];
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
    /** Contested first, then as `STANDINGS`; within one those that most actors speak to, then the text. */
    rows,
    /** Every position of the rows, as one reads them. */
    positions: rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions)),
    /** Proposals without a position under the filter. */
    leftOut: proposals.length - rows.length,
  };
}

/** The proposals that some support and others oppose, in some meetings, or in all where none is named. */
export const disputedProposals = (model: Model, meeting: readonly string[]): ProposalRow[] =>
  positionTable(model, { topic: [], actor: [], subregion: [], meeting, words: '' }).rows.filter(
    ({ standing }) => standing === 'contested',
  );
