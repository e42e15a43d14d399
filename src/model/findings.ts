/**
 * What the meetings found, as figures: the sentences are written by the catalogues.
 *
 * Rank: the kinds stand in the order of `FINDINGS`, what is firmer first: what is asked for, then what is
 * offered, planned and new, what is only raised, and what divides. Of one kind, that of most actors stands
 * first. A finding that has nothing to tell is left out.
 *
 * What is told passes the whole filter. Whether a need is answered, and whether an offer could answer
 * anybody, follows from `answers.ts`. Meetings are told together, as the head of the page names them; what
 * rests on one of several says of which. Positions know fewer fields of the filter and no words, so that
 * nothing is told of them while words are searched. States are counted; organizations and regions are
 * named where they provide.
 */
import { answerOf, sidesUnder } from './answers';
import { STATUS_CODE } from './columns';
import {
  type Counted,
  conditionOf,
  countedUnder,
  isImpliedIn,
  type Positions,
  packageOf,
  shared,
} from './counted-records';
import type { Filter } from './filter';
import type { Finding, FindingOf, Help, Ids, Request } from './finding-kinds';
import { groupBy } from './group-by';
import { reasonWithoutTaker, withoutTaker } from './match-lists';
import { memo } from './memo';
import type { Model } from './model';
import { byStatement, countOffers, passageOf } from './offer-count';
import { positionTable } from './positions';

/** All findings under a filter, by rank. */
export const findings = memo((model, filter: Filter): readonly Finding[] => {
  const counted = countedUnder(model, filter);
  return [
    ...asks(counted),
    unanswered(counted, true),
    offers(counted),
    planned(counted),
    changed(counted),
    raised(counted),
    contested(counted),
    unanswered(counted, false),
    unused(counted),
  ].filter((each) => each !== null);
});

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const idAt = (items: readonly { readonly id: string }[], at: number) => items[at]?.id ?? '';
const without = (ids: Ids, others: Ids): Ids => ids.filter((id) => !others.includes(id));

/** A finding that rests on some records, by position; null where there are none. */
const restingOn = <const Figures extends object>(
  { recordIds, onlyMeeting, heldAt }: Counted,
  list: Positions,
  figures: Figures,
) =>
  list.length === 0
    ? null
    : {
        meeting: onlyMeeting(list, heldAt),
        ...figures,
        records: recordIds(list),
        positions: [],
      };

/** Requests that are all of one meeting of several are told apart from what other meetings hold. */
function asks(counted: Counted) {
  const { requested, acknowledged, onlyMeeting, heldAt } = counted;
  const only = onlyMeeting(requested, heldAt);
  const isThere = (at: number) => only === null || heldAt(at) === only;
  const elsewhere = acknowledged.filter((at) => !isThere(at));
  return [asksOf(counted, requested, acknowledged.filter(isThere)), asksOf(counted, [], elsewhere)];
}

function asksOf(counted: Counted, requested: Positions, acknowledged: Positions) {
  const { actorsOf, topicsOf } = counted;
  const list = [...requested, ...acknowledged];
  return restingOn(counted, list, {
    kind: 'asks',
    requested: actorsOf(requested),
    requests: requestsOf(counted, requested),
    acknowledged: without(actorsOf(acknowledged), actorsOf(requested)),
    topics: topicsOf(list),
  });
}

/** Who requests what: States that name the same topics and form together, as the States stand. */
function requestsOf(counted: Counted, requested: Positions): Request[] {
  const { actorOf, actorsOf, topicsOf, formOf } = counted;
  const own = [...groupBy(requested, actorOf)].sort(([a], [b]) => a - b).map(([, list]) => list);
  const alike = groupBy(own, (list) => [...topicsOf(list), formOf(list)].join(' '));
  return [...alike.values()].map((lists) => {
    const list = lists.flat();
    return { states: actorsOf(list), topics: topicsOf(list), form: formOf(list) };
  });
}

