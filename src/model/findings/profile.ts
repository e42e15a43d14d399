/**
 * The profile of one actor: the topics that it raises with their answers, its offers and experience, the offers
 * that are open to it, the needs of its region, and a title. Only the filters on meetings and basis apply, as
 * on its printed sheet, since a part of a profile would look like the whole.
 */
import { membersOf } from '../../dataset/membership';
import { numberAt } from '../../dataset/number-at';
import { numberOfId } from '../../dataset/number-of-id';
import type { Actor, CoopRecord } from '../../dataset/schema';
import { groupByTerms, helpersOn, type Terms } from '../answers/helpers';
import { fitOf } from '../answers/judge';
import { actorsWithSameNeed, offersOpenTo } from '../answers/matches';
import {
  firmness,
  isRaised,
  type RaisedStanding,
  type Standing,
  standingsOf,
} from '../answers/standings';
import { silenceOf } from '../count/blanks';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import { type Filter, NO_FILTER } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { delegationProfile } from './delegation-profile';
import { type ProfileSilence, titleOf, topicsByMark } from './profile-title';

/** Returns the part of a filter that applies to profiles. */
export const profileFilter = ({ meeting, basis }: Pick<Filter, 'meeting' | 'basis'>): Filter => ({
  ...NO_FILTER,
  meeting,
  basis,
});

/**
 * A topic that an actor raises, with the other actors that have experience there or raise it too; ids in
 * neutral order.
 */
export interface RaisedTopic extends RaisedStanding {
  readonly experienced: readonly string[];
  readonly others: readonly string[];
}

