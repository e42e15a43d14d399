import { t } from '../../i18n';

interface Props {
  readonly at: number;
  readonly count: number;
  readonly step: (to: number) => void;
}

/** Which of the cell's records is shown, and the way to its neighbours. */
export function RecordSteps({ at, count, step }: Props) {
  return (
    <nav className="evidence-steps" aria-label={t('evidence.steps')} title={t('evidence.keys')}>
      <Step label={t('evidence.previous')} shortcut="[" off={at <= 0} go={() => step(at - 1)}>
        ‹
      </Step>
      <span role="status">{t('evidence.position', { position: at + 1, count })}</span>
      <Step label={t('evidence.next')} shortcut="]" off={at >= count - 1} go={() => step(at + 1)}>
        ›
      </Step>
    </nav>
  );
}

function Step(props: {
  label: string;
  shortcut: string;
  off: boolean;
  go: () => void;
  children: string;
}) {
  const { label, shortcut, off, go, children } = props;
  return (
    // Not `disabled`: at the last record that would throw away the focus of who came there by key.
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={off}
      onClick={off ? undefined : go}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
