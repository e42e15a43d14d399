/**
 * What the table of forms shows, without React: for each topic and form of cooperation the records of a
 * need, and beside them those of one status of help.
 */
import { type NeedStatus, type OfferStatus, STATUSES } from '../../../dataset/values';
import { matching } from '../../../model/compiled-filter';
import type { Filter } from '../../../model/filter';
import { type Forms, forms as formsOf } from '../../../model/forms';
import { memo } from '../../../model/memo';
import { countOffers } from '../../../model/offer-count';
import type { Layout } from '../../../model/order';
import { helpOf } from '../chart-parts';
import { largest } from '../largest';

/** A column: one form, all forms beyond those shown, or records of several forms or of none. */
export interface Form {
  /** As in the link, which knows the columns that sort: see `formsColumns`. */
  readonly id: string;
  readonly kind: 'form' | 'rest' | 'several' | 'none';
  /** Name of the one form; null where the kind says it all. */
  readonly label: string | null;
  readonly modalities: readonly string[];
  /** Under which its records are counted; see `model/forms`. */
  readonly codes: readonly number[];
}

export const SIDES = ['need', 'offer'] as const;
export type Side = (typeof SIDES)[number];

export interface FormsRow {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Records by status, by position in `FormsState.forms`. */
  readonly counts: readonly Readonly<Record<NeedStatus | OfferStatus, number>>[];
}

export type FormsState = ReturnType<typeof formsState>;

/** Forms with a column of their own. */
const MOST_FORMS = 6;

const SHOWN = [...STATUSES.need, ...STATUSES.offer] as const;

/** Records of a side in a cell: of a need whatever its status, of help those of the one status. */
export const recordsOf = (
  { counts }: FormsRow,
  form: number,
  side: Side,
  status: OfferStatus,
): number => {
  const own = counts[form];
  if (!own) return 0;
  return side === 'offer' ? own[status] : STATUSES.need.reduce((sum, one) => sum + own[one], 0);
};

/** @param chosen status that the reader chose; null: the first that has records */
export const formsState = memo(
  (model, filter: Filter, columns: Layout['columns'], chosen: OfferStatus | null) => {
    const { modalities } = model.dataset;
    const counts = formsOf(model, filter);
    const { several, none } = counts;
    const left = columns.flatMap(({ members }) => members);
    const every = [...modalities.keys(), several, none];
    const recorded = left.filter((topic) => sumOf(counts, [topic], every, SHOWN) > 0);
    const sizeOf = (code: number) => sumOf(counts, recorded, [code], SHOWN);
    const named = [...modalities.keys()].filter((code) => sizeOf(code) > 0);
    const own = largest(named, MOST_FORMS, sizeOf);
    const rest = named.filter((code) => !own.includes(code));
    const formOf = (kind: Form['kind'], codes: readonly number[]): Form => {
      const members = codes.flatMap((code) => modalities[code] ?? []);
      const [one] = kind === 'form' ? members : [];
      const ids = members.map(({ id }) => id);
      return { id: one?.id ?? `_${kind}`, kind, label: one?.label ?? null, modalities: ids, codes };
    };
    const forms = [
      ...own.map((code) => formOf('form', [code])),
      formOf('rest', rest),
      formOf('several', [several]),
      formOf('none', [none]),
    ].filter(({ codes }) => codes.some((code) => sizeOf(code) > 0));

    const help = helpOf(chosen, (status) => sumOf(counts, recorded, every, [status]));
    const { status } = help;
    const isLeft = new Set(left);
    const { topic: topicOf } = model.index.columns;
    const shown = matching(model, filter).filter((i) => isLeft.has(topicOf[i] as number));
    const rows = recorded.map((topic): FormsRow => {
      const { id = '', short = '', label = '' } = model.topics[topic] ?? {};
      const countsOf = ({ codes }: Form) =>
        Object.fromEntries(
          SHOWN.map((one) => [one, sumOf(counts, [topic], codes, [one])]),
        ) as FormsRow['counts'][number];
      return { id, label: short, title: label, counts: forms.map(countsOf) };
    });
    const most = (side: Side) =>
      Math.max(0, ...rows.flatMap((row) => forms.map((_, at) => recordsOf(row, at, side, status))));
    /** All that name a form, and how many of them name others too. */
    const naming = (code: number, statuses: readonly (NeedStatus | OfferStatus)[]) => {
      const all = sumOf({ count: counts.naming }, recorded, [code], statuses);
      return { all, several: all - sumOf(counts, recorded, [code], statuses) };
    };
    return {
      /** The status of help that stands beside the needs, and the records of each. */
      ...help,
      available: countOffers(model, shown),
      forms,
      rows,
      /** Of each form the records of each side that name it, whatever the column in which they stand. */
      naming: modalities.map(({ label }, code) => ({
        label,
        need: naming(code, STATUSES.need),
        offer: naming(code, [status]),
      })),
      /** The largest number of each side: the fullest tint. */
      most: { need: most('need'), offer: most('offer') },
      /** Names of the forms that are summed under "other". */
      otherForms: rest.flatMap((code) => modalities[code]?.label ?? []),
      /** Topics that the filter leaves and that have no record of a need or of help. */
      without: left
        .filter((topic) => !recorded.includes(topic))
        .flatMap((topic) => model.topics[topic]?.short ?? []),
    };
  },
);

/** Records on the topics with the statuses, under the codes of forms. Loops, as it is asked often. */
function sumOf(
  { count }: Pick<Forms, 'count'>,
  topics: readonly number[],
  codes: readonly number[],
  statuses: readonly (NeedStatus | OfferStatus)[],
): number {
  let records = 0;
  for (const topic of topics)
    for (const status of statuses) for (const code of codes) records += count(topic, status, code);
  return records;
}
