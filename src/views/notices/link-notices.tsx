/** What a link asks for and the page cannot show as it was. Loaded where there is something to say. */
import { formatDate, formatList, t } from '../../i18n';
import { recordCount } from '../../model/count/record-count';
import type { Model } from '../../model/model';
import { useFilter, useModel, useSession, useSnapshot, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import type { Rejected } from '../../store/url-codec';
import type { ViewName } from '../../store/view-state';

export function LinkNotices() {
  return (
    <>
      <UrlNotice />
      <SeenNotice />
    </>
  );
}

/** How ids of records and positions are written; anything else is not worth saying again. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,38}\d$/;

/** Of which of the profiles that a link names there is none. */
function unknownProfiles(model: Model, text: string): string {
  const { actors, topics } = model.dataset;
  const known = [...actors.map(({ id }) => id), ...topics.map(({ id }) => ofTopic(id))];
  const letters = new Set(known.map((id) => id.toLowerCase()));
  const unknown = text.split('~').filter((id) => !letters.has(id.toLowerCase()));
  return formatList(unknown.map(named));
}

/** Anything else than an id is not worth saying again. */
const named = (text: string): string => (/^[\w.:~-]{1,60}$/.test(text) ? text : '…');

/** What the notice says of a part that has a sentence of its own; null where it is only named. */
function saidApart(model: Model, view: ViewName, { key, text }: Rejected): string | null {
  if (key === 'view' || key === 'embed')
    return t(`notices.${key}`, { name: named(text), shown: t(`app.view.${view}`) });
  if (key === 'chart') return t('notices.chart', { name: named(text) });
  if (key === 'length') return t(`notices.${key}`);
  if (key === 'of') {
    const ids = unknownProfiles(model, text);
    return ids === '' ? null : t('notices.of.unknown', { ids });
  }
  if ((key !== 'record' && key !== 'position') || !ID.test(text)) return null;
  return t(`notices.${key}`, { id: text });
}

/** Says which parts of the link were replaced or not understood, and what is shown instead. */
function UrlNotice() {
  const { dismissRejected, model } = useSession();
  const rejected = useSnapshot((snapshot) => snapshot.rejected);
  const replaced = useSnapshot((snapshot) => snapshot.replaced);
  const view = useView((state) => state.view);
  if (rejected.length + replaced.length === 0) return null;
  const others = rejected.filter((part) => saidApart(model, view, part) === null);
  const keys = formatList(others.map(({ key }) => t(`notices.key.${key}`)));
  const sentences = [
    ...replaced.map((name) => t(`notices.replaced.${name}`)),
    ...rejected.flatMap((part) => saidApart(model, view, part) ?? []),
    ...(others.length > 0 ? [t('notices.url', { keys, count: others.length })] : []),
  ];
  return <Notice words={sentences.join(' ')} onDismiss={dismissRejected} />;
}

/** Where a link was made over other data than the page holds: says so, and what the view holds now. */
function SeenNotice() {
  const { navigate } = useSession();
  const model = useModel();
  const records = recordCount(model, useFilter());
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

/** What is to be known of the link that the page was opened by, until it is put away. */
function Notice({ words, onDismiss }: { words: string; onDismiss: () => void }) {
  return (
    <div className="notice">
      <p role="status">{words}</p>
      <button type="button" className="quiet" aria-label={t('notices.dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
