/**
 * What is told of one actor: what it asks and who could help, what it offers and who could use it, who
 * has the same need, where it spoke, and all of that in a few facts. Of the filter only meetings and
 * basis narrow it, as on its sheet: part of a profile would look like the whole.
 */
import { membersOf } from '../dataset/membership';
import type { Actor, CoopRecord, Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import { type Answer, answerOf } from './answers';
import { type Silence, silenceOf } from './blanks';
import { STATUS_LIST } from './columns';
import { delegationSheet } from './delegation-sheet';
import { type Filter, NO_FILTER } from './filter';
import { groupBy } from './group-by';
import { actorsOf, type Doubt, judgedOffers, ownOffers } from './judge';
import { type Group, namedFor, offersFor, sameNeed, whoCouldUse } from './matches';
import { memo } from './memo';
import type { Model } from './model';
import { statementOf } from './offer-count';
import { turnsOf } from './outline';

/** Who could help with a need in one way. Offers that give the answer its state stand apart by their terms. */
export interface Help {
  readonly group: Group;
  /** Ids of the providers or, of `peers`, of the States that report experience. */
  readonly actors: readonly string[];
  readonly records: readonly [CoopRecord, ...CoopRecord[]];
  /** Why they answer perhaps only; the same for all of them. */
  readonly doubts: readonly Doubt[];
}

/** Records of one actor on one topic that say the same but for their words. */
export interface ProfileEntry {
  readonly actor: string;
  readonly topic: string;
  readonly status: Status;
  readonly records: readonly [CoopRecord, ...CoopRecord[]];
  /** Of a need; null of all else. */
  readonly answer: Answer | null;
  /** Of a need: in the order of matches. */
  readonly help: readonly Help[];
  /** Of a need: the available offers on its topic that its actor makes, alone or with others. */
  readonly own: readonly CoopRecord[];
  /** Of an offer, or a capacity that could be shared: ids of the others with a need that it fits. */
  readonly takers: readonly string[];
}

/**
 * One fact of a profile's first sentences. `nobody`: nobody offers anything available on the topics;
 * `own`: only the actor itself does, alone or with others; `none`: others do, and no offer answers the need.
 */
export type LeadFact =
  | {
      readonly kind: 'need';
      readonly status: (typeof STATUSES.need)[number];
      /** Null of what is only raised: nobody asked to be helped. */
      readonly answer: Answer | 'own' | 'nobody' | null;
      readonly topics: readonly string[];
      /** The topics of which all records of the fact are implied. */
      readonly inferred: readonly string[];
      /** Ids of those whose offers answer, surely or perhaps; of `own`, of those who offer with the actor. */
      readonly helpers: readonly string[];
    }
  | {
      readonly kind: 'offer' | 'capacity';
      readonly status: Status;
      readonly topics: readonly string[];
      readonly inferred: readonly string[];
    }
  | { readonly kind: 'silence'; readonly silence: Silence };

const idsOf = (model: Model, rows: Iterable<number>): string[] =>
  [...new Set(rows)].map((row) => model.actors[row]?.id ?? '');

const recordsAt = ({ dataset }: Model, positions: readonly number[]) =>
  positions.map((at) => dataset.records[at]) as [CoopRecord, ...CoopRecord[]];

/** What of a record its reader may rely on, besides its words. */
const termsOf = ({ modalities, counterparts, ...record }: CoopRecord): string =>
  [modalities, counterparts, record.kind === 'offer' && record.openTo].join(' ');

function helpFor(model: Model, filter: Filter, need: number): Help[] {
  const { actor } = model.index.columns;
  const answer = answerOf(model, filter, need);
  const groups = groupBy(offersFor(model, filter, need), ({ group, offer, doubts }) =>
    group === answer
      ? [group, doubts, termsOf(model.dataset.records[offer] as CoopRecord)].join(' ')
      : group,
  );
  return [...groups.values()].map((some) => {
    const [{ group, doubts }] = some;
    const offers = some.map(({ offer }) => offer);
    return {
      group,
      actors: idsOf(
        model,
        offers.map((offer) => actor[offer] as number),
      ),
      records: recordsAt(model, offers),
      doubts: group === answer ? doubts : [],
    };
  });
}

/** The part of some help that is of these actors; null where they give none of it. */
export function helpOfActors(help: Help, isOne: (id: string) => boolean): Help | null {
  const [first, ...others] = help.records.filter(({ actor }) => isOne(actor));
  return first ? { ...help, actors: help.actors.filter(isOne), records: [first, ...others] } : null;
}

export const statusPlace = ({ status }: { readonly status: Status }): number =>
  STATUS_LIST.indexOf(status);

/** Records as entries: the firmest status first, then as the records are given. */
export function entriesOf(
  model: Model,
  filter: Filter,
  records: readonly CoopRecord[],
): ProfileEntry[] {
  const alike = groupBy(records, (record) =>
    [record.actor, record.topic, record.status, termsOf(record)].join(' '),
  );
  /** Needs of an actor on a topic and of the same forms have the same help. */
  const known = new Map<string, Help[]>();
  const helpOf = ({ id, actor, topic, modalities }: CoopRecord): Help[] => {
    const key = [actor, topic, modalities].join(' ');
    const help = known.get(key) ?? helpFor(model, filter, model.recordIndex.get(id) as number);
    known.set(key, help);
    return help;
  };
  return [...alike.values()]
    .map((some): ProfileEntry => {
      const [{ id, actor, topic, kind, status }] = some;
      const at = model.recordIndex.get(id) as number;
      const isNeed = kind === 'need';
      return {
        actor,
        topic,
        status,
        records: some,
        answer: isNeed ? answerOf(model, filter, at) : null,
        // Worked out where they are drawn: of many entries few are, at first.
        get help() {
          return isNeed ? helpOf(some[0]) : [];
        },
        get own() {
          return isNeed ? recordsAt(model, ownOffers(model, filter, at)) : [];
        },
        get takers() {
          const isOpen = !isNeed && status !== 'delivered';
          return isOpen ? idsOf(model, whoCouldUse(model, filter, at)) : [];
        },
      };
    })
    .sort((a, b) => statusPlace(a) - statusPlace(b));
}

export const isInferred = (records: readonly CoopRecord[]): boolean =>
  records.every(({ basis }) => basis === 'implied');

function aboutOf(entries: readonly ProfileEntry[]) {
  const byTopic = groupBy(entries, ({ topic }) => topic);
  const topics = [...byTopic.keys()];
  const isAllInferred = (topic: string) =>
    byTopic.get(topic)?.every(({ records }) => isInferred(records));
  return { topics, inferred: topics.filter(isAllInferred) };
}

/**
 * The facts of a profile's first sentences: needs by status and answer, then offers and capacities by
 * status; where there is none of them, the kind of silence.
 */
function leadOf(
  model: Model,
  filter: Filter,
  needs: readonly ProfileEntry[],
  others: readonly ProfileEntry[],
  silence: Silence,
): LeadFact[] {
  const offersOf = ({ records: [{ id }] }: ProfileEntry) =>
    judgedOffers(model, filter, model.recordIndex.get(id) as number);
  const answerIn = (entry: ProfileEntry) => {
    if (entry.status === 'raised') return null;
    if (entry.answer !== 'none' || offersOf(entry).length > 0) return entry.answer;
    return entry.own.length > 0 ? 'own' : 'nobody';
  };
  const partnersIn = (some: readonly ProfileEntry[]) => {
    const actors = new Set(some.flatMap(({ own }) => own.map(({ actor }) => actor)));
    return model.actors.flatMap(({ id }) => (actors.has(id) && id !== some[0]?.actor ? [id] : []));
  };
  const helpersOf = (some: readonly ProfileEntry[], best: Answer | 'nobody' | null) => {
    if (best !== 'answered' && best !== 'perhaps') return [];
    const offers = some.flatMap((entry) => offersOf(entry).filter(({ answer }) => answer === best));
    return idsOf(
      model,
      actorsOf(
        model,
        offers.map(({ offer }) => offer),
      ).sort((a, b) => a - b),
    );
  };
  const byAnswer = groupBy(needs, (entry) => `${entry.status} ${answerIn(entry)}`);
  const asked = STATUSES.need.flatMap((status) =>
    (['nobody', 'own', 'none', 'perhaps', 'answered', null] as const).flatMap(
      (answer): LeadFact[] => {
        const some = byAnswer.get(`${status} ${answer}`);
        if (!some) return [];
        const helpers = answer === 'own' ? partnersIn(some) : helpersOf(some, answer);
        return [{ kind: 'need', status, answer, ...aboutOf(some), helpers }];
      },
    ),
  );
  const given = (['offer', 'capacity'] as const).flatMap((kind) =>
    STATUSES[kind].flatMap((status): LeadFact[] => {
      const some = others.filter((each) => each.status === status);
      return some.length > 0 ? [{ kind, status, ...aboutOf(some) }] : [];
    }),
  );
  const facts = [...asked, ...given];
  return facts.length > 0 ? facts : [{ kind: 'silence', silence }];
}

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
  const silence = actor.kind === 'region' ? 'spoken-of' : silenceOf(model, filter, row);
  const concerning = dataset.records.filter(
    (record) => record.actor === id || record.counterparts.includes(id),
  );
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
    /** What is open to it by name or as a member, available or planned, on topics where it has no need. */
    open: row < 0 ? [] : openTo(model, filter, row),
    /** Ids of those that belong to it, or lie in it. */
    members: membersOf(dataset.actors)(id),
    turns: turnsOf(
      sheet.meetings.map(({ meeting }) => meeting),
      id,
    ),
    /** Records of it, or that name it, which the filter leaves out. */
    hidden: concerning.length - shown,
  };
});

/** What one statement offers on the same terms, by the same actors on each of the topics; available first. */
function openTo(model: Model, filter: Filter, row: number) {
  const offers = namedFor(model, filter, row)
    .filter(({ firmness }) => firmness === 'available' || firmness === 'planned')
    .map(({ offer }) => model.dataset.records[offer] as CoopRecord);
  const alike = groupBy(offers, (offer) =>
    [offer.status, statementOf(model, offer), termsOf(offer)].join(' '),
  );
  const named = (records: readonly CoopRecord[], field: 'actor' | 'topic') => [
    ...new Set(records.map((record) => record[field])),
  ];
  return [...alike.values()]
    .flatMap((some) => {
      const onTopic = groupBy(some, ({ topic }) => topic).values();
      return [...groupBy(onTopic, (records) => named(records, 'actor').join(' ')).values()];
    })
    .map((perTopic) => {
      const records = perTopic.flat() as [CoopRecord, ...CoopRecord[]];
      return { records, actors: named(records, 'actor'), topics: named(records, 'topic') };
    })
    .sort(({ records: [a] }, { records: [b] }) => statusPlace(a) - statusPlace(b));
}

export type ActorProfile = ReturnType<typeof actorProfile>;
