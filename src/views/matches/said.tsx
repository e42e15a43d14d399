import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { useLink, useModel, useView } from '../../store/react';

/** A record: its status as a shape and a word, and its quote, which opens its evidence. */
export function Said({ record }: { record: number }) {
  const { dataset } = useModel();
  const { id, status, basis, meeting, evidence } = dataset.records[record] as CoopRecord;
  const link = useLink({ record: id, cell: null, position: null });
  const isOpen = useView((state) => state.record === id);
  const language = dataset.meetings.find((held) => held.id === meeting)?.language;
  return (
    <p className={`match-said match-${basis}`}>
      <span className="match-status">
        <i className={`match-mark match-mark-${status}`} aria-hidden="true" />
        {t(`status.${status}`)}
        {basis === 'implied' && ` (${t('basis.implied').toLowerCase()})`}
      </span>{' '}
      <a {...link} lang={language} data-record={id} aria-current={isOpen ? 'true' : undefined}>
        <q>{evidence.exact}</q>
      </a>
    </p>
  );
}
