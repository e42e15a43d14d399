import { t } from './i18n';
import { useModel } from './store/react';
import { ownLink } from './ui/save-file';

/** Names of formats, the same in every language. */
const FILES = [
  ['JSON', 'data/dataset.json'],
  ['JSON Schema', 'data/dataset.schema.json'],
  ['CSV', 'data/records.csv'],
  ['Data Package', 'data/datapackage.json'],
] as const;

/** Links to the files of the whole dataset, whatever the filter. */
export const Downloads = () => (
  <ul
    className="app-downloads"
    aria-label={t('app.download', { count: useModel().dataset.records.length })}
  >
    {FILES.map(([label, file]) => (
      <li key={file}>
        <a {...ownLink(file)}>{label}</a>
      </li>
    ))}
  </ul>
);
