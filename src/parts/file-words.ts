/** The words of an exported file: its description and the heads of its columns. */
import type { Meeting } from '../dataset/schema';
import { joinClauses, type MessageId, t } from '../i18n/index';
import { datasetSource } from '../i18n/source-words';
import { sourceMeetings } from '../model/minutes/positions';
import type { Model } from '../model/model';
import { meetingName } from './meeting-names';

/** The columns that have a head in words. */
export type FileColumnId = MessageId extends infer Id
  ? Id extends `columns.head.${infer Column}`
    ? Column
    : never
  : never;

/** Describes a column of an exported file: its id, its head and explanation in words, and the type of its values. */
export function fileColumn<Type extends 'string' | 'integer' | 'link'>(
  id: FileColumnId,
  type: Type,
) {
  return { id, head: t(`columns.head.${id}`), explanation: t(`columns.holds.${id}`), type };
}

/**
 * Names the meeting whose state a file tells, for its name and its source: "State at 2011". Empty with one meeting.
 * @param at position of the meeting; undefined where the file holds all that was said
 */
export function stateAtWords({ dataset, at: own }: Model, at = own): readonly string[] {
  const { meetings } = dataset;
  const meeting = at === undefined || meetings.length < 2 ? undefined : meetings[at];
  return meeting ? [t('meetings.state-at', { meeting: meetingName(meetings, meeting) })] : [];
}

/** Lists documents: "First meeting (doc. 7); Second meeting (…)". */
export const documentWords = (meetings: readonly Meeting[]): string =>
  joinClauses(meetings.map(({ title, document }) => `${title} (${document})`));

interface Shown {
  /** Ids of the meetings of the filter; empty for all. */
  readonly meeting: readonly string[];
}

/** The source of a file: the meeting whose state it tells, where there are several, and the documents. */
export const sourceWords = (model: Model, { meeting }: Shown): string =>
  joinClauses([...stateAtWords(model), documentWords(sourceMeetings(model, meeting))]);

/** The source of a picture in sentences, with the dataset. */
export const pictureSource = (model: Model, { meeting }: Shown): string =>
  [
    ...stateAtWords(model).map((words) => `${words}.`),
    datasetSource({ ...model.dataset, meetings: sourceMeetings(model, meeting) }),
  ].join(' ');

/** @param sheet the table that the file holds */
export function fileWords(sheet: 'records' | 'matrix') {
  return {
    sheet: t(`files.sheet.${sheet}`),
    about: t('files.about'),
    origin: {
      title: t('files.origin.title'),
      filter: t('files.origin.filter'),
      source: t('files.origin.source'),
      link: t('files.origin.link'),
      version: t('files.origin.version'),
      date: t('files.origin.date'),
      hash: t('files.origin.hash'),
    },
    columns: {
      head: t('files.list.head'),
      id: t('files.list.id'),
      explanation: t('files.list.explanation'),
    },
  };
}
