import { t } from '../../i18n';
import type { StepsProps } from '../../ui/steps';
import { useActions } from './actions';
import type { TextProps } from './reading';

/** Steps from the claim that is shown to its neighbours in the text, past those outside the filters. */
export function useClaimSteps(
  { claims }: TextProps['reading'],
  admitted: Uint8Array,
  chosen: number,
): StepsProps {
  const { stepTo } = useActions();
  const order = claims.flatMap((_, index) => (admitted[index] || index === chosen ? [index] : []));
  const at = order.indexOf(chosen);
  const wayTo = (index: number | undefined) => (index === undefined ? null : () => stepTo(index));
  return {
    label: t('minutes.steps'),
    previous: t('minutes.steps.previous'),
    next: t('minutes.steps.next'),
    at: t('minutes.steps.at', { position: at + 1, count: order.length }),
    keys: t('minutes.steps.keys'),
    back: wayTo(order[at - 1]),
    forward: wayTo(order[at + 1]),
  };
}
