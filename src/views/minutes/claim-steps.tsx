import { t } from '../../i18n';
import { useActions } from './actions';
import type { TextProps } from './reading';

/** Which of the passages under the filters is shown, and the way to its neighbours in the text. */
export function ClaimSteps(props: Pick<TextProps, 'reading' | 'admitted' | 'chosen'>) {
  const { reading, admitted, chosen } = props;
  const { stepTo } = useActions();
  const order = reading.claims.flatMap((_, index) =>
    admitted[index] || index === chosen ? [index] : [],
  );
  const at = order.indexOf(chosen);
  return (
    <nav className="minutes-steps" aria-label={t('minutes.steps')}>
      <Step label={t('minutes.steps.previous')} to={order[at - 1]} go={stepTo}>
        ‹
      </Step>
      <span role="status">{t('minutes.steps.at', { position: at + 1, count: order.length })}</span>
      <Step label={t('minutes.steps.next')} to={order[at + 1]} go={stepTo}>
        ›
      </Step>
    </nav>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: number | undefined;
  readonly go: (claim: number) => void;
  readonly children: string;
}

function Step({ label, to, go, children }: StepProps) {
  return (
    // Not `disabled`: at the last passage that would throw away the focus of who came there by key.
    <button
      type="button"
      aria-label={label}
      aria-disabled={to === undefined}
      onClick={to === undefined ? undefined : () => go(to)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
