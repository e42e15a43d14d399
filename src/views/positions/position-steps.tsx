import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { useSession } from '../../store/react';
import { usePositionTable } from './use-position-table';

/** Which of the positions shown this is, and the way to its neighbours. */
export function PositionSteps({ position }: { position: Position }) {
  const { navigate } = useSession();
  const { positions } = usePositionTable();
  const at = positions.findIndex(({ id }) => id === position.id);
  if (at < 0) return <p className="position-beyond">{t('positions.beyond')}</p>;
  const step = (label: string, sign: string, to: number) => {
    const target = positions[to];
    return (
      // Not `disabled`: at the last one that would throw away the focus of who came there by key.
      <button
        type="button"
        aria-label={label}
        aria-disabled={!target}
        onClick={target && (() => void navigate({ position: target.id }, 'replace'))}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <nav className="position-steps" aria-label={t('positions.steps')}>
      {step(t('positions.previous'), '‹', at - 1)}
      <span role="status">{t('positions.at', { position: at + 1, count: positions.length })}</span>
      {step(t('positions.next'), '›', at + 1)}
    </nav>
  );
}
