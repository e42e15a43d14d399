import type { Labels } from '../../dataset/schema';
import { FORMAT } from '../../dataset/values';
import type { Coding } from '../coding';
import { fieldKey, type TranslatedList } from '../translations';

/** Where the labels in a language are published, relative to the dataset. */
export function labelsFile(language: string): string {
  return `labels/${language}.json`;
}

/** Names and labels in a language of the translations. Expects a coding without problems. */
export function labelsOf(coding: Coding, language: string): Labels {
  const words = new Map(
    coding.translations.rows.map(({ cells: { list, id, field }, words }) => [
      fieldKey(list, id, field),
      words[language] ?? '',
    ]),
  );
  const word = (list: TranslatedList, id: string, field: string): string =>
    words.get(fieldKey(list, id, field)) ?? '';
  const labelled = (list: Exclude<TranslatedList, 'actors'>) =>
    coding[list].map(({ cells: { id } }) => ({ id, label: word(list, id, 'label') }));
  return {
    format: FORMAT,
    language,
    topicGroups: labelled('topicGroups'),
    topics: labelled('topics').map(({ id, label }) => ({
      id,
      label,
      short: word('topics', id, 'short'),
      instrument: word('topics', id, 'instrument'),
    })),
    modalities: labelled('modalities'),
    proposals: labelled('proposals'),
    actors: coding.actors
      .map(({ cells: { id } }) => ({ id, name: word('actors', id, 'name') }))
      .filter(({ name }) => name !== ''),
  };
}
