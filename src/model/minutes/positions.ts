/** The table of positions: proposals by actors, under the filters that apply to positions. */
import type { Meeting, MeetingDecision, Position, Proposal, Stance } from '../../dataset/schema';
import { seriesOf } from '../../dataset/series';
import { ALL_STANCES } from '../../dataset/values';
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
 * How a proposal stands in the admitted meetings by the last stances, whatever the other fields of the filter. `opposed`:
 * all are against it, since its author has no recorded position. `none`: who took a position has withdrawn it.
 */
export const STANDINGS = ['contested', 'opposed', 'several', 'one', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One actor's stance on a proposal, with its positions in the order of the text. */
export interface StanceMark {
  readonly actor: string;
  readonly stance: Stance;
  readonly positions: readonly Position[];
}

/** A stance that stands no more, or the withdrawal of one. */
export interface EarlierMark extends StanceMark {
  /** Whether the actor has another stance in its place; if not, it has withdrawn it. */
  readonly isReplaced: boolean;
}

export interface ProposalRow {
  readonly proposal: Proposal;
  readonly standing: Standing;
  /** The last stances, by actor in the order of the columns, then by stance. */
  readonly marks: readonly StanceMark[];
  /** The stances that a later one of the same actor replaces or withdraws, and its withdrawals; by meeting. */
  readonly earlier: readonly EarlierMark[];
  /** What the latest of the admitted meetings decided on it; null where none did. */
  readonly decision: MeetingDecision | null;
  /** Number of positions on this proposal that the filter excludes. */
  readonly hidden: number;
}

/** All positions of a row: those of the last stances, then the earlier ones. */
export const positionsIn = ({ marks, earlier }: Pick<ProposalRow, 'marks' | 'earlier'>) =>
  [...marks, ...earlier].flatMap(({ positions }) => positions);

/** Whether a position is support on a condition, which its note then names. */
export const isConditional = ({ stance, note }: Position): boolean =>
  stance === 'supports' && note.startsWith('condition:');

/**
 * The other actors whose last stance on a proposal is this one, in some meetings or, where none is named, in those up to
 * the meeting of the model; ids in neutral order.
 */
export function othersOn(
  model: Model,
  meeting: readonly string[],
  { proposal, actor }: Position,
  stance: Stance,
): string[] {
  const admitted = model.dataset.positions.filter(
    (each) =>
      each.proposal === proposal &&
      admits(meeting, [each.meeting]) &&
      isSaidBy(model, each.meeting),
  );
  const others = [...standingOn(model, admitted.toSorted(byText(model)))].filter(
    (each) => each.stance === stance && each.actor !== actor,
  );
  return [...actorsOf(others)].sort(byActor(model));
}

/** What the latest of some meetings decided on a proposal, or of those up to the meeting of the model where none is named. */
export const decisionOn = (
  model: Model,
  meeting: readonly string[],
  proposal: string,
): MeetingDecision | null =>
  (model.dataset.decisions ?? [])
    .filter(
      (each) =>
        each.proposal === proposal &&
        admits(meeting, [each.meeting]) &&
        isSaidBy(model, each.meeting),
    )
    .sort(byText(model))
    .at(-1) ?? null;

/** Whether a meeting is one of the series up to the meeting whose state the model holds; all are where it holds none. */
export function isSaidBy({ dataset: { meetings }, at }: Model, meeting: string): boolean {
  if (at === undefined) return true;
  const own = meetings[at];
  const found = meetings.findIndex(({ id }) => id === meeting);
  const one = meetings[found];
  return !!own && !!one && found <= at && seriesOf(one) === seriesOf(own);
}

/**
 * The meetings whose words a model shows, in their order: those chosen, else the series up to the meeting whose state the
 * model holds. Whoever names the sources of what is shown takes them from here.
 * @param chosen ids of meetings; empty for all
 */
export const sourceMeetings = (model: Model, chosen: readonly string[]): Meeting[] =>
  model.dataset.meetings.filter(({ id }) =>
    chosen.length === 0 ? isSaidBy(model, id) : chosen.includes(id),
  );

/**
 * The positions that stand, of those on one proposal in the order of the text. At the meeting whose state the model holds
 * they are the last stance of each actor: what it says at its last meeting, and said at those just before; what it
 * withdraws leaves none. A model of all that was ever said has all stances.
 */
export function standingOn(
  { at }: Pick<Model, 'at'>,
  positions: readonly Position[],
): Set<Position> {
  if (at === undefined) return new Set(positions.filter(({ stance }) => stance !== 'withdraws'));
  const byActor = groupBy(positions, ({ actor }) => actor);
  const kept = [...byActor.values()].flatMap((own) => {
    const since = own.slice(own.findLastIndex(({ stance }) => stance === 'withdraws') + 1);
    return [...groupBy(since, ({ meeting }) => meeting).values()].reduce<Position[]>(
      (before, said) => {
        const stances = new Set(said.map(stanceOf));
        return [...before.filter((each) => stances.has(stanceOf(each))), ...said];
      },
      [],
    );
  });
  return new Set(kept);
}

/** A stance; support on a condition is another one than support. */
export const stanceOf = (position: Position): Stance | 'conditional' =>
  isConditional(position) ? 'conditional' : position.stance;

const admits = (
  asked: readonly string[],
  values: readonly (string | null | undefined)[],
): boolean => asked.length === 0 || values.some((value) => value != null && asked.includes(value));

const actorsOf = (positions: readonly Position[]): Set<string> =>
  new Set(positions.map(({ actor }) => actor));

function standingOf(positions: readonly Position[]): Standing {
  const against = positions.some(({ stance }) => stance === 'opposes');
  const inFavour = positions.some(({ stance }) => stance !== 'opposes');
  if (positions.length === 0) return 'none';
  if (against) return inFavour ? 'contested' : 'opposed';
  return actorsOf(positions).size > 1 ? 'several' : 'one';
}

/** Returns the actors with a mark in some rows, in neutral order. */
export function actorsIn(model: Model, rows: readonly ProposalRow[]): string[] {
  const marked = actorsOf(rows.flatMap(positionsIn));
  return [...marked].sort(byActor(model));
}

/** Compares actors in neutral order; those without a row in the matrix come last, by name. */
const byActor =
  ({ actorIndex, names, byName }: Model) =>
  (a: string, b: string): number =>
    (actorIndex.get(a) ?? actorIndex.size) - (actorIndex.get(b) ?? actorIndex.size) ||
    byName(names.get(a) ?? a, names.get(b) ?? b);

/** Returns a test of one position against the whole filter. */
export function positionTest(model: Model, filter: PositionFilter) {
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
    ALL_STANCES.map((stance) => ({
      actor,
      stance,
      positions: positions.filter((each) => each.actor === actor && each.stance === stance),
    })).filter((mark) => mark.positions.length > 0),
  );
}

