/** Groups records that have the same matches into entries, and entries by actor and subregion. */
import type { Actor } from '../../dataset/schema';
import { groupBy } from '../../model/by-kind';
import { toldTogether } from '../../model/match-lists';
import type { Model } from '../../model/model';

/** Records of one actor on one topic that have the same matches. */
export interface Entry {
  /** Row of the matrix. */
  readonly actor: number;
  /** Column of the matrix. */
  readonly topic: number;
  /** Positions in `dataset.records`; at least one. */
  readonly records: readonly [number, ...number[]];
}

function entriesBy(
  { index }: Model,
  records: Iterable<number>,
  keyOf: (record: number) => string,
): Entry[] {
  const { actor, topic } = index.columns;
  const groups = groupBy(records, (at) => `${actor[at]} ${topic[at]} ${keyOf(at)}`);
  return [...groups.values()].map((group) => ({
    actor: actor[group[0]] as number,
    topic: topic[group[0]] as number,
    records: group,
  }));
}

const counterpartsOf = ({ dataset }: Model, at: number): string[] =>
  [...(dataset.records[at]?.counterparts ?? [])].sort();

/** Needs of an actor on a topic that ask the same for the same forms of cooperation. */
export const needEntries = (model: Model, needs: Iterable<number>): Entry[] =>
  entriesBy(model, needs, (at) =>
    [model.index.columns.modalities[at], ...counterpartsOf(model, at)].join(' '),
  );

/** Ids of the other actors that the passage of an offer names as making the same offer. */
export function jointProviders(model: Model, offer: number): string[] {
  const others = toldTogether(model).get(offer) ?? [];
  return [...new Set(others.map((at) => model.dataset.records[at]?.actor as string))];
}

/** Offers of an actor on a topic of the same status and forms, made to the same and with the same. */
export function offerEntries(model: Model, offers: Iterable<number>): Entry[] {
  const { modalities, status } = model.index.columns;
  return entriesBy(model, offers, (at) =>
    [
      status[at],
      modalities[at],
      ...counterpartsOf(model, at),
      '+',
      ...jointProviders(model, at),
    ].join(' '),
  );
}

export const recordsOf = (entries: readonly Entry[]): number[] =>
  entries.flatMap(({ records }) => records);

/** An actor with its entries. */
export interface ActorGroup {
  readonly actor: number;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** Actors of one subregion, or of one kind where they are in none. */
export interface Block {
  /** Id of the subregion, or the kind. */
  readonly id: string;
  readonly groups: readonly ActorGroup[];
}

/** Entries in neutral order as blocks of actors: subregions of States, organizations, regions. */
export function blocksOf({ actors }: Model, entries: readonly Entry[]): Block[] {
  const groups = [...groupBy(entries, ({ actor }) => actor)].map(([actor, own]) => ({
    actor,
    entries: own,
  }));
  const blockOf = ({ actor }: ActorGroup) => {
    const { subregion, kind } = actors[actor] as Actor;
    return subregion ?? kind;
  };
  return [...groupBy(groups, blockOf)].map(([id, own]) => ({ id, groups: own }));
}
