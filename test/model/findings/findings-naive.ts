/** A naive twin of the findings, slow but plain. */
import type { CoopRecord, Dataset, Status } from '../../../src/dataset/schema';
import { cellAnswer, NEED_ANSWERS, topicAnswer } from '../../../src/model/answers/topic-answer';
import type { Filter } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { answerBy, gives } from '../answers/answers-naive';
import { recordsUnder } from '../naive';

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

/** Who asks for help, or reports a difficulty, and on which topics, by actor. */
export function asking(dataset: Dataset, filter: Filter, status: 'requested' | 'acknowledged') {
  const own = needs(dataset, filter, status);
  return {
    states: actorsOf(own),
    byState: actorsOf(own).map((id) => topicsOf(own.filter(({ actor }) => actor === id))),
    records: idsOf(own),
  };
}

/** Needs on topics where no need that is shown has an offer: those asked for, or those of topics only mentioned. */
function withoutOffer(dataset: Dataset, filter: Filter, isAsked: boolean) {
  const model = createModel(dataset);
  const isWithout = ({ topic }: CoopRecord) =>
    topicAnswer(model, filter, model.topicIndex.get(topic) ?? -1).state === 'none';
  const askedOn = topicsOf(asked(dataset, filter));
  const all = isAsked
    ? asked(dataset, filter)
    : needs(dataset, filter, 'raised').filter(({ topic }) => !askedOn.includes(topic));
  return all.filter(isWithout);
}

const helping = (dataset: Dataset, filter: Filter, topics: readonly string[]) => {
  const all = dataset.records.filter(
    (each) =>
      each.status === 'delivered' && isUsed(dataset, filter, each) && topics.includes(each.topic),
  );
  return { actors: actorsOf(all), topics: topicsOf(all) };
};

const isUsed = (dataset: Dataset, filter: Filter, record: CoopRecord) =>
  (filter.meeting.length === 0 || filter.meeting.includes(record.meeting)) &&
  (filter.basis.length === 0 || filter.basis.includes(record.basis)) &&
  dataset.records.includes(record);

export function unanswered(dataset: Dataset, filter: Filter) {
  const open = withoutOffer(dataset, filter, true);
  const requests = open.filter(({ status }) => status === 'requested');
  const needs = requests.length > 0 ? requests : open;
  return {
    isOffered: dataset.records.some(
      (each) =>
        each.status === 'available' &&
        isUsed(dataset, filter, each) &&
        open.some(({ topic }) => topic === each.topic),
    ),
    topics: topicsOf(open),
    requested: topicsOf(needs),
    states: actorsOf(needs),
    mentioned: topicsOf(withoutOffer(dataset, filter, false)).length,
    helping: helping(dataset, filter, topicsOf(open)),
    records: idsOf(open),
  };
}

export function mentions(dataset: Dataset, filter: Filter) {
  const open = withoutOffer(dataset, filter, false);
  const topics = topicsOf(open);
  return { topics, helping: helping(dataset, filter, topics), records: idsOf(open) };
}

/** How many distinct sentences records or positions rest on. */
export const sentencesOf = ({ records, positions }: Dataset, ids: readonly string[]): number =>
  new Set([...records, ...positions].filter(({ id }) => ids.includes(id)).map(passageOf)).size;

const passageOf = ({ meeting, evidence }: Pick<CoopRecord, 'meeting' | 'evidence'>) =>
  `${meeting}, ${evidence.start} to ${evidence.end}`;

export function offers(dataset: Dataset, filter: Filter) {
  const outright = those(dataset, filter, ['available'], false).filter(
    ({ basis }) => basis === 'explicit',
  );
  const all = those(dataset, filter, ['planned'], false);
  return {
    planned: { actors: actorsOf(all), topics: topicsOf(all) },
    records: idsOf(outright),
  };
}

/** On how many topics each actor of the records offers help. */
export const topicCounts = (dataset: Dataset, ids: readonly string[]) => {
  const all = dataset.records.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    actorsOf(all).map((id) => [id, topicsOf(all.filter(({ actor }) => actor === id)).length]),
  );
};

export function inferred(dataset: Dataset, filter: Filter) {
  const all = those(dataset, filter, ['available'], false);
  const isSaid = (offer: CoopRecord) =>
    all.some((each) => passageOf(each) === passageOf(offer) && each.basis === 'explicit');
  return { records: idsOf(all.filter((offer) => !isSaid(offer))) };
}

export function planned(dataset: Dataset, filter: Filter) {
  const all = those(dataset, filter, ['planned'], false);
  const inPassage = (one: CoopRecord) => all.filter((each) => passageOf(each) === passageOf(one));
  const most = Math.max(0, ...all.map((one) => inPassage(one).length));
  const first = all.find((one) => inPassage(one).length === most);
  const main = first ? inPassage(first) : [];
  return {
    actors: actorsOf(main),
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
  const model = createModel(dataset);
  const all = needs(dataset, filter, 'requested', 'acknowledged', 'raised');
  return statesByTopic(all).map(({ topic, states }) => {
    const answers = states.map((id) =>
      cellAnswer(model, filter, model.actorIndex.get(id) ?? -1, model.topicIndex.get(topic) ?? -1),
    );
    const counts = NEED_ANSWERS.map((each) => [
      each,
      answers.filter((answer) => answer === each).length,
    ]);
    return {
      topic,
      states,
      ...Object.fromEntries(counts),
      records: idsOf(all.filter((each) => each.topic === topic)),
    };
  });
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
  return { actors: actorsOf(idle), topics: topicsOf(idle), records: idsOf(idle) };
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
    const isShown = all.some(({ actor }) => {
      const subregion = dataset.actors.find((each) => each.id === actor)?.subregion;
      return asks(filter.actor, actor) && asks(filter.subregion, subregion);
    });
    if (!isShown || against.length === 0 || inFavour.length === 0) return [];
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

/** The meeting of all these records and positions, where the filter leaves several; else null. */
export function meetingOf(dataset: Dataset, filter: Filter, ids: readonly string[]) {
  const meetings = dataset.meetings.filter(
    ({ id }) => filter.meeting.length === 0 || filter.meeting.includes(id),
  );
  const [only = null, another] = sorted(
    [...dataset.records, ...dataset.positions].flatMap(({ id, meeting }) =>
      ids.includes(id) ? [meeting] : [],
    ),
  );
  return meetings.length > 1 && another === undefined ? only : null;
}

/** Ids of the records that the filter leaves. */
export const shownIds = (dataset: Dataset, filter: Filter) => idsOf(recordsUnder(dataset, filter));
