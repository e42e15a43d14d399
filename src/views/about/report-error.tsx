import { useRef } from 'react';
import { formatDate, t } from '../../i18n';
import { addressOf } from '../../store/page-address';
import { useHref, useModel, useView } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';

/** What to send to whom, with a text to fill in; it names what is open already. */
export function ReportError() {
  const { version, date, hash } = useModel().dataset;
  const record = useView((state) => state.record);
  const position = useView((state) => state.position);
  const href = useHref({ view: record === null && position !== null ? 'positions' : 'matrix' });
  const id = record ?? position ?? '';
  const text = useRef<HTMLTextAreaElement>(null);
  const link = id === '' ? '' : addressOf(href);
  return (
    <>
      <p>{t('about.report.text', { record: t('evidence.link'), position: t('positions.link') })}</p>
      <textarea
        key={link}
        ref={text}
        rows={8}
        aria-label={t('about.report.label')}
        defaultValue={t('about.report.draft', { link, id, version, date: formatDate(date), hash })}
      />
      <CopyButton
        label={t('about.report.copy')}
        text={() => text.current?.value ?? ''}
        copied={t('about.copied')}
        failed={t('about.copy.failed')}
      />
    </>
  );
}
