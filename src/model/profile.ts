/**
 * What is told of one actor: what it asks and who could help, what it offers and who could use it, who
 * has the same need, where it spoke, and all of that in a few facts. Of the filter only meetings and
 * basis narrow it, as on its sheet: part of a profile would look like the whole.
 */
import { membersOf } from '../dataset/membership';
import type { Actor, CoopRecord } from '../dataset/schema';
import { silenceOf } from './blanks';
import { delegationSheet } from './delegation-sheet';
import { type Filter, NO_FILTER } from './filter';
import { groupBy } from './group-by';
import { OPENNESS } from './judge';
import { openFor, sameNeed } from './matches';
import { memo } from './memo';
import type { Model } from './model';
import { statementOf } from './offer-count';
import {
  entriesOf,
  idsOf,
  inferredOf,
  partlyInferredOf,
  statusPlace,
  termsOf,
} from './profile-entries';
import { aboutOf, leadOf } from './profile-lead';

/** The filter that a profile follows. */
export const profileFilter = ({ meeting, basis }: Pick<Filter, 'meeting' | 'basis'>): Filter => ({
  ...NO_FILTER,
  meeting,
  basis,
});

/** @param filter such as `profileFilter` gives; keep the object, since answers are kept by it */
export const actorProfile = memo((model, filter: Filter, id: string) => {
  const { dataset, actorIndex } = model;
  const row = actorIndex.get(id) ?? -1;
  const actor = (model.actors[row] ?? dataset.actors.find((each) => each.id === id)) as Actor;
  const sheet = delegationSheet(model, actor, filter);
  const { own, named } = sheet;
  const needs = entriesOf(model, filter, own.need);
  const offers = entriesOf(model, filter, own.offer);
  const has = entriesOf(model, filter, own.capacity);
  const concerning = dataset.records.filter(
    (record) => record.actor === id || record.counterparts.includes(id),
  );
  const silence =
    actor.kind !== 'region'
      ? silenceOf(model, filter, row)
      : concerning.length > 0
        ? 'spoken-of'
        : 'unnamed';
  const shown = own.need.length + own.offer.length + own.capacity.length + named.length;
  return {
    actor,
    sheet,
    lead: leadOf(model, filter, needs, [...offers, ...has], silence),
    silence,
    needs,
    offers,
    has,
    /** By topic that it needs, who else has a need there; topics that nobody else needs are left out. */
    same: aboutOf(needs)
      .topics.map((topic) => ({
        topic,
        actors: idsOf(model, sameNeed(model, filter, row, model.topicIndex.get(topic) as number)),
      }))
      .filter(({ actors }) => actors.length > 0),
    /**
     * What is open to it, available or planned, on topics where it has no need: by name or as a member,
     * and for a State also what is open to all and on request.
     */
    open: row < 0 ? [] : openTo(model, filter, row),
    /** Ids of those that belong to it, or lie in it. */
    members: membersOf(dataset.actors)(id),
    /** Records of it, or that name it, which the filter leaves out. */
    hidden: concerning.length - shown,
  };
});

/**
 * What one statement offers on the same terms, by the same actors on each of the topics, inferred of the
 * same ones; available first, then what is most open to the actor.
 */
function openTo(model: Model, filter: Filter, row: number) {
  const recordOf = (offer: number) => model.dataset.records[offer] as CoopRecord;
  const found = openFor(model, filter, row).filter(
    ({ firmness }) => firmness === 'available' || firmness === 'planned',
  );
  const places: readonly string[] = OPENNESS;
  const openness = new Map(found.map((each) => [recordOf(each.offer), each.openness]));
  const placeOf = (offer: CoopRecord) => places.indexOf(openness.get(offer) ?? '');
  const offers = found.map(({ offer }) => recordOf(offer));
  const alike = groupBy(offers, (offer) =>
    [offer.status, statementOf(model, offer), termsOf(offer)].join(' '),
  );
  const named = (records: readonly CoopRecord[], field: 'actor' | 'topic') => [
    ...new Set(records.map((record) => record[field])),
  ];
  return [...alike.values()]
    .flatMap((some) => {
      const onTopic = groupBy(some, ({ topic }) => topic).values();
      return [
        ...groupBy(onTopic, (records) =>
          [...named(records, 'actor'), '', ...inferredOf(records)].join(' '),
        ).values(),
      ];
    })
    .map((perTopic) => {
      const records = perTopic.flat() as [CoopRecord, ...CoopRecord[]];
      return {
        records,
        actors: named(records, 'actor'),
        topics: named(records, 'topic'),
        /** Those of the actors of whom it is inferred, on each of the topics; or some of it. */
        inferred: inferredOf(records),
        partly: partlyInferredOf(records),
      };
    })
    .sort(
      ({ records: [a] }, { records: [b] }) =>
        statusPlace(a) - statusPlace(b) || placeOf(a) - placeOf(b),
    );
}

export type ActorProfile = ReturnType<typeof actorProfile>;
