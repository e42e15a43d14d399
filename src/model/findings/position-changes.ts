/** What changed between two meetings beside needs and offers: what was decided on proposals, and stances that moved. */
import type { MeetingDecision } from '../../dataset/schema';
import { DECISIONS } from '../../dataset/values';
import { byText } from '../count/evidence';
import type { Finding, FindingOf, StanceChange } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { seriesUpTo } from '../meetings/state-at';
import { memo } from '../memo';
import { type PositionFilter, positionTest, stanceOf, standingOn } from '../minutes/positions';
import type { Model } from '../model';

type AskedOf = Omit<PositionFilter, 'meeting'>;

const idsOf = ({ dataset }: Model, meetings: readonly number[]): ReadonlySet<string> =>
  new Set(meetings.map((at) => dataset.meetings[at]?.id ?? ''));

/** The ids of the meetings after an earlier one of the series of `to`, up to and with `to`. */
const meetingsSince = (model: Model, from: number, to: number) =>
  idsOf(
    model,
    seriesUpTo(model, to).filter((at) => at > from),
  );

/**
 * The last decision since an earlier meeting on each proposal on which the filter leaves a position, by decision, then in
 * the order of the text.
 * @param model the model of all that was ever said
 */
export function decisionsSince(
  model: Model,
  filter: AskedOf,
  from: number,
  to: number,
): readonly MeetingDecision[] {
  const { dataset } = model;
  const since = meetingsSince(model, from, to);
  const said = idsOf(model, seriesUpTo(model, to));
  const pass = positionTest(model, { ...filter, meeting: [] });
  const isShown = (id: string) => {
    const proposal = dataset.proposals.find((each) => each.id === id);
    return dataset.positions.some(
      (each) =>
        each.proposal === id && said.has(each.meeting) && !!proposal && pass(proposal, each),
    );
  };
  const own = (dataset.decisions ?? [])
    .filter(({ meeting, proposal }) => since.has(meeting) && isShown(proposal))
    .sort(byText(model));
  return [...groupBy(own, ({ proposal }) => proposal).values()]
    .flatMap((all) => all.at(-1) ?? [])
    .sort((a, b) => DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision));
}

/**
 * The stances that changed or were withdrawn since an earlier meeting, by proposal in the order of the dataset.
 * @param model the model of all that was ever said
 */
export function stancesSince(
  model: Model,
  filter: AskedOf,
  from: number,
  to: number,
): readonly StanceChange[] {
  const { dataset } = model;
  const since = meetingsSince(model, from, to);
  const known = idsOf(model, seriesUpTo(model, to));
  const pass = positionTest(model, { ...filter, meeting: [] });
  const inText = dataset.positions.filter(({ meeting }) => known.has(meeting)).sort(byText(model));
  return dataset.proposals.flatMap((proposal) => {
    const own = inText.filter((each) => each.proposal === proposal.id && pass(proposal, each));
    return [...groupBy(own, ({ actor }) => actor)].flatMap(([actor, all]): StanceChange[] => {
      const earlier = all.filter(({ meeting }) => !since.has(meeting));
      const before = [...standingOn({ at: from }, earlier)];
      const after = [...standingOn({ at: to }, all)];
      const isSame =
        before.every((each) => after.some((other) => stanceOf(other) === stanceOf(each))) &&
        after.every((each) => before.some((other) => stanceOf(other) === stanceOf(each)));
      if (before.length === 0 || isSame) return [];
      return [
        {
          proposal: proposal.id,
          actor,
          before,
          since: all.filter(({ meeting }) => since.has(meeting)),
          isWithdrawn: after.length === 0,
        },
      ];
    });
  });
}

const NONE = { named: [], meeting: null, records: [], positions: [] } as const;

/** The findings of what was decided on proposals, and of stances that moved, between two meetings of a series. */
export const positionFindings = memo(
  (model, filter: Filter, from: number, to: number): readonly Finding[] => {
    // The search of the matrix is over records.
    if (filter.hits !== null) return [];
    const told = {
      ...NONE,
      since: model.dataset.meetings[from]?.id ?? '',
      at: model.dataset.meetings[to]?.id ?? '',
    };
    const asked = { ...filter, words: '' };
    const decisions = decisionsSince(model, asked, from, to);
    const stances = stancesSince(model, asked, from, to);
    const decided: FindingOf<'decisions'> = {
      ...told,
      kind: 'decisions',
      decisions,
      sentences: new Set(decisions.map(passageOf)).size,
    };
    const said = stances.flatMap(({ before, since }) => [...before, ...since]);
    const moved: FindingOf<'positions'> = {
      ...told,
      kind: 'positions',
      stances,
      positions: said.map(({ id }) => id),
      sentences: new Set(said.map(passageOf)).size,
    };
    return [...(decisions.length > 0 ? [decided] : []), ...(stances.length > 0 ? [moved] : [])];
  },
);
