/**
 * What is told of one actor: what it raises and whether there is an offer, what it offers and has, what is open to
 * it, what is said of its region, and all of that in one finding. Of the filter only meetings and basis narrow it,
 * as on its sheet: part of a profile would look like the whole.
 */

import { membersOf } from '../../dataset/membership';
import { numberAt } from '../../dataset/number-at';
import type { Actor, CoopRecord } from '../../dataset/schema';
import { helpersOn, type Terms, termsIn } from '../answers/helpers';
import { fitOf } from '../answers/judge';
import { openFor, sameNeed } from '../answers/matches';
import { firmness, isRaised, type Raised, type Standing, standingsOf } from '../answers/said';
import { silenceOf } from '../count/blanks';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import { type Filter, NO_FILTER } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { delegationSheet } from './delegation-sheet';
import { type ProfileSilence, standsOf, titleOf } from './profile-title';

/** The filter that a profile follows. */
export const profileFilter = ({ meeting, basis }: Pick<Filter, 'meeting' | 'basis'>): Filter => ({
  ...NO_FILTER,
  meeting,
  basis,
});

/** A topic that an actor raises, with the others who have something there; ids in neutral order. */
export interface RaisedTopic extends Raised {
  readonly experienced: readonly string[];
  readonly others: readonly string[];
}

/** @param filter such as `profileFilter` gives; keep the object, since answers are kept by it */
export const actorProfile = memo((model, filter: Filter, id: string) => {
  const { dataset, actorIndex, topicIndex } = model;
  const row = actorIndex.get(id) ?? -1;
  const actor = (model.actors[row] ?? dataset.actors.find((each) => each.id === id)) as Actor;
  const sheet = delegationSheet(model, actor, filter);
  const { own, named } = sheet;
  const placeOf = ({ topic }: Standing) => topicIndex.get(topic) as number;
  const standings = standingsOf(model, filter, [...own.need, ...own.offer, ...own.capacity]);
  const given = standings
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
  const opened = openTo(model, filter, row);
  // Named by the words themselves, not as a member of what they name.
  const namesIt = ({ counterparts }: CoopRecord) => counterparts.includes(id);
  const others = opened.filter((record) => !namesIt(record));
  const raised = raisedTopics(model, filter, standings);
  const isRaisedTopic = (topic: string) => raised.some((each) => each.topic === topic);
  const stands = standsOf(model, standings);
  return {
    actor,
    sheet,
    title: titleOf(model, standings, silence),
    /** All that it says, by mark, each with its topics. */
    stands,
    silence,
    /** What it asks first, then what difficulties it reports, then what it mentions; topics as in the vocabulary. */
    raised,
    /** By topic what it offers, plans and has, the firmest first. */
    given,
    /** What is offered and planned for it by name, by sentence, whether or not it raises the topics. */
    openByName: opensIn(opened.filter(namesIt)),
    /** What else is open to it on topics that it does not raise, by sentence. */
    open: opensIn(others.filter(({ topic }) => !isRaisedTopic(topic))),
    /** By topic that it raises what else is open to it there, whether or not it answers a need; those with something. */
    openOnRaised: raised.flatMap(({ topic }) => {
      const on = others.filter((record) => record.topic === topic);
      const needs = own.need.filter((need) => need.topic === topic);
      return on.length === 0 ? [] : [{ topic, offers: formsBeside(model, needs, on) }];
    }),
    /** What the regions raise in which it lies. */
    regions: model.actors
      .filter((each) => each.kind === 'region' && members(each.id).has(id))
      .map((region) => ({ region: region.id, raised: raisedBy(model, filter, region.id) }))
      .filter(({ raised }) => raised.length > 0),
    /** Ids of those that belong to it, or lie in it. */
    members: members(id),
    /** Other sentences that name it, once for each who says something in them, whatever their topics. */
    named: [
      ...groupBy(
        named.filter((record) => !opened.includes(record)),
        (record) => [record.actor, record.status, passageOf(record)].join(' '),
      ).values(),
    ].map(([first]) => first),
    /** Records of it, or that name it, which the filter leaves out. */
    hidden: concerning.length - shown,
  };
});

function raisedTopics(model: Model, filter: Filter, standings: readonly Standing[]): RaisedTopic[] {
  return standings
    .filter(isRaised)
    .map((raised) => {
      const { actor, topic } = raised;
      const others = sameNeed(
        model,
        filter,
        model.actorIndex.get(actor) as number,
        model.topicIndex.get(topic) as number,
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

/** What an actor raises, whose profile is not asked for. */
function raisedBy(model: Model, filter: Filter, id: string): RaisedTopic[] {
  const pass = passes(model, filter);
  const topicOf = ({ topic }: CoopRecord) => model.topicIndex.get(topic) ?? 0;
  const inText = byText(model);
  const needs = model.dataset.records
    .filter((record, at) => record.actor === id && record.kind === 'need' && pass(at))
    .sort((a, b) => topicOf(a) - topicOf(b) || inText(a, b));
  return raisedTopics(model, filter, standingsOf(model, filter, needs));
}

/** What some actors offer or plan on the same terms, in one sentence on one or several topics. */
export interface Open extends Terms {
  readonly topics: readonly string[];
}

/**
 * What is offered and planned and open to an actor (by row): by name or as a member, and for a State also what is
 * open to all and on request.
 */
const openTo = (model: Model, filter: Filter, row: number): CoopRecord[] =>
  row < 0
    ? []
    : openFor(model, filter, row)
        .filter(({ firmness: status }) => status === 'available' || status === 'planned')
        .map(({ offer }) => model.dataset.records[offer] as CoopRecord);

/** What is open to each of some actors, by sentence, available first. */
export function openToAll(model: Model, filter: Filter, ids: readonly string[]): Open[] {
  const [first = [], ...rest] = ids.map((id) =>
    openTo(model, filter, model.actorIndex.get(id) ?? -1),
  );
  return opensIn(first.filter((record) => rest.every((open) => open.includes(record))));
}

/** By sentence and terms what is offered or planned on a topic, and whether it has another form than each need. */
function formsBeside(
  { index, recordIndex }: Model,
  needs: readonly CoopRecord[],
  records: readonly CoopRecord[],
) {
  const formsOf = ({ id }: CoopRecord) =>
    numberAt(index.columns.modalities, recordIndex.get(id) as number);
  return termsIn(records).map((terms) => ({
    ...terms,
    isOtherForm: needs.every(
      (need) => fitOf(formsOf(need), formsOf(terms.records[0])) === 'different',
    ),
  }));
}

function opensIn(records: readonly CoopRecord[]): Open[] {
  return termsIn(records).flatMap(({ records: some }) => {
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
