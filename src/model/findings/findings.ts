/**
 * What the meetings found, as figures: the sentences are written by the catalogues.
 *
 * Rank: the kinds stand in the order of `FINDINGS`: what is asked for and has no offer first, what is only
 * mentioned apart from it, what is said outright before what is inferred. One that has nothing to tell is
 * left out.
 *
 * What is told passes the whole filter. Whether a need has an offer follows from `topic-answer.ts`. Meetings
 * are told together, as the head of the page names them; what rests on one of several says of which.
 * Positions know fewer fields of the filter and no words, so that nothing is told of them while words are
 * searched. States are counted; organizations and regions are named where they provide.
 */
import { numberAt } from '../../dataset/number-at';
import { sidesUnder } from '../answers/answers';
import { outrightAmong, withoutTaker } from '../answers/match-lists';
import { cellAnswer, NEED_ANSWERS, type NeedAnswer, topicAnswer } from '../answers/topic-answer';
import { STATUS_CODE } from '../columns';
import {
  type Counted,
  conditionOf,
  countedUnder,
  type Positions,
  shared,
} from '../count/counted-records';
import type { Finding, FindingOf, Ids, Share } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { countSentences, passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { positionTable } from '../minutes/positions';
import type { Model } from '../model';

/** All findings under a filter, by rank. */
export const findings = memo((model, filter: Filter): readonly Finding[] => {
  const counted = countedUnder(model, filter);
  const noOffer = unanswered(counted);
  return [
    withoutOffer(counted, noOffer),
    mostRaised(counted),
    offers(counted),
    plans(counted),
    changes(counted),
    asking(counted, 'requests', counted.requested),
    asking(counted, 'difficulties', counted.acknowledged),
    mentions(counted, noOffer),
    inferred(counted),
    disputes(counted),
    unused(counted),
  ].filter((each) => each !== null);
});

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const idAt = (items: readonly { readonly id: string }[], at: number) => items[at]?.id ?? '';
const without = (ids: Ids, others: Ids): Ids => ids.filter((id) => !others.includes(id));

/** A finding that rests on some records, by position; null where there are none. */
const restingOn = <const Figures extends { readonly named: Ids }>(
  { model, recordIds, onlyMeeting, heldAt }: Counted,
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
        sentences: countSentences(model, list),
      };

/** The needs of States on topics on which no offer answers any need that is shown. */
function unanswered({ model, filter, asking, raised, topicOf, topicFlags }: Counted) {
  const isAsked = topicFlags(asking);
  const isWithout = model.topics.map((_, at) => topicAnswer(model, filter, at).state === 'none');
  return {
    asked: asking.filter((at) => isWithout[topicOf(at)]),
    mentioned: raised.filter((at) => isWithout[topicOf(at)] && isAsked[topicOf(at)] === 0),
  };
}

type Unanswered = ReturnType<typeof unanswered>;

function withoutOffer(counted: Counted, { asked, mentioned }: Unanswered) {
  const { model, filter, requested, actorsOf, topicsOf, topicOf, topicFlags } = counted;
  const isOne = topicFlags(asked);
  const requests = requested.filter((at) => isOne[topicOf(at)] === 1);
  const told = requests.length > 0 ? requests : asked;
  const states = actorsOf(told);
  return restingOn(counted, asked, {
    kind: 'without-offer',
    named: states,
    topics: topicsOf(asked),
    isAsked: requests.length > 0,
    requested: topicsOf(told),
    states,
    isOffered: isOfferedOn(model, filter, (column) => isOne[column] === 1),
    mentioned: topicsOf(mentioned).length,
    helping: helpingOn(counted, isOne),
  });
}

function mentions(counted: Counted, { mentioned }: Unanswered) {
  return restingOn(counted, mentioned, {
    kind: 'mentions',
    named: [],
    topics: counted.topicsOf(mentioned),
    helping: helpingOn(counted, counted.topicFlags(mentioned)),
  });
}

/** Who has helped or is helping on topics, whatever places and words the filter asks for. */
function helpingOn({ model, filter, topicOf, share }: Counted, isOne: Uint8Array): Share {
  const { status, length } = model.index.columns;
  const { mayAnswer } = sidesUnder(model, filter);
  const list: number[] = [];
  for (let at = 0; at < length; at++)
    if (status[at] === STATUS_CODE.delivered && isOne[topicOf(at)] === 1 && mayAnswer(at))
      list.push(at);
  return share(list);
}

/** Whether anybody, a region among them, offers help on one of some topics (columns). */
export function isOfferedOn(
  model: Model,
  filter: Filter,
  isOne: (topic: number) => boolean,
): boolean {
  const { status, topic, length } = model.index.columns;
  // As what answers a need, offers are narrowed by meeting and basis alone.
  const { mayAnswer } = sidesUnder(model, filter);
  for (let at = 0; at < length; at++)
    if (status[at] === STATUS_CODE.available && isOne(numberAt(topic, at)) && mayAnswer(at))
      return true;
  return false;
}

/** Of topics that as many States raise the one with more needs stands first, then as the topics stand. */
function mostRaised(counted: Counted) {
  const { model, filter, needs, topicOf, actorsOf } = counted;
  const [first] = [...groupBy(needs, topicOf)]
    .map(([column, list]) => ({ column, list, states: actorsOf(list) }))
    .sort(
      (a, b) =>
        b.states.length - a.states.length || b.list.length - a.list.length || a.column - b.column,
    );
  if (!first || first.states.length < 2) return null;
  const answers = first.states.map((id) =>
    cellAnswer(model, filter, model.actorIndex.get(id) ?? -1, first.column),
  );
  const counts = Object.fromEntries(
    NEED_ANSWERS.map((each) => [each, answers.filter((answer) => answer === each).length]),
  ) as Record<NeedAnswer, number>;
  return restingOn(counted, first.list, {
    kind: 'most-raised',
    named: [],
    topic: idAt(model.topics, first.column),
    states: first.states,
    isOpenToMentions: !counted.asking.some(
      (at) =>
        topicOf(at) === first.column &&
        cellAnswer(model, filter, counted.actorOf(at), first.column) === 'open',
    ),
    ...counts,
  });
}

const theSame = (ids: Ids) => ids.join(' ');

/** Actors by their topics, those with the most first, and those with the same together. */
function sharesOf({ actorOf, share }: Counted, list: Positions): readonly Share[] {
  const own = [...groupBy(list, actorOf)].sort(([a], [b]) => a - b).map(([, each]) => each);
  const alike = groupBy(own, (each) => theSame(share(each).topics));
  return [...alike.values()]
    .map((each) => share(each.flat()))
    .sort((a, b) => b.topics.length - a.topics.length);
}

const actorsIn = (shares: readonly Share[]): Ids => shares.flatMap(({ actors }) => actors);

function offers(counted: Counted) {
  const { available, planned, isInferred, share, formOf } = counted;
  const outright = available.filter((at) => !isInferred(at));
  const shares = sharesOf(counted, outright);
  return restingOn(counted, outright, {
    kind: 'offers',
    named: actorsIn(shares),
    form: formOf(outright),
    shares,
    reportedBy: reportersOf(counted, outright),
    planned: share(planned),
  });
}

/** By actor who reports all of its records, where one other does. */
function reportersOf({ recordOf, actorOf }: Counted, list: Positions) {
  const reporters: Record<string, string> = {};
  for (const own of groupBy(list, actorOf).values()) {
    const { actor, reportedBy } = recordOf(own[0]);
    if (
      reportedBy &&
      reportedBy !== actor &&
      own.every((at) => recordOf(at).reportedBy === reportedBy)
    )
      reporters[actor] = reportedBy;
  }
  return reporters;
}

/** Sentences are told apart as in the view of matches. */
function inferred(counted: Counted) {
  const { model, available, isInferred, actorsOf } = counted;
  const isOutright = outrightAmong(model, available);
  const all = available.filter(isInferred);
  const list = all.filter((at) => !isOutright(at));
  const beside = all.filter(isOutright);
  const shares = sharesOf(counted, list);
  return restingOn(counted, list, {
    kind: 'inferred',
    named: actorsIn(shares),
    shares,
    beside: { actors: actorsOf(beside), sentences: countSentences(model, beside) },
  });
}

function plans(counted: Counted) {
  const { recordOf, share, formOf } = counted;
  const passages = groupBy(counted.planned, (at) => passageOf(recordOf(at)));
  const main = [...passages.values()].reduce<Positions>(
    (most, list) => (list.length > most.length ? list : most),
    [],
  );
  const records = main.map(recordOf);
  const [{ counterparts = [] } = {}] = records;
  const isAlike = records.every((each) => theSame(each.counterparts) === theSame(counterparts));
  const own = share(main);
  return restingOn(counted, main, {
    kind: 'plans',
    named: own.actors,
    ...own,
    form: formOf(main),
    first: isAlike ? counterparts : [],
    openTo: shared(records.map((each) => (each.kind === 'offer' ? each.openTo : null))),
    condition: conditionOf(records),
    more: passages.size - 1,
  });
}

function changes(counted: Counted) {
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
    kind: 'changes',
    named: [],
    meeting: null,
    since: idAt(meetings, since),
    at: idAt(meetings, last),
    fresh: counted.topicsOf(freshNeeds),
    gone: counted.topicsOf(goneNeeds),
    withdrawn: counted.share(withdrawn),
    providers,
  });
}

function asking<const Kind extends 'requests' | 'difficulties'>(
  counted: Counted,
  kind: Kind,
  list: Positions,
) {
  const states = counted.actorsOf(list);
  const shares = sharesOf(counted, list);
  return restingOn(counted, list, { kind, named: states, states, shares });
}

function unused(counted: Counted) {
  const { model, filter, isInferred, actorsOf, share } = counted;
  const list = withoutTaker(model, filter, counted.available);
  const outright = actorsOf(list.filter((at) => !isInferred(at)));
  const { actors, topics } = share(list);
  const named = [...outright, ...without(actors, outright)];
  return restingOn(counted, list, { kind: 'unused', named, actors: named, topics });
}

/** Proposals that somebody under the filter speaks to, with everybody for and against. */
function disputes({ model, filter, onlyMeeting }: Counted): FindingOf<'disputes'> | null {
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
    kind: 'disputes',
    named: [],
    meeting: onlyMeeting(all, ({ meeting: held }) => held),
    proposals,
    records: [],
    positions: all.map(({ id }) => id),
    sentences: new Set(all.map(passageOf)).size,
  };
}
