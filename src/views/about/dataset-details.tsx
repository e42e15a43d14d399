import { formatDate, t } from '../../i18n';
import { useModel } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';
import { DetailsList } from '../../ui/details-list';
import { ownLink } from '../../ui/save-file';

const FILES = ['dataset.json', 'dataset.schema.json', 'records.csv', 'datapackage.json'] as const;

/** Which dataset this is, and where to take it. */
export function DatasetDetails() {
  const { title, language, version, date, hash, records, proposals, positions } =
    useModel().dataset;
  return (
    <DetailsList
      details={[
        [
          t('about.dataset.title'),
          <span key="title" lang={language}>
            {title}
          </span>,
        ],
        [t('about.dataset.version'), version],
        [t('about.dataset.date'), formatDate(date)],
        [
          t('about.dataset.hash'),
          <>
            <code>{hash}</code>{' '}
            <CopyButton
              label={t('about.dataset.copy')}
              text={() => hash}
              copied={t('about.copied')}
              failed={t('about.copy.failed')}
            />
          </>,
        ],
        [
          t('about.dataset.holds'),
          t('about.dataset.holds.value', {
            records: records.length,
            proposals: proposals.length,
            positions: positions.length,
          }),
        ],
        [
          t('about.dataset.files'),
          <ul key="files" className="about-files">
            {FILES.map((file) => (
              <li key={file}>
                <a {...ownLink(`data/${file}`)}>{file}</a>
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  );
}
