/** What a profile lists: records of one actor on one topic, who could help with them and who could use them. */
import type { CoopRecord, Status } from '../dataset/schema';
import { type Answer, answerOf } from './answers';
import { STATUS_LIST } from './columns';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { type Doubt, ownOffers } from './judge';
import { type Group, offersFor, whoCouldUse } from './matches';
import type { Model } from './model';

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

export const idsOf = (model: Model, rows: Iterable<number>): string[] =>
  [...new Set(rows)].map((row) => model.actors[row]?.id ?? '');

const recordsAt = ({ dataset }: Model, positions: readonly number[]) =>
  positions.map((at) => dataset.records[at]) as [CoopRecord, ...CoopRecord[]];

/** What of a record its reader may rely on, besides its words. */
export const termsOf = ({ modalities, counterparts, ...record }: CoopRecord): string =>
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
  /** Needs of an actor on a topic that name the same forms and ask the same have the same help. */
  const known = new Map<string, Help[]>();
  const helpOf = ({ id, actor, topic, modalities, counterparts }: CoopRecord): Help[] => {
    const key = [actor, topic, modalities, counterparts].join(' ');
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

/** The actors of whom all of the records are inferred. */
export const inferredOf = (records: readonly CoopRecord[]): string[] =>
  [...groupBy(records, ({ actor }) => actor)].flatMap(([actor, own]) =>
    isInferred(own) ? [actor] : [],
  );

/** The actors of whom some of the records are inferred, and some are not. */
export const partlyInferredOf = (records: readonly CoopRecord[]): string[] =>
  [...groupBy(records, ({ actor }) => actor)].flatMap(([actor, own]) =>
    own.some(({ basis }) => basis === 'implied') && !isInferred(own) ? [actor] : [],
  );

/** Offers that are made, planned ones among them, and past help, which is a precedent and no offer. */
export function byTime(offers: readonly ProfileEntry[]) {
  const isPast = ({ status }: ProfileEntry) => status === 'delivered';
  return { made: offers.filter((each) => !isPast(each)), past: offers.filter(isPast) };
}