function unanswered(counted: Counted, asked: boolean) {
  const { model, filter, asking, raised, topicOf } = counted;
  const isAsked = counted.topicFlags(asking);
  const needs = asked ? asking : raised.filter((at) => isAsked[topicOf(at)] === 0);
  const isOpen = counted.topicFlags(needs);
  for (const need of needs)
    if (isOpen[topicOf(need)] === 1 && answerOf(model, filter, need) !== 'none')
      isOpen[topicOf(need)] = 0;
  const list = needs.filter((need) => isOpen[topicOf(need)] === 1);
  return restingOn(counted, list, {
    kind: 'unanswered',
    asked,
    isOffered: isOfferedOn(model, filter, (column) => isOpen[column] === 1),
    topics: counted.topicsOf(list),
    states: counted.actorsOf(list),
  });
}

/** Whether anybody, a region among them, offers help now on one of some topics (columns). */
export function isOfferedOn(
  model: Model,
  filter: Filter,
  isOne: (topic: number) => boolean,
): boolean {
  const { topic } = model.index.columns;
  return isAnyOffered(model, filter, (at) => isOne(topic[at] as number));
}

/** Whether others than who makes some offers offer help now. */
function isOfferedBesides({ model, filter, actorOf }: Counted, list: Positions): boolean {
  const providers = new Set(list.map(actorOf));
  return isAnyOffered(model, filter, (at) => !providers.has(actorOf(at)));
}

/** Whether one of some offers is available. As what answers a need, they are narrowed by meeting and basis alone. */
function isAnyOffered(model: Model, filter: Filter, isOne: (at: number) => boolean): boolean {
  const { status, length } = model.index.columns;
  const { mayAnswer } = sidesUnder(model, filter);
  for (let at = 0; at < length; at++)
    if (status[at] === STATUS_CODE.available && isOne(at) && mayAnswer(at)) return true;
  return false;
}

const helpOf = ({ actorsOf, topicsOf, formOf }: Counted, list: Positions): Help => ({
  providers: actorsOf(list),
  topics: topicsOf(list),
  form: formOf(list),
});

/** The longest list, the first of equals; empty where there is none. */
const longest = (lists: Iterable<Positions>): Positions =>
  [...lists].reduce((most, list) => (list.length > most.length ? list : most), []);

function offers(counted: Counted) {
  const { model, available } = counted;
  const statements = byStatement(model, available);
  const { passages } = countOffers(model, available);
  const most = statements.find((list) => {
    // A statement has no more passages than records, and those are counted sooner.
    if (list.length <= passages / 2) return false;
    const own = countOffers(model, list).passages;
    return own > 1 && own > passages / 2;
  });
  const others = statements.filter((list) => list !== most).flat();
  // That nobody else offers help would be false where a filter alone leaves out the others.
  const isTold = most && (others.length > 0 || !isOfferedBesides(counted, most));
  return restingOn(counted, available, {
    kind: 'offers',
    ...helpOf(counted, available),
    passages,
    statements: statements.length,
    main: isTold ? { ...helpOf(counted, most), ...packageOf(counted, most) } : null,
    others: counted.actorsOf(others),
    isRestImplied: others.every(isImpliedIn(counted)),
  });
}

function planned(counted: Counted) {
  const { recordOf } = counted;
  const passages = groupBy(counted.planned, (at) => passageOf(recordOf(at)));
  const main = longest(passages.values());
  const records = main.map(recordOf);
  return restingOn(counted, main, {
    kind: 'planned',
    ...helpOf(counted, main),
    openTo: shared(records.map((each) => (each.kind === 'offer' ? each.openTo : null))),
    condition: conditionOf(records),
    more: passages.size - 1,
  });
}

