/** The actors that offer help, plan it, have helped or have experience on a topic, and the terms of their help. */
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord } from '../../dataset/schema';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { providersOf } from './providers';
import { firmness, groupByMark, type MarkedSentences } from './standings';

export interface Helper {
  readonly actor: string;
  /** Sentences by mark: offers, plans, past help, experience, in this order. */
  readonly said: readonly MarkedSentences[];
}

/** Returns the records on a topic under a filter, by actor in neutral order, then in the order of the text. */
export const recordsOn = memo((model, filter: Filter, topic: string): readonly CoopRecord[] => {
  const pass = passes(model, filter);
  const inText = byText(model);
  const rowOf = ({ actor }: CoopRecord) => numberOfId(model.actorIndex, actor);
  return model.dataset.records
    .filter((record, at) => record.topic === topic && pass(at))
    .sort((a, b) => rowOf(a) - rowOf(b) || inText(a, b));
});

/** Sorts by the firmest mark; within it, outright before inferred. */
const placeOf = ({ said }: Helper): number =>
  firmness({ said }) * 2 + Number(said[0]?.inferred ?? false);

/**
 * Returns the helpers on a topic, those with the surest help first: offers, plans, past help, experience alone;
 * each in neutral order.
 */
export const helpersOn = memo((model, filter: Filter, topic: string): readonly Helper[] =>
  groupByHelper(recordsOn(model, filter, topic)),
);

function groupByHelper(records: readonly CoopRecord[]): Helper[] {
  const helping = records.filter(({ kind }) => kind !== 'need');
  return [...groupBy(helping, ({ actor }) => actor)]
    .map(([actor, own]) => ({ actor, said: groupByMark(own) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Help that some actors offer or plan together in one sentence, on the same terms. */
export interface Terms {
  readonly actors: readonly string[];
  readonly records: readonly [CoopRecord, ...CoopRecord[]];
}

/** Returns a key of the terms of a record: all that it says of the help besides its words. */
const termsOf = ({ status, modalities, counterparts, basis, ...record }: CoopRecord): string =>
  [
    status,
    modalities,
    counterparts,
    basis,
    ...(record.kind === 'offer' ? [record.openTo, record.until] : []),
  ].join(' ');

/** Groups offers and plans by sentence and terms; offers first, within them outright ones first. */
export function groupByTerms(records: readonly CoopRecord[]): Terms[] {
  const offersAndPlans = (['available', 'planned'] as const).flatMap((status) =>
    (['explicit', 'implied'] as const).flatMap((basis) =>
      records.filter((record) => record.status === status && record.basis === basis),
    ),
  );
  return [
    ...groupBy(offersAndPlans, (record) => `${passageOf(record)} ${termsOf(record)}`).values(),
  ].map((some) => ({ actors: [...new Set(some.map(({ actor }) => actor))], records: some }));
}

/** Returns the offers and plans on a topic by sentence and terms. */
export const termsOn = (model: Model, filter: Filter, topic: string): Terms[] =>
  groupByTerms(recordsOn(model, filter, topic));

/**
 * Returns the other actors that could help the actor of a record on its topic, their terms, and apart from
 * these the terms of help that the actor itself provides, alone or with others: its own help answers none of
 * its needs.
 */
export function helpFor(model: Model, filter: Filter, { actor, topic }: CoopRecord) {
  const providers = providersOf(model);
  const row = numberOfId(model.actorIndex, actor);
  const isOwn = ({ id }: CoopRecord) => providers(numberOfId(model.recordIndex, id)).includes(row);
  const records = recordsOn(model, filter, topic);
  const others = records.filter((record) => !isOwn(record));
  return {
    helpers: groupByHelper(others),
    terms: groupByTerms(others),
    own: groupByTerms(records.filter(isOwn)),
  };
}
