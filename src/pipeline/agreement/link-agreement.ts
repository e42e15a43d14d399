/** Compares what two codings of a meeting say of records of earlier meetings. */
import type { LinkAgreement } from '../../dataset/agreement-schema';
import {
  cohensKappa,
  estimate,
  f1,
  resamplePairs,
  resamplesOf,
  type Tally,
} from './agreement-measures';
import { type CodedLink, linkPairs } from './link-pairs';

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
