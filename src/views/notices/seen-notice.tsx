import { formatDate, t } from '../../i18n';
import { summary } from '../../model/summary';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { Notice } from './notice';

/** Where a link was made over other data than the page holds: says so, and what the view holds now. */
export function SeenNotice() {
  const { navigate } = useSession();
  const model = useModel();
  const { records } = summary(model, useFilter());
  const seen = useView((state) => state.seen);
  if (!seen) return null;
  const { version, date, hash } = model.dataset;
  return (
    <Notice
      words={t('notices.seen', {
        seen: seen.dataset,
        before: seen.records,
        version,
        date: formatDate(date),
        hash: hash.slice(0, 8),
        now: records,
      })}
      onDismiss={() => void navigate({ seen: null }, 'replace')}
    />
  );
}
