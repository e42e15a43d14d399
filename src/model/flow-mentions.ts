/** The offers under a filter, mention by mention: whom does each name? */
import { admit, admittedActors } from './admission';
import { statusCode } from './columns';
import { matching } from './evidence';
import type { Filter } from './filter';
import { byName, type Model } from './model';
import type { OfferStatus } from './two-sided';

/** The recipient of an offer that names nobody. */
export const OPEN = 'open';

export interface Recipients {
  /** OPEN first, then in neutral order, then those that are no rows of the matrix, by name. */
  readonly ids: readonly string[];
  /** Row of the matrix by code; -1 for none. */
  readonly rows: Int32Array;
  /** Codes named by record i: `codes` from `start[i]` to `start[i + 1]`. */
  readonly start: Uint32Array;
  readonly codes: Uint32Array;
}

const computed = new WeakMap<Model, Recipients>();

/** Whom the offers of a dataset name, once a model. */
export function recipientsOf(model: Model): Recipients {
  const known = computed.get(model);
  if (known) return known;
  const { records } = model.dataset;
  const offers = records.map(({ kind, counterparts }) => (kind === 'offer' ? counterparts : []));
  const rowOf = (id: string) => model.actorIndex.get(id) ?? Number.MAX_SAFE_INTEGER;
  const nameOf = (id: string) => model.names.get(id) ?? id;
  const named = [...new Set(offers.flat())].sort(
    (a, b) => rowOf(a) - rowOf(b) || byName(nameOf(a), nameOf(b)) || (a < b ? -1 : 1),
  );
  const ids = [OPEN, ...named];
  const code = new Map(named.map((id, position) => [id, position + 1]));
  const start = new Uint32Array(records.length + 1);
  const codes = offers.flatMap((counterparts, i) => {
    const own =
      counterparts.length === 0 ? [0] : [...new Set(counterparts)].map((id) => code.get(id) ?? 0);
    start[i + 1] = (start[i] as number) + own.length;
    return own;
  });
  const recipients = {
    ids,
    rows: Int32Array.from(ids, (id) => model.actorIndex.get(id) ?? -1),
    start,
    codes: Uint32Array.from(codes),
  };
  computed.set(model, recipients);
  return recipients;
}

/** Calls with each mention, and whether it is the first of its offer. Codes are those of the columns. */
export type Each = (
  visit: (provider: number, topic: number, recipient: number, first: boolean) => void,
) => void;

/**
 * The mentions of each status under the filter. The filters on actor and subregion keep what these give
 * and what they receive: of an offer of somebody else, only the mentions of them.
 */
export function mentionsUnder(model: Model, filter: Filter): (status: OfferStatus) => Each {
  const { actor, topic, status } = model.index.columns;
  const { start, codes, rows } = recipientsOf(model);
  const askedActors = filter.actor.length + filter.subregion.length > 0;
  const admitted = admittedActors(admit(model, filter));
  const kept = matching(model, { ...filter, actor: [], subregion: [] });
  return (wanted) => (visit) => {
    const code = statusCode(wanted);
    for (const i of kept) {
      if (status[i] !== code) continue;
      const provider = actor[i] as number;
      const whole = !askedActors || admitted[provider] === 1;
      let first = true;
      for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
        const recipient = codes[at] as number;
        if (!whole && admitted[rows[recipient] as number] !== 1) continue;
        visit(provider, topic[i] as number, recipient, first);
        first = false;
      }
    }
  };
}