function changed(counted: Counted) {
  const { model, filter, actorOf, topicOf, meetingOf, recordOf } = counted;
  const { meetings } = model.dataset;
  const held = [...meetings.keys()]
    .filter((at) => filter.meeting.length === 0 || filter.meeting.includes(idAt(meetings, at)))
    .sort((a, b) => compare(meetings[a]?.start ?? '', meetings[b]?.start ?? ''));
  const [since, last] = held.slice(-2);
  if (since === undefined || last === undefined) return null;
  const of = (meeting: number, list: Positions) => list.filter((at) => meetingOf(at) === meeting);
  const [before, now] = [of(since, counted.needs), of(last, counted.needs)];
  const [wasOn, isOn] = [counted.topicFlags(before), counted.topicFlags(now)];
  const offeredNow = of(last, counted.available);
  const freshNeeds = now.filter((at) => wasOn[topicOf(at)] === 0);
  const goneNeeds = before.filter((at) => isOn[topicOf(at)] === 0);
  const providers = without(
    counted.actorsOf(offeredNow),
    counted.actorsOf(of(since, counted.available)),
  );
  const requestOf = (at: number) => actorOf(at) * model.topics.length + topicOf(at);
  const repeated = new Set(of(last, counted.requested).map(requestOf));
  const withdrawn = of(since, counted.requested).filter((at) => !repeated.has(requestOf(at)));
  const newOffers = offeredNow.filter((at) => providers.includes(recordOf(at).actor));
  return restingOn(counted, [...freshNeeds, ...goneNeeds, ...withdrawn, ...newOffers], {
    kind: 'changed',
    meeting: null,
    since: idAt(meetings, since),
    at: idAt(meetings, last),
    fresh: counted.topicsOf(freshNeeds),
    gone: counted.topicsOf(goneNeeds),
    withdrawn: { states: counted.actorsOf(withdrawn), topics: counted.topicsOf(withdrawn) },
    providers,
  });
}

/** Needs by topic, that of most States first; then that of most records, then as the topics stand. */
function byStates({ model, needs, topicOf, actorsOf }: Counted) {
  return [...groupBy(needs, topicOf)]
    .map(([column, list]) => ({
      column,
      list,
      topic: idAt(model.topics, column),
      states: actorsOf(list),
    }))
    .sort(
      (a, b) =>
        b.states.length - a.states.length || b.list.length - a.list.length || a.column - b.column,
    );
}

function raised(counted: Counted) {
  const { asking, requested, actorsOf, topicOf } = counted;
  const [first, next] = byStates(counted);
  if (!first || first.states.length < 2) return null;
  const isImplied = isImpliedIn(counted);
  const on = ({ column, topic, states, list }: typeof first) => {
    const of = (all: Positions) => actorsOf(all.filter((at) => topicOf(at) === column));
    const implied = without(states, actorsOf(list.filter((at) => !isImplied(at))));
    return { topic, states, asking: of(asking), requesting: of(requested), implied };
  };
  return restingOn(counted, [...first.list, ...(next?.list ?? [])], {
    kind: 'raised',
    ...on(first),
    next: next ? on(next) : null,
  });
}

function unused(counted: Counted) {
  const { model, filter, actorsOf, topicsOf } = counted;
  const list = withoutTaker(model, filter, counted.available);
  const because = (reason: 'form' | 'closed') =>
    topicsOf(list.filter((at) => reasonWithoutTaker(model, filter, at) === reason));
  const otherForm = because('form');
  return restingOn(counted, list, {
    kind: 'unused',
    providers: actorsOf(list),
    topics: topicsOf(list),
    otherForm,
    closed: without(because('closed'), otherForm),
  });
}

/** Proposals that somebody under the filter speaks to, with everybody for and against. */
function contested({ model, filter, onlyMeeting }: Counted): FindingOf<'contested'> | null {
  if (filter.found !== null) return null;
  const { topic, actor, subregion, meeting } = filter;
  const asked = { topic, actor, subregion, meeting, words: '' };
  const spokenTo = new Set(positionTable(model, asked).rows.map(({ proposal }) => proposal.id));
  const rows = positionTable(model, { ...asked, actor: [], subregion: [] }).rows.filter(
    (row) => row.standing === 'contested' && spokenTo.has(row.proposal.id),
  );
  if (rows.length === 0) return null;
  const proposals = rows.map(({ proposal, marks }) => {
    const side = (isAgainst: boolean): Ids => [
      ...new Set(
        marks.flatMap((mark) => ((mark.stance === 'opposes') === isAgainst ? [mark.actor] : [])),
      ),
    ];
    return { proposal: proposal.id, inFavour: side(false), against: side(true) };
  });
  const all = rows.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions));
  return {
    kind: 'contested',
    meeting: onlyMeeting(all, ({ meeting: held }) => held),
    proposals,
    records: [],
    positions: all.map(({ id }) => id),
  };
}
