import { formatDate, formatList, type MessageId, t } from './index';

export interface Source {
  readonly meetings: readonly {
    readonly title: string;
    readonly document: string;
  }[];
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

/** What follows a beginning in the ids of messages: 'matrix' in 'share.part.matrix' under 'share.part'. */
type Named<Begin extends string> = MessageId extends infer Id
  ? Id extends `${Begin}.${infer Name}`
    ? Name
    : never
  : never;

/** What can stand alone in another page: a chart has its title, and any other part its words in the share panel. */
type PartName = Named<'share.part'> | Named<'charts.title'>;

interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A part by its name; that of a chart is there with the words of the charts. */
export const partWords = (part: PartName): string =>
  part === 'matrix' || part === 'findings' || part === 'agenda'
    ? t(`share.part.${part}`)
    : t(`charts.title.${part}`);

/**
 * What the records are of: the title of the meeting, or the bodies that met where there are several.
 * @param chosen ids of meetings; all where there is none
 */
function meetingWords(meetings: readonly Meeting[], chosen: readonly string[]): string {
  const shown = chosen.length === 0 ? meetings : meetings.filter(({ id }) => chosen.includes(id));
  return shown.length === 1
    ? shown.map(({ title }) => title).join('')
    : formatList([...new Set(shown.map(({ body }) => body))]);
}

/** "First Meeting of the Group: Map by country", the title of a part that stands alone. */
export const partTitle = (
  meetings: readonly Meeting[],
  chosen: readonly string[],
  part: PartName,
): string => t('filters.chip', { field: meetingWords(meetings, chosen), value: partWords(part) });

/** Which documents and which dataset a picture is drawn from. */
export function sourceWords({ meetings, version, date, hash }: Source): string {
  return t('charts.source', {
    documents: formatList(meetings.map(({ title, document }) => `${title} (${document})`)),
    version,
    date: formatDate(date),
    hash: hash.slice(0, 8),
  });
}
