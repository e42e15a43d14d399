import { formatList, t } from '../../i18n';
import { useSession, useSnapshot } from '../../store/react';
import type { Rejected } from '../../store/url-codec';
import { Notice } from './notice';

/** How ids of records and positions are written; anything else is not worth saying again. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,38}\d$/;

/** What the notice says of a part that has a sentence of its own; null where it is only named. */
function saidApart({ key, text }: Rejected): string | null {
  if (key === 'weights' || key === 'length') return t(`notices.${key}`);
  if ((key !== 'record' && key !== 'position') || !ID.test(text)) return null;
  return t(`notices.${key}`, { id: text });
}

/** Says which parts of the link were replaced or not understood, and what is shown instead. */
export function UrlNotice() {
  const { dismissRejected } = useSession();
  const rejected = useSnapshot((snapshot) => snapshot.rejected);
  const replaced = useSnapshot((snapshot) => snapshot.replaced);
  if (rejected.length + replaced.length === 0) return null;
  const others = rejected.filter((part) => saidApart(part) === null);
  const keys = formatList(others.map(({ key }) => t(`notices.key.${key}`)));
  const sentences = [
    ...replaced.map((name) => t(`notices.replaced.${name}`)),
    ...rejected.flatMap((part) => saidApart(part) ?? []),
    ...(others.length > 0 ? [t('notices.url', { keys, count: others.length })] : []),
  ];
  return <Notice words={sentences.join(' ')} onDismiss={dismissRejected} />;
}
