import { t } from './i18n';
import { useLink, useSession, useWholeModel } from './store/react';
import { toRecord } from './store/selectors';
import { clearFilters } from './store/view-filters';
import { ownLink } from './ui/save-file';

/** Names of formats, the same in every language. */
const FILES = [
  ['JSON', 'data/dataset.json'],
  ['JSON Schema', 'data/dataset.schema.json'],
  ['CSV', 'data/records.csv'],
  ['Data Package', 'data/datapackage.json'],
] as const;

/** Links to the files of the whole dataset, whatever the filter. The view of records makes the spreadsheet. */
export function Downloads() {
  const { codec } = useSession();
  const count = useWholeModel().dataset.records.length;
  const records = useLink({ ...clearFilters(codec), ...toRecord(null), view: 'records' });
  return (
    <ul className="app-downloads" aria-label={t('app.download', { count })}>
      <li>
        <a {...records}>{`Excel (${t('app.view.records')})`}</a>
      </li>
      {FILES.map(([label, file]) => (
        <li key={file}>
          <a {...ownLink(file)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
