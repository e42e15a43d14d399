import { t } from '../../i18n';
import { useActions } from './actions';
import type { TextProps } from './reading';

export interface Steps {
  /** Among the claims under the filters and the one that is shown, in the order of the text. */
  readonly at: number;
  readonly count: number;
  /** Indices of its neighbours. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

export function stepsAround(
  { claims }: TextProps['reading'],
  admitted: Uint8Array,
  chosen: number,
): Steps {
  const order = claims.flatMap((_, index) => (admitted[index] || index === chosen ? [index] : []));
  const at = order.indexOf(chosen);
  return { at, count: order.length, previous: order[at - 1], next: order[at + 1] };
}

/** Which of the passages under the filters is shown, and the way to its neighbours in the text. */
export function ClaimSteps({ at, count, previous, next }: Steps) {
  return (
    <nav className="minutes-steps" aria-label={t('minutes.steps')} title={t('minutes.steps.keys')}>
      <Step label={t('minutes.steps.previous')} shortcut="[" to={previous}>
        ‹
      </Step>
      <span role="status">{t('minutes.steps.at', { position: at + 1, count })}</span>
      <Step label={t('minutes.steps.next')} shortcut="]" to={next}>
        ›
      </Step>
    </nav>
  );
}

interface StepProps {
  readonly label: string;
  readonly shortcut: string;
  readonly to: number | undefined;
  readonly children: string;
}

function Step({ label, shortcut, to, children }: StepProps) {
  const { stepTo } = useActions();
  return (
    // Not `disabled`: at the last passage that would throw away the focus of who came there by key.
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={to === undefined}
      onClick={to === undefined ? undefined : () => stepTo(to)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
