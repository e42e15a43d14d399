import { t } from '../../i18n';
import { useView } from '../../store/react';
import { useChair } from './use-chair';

/** What a chair decides of a topic, wherever it stands: on the agenda whatever happens, or never. */
export function TopicButtons({ id, label }: { id: string; label: string }) {
  const isPinned = useView((state) => state.pin.includes(id));
  const isExcluded = useView((state) => state.exclude.includes(id));
  const chair = useChair();
  return (
    <>
      <button
        type="button"
        aria-label={t('agenda.pin.of', { topic: label })}
        aria-pressed={isPinned}
        onClick={() => chair.pin(id)}
      >
        {t('agenda.pin')}
      </button>
      <button
        type="button"
        aria-label={t('agenda.exclude.of', { topic: label })}
        aria-pressed={isExcluded}
        onClick={() => chair.exclude(id)}
      >
        {t('agenda.exclude')}
      </button>
    </>
  );
}