/** Marks of the positions that are no last stance, by meeting. */
function earlierMarks(
  model: Model,
  positions: readonly Position[],
  last: ReadonlySet<Position>,
): EarlierMark[] {
  const standing = actorsOf([...last]);
  const byMeeting = groupBy(
    positions.filter((each) => !last.has(each)),
    ({ meeting }) => meeting,
  );
  return [...byMeeting.values()].flatMap((own) =>
    marksOf(model, own).map((mark) => ({ ...mark, isReplaced: standing.has(mark.actor) })),
  );
}

/** Returns the proposals with a position that passes the filter. */
export function positionTable(model: Model, filter: PositionFilter) {
  const { proposals, positions } = model.dataset;
  const isKnown = ({ meeting }: Position) => isSaidBy(model, meeting);
  const inText = byText(model);
  const byProposal = groupBy(positions.filter(isKnown).sort(inText), ({ proposal }) => proposal);
  const isAdmitted = ({ meeting }: Position) => admits(filter.meeting, [meeting]);
  const pass = positionTest(model, filter);
  const found = proposals.flatMap((proposal) => {
    const all = byProposal.get(proposal.id) ?? [];
    const shown = all.filter((position) => pass(proposal, position));
    const [first] = shown;
    if (!first) return [];
    const last = standingOn(model, all.filter(isAdmitted));
    const row: ProposalRow = {
      proposal,
      standing: standingOf([...last]),
      marks: marksOf(
        model,
        shown.filter((each) => last.has(each)),
      ),
      earlier: earlierMarks(model, shown, last),
      decision: decisionOn(model, filter.meeting, proposal.id),
      hidden: all.length - shown.length,
    };
    return [{ row, actors: actorsOf([...last]).size, first }];
  });
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
    positions: rows.flatMap(positionsIn),
    /** Number of proposals without a position that passes the filter. */
    leftOut: proposals.length - rows.length,
  };
}

/** Returns the proposals with positions for and against, in some meetings, or in all where none is named. */
export const disputedProposals = (model: Model, meeting: readonly string[]): ProposalRow[] =>
  positionTable(model, { topic: [], actor: [], subregion: [], meeting, words: '' }).rows.filter(
    ({ standing }) => standing === 'contested',
  );
