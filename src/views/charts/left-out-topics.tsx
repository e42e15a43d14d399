import { t } from '../../i18n';
import { useSession } from '../../store/react';

/** How many topics the filter on topics keeps out of a chart, and the way back to all. */
export function LeftOutTopics({ count }: { count: number }) {
  const { navigate } = useSession();
  if (count === 0) return null;
  return (
    <p>
      {t('charts.left-out.topic', { count })}{' '}
      <button type="button" className="page-only" onClick={() => void navigate({ topic: [] })}>
        {t('charts.left-out.all.topic')}
      </button>
    </p>
  );
}
