/** Names of the entries of the open project's lists, by id and as options of a choice. */
import { useMemo } from 'react';
import { shallow } from 'zustand/shallow';
import { language, regionName } from '../../i18n';
import { fieldKey } from '../../pipeline/translations';
import type { SearchOption } from '../../ui/search-list';
import { otherNames, type Project, type TableRow } from '../project/project';
import { openProject, useProject } from './use-editor';

type ListWithNames = Parameters<typeof otherNames>[1];
type Words = ReadonlyMap<string, string>;

/** The names last computed for each list, with the inputs from which they were computed. */
const lastWords = new Map<
  ListWithNames,
  { readonly inputs: readonly unknown[]; readonly words: Words }
>();

/** The translated name of each row, else a State's name on the platform, else the name as written. */
function namesOfRows({ lists, values }: Project, list: ListWithNames): Words {
  const isTranslated = language() !== values.about.language;
  const translations = new Map(lists.translations.map(({ id, cells }) => [id, cells[language()]]));
  return new Map(
    lists[list].map(({ id, cells }: TableRow) => {
      const field = list === 'actors' ? 'name' : 'label';
      const given = isTranslated && cells.alpha2 ? regionName(cells.alpha2) : undefined;
      return [id, translations.get(fieldKey(list, id, field)) || given || cells[field] || id];
    }),
  );
}

/** Returns the same map as long as the names are the same. */
function wordsOfList(project: Project, list: ListWithNames): Words {
  const { values, lists } = project;
  const inputs = [lists[list], lists.translations, values.about, language()];
  const before = lastWords.get(list);
  if (before?.inputs.every((each, i) => each === inputs[i])) return before.words;
  const current = namesOfRows(project, list);
  const words = before && shallow(before.words, current) ? before.words : current;
  lastWords.set(list, { inputs, words });
  return words;
}

/** Names of a list's entries by id, in the reader's language. */
export const useWordsOf = (list: ListWithNames): Words =>
  useProject((project) => wordsOfList(project, list));

/** The entries of a list of the open project as options. A search finds an entry by its other names too. */
export function optionsOf(list: ListWithNames, words: Words): SearchOption[] {
  let names: ReturnType<typeof otherNames> | undefined;
  const otherNamesOf = (id: string) => {
    names ??= otherNames(openProject(), list);
    return names.get(id) ?? [];
  };
  return [...words].map(([id, name]) => ({ value: id, words: name, also: () => otherNamesOf(id) }));
}

/** The names by id of the entries that a field may hold, in the reader's language. */
export type Names = Readonly<Record<'actors' | 'topics' | 'modalities' | 'proposals', Words>>;

export function useNames(): Names {
  const actors = useWordsOf('actors');
  const topics = useWordsOf('topics');
  const modalities = useWordsOf('modalities');
  const proposals = useWordsOf('proposals');
  return useMemo(
    () => ({ actors, topics, modalities, proposals }),
    [actors, topics, modalities, proposals],
  );
}
