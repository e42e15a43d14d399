/** Names of the entries of the open project's lists, by id and as options of a choice. */
import { useMemo } from 'react';
import { shallow } from 'zustand/shallow';
import { language, regionName } from '../../i18n';
import type { SearchOption } from '../../ui/search-list';
import { otherNames, type Project, wordsOfRows } from '../project/project';
import { openProject, useProject } from './use-editor';

type ListWithNames = Parameters<typeof wordsOfRows>[1];
type Words = ReadonlyMap<string, string>;

/** The names last computed for each list, with the inputs from which they were computed. */
const lastWords = new Map<
  ListWithNames,
  { readonly inputs: readonly unknown[]; readonly words: Words }
>();

/** Returns the same map as long as the names are the same. */
function wordsOfList(project: Project, list: ListWithNames): Words {
  const { values, lists } = project;
  const inputs = [lists[list], lists.translations, values.about, language()];
  const before = lastWords.get(list);
  if (before?.inputs.every((each, i) => each === inputs[i])) return before.words;
  const current = wordsOfRows(project, list, language(), regionName);
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
export interface Names {
  readonly actors: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly modalities: ReadonlyMap<string, string>;
  readonly proposals: ReadonlyMap<string, string>;
}

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
