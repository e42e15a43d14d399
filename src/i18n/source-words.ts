import { formatDate, formatList, t } from './index';

export interface Source {
  readonly meetings: readonly {
    readonly title: string;
    readonly document: string;
    readonly language: string;
  }[];
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

/** Which documents and which dataset a picture is drawn from. */
export function sourceWords({ meetings, version, date, hash }: Source): string {
  return t('charts.source', {
    documents: formatList(meetings.map(({ title, document }) => `${title} (${document})`)),
    version,
    date: formatDate(date),
    hash: hash.slice(0, 8),
  });
}
