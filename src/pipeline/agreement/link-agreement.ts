/** Compares what two codings of a meeting say of records of earlier meetings. */
import type { LinkAgreement } from '../../dataset/agreement-schema';
import { compare } from '../problem';
import {
  cohensKappa,
  estimate,
  f1,
  type Pair,
  resamplePairs,
  resamplesOf,
  type Tally,
} from './agreement-measures';

/** A link as one coding has it. */
export interface CodedLink {
  /** Id of the record of an earlier meeting. */
  readonly of: string;
  readonly effect: string;
  /** Place in the minutes of the words that say so: those of the record `by`, or the link's own. */
  readonly start: number;
  readonly end: number;
}

type SidedLink = CodedLink & { readonly side: 0 | 1 };

/**
 * Pairs of an earlier record and the words that say what became of it: links of one record whose words overlap are one
 * pair, in whichever coding. Each pair has the effects in the first and in the second coding, sorted and joined by ";";
 * '' where that coding has no such link.
 */
export function linkPairs(first: readonly CodedLink[], second: readonly CodedLink[]): Pair[] {
  const links: SidedLink[] = [
    ...first.map((link) => ({ ...link, side: 0 as const })),
    ...second.map((link) => ({ ...link, side: 1 as const })),
  ].toSorted((a, b) => compare(a.of, b.of) || a.start - b.start);
  const pairs: SidedLink[][] = [];
  let [of, end] = ['', 0];
  for (const link of links) {
    if (link.of !== of || link.start >= end) {
      pairs.push([]);
      end = link.end;
    }
    pairs.at(-1)?.push(link);
    of = link.of;
    end = Math.max(end, link.end);
  }
  return pairs.map((each) => {
    const effects = (side: SidedLink['side']) => {
      const own = each.filter((link) => link.side === side).map(({ effect }) => effect);
      return [...new Set(own)].toSorted(compare).join(';');
    };
    return [effects(0), effects(1)];
  });
}

/** F1 over the pairs, and Cohen's kappa on the effects of those that both codings hold. */
export function linkAgreement(
  first: readonly CodedLink[],
  second: readonly CodedLink[],
): LinkAgreement {
  const pairs = linkPairs(first, second);
  const held = pairs.filter(([one, other]) => one !== '' && other !== '');
  const counts = {
    both: held.length,
    firstOnly: pairs.filter(([, other]) => other === '').length,
    secondOnly: pairs.filter(([one]) => one === '').length,
  };
  const tally: Tally = { ...counts, neither: 0 };
  return {
    ...counts,
    f1: estimate(f1, tally, resamplesOf(tally)),
    agree: held.filter(([one, other]) => one === other).length,
    kappa: estimate(cohensKappa, held, resamplePairs(held)),
  };
}