/** @param filter such as `profileFilter` gives; keep the object, since answers are kept by it */
export const actorProfile = memo((model, filter: Filter, id: string) => {
  const { dataset, actorIndex, topicIndex } = model;
  const row = actorIndex.get(id) ?? -1;
  const actor = (model.actors[row] ?? dataset.actors.find((each) => each.id === id)) as Actor;
  const delegation = delegationProfile(model, actor, filter);
  const { own, named } = delegation;
  const placeOf = ({ topic }: Standing) => numberOfId(topicIndex, topic);
  const standings = standingsOf(model, filter, [...own.need, ...own.offer, ...own.capacity]);
  const helpAndExperience = standings
    .map((standing) => ({
      ...standing,
      said: standing.said.filter(({ records: [{ kind }] }) => kind !== 'need'),
    }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => firmness(a) - firmness(b) || placeOf(a) - placeOf(b));
  const concerning = dataset.records.filter(
    (record) => record.actor === id || record.counterparts.includes(id),
  );
  const silence: ProfileSilence =
    actor.kind !== 'region'
      ? silenceOf(model, filter, row)
      : concerning.length > 0
        ? 'spoken-of'
        : 'unnamed';
  const members = membersOf(dataset.actors);
  const shown = own.need.length + own.offer.length + own.capacity.length + named.length;
  const openRecords = recordsOpenTo(model, filter, row);
  // The words name the actor itself, not a group that it belongs to.
  const namesIt = ({ counterparts }: CoopRecord) => counterparts.includes(id);
  const others = openRecords.filter((record) => !namesIt(record));
  const raised = raisedTopics(model, filter, standings);
  const isRaisedTopic = (topic: string) => raised.some((each) => each.topic === topic);
  const stands = topicsByMark(model, standings);
  return {
    actor,
    delegation,
    title: titleOf(model, standings, silence),
    /** Its marks, each with its topics. */
    stands,
    silence,
    /**
     * Topics with its requests first, then its difficulties, then its mentions; each in the order of the
     * vocabulary.
     */
    raised,
    /** Its offers, plans and experience by topic, the firmest first. */
    helpAndExperience,
    /** Offers and plans that name it, by sentence, whether or not it raises the topics. */
    openByName: groupOpenOffers(openRecords.filter(namesIt)),
    /** Other offers that are open to it on topics that it does not raise, by sentence. */
    open: groupOpenOffers(others.filter(({ topic }) => !isRaisedTopic(topic))),
    /**
     * Other offers that are open to it, by topic that it raises, whether or not they answer a need; topics
     * without one are left out.
     */
    openOnRaised: raised.flatMap(({ topic }) => {
      const on = others.filter((record) => record.topic === topic);
      const needs = own.need.filter((need) => need.topic === topic);
      return on.length === 0 ? [] : [{ topic, offers: formsBeside(model, needs, on) }];
    }),
    /** The topics raised by the regions to which it belongs. */
    regions: model.actors
      .filter((each) => each.kind === 'region' && members(each.id).has(id))
      .map((region) => ({ region: region.id, raised: raisedBy(model, filter, region.id) }))
      .filter(({ raised }) => raised.length > 0),
    /** Ids of its members, for a region of its States. */
    members: members(id),
    /** Records of the other sentences that name it, one for each actor, status and sentence. */
    named: [
      ...groupBy(
        named.filter((record) => !openRecords.includes(record)),
        (record) => [record.actor, record.status, passageOf(record)].join(' '),
      ).values(),
    ].map(([first]) => first),
    /** Number of its records, and of those that name it, that the filter leaves out. */
    hidden: concerning.length - shown,
  };
});

function raisedTopics(model: Model, filter: Filter, standings: readonly Standing[]): RaisedTopic[] {
  return standings
    .filter(isRaised)
    .map((raised) => {
      const { actor, topic } = raised;
      const others = actorsWithSameNeed(
        model,
        filter,
        numberOfId(model.actorIndex, actor),
        numberOfId(model.topicIndex, topic),
      );
      return {
        ...raised,
        said: raised.said.filter(({ records: [{ kind }] }) => kind === 'need'),
        experienced: helpersOn(model, filter, topic)
          .filter((one) => one.actor !== actor && one.said.at(-1)?.mark === 'experience')
          .map((one) => one.actor),
        others: others.map((row) => model.actors[row]?.id ?? ''),
      };
    })
    .sort((a, b) => firmness(a) - firmness(b));
}

/** Returns the topics that an actor raises, without the rest of its profile. */
function raisedBy(model: Model, filter: Filter, id: string): RaisedTopic[] {
  const pass = passes(model, filter);
  const topicOf = ({ topic }: CoopRecord) => model.topicIndex.get(topic) ?? 0;
  const inText = byText(model);
  const needs = model.dataset.records
    .filter((record, at) => record.actor === id && record.kind === 'need' && pass(at))
    .sort((a, b) => topicOf(a) - topicOf(b) || inText(a, b));
  return raisedTopics(model, filter, standingsOf(model, filter, needs));
}

/** Help that some actors offer or plan on the same terms, in one sentence on one or several topics. */
export interface OpenOffers extends Terms {
  readonly topics: readonly string[];
}

/**
 * Returns the offers and plans that are open to an actor (by row): by name or as a member, and for a State also
 * those open to all or on request.
 */
const recordsOpenTo = (model: Model, filter: Filter, row: number): CoopRecord[] =>
  row < 0
    ? []
    : offersOpenTo(model, filter, row)
        .filter(({ firmness: status }) => status === 'available' || status === 'planned')
        .map(({ offer }) => model.dataset.records[offer] as CoopRecord);

/** Returns the offers and plans that are open to each of some actors, by sentence, offers first. */
export function openToEach(model: Model, filter: Filter, ids: readonly string[]): OpenOffers[] {
  const [first = [], ...rest] = ids.map((id) =>
    recordsOpenTo(model, filter, model.actorIndex.get(id) ?? -1),
  );
  return groupOpenOffers(first.filter((record) => rest.every((open) => open.includes(record))));
}

/** Groups offers and plans on a topic by sentence and terms; `isOtherForm` where each need names another form. */
function formsBeside(
  { index, recordIndex }: Model,
  needs: readonly CoopRecord[],
  records: readonly CoopRecord[],
) {
  const formsOf = ({ id }: CoopRecord) =>
    numberAt(index.columns.modalities, numberOfId(recordIndex, id));
  return groupByTerms(records).map((terms) => ({
    ...terms,
    isOtherForm: needs.every(
      (need) => fitOf(formsOf(need), formsOf(terms.records[0])) === 'different',
    ),
  }));
}

function groupOpenOffers(records: readonly CoopRecord[]): OpenOffers[] {
  return groupByTerms(records).flatMap(({ records: some }) => {
    const byTopic = groupBy(some, ({ topic }) => topic);
    const actorsOf = (on: readonly CoopRecord[]) => on.map(({ actor }) => actor);
    const alike = groupBy([...byTopic.values()], (on) => actorsOf(on).join(' '));
    return [...alike.values()].map((perTopic) => ({
      actors: [...new Set(actorsOf(perTopic[0]))],
      topics: perTopic.map(([{ topic }]) => topic),
      records: perTopic.flat() as [CoopRecord, ...CoopRecord[]],
    }));
  });
}

export type ActorProfile = ReturnType<typeof actorProfile>;
