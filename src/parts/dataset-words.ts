import type { Dataset } from '../dataset/schema';
import { formatDate, t } from '../i18n/index';

/** Identifies the dataset: "Dataset 0.2.0 of 25 November 2026, 9b2a13b4; 167 records." */
export const datasetWords = ({ version, date, hash, records }: Dataset): string =>
  t('app.dataset', {
    version,
    date: formatDate(date),
    hash: hash.slice(0, 8),
    records: records.length,
  });
