/** The findings once more, each from the records themselves, as plainly as it can be said. Slow on purpose. */
import type { CoopRecord, Dataset, Status } from '../../src/dataset/schema';
import type { Filter } from '../../src/model/filter';
import { answerBy, answerOf, gives } from './answers-naive';
import { recordsUnder } from './naive';

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const idsOf = (records: readonly CoopRecord[]) => sorted(records.map(({ id }) => id));
const actorsOf = (records: readonly CoopRecord[]) => sorted(records.map(({ actor }) => actor));
const topicsOf = (records: readonly CoopRecord[]) => sorted(records.map(({ topic }) => topic));

const those = (
  dataset: Dataset,
  filter: Filter,
  statuses: readonly Status[],
  statesOnly: boolean,
) =>
  recordsUnder(dataset, filter).filter(
    ({ status, actor }) =>
      statuses.includes(status) &&
      (!statesOnly || dataset.actors.some(({ id, kind }) => id === actor && kind === 'state')),
  );

const needs = (dataset: Dataset, filter: Filter, ...statuses: Status[]) =>
  those(dataset, filter, statuses, true);

const asked = (dataset: Dataset, filter: Filter) =>
  needs(dataset, filter, 'requested', 'acknowledged');

/** The needs that are only raised, on topics that no State asks for. */
const onlyRaised = (dataset: Dataset, filter: Filter) => {
  const isAsked = topicsOf(asked(dataset, filter));
  return needs(dataset, filter, 'raised').filter(({ topic }) => !isAsked.includes(topic));
};

/**
 * What is asked for; where all requests are of one meeting, and others are told, apart from what those
 * others hold.
 */
export function asks(dataset: Dataset, filter: Filter) {
  const requests = needs(dataset, filter, 'requested');
  const lacks = needs(dataset, filter, 'acknowledged');
  const only = meetingOf(dataset, filter, idsOf(requests));
  const isThere = ({ meeting }: CoopRecord) => only === null || meeting === only;
  return [[...requests, ...lacks.filter(isThere)], lacks.filter((each) => !isThere(each))].flatMap(
    (all) => {
      const own = all.filter(({ status }) => status === 'requested');
      const requested = actorsOf(own);
      const told = {
        requested,
        requests: requested.map((id) => topicsOf(own.filter(({ actor }) => actor === id))),
        acknowledged: actorsOf(all).filter((id) => !requested.includes(id)),
        topics: topicsOf(all),
        records: idsOf(all),
      };
      return all.length === 0 ? [] : [told];
    },
  );
}

const isUsed = (dataset: Dataset, filter: Filter, record: CoopRecord) =>
  (filter.meeting.length === 0 || filter.meeting.includes(record.meeting)) &&
  (filter.basis.length === 0 || filter.basis.includes(record.basis)) &&
  dataset.records.includes(record);

export function unanswered(dataset: Dataset, filter: Filter, isAsked: boolean) {
  const all = isAsked ? asked(dataset, filter) : onlyRaised(dataset, filter);
  const isOpen = (need: CoopRecord) =>
    answerOf(dataset, filter, dataset.records.indexOf(need)) === 'none';
  const open = all.filter(({ topic }) => all.every((need) => need.topic !== topic || isOpen(need)));
  return {
    isOffered: dataset.records.some(
      (each) =>
        each.status === 'available' &&
        isUsed(dataset, filter, each) &&
        open.some(({ topic }) => topic === each.topic),
    ),
    topics: topicsOf(open),
    states: actorsOf(open),
    records: idsOf(open),
  };
}

const passageOf = ({ meeting, evidence }: CoopRecord) =>
  `${meeting}, ${evidence.start} to ${evidence.end}`;

export function offers(dataset: Dataset, filter: Filter) {
  const available = those(dataset, filter, ['available'], false);
  return {
    providers: actorsOf(available),
    topics: topicsOf(available),
    passages: new Set(available.map(passageOf)).size,
    records: idsOf(available),
  };
}

export function planned(dataset: Dataset, filter: Filter) {
  const all = those(dataset, filter, ['planned'], false);
  const inPassage = (one: CoopRecord) => all.filter((each) => passageOf(each) === passageOf(one));
  const most = Math.max(0, ...all.map((one) => inPassage(one).length));
  const first = all.find((one) => inPassage(one).length === most);
  const main = first ? inPassage(first) : [];
  return {
    providers: actorsOf(main),
    topics: topicsOf(main),
    more: new Set(all.map(passageOf)).size - 1,
    records: idsOf(main),
  };
}

/** By topic the States with one of these needs, those of most States first. */
const statesByTopic = (all: readonly CoopRecord[]) =>
  topicsOf(all)
    .map((topic) => ({ topic, states: actorsOf(all.filter((each) => each.topic === topic)) }))
    .sort((a, b) => b.states.length - a.states.length);

