/** Who offers, plans, has helped or has experience on a topic, and on what terms. */
import type { CoopRecord } from '../../dataset/schema';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { giversOf } from './givers';
import { firmness, type Said, saidIn } from './said';

export interface Helper {
  readonly actor: string;
  /** Offers, plans, help given, experience, in this order. */
  readonly said: readonly Said[];
}

/** Records on a topic under a filter, by actor in neutral order, then as the text has them. */
export const recordsOn = memo((model, filter: Filter, topic: string): readonly CoopRecord[] => {
  const pass = passes(model, filter);
  const inText = byText(model);
  const rowOf = ({ actor }: CoopRecord) => model.actorIndex.get(actor) as number;
  return model.dataset.records
    .filter((record, at) => record.topic === topic && pass(at))
    .sort((a, b) => rowOf(a) - rowOf(b) || inText(a, b));
});

/** By the firmest mark; in it who says so outright first. */
const placeOf = ({ said }: Helper): number =>
  firmness({ said }) * 2 + Number(said[0]?.inferred ?? false);

/** Those with the surest help first: who offers, who plans, who has helped, who has experience alone; each in neutral order. */
export const helpersOn = memo((model, filter: Filter, topic: string): readonly Helper[] =>
  helpersIn(recordsOn(model, filter, topic)),
);

function helpersIn(records: readonly CoopRecord[]): Helper[] {
  const helping = records.filter(({ kind }) => kind !== 'need');
  return [...groupBy(helping, ({ actor }) => actor)]
    .map(([actor, own]) => ({ actor, said: saidIn(own) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** What some actors offer or plan together in one sentence, on the same terms. */
export interface Terms {
  readonly actors: readonly string[];
  readonly records: readonly [CoopRecord, ...CoopRecord[]];
}

/** What of a record its reader may rely on, besides its words. */
const termsOf = ({ status, modalities, counterparts, basis, ...record }: CoopRecord): string =>
  [status, modalities, counterparts, basis, record.kind === 'offer' && record.openTo].join(' ');

/** Offers and plans by their sentence and terms; what is offered first, in it what is said outright. */
export function termsIn(records: readonly CoopRecord[]): Terms[] {
  const open = (['available', 'planned'] as const).flatMap((status) =>
    (['explicit', 'implied'] as const).flatMap((basis) =>
      records.filter((record) => record.status === status && record.basis === basis),
    ),
  );
  return [...groupBy(open, (record) => `${passageOf(record)} ${termsOf(record)}`).values()].map(
    (some) => ({ actors: [...new Set(some.map(({ actor }) => actor))], records: some }),
  );
}

/** The same of what is offered or planned on a topic. */
export const termsOn = (model: Model, filter: Filter, topic: string): Terms[] =>
  termsIn(recordsOn(model, filter, topic));

/**
 * Who of others could help an actor on a topic and on what terms, and on what terms it offers or plans help itself,
 * alone or together with others: what it gives answers none of its own needs.
 */
export function helpFor(model: Model, filter: Filter, { actor, topic }: CoopRecord) {
  const givers = giversOf(model);
  const row = model.actorIndex.get(actor) as number;
  const isOwn = ({ id }: CoopRecord) => givers(model.recordIndex.get(id) as number).includes(row);
  const records = recordsOn(model, filter, topic);
  const others = records.filter((record) => !isOwn(record));
  return {
    helpers: helpersIn(others),
    terms: termsIn(others),
    own: termsIn(records.filter(isOwn)),
  };
}
