import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { useSession } from '../../store/react';
import type { StepsProps } from '../../ui/steps';
import { usePositionTable } from './use-position-table';

/** Which of the positions shown this is, and the way to its neighbours; null where it is hidden. */
export function usePositionSteps({ id }: Position): StepsProps | null {
  const { navigate } = useSession();
  const { positions } = usePositionTable();
  const at = positions.findIndex((position) => position.id === id);
  if (at < 0) return null;
  const step = (to: number) => {
    const next = positions[to];
    return next ? () => void navigate({ position: next.id }, 'replace') : null;
  };
  return {
    label: t('positions.steps'),
    previous: t('positions.previous'),
    next: t('positions.next'),
    at: t('positions.at', { position: at + 1, count: positions.length }),
    keys: t('evidence.keys'),
    back: step(at - 1),
    forward: step(at + 1),
  };
}