export const raised = (dataset: Dataset, filter: Filter) => {
  const isAsked = asked(dataset, filter);
  const all = needs(dataset, filter, 'requested', 'acknowledged', 'raised');
  const on = (all: readonly CoopRecord[], topic: string) =>
    actorsOf(all.filter((each) => each.topic === topic));
  return statesByTopic(all).map(({ topic, states }) => ({
    topic,
    states,
    asking: on(isAsked, topic),
    requesting: on(needs(dataset, filter, 'requested'), topic),
    implied: states.filter((state) =>
      all.every((need) => need.actor !== state || need.topic !== topic || need.basis === 'implied'),
    ),
  }));
};

export function unused(dataset: Dataset, filter: Filter) {
  const idle = those(dataset, filter, ['available'], false).filter(
    (offer) =>
      !dataset.records.some(
        (need) =>
          need.kind === 'need' &&
          need.topic === offer.topic &&
          isUsed(dataset, filter, need) &&
          !gives(dataset, need.actor, offer) &&
          answerBy(dataset, need, offer) !== 'none',
      ),
  );
  const others = (offer: CoopRecord) =>
    dataset.records.filter(
      (need) =>
        need.kind === 'need' &&
        need.topic === offer.topic &&
        isUsed(dataset, filter, need) &&
        !gives(dataset, need.actor, offer),
    );
  // Open to somebody in need, were forms not asked for.
  const isOpen = (offer: CoopRecord) =>
    others(offer).some((need) => answerBy(dataset, { ...need, modalities: [] }, offer) !== 'none');
  const otherForm = topicsOf(idle.filter(isOpen));
  const closed = topicsOf(idle.filter((offer) => others(offer).length > 0 && !isOpen(offer)));
  return {
    providers: actorsOf(idle),
    topics: topicsOf(idle),
    otherForm,
    closed: closed.filter((topic) => !otherForm.includes(topic)),
    records: idsOf(idle),
  };
}

export function contested(dataset: Dataset, filter: Filter) {
  const asks = (list: readonly string[], ...values: (string | null | undefined)[]) =>
    list.length === 0 || values.some((value) => value != null && list.includes(value));
  return dataset.proposals.flatMap(({ id, topics }) => {
    const all = dataset.positions.filter(
      ({ proposal, meeting }) =>
        proposal === id && asks(filter.meeting, meeting) && asks(filter.topic, ...topics),
    );
    const against = all.filter(({ stance }) => stance === 'opposes');
    const inFavour = all.filter(({ stance }) => stance !== 'opposes');
    const isTold = all.some(({ actor }) => {
      const subregion = dataset.actors.find((each) => each.id === actor)?.subregion;
      return asks(filter.actor, actor) && asks(filter.subregion, subregion);
    });
    if (!isTold || against.length === 0 || inFavour.length === 0) return [];
    return [
      {
        proposal: id,
        inFavour: sorted(inFavour.map(({ actor }) => actor)),
        against: sorted(against.map(({ actor }) => actor)),
        positions: sorted(all.map((each) => each.id)),
      },
    ];
  });
}

export function changed(dataset: Dataset, filter: Filter) {
  const held = dataset.meetings
    .filter(({ id }) => filter.meeting.length === 0 || filter.meeting.includes(id))
    .sort((a, b) => a.start.localeCompare(b.start));
  const [since, at] = held.slice(-2).map(({ id }) => id);
  const all = needs(dataset, filter, 'requested', 'acknowledged', 'raised');
  const of = (meeting: string | undefined, records: readonly CoopRecord[]) =>
    records.filter((each) => each.meeting === meeting);
  const minus = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id));
  const available = those(dataset, filter, ['available'], false);
  const requested = needs(dataset, filter, 'requested');
  const withdrawn = of(since, requested).filter(
    ({ actor, topic }) =>
      !of(at, requested).some((each) => each.actor === actor && each.topic === topic),
  );
  return {
    since,
    at,
    withdrawn: { states: actorsOf(withdrawn), topics: topicsOf(withdrawn) },
    fresh: minus(topicsOf(of(at, all)), topicsOf(of(since, all))),
    gone: minus(topicsOf(of(since, all)), topicsOf(of(at, all))),
    providers: minus(actorsOf(of(at, available)), actorsOf(of(since, available))),
  };
}

/** The meeting that all these records and positions are of, where others are told too; else null. */
export function meetingOf(dataset: Dataset, filter: Filter, ids: readonly string[]) {
  const told = dataset.meetings.filter(
    ({ id }) => filter.meeting.length === 0 || filter.meeting.includes(id),
  );
  const [only = null, another] = sorted(
    [...dataset.records, ...dataset.positions].flatMap(({ id, meeting }) =>
      ids.includes(id) ? [meeting] : [],
    ),
  );
  return told.length > 1 && another === undefined ? only : null;
}

/** Ids of the records that the filter leaves. */
export const told = (dataset: Dataset, filter: Filter) => idsOf(recordsUnder(dataset, filter));
