import { formatDate, formatList, type MessageId, t } from './index';

interface Source {
  readonly meetings: readonly {
    readonly title: string;
    readonly document: string;
  }[];
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

/** The last part of message ids with a given beginning: 'matrix' of 'share.part.matrix' for 'share.part'. */
type NameUnder<Begin extends string> = MessageId extends infer Id
  ? Id extends `${Begin}.${infer Name}`
    ? Name
    : never
  : never;

/** The parts that another page can embed, which have words in the share panel or are charts with a title. */
type PartName = NameUnder<'share.part'> | NameUnder<'charts.title'>;

interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** The name of a part; for a chart the part `charts` of the catalogue must be loaded. */
export const partWords = (part: PartName): string =>
  part === 'matrix' || part === 'findings' || part === 'agenda'
    ? t(`share.part.${part}`)
    : t(`charts.title.${part}`);

/**
 * The title of the meeting, or the bodies of several meetings.
 * @param chosen ids of meetings; empty for all
 */
function meetingWords(meetings: readonly Meeting[], chosen: readonly string[]): string {
  const shown = chosen.length === 0 ? meetings : meetings.filter(({ id }) => chosen.includes(id));
  return shown.length === 1
    ? shown.map(({ title }) => title).join('')
    : formatList([...new Set(shown.map(({ body }) => body))]);
}

/** The title of an embedded part: "First Meeting of the Group: Map by country". */
export const partTitle = (
  meetings: readonly Meeting[],
  chosen: readonly string[],
  part: PartName,
): string => t('filters.chip', { field: meetingWords(meetings, chosen), value: partWords(part) });

/** The documents and the dataset that a picture shows. */
export function datasetSource({ meetings, version, date, hash }: Source): string {
  return t('charts.source', {
    documents: formatList(meetings.map(({ title, document }) => `${title} (${document})`)),
    version,
    date: formatDate(date),
    hash: hash.slice(0, 8),
  });
}
