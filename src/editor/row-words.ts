/** How rows of a project's lists are called in the reader's language. */
import { fieldKey } from '../pipeline/translations';
import type { Project, TableRow } from './project';

type Named = 'actors' | 'topics' | 'topicGroups' | 'modalities' | 'proposals';

/**
 * The words of each row of a list by its id: translated where they are, else as they are written.
 * @param regionName name that a platform gives to a State by its alpha-2 code
 */
export function wordsOfRows(
  { lists, values }: Project,
  list: Named,
  language: string,
  regionName: (alpha2: string) => string | undefined,
): Map<string, string> {
  const field = list === 'actors' ? 'name' : 'label';
  const translations = new Map(lists.translations.map(({ id, cells }) => [id, cells[language]]));
  return new Map(
    lists[list].map(({ id, cells }: TableRow) => {
      const translated = translations.get(fieldKey(list, id, field));
      const isWritten = language === values.about.language;
      const given = !isWritten && cells.alpha2 ? regionName(cells.alpha2) : undefined;
      return [id, translated || given || cells[field] || id];
    }),
  );
}
