/**
 * The findings of the meetings, as ids and counts; the catalogues write the sentences.
 *
 * The kinds stand in the order of `FINDINGS`: requests without an offer first, mentions apart from them,
 * outright before inferred offers. A finding without records is left out.
 *
 * All records of a finding pass the whole filter. `topic-answer.ts` says whether a need has an offer. Findings
 * cover all meetings of the filter together; one that rests on a single meeting of several names it. Positions
 * have fewer fields than the filter and are not searched, so that findings leave them out while the reader
 * searches words. States are counted; organizations and regions are named where they provide help.
 */
import { numberAt } from '../../dataset/number-at';
import { recordTests } from '../answers/answers';
import { offersWithoutTaker, outrightAmong } from '../answers/match-lists';
import { cellAnswer, NEED_ANSWERS, type NeedAnswer, topicAnswer } from '../answers/topic-answer';
import { STATUS_CODE } from '../columns';
import {
  type CountedRecords,
  commonValue,
  conditionOf,
  countRecords,
  type Positions,
} from '../count/counted-records';
import type { Finding, FindingOf, Ids, Share } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { countSentences, passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { positionTable } from '../minutes/positions';
import type { Model } from '../model';

/** Returns all findings under a filter, in the order of `FINDINGS`. */
export const findings = memo((model, filter: Filter): readonly Finding[] => {
  const counted = countRecords(model, filter);
  const noOffer = unansweredNeeds(counted);
  return [
    findWithoutOffer(counted, noOffer),
    findMostRaised(counted),
    findOffers(counted),
    findPlans(counted),
    findAsking(counted, 'requests', counted.requested),
    findAsking(counted, 'difficulties', counted.acknowledged),
    findMentions(counted, noOffer),
    findInferred(counted),
    findDisputes(counted),
    findUnused(counted),
  ].filter((each) => each !== null);
});

const idAt = (items: readonly { readonly id: string }[], at: number) => items[at]?.id ?? '';
const excludeIds = (ids: Ids, others: Ids): Ids => ids.filter((id) => !others.includes(id));

/** Makes a finding of its records (by position) and figures; null without records. */
const findingFrom = <const Figures extends { readonly named: Ids }>(
  { model, recordIds, onlyMeeting, heldAt }: CountedRecords,
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

/** Returns the needs of States on topics where no offer answers any need that the filter leaves. */
function unansweredNeeds({ model, filter, asking, raised, topicOf, topicFlags }: CountedRecords) {
  const isAsked = topicFlags(asking);
  const isWithout = model.topics.map((_, at) => topicAnswer(model, filter, at).state === 'none');
  return {
    asked: asking.filter((at) => isWithout[topicOf(at)]),
    mentioned: raised.filter((at) => isWithout[topicOf(at)] && isAsked[topicOf(at)] === 0),
  };
}

type UnansweredNeeds = ReturnType<typeof unansweredNeeds>;

function findWithoutOffer(counted: CountedRecords, { asked, mentioned }: UnansweredNeeds) {
  const { model, filter, requested, actorsOf, topicsOf, topicOf, topicFlags } = counted;
  const isOne = topicFlags(asked);
  const requests = requested.filter((at) => isOne[topicOf(at)] === 1);
  const needs = requests.length > 0 ? requests : asked;
  const states = actorsOf(needs);
  return findingFrom(counted, asked, {
    kind: 'without-offer',
    named: states,
    topics: topicsOf(asked),
    isAsked: requests.length > 0,
    requested: topicsOf(needs),
    states,
    isOffered: isOfferedOn(model, filter, (column) => isOne[column] === 1),
    mentioned: topicsOf(mentioned).length,
    helping: helpingOn(counted, isOne),
  });
}

function findMentions(counted: CountedRecords, { mentioned }: UnansweredNeeds) {
  return findingFrom(counted, mentioned, {
    kind: 'mentions',
    named: [],
    topics: counted.topicsOf(mentioned),
    helping: helpingOn(counted, counted.topicFlags(mentioned)),
  });
}

/** Returns the actors that have helped or are helping on topics. The filters on places and words are ignored. */
function helpingOn({ model, filter, topicOf, share }: CountedRecords, isOne: Uint8Array): Share {
  const { status, length } = model.index.columns;
  const { mayAnswer } = recordTests(model, filter);
  const list: number[] = [];
  for (let at = 0; at < length; at++)
    if (status[at] === STATUS_CODE.delivered && isOne[topicOf(at)] === 1 && mayAnswer(at))
      list.push(at);
  return share(list);
}

/** Whether any actor, regions included, offers help on one of some topics (columns). */
function isOfferedOn(model: Model, filter: Filter, isOne: (topic: number) => boolean): boolean {
  const { status, topic, length } = model.index.columns;
  // As everywhere, meeting and basis alone restrict the offers that may answer.
  const { mayAnswer } = recordTests(model, filter);
  for (let at = 0; at < length; at++)
    if (status[at] === STATUS_CODE.available && isOne(numberAt(topic, at)) && mayAnswer(at))
      return true;
  return false;
}

/**
 * Of topics that equally many States raise, the one with more needs comes first, then the order of topics
 * decides.
 */
function findMostRaised(counted: CountedRecords) {
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
  return findingFrom(counted, first.list, {
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

const keyOf = (ids: Ids) => ids.join(' ');

/** Groups actors with the same topics, those with the most topics first. */
function sharesOf({ actorOf, share }: CountedRecords, list: Positions): readonly Share[] {
  const own = [...groupBy(list, actorOf)].sort(([a], [b]) => a - b).map(([, each]) => each);
  const alike = groupBy(own, (each) => keyOf(share(each).topics));
  return [...alike.values()]
    .map((each) => share(each.flat()))
    .sort((a, b) => b.topics.length - a.topics.length);
}

const actorsIn = (shares: readonly Share[]): Ids => shares.flatMap(({ actors }) => actors);

function findOffers(counted: CountedRecords) {
  const { available, planned, isInferred, share, formOf } = counted;
  const outright = available.filter((at) => !isInferred(at));
  const shares = sharesOf(counted, outright);
  return findingFrom(counted, outright, {
    kind: 'offers',
    named: actorsIn(shares),
    form: formOf(outright),
    shares,
    reportedBy: reportersOf(counted, outright),
    planned: share(planned),
  });
}

/** Returns for each actor whose records one other actor reports, that actor. */
function reportersOf({ recordOf, actorOf }: CountedRecords, list: Positions) {
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

/** Finds inferred offers; sentences are divided as in the view of matches. */
function findInferred(counted: CountedRecords) {
  const { model, available, isInferred, actorsOf } = counted;
  const isOutright = outrightAmong(model, available);
  const all = available.filter(isInferred);
  const list = all.filter((at) => !isOutright(at));
  const beside = all.filter(isOutright);
  const shares = sharesOf(counted, list);
  return findingFrom(counted, list, {
    kind: 'inferred',
    named: actorsIn(shares),
    shares,
    beside: { actors: actorsOf(beside), sentences: countSentences(model, beside) },
  });
}

function findPlans(counted: CountedRecords) {
  const { recordOf, share, formOf } = counted;
  const passages = groupBy(counted.planned, (at) => passageOf(recordOf(at)));
  const main = [...passages.values()].reduce<Positions>(
    (most, list) => (list.length > most.length ? list : most),
    [],
  );
  const records = main.map(recordOf);
  const [{ counterparts = [] } = {}] = records;
  const isAlike = records.every((each) => keyOf(each.counterparts) === keyOf(counterparts));
  const own = share(main);
  return findingFrom(counted, main, {
    kind: 'plans',
    named: own.actors,
    ...own,
    form: formOf(main),
    first: isAlike ? counterparts : [],
    openTo: commonValue(records.map((each) => (each.kind === 'offer' ? each.openTo : null))),
    condition: conditionOf(records),
    more: passages.size - 1,
  });
}

function findAsking<const Kind extends 'requests' | 'difficulties'>(
  counted: CountedRecords,
  kind: Kind,
  list: Positions,
) {
  const states = counted.actorsOf(list);
  const shares = sharesOf(counted, list);
  return findingFrom(counted, list, { kind, named: states, states, shares });
}

function findUnused(counted: CountedRecords) {
  const { model, filter, isInferred, actorsOf, share } = counted;
  const list = offersWithoutTaker(model, filter, counted.available);
  const outright = actorsOf(list.filter((at) => !isInferred(at)));
  const { actors, topics } = share(list);
  const named = [...outright, ...excludeIds(actors, outright)];
  return findingFrom(counted, list, { kind: 'unused', named, actors: named, topics });
}

/** Finds the contested proposals with a position that passes the filter, with all actors for and against. */
function findDisputes({
  model,
  filter,
  onlyMeeting,
}: CountedRecords): FindingOf<'disputes'> | null {
  if (filter.hits !== null) return null;
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
    meeting: onlyMeeting(all, ({ meeting: own }) => own),
    proposals,
    records: [],
    positions: all.map(({ id }) => id),
    sentences: new Set(all.map(passageOf)).size,
  };
}
