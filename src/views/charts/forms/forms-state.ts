/**
 * State of the table of forms, without React: for each topic and form of help the number of sentences that raise
 * it, and beside it the number of those with one status of help.
 */
import { type NeedStatus, type OfferStatus, STATUSES } from '../../../dataset/values';
import type { Layout } from '../../../model/answers/layout';
import { countForms as formsOf } from '../../../model/count/form-counts';
import type { Filter } from '../../../model/filter';
import { memo } from '../../../model/memo';
import { selectHelp } from '../chart-parts';
import { pickLargest } from '../pick-largest';

/** A column: one form, the rarer forms together, or sentences of several forms or of none. */
export interface Form {
  /** As in the link, where it names the column that sorts; see `formsColumns`. */
  readonly id: string;
  readonly kind: 'form' | 'rest' | 'several' | 'none';
  /** Name of the form; null for the other kinds. */
  readonly label: string | null;
  readonly modalities: readonly string[];
  /** Codes under which `model/count/forms.ts` counts its sentences. */
  readonly codes: readonly number[];
}

export const SIDES = ['need', 'offer'] as const;
export type Side = (typeof SIDES)[number];

export interface FormsRow {
  readonly id: string;
  readonly label: string;
  /** Sentences by status, and of all needs together; positions as in `FormsState.forms`. */
  readonly counts: readonly Readonly<Record<NeedStatus | OfferStatus | 'need', number>>[];
}

export type FormsState = ReturnType<typeof formsState>;

/** Forms with a column of their own. */
const MOST_FORMS = 6;

const COUNTED = [...STATUSES.need, ...STATUSES.offer] as const;

/** Number of sentences of a side in a cell: needs of any status, help of one status. */
export const sentencesIn = (
  { counts }: FormsRow,
  form: number,
  side: Side,
  status: OfferStatus,
): number => counts[form]?.[side === 'need' ? side : status] ?? 0;

/** @param chosen status that the reader chose; null: the first that has sentences */
export const formsState = memo(
  (model, filter: Filter, columns: Layout['columns'], chosen: OfferStatus | null) => {
    const { modalities } = model.dataset;
    const { several, none, count, naming } = formsOf(model, filter);
    const left = columns.flatMap(({ members }) => members);
    const every = [...modalities.keys(), several, none];
    const recorded = left.filter((topic) => count([topic], COUNTED, every) > 0);
    const sizeOf = (code: number) => count(recorded, COUNTED, [code]);
    const named = [...modalities.keys()].filter((code) => sizeOf(code) > 0);
    const own = pickLargest(named, MOST_FORMS, sizeOf);
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

    const help = selectHelp(chosen, (status) => count(recorded, [status], every));
    const { status } = help;
    const rows = recorded.map((topic): FormsRow => {
      const { id = '', short = '' } = model.topics[topic] ?? {};
      const countsOf = ({ codes }: Form) =>
        Object.fromEntries([
          ...COUNTED.map((one) => [one, count([topic], [one], codes)]),
          ['need', count([topic], STATUSES.need, codes)],
        ]) as FormsRow['counts'][number];
      return { id, label: short, counts: forms.map(countsOf) };
    });
    const most = (side: Side) =>
      Math.max(
        0,
        ...rows.flatMap((row) => forms.map((_, at) => sentencesIn(row, at, side, status))),
      );
    return {
      /** The status of help beside the needs, and the count of each status. */
      ...help,
      forms,
      rows,
      /** For each form the sentences of each side that name it, those of several forms included. */
      naming: modalities.map(({ label }, code) => ({
        label,
        need: naming(recorded, STATUSES.need, code),
        offer: naming(recorded, [status], code),
      })),
      /** Number of sentences that raise a topic, and of those among them that name no form. */
      needs: count(recorded, STATUSES.need, every),
      formless: count(recorded, STATUSES.need, [none]),
      /** Largest number of each side, which has the fullest tint. */
      most: { need: most('need'), offer: most('offer') },
      /** Names of the rarer forms, which share a column. */
      otherForms: rest.flatMap((code) => modalities[code]?.label ?? []),
      /** Topics that the filter admits and that have no sentence of a need or of help. */
      without: left
        .filter((topic) => !recorded.includes(topic))
        .flatMap((topic) => model.topics[topic]?.short ?? []),
    };
  },
);
