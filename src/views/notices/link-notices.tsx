/** Notices on a link that the page cannot show as it was sent. Loaded when there is such a notice. */
import { formatDate, formatList, t } from '../../i18n';
import { recordCount } from '../../model/count/record-count';
import type { Model } from '../../model/model';
import { useFilter, useModel, useSession, useSnapshot, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import type { RejectedPart } from '../../store/url-codec';
import type { ViewName } from '../../store/view-state';

export function LinkNotices() {
  return (
    <>
      <UrlNotice />
      <SeenNotice />
    </>
  );
}

/** Form of the ids of records and positions. The notice repeats no other text. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,38}\d$/;

/** The ids in the link, separated by "~", that are no actor or topic of the dataset, as a list in words. */
function unknownProfiles(model: Model, text: string): string {
  const { actors, topics } = model.dataset;
  const known = [...actors.map(({ id }) => id), ...topics.map(({ id }) => ofTopic(id))];
  const letters = new Set(known.map((id) => id.toLowerCase()));
  const unknown = text.split('~').filter((id) => !letters.has(id.toLowerCase()));
  return formatList(unknown.map(quoteId));
}

/** The text of a link if it looks like an id, else an ellipsis. */
const quoteId = (text: string): string => (/^[\w.:~-]{1,60}$/.test(text) ? text : '…');

/** The sentence on a rejected key; null if the notice only lists the key. */
function rejectionSentence(
  model: Model,
  view: ViewName,
  { key, text }: RejectedPart,
): string | null {
  if (key === 'view' || key === 'embed')
    return t(`notices.${key}`, { name: quoteId(text), shown: t(`app.view.${view}`) });
  if (key === 'chart') return t('notices.chart', { name: quoteId(text) });
  if (key === 'length') return t(`notices.${key}`);
  if (key === 'of') {
    const ids = unknownProfiles(model, text);
    return ids === '' ? null : t('notices.of.unknown', { ids });
  }
  if ((key !== 'record' && key !== 'position') || !ID.test(text)) return null;
  return t(`notices.${key}`, { id: text });
}

/** Says which keys of the link were replaced or rejected, and what the page shows instead. */
function UrlNotice() {
  const { dismissRejected, model } = useSession();
  const rejected = useSnapshot((snapshot) => snapshot.rejected);
  const replaced = useSnapshot((snapshot) => snapshot.replaced);
  const view = useView((state) => state.view);
  if (rejected.length + replaced.length === 0) return null;
  const others = rejected.filter((part) => rejectionSentence(model, view, part) === null);
  const keys = formatList(others.map(({ key }) => t(`notices.key.${key}`)));
  const sentences = [
    ...replaced.map((name) => t(`notices.replaced.${name}`)),
    ...rejected.flatMap((part) => rejectionSentence(model, view, part) ?? []),
    ...(others.length > 0 ? [t('notices.url', { keys, count: others.length })] : []),
  ];
  return <Notice words={sentences.join(' ')} onDismiss={dismissRejected} />;
}

/** Says that the link was made with other data, and compares the count at that time with the present one. */
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

/** A notice with a button that dismisses it. */
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
