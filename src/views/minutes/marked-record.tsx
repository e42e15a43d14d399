import type { MouseEvent } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { useHref, useModel, useSession } from '../../store/react';

/** Which record the mark is of, and the ways back. */
export function MarkedRecord({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { navigate } = useSession();
  const back = { view: 'matrix', record: record.id } as const;
  const href = useHref(back);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(back);
  };
  return (
    <p className="minutes-marked">
      {t('minutes.marked', {
        actor: model.names.get(record.actor) ?? record.actor,
        topic: model.topics.find(({ id }) => id === record.topic)?.label ?? record.topic,
        kind: t(`kind.${record.kind}`),
        status: t(`status.${record.status}`),
      })}{' '}
      <a href={href} onClick={open}>
        {t('minutes.evidence')}
      </a>{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => void navigate({ record: null, cell: null })}
      >
        {t('minutes.unmark')}
      </button>
    </p>
  );
}
