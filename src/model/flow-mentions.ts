/** The offers under a filter, mention by mention: whom does each name? */
import { admit, admittedActors } from './admission';
import { statusCode } from './columns';
import { matching } from './evidence';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
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

/** Whom the offers of a dataset name. */
export const recipientsOf = memo((model): Recipients => {
  const { records } = model.dataset;
  const offers = records.map(({ kind, counterparts }) => (kind === 'offer' ? counterparts : []));
  const rowOf = (id: string) => model.actorIndex.get(id) ?? Number.MAX_SAFE_INTEGER;
  const nameOf = (id: string) => model.names.get(id) ?? id;
  const named = [...new Set(offers.flat())].sort(
    (a, b) => rowOf(a) - rowOf(b) || model.byName(nameOf(a), nameOf(b)) || (a < b ? -1 : 1),
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
  return {
    ids,
    rows: Int32Array.from(ids, (id) => model.actorIndex.get(id) ?? -1),
    start,
    codes: Uint32Array.from(codes),
  };
});

/** Mentions one beside the other, by position; codes are those of the columns of the flow. */
export interface Mentions {
  readonly provider: Uint32Array;
  readonly topic: Uint32Array;
  readonly recipient: Uint32Array;
  /** 1 at the first mention of each offer. */
  readonly first: Uint8Array;
}

/**
 * The mentions under the filter, of offers of a status. The filters on actor and subregion keep what
 * these give and what they receive: of an offer of somebody else, only the mentions of them.
 */
export function mentionsUnder(model: Model, filter: Filter): (status: OfferStatus) => Mentions {
  const { actor, topic, status } = model.index.columns;
  const { start, codes, rows } = recipientsOf(model);
  const askedActors = filter.actor.length + filter.subregion.length > 0;
  const admitted = admittedActors(admit(model, filter));
  const offers = filter.kind.length === 0 || filter.kind.includes('offer');
  const kept = offers
    ? matching(model, { ...filter, kind: ['offer'], actor: [], subregion: [] })
    : new Uint32Array();
  return (wanted) => {
    const code = statusCode(wanted);
    let most = 0;
    for (const i of kept) {
      if (status[i] === code) most += (start[i + 1] as number) - (start[i] as number);
    }
    const provider = new Uint32Array(most);
    const topics = new Uint32Array(most);
    const recipient = new Uint32Array(most);
    const first = new Uint8Array(most);
    let length = 0;
    for (const i of kept) {
      if (status[i] !== code) continue;
      const whole = !askedActors || admitted[actor[i] as number] === 1;
      const begin = length;
      for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
        const named = codes[at] as number;
        if (!whole && admitted[rows[named] as number] !== 1) continue;
        provider[length] = actor[i] as number;
        topics[length] = topic[i] as number;
        recipient[length] = named;
        first[length] = Number(length === begin);
        length++;
      }
    }
    return {
      provider: provider.subarray(0, length),
      topic: topics.subarray(0, length),
      recipient: recipient.subarray(0, length),
      first: first.subarray(0, length),
    };
  };
}
