/**
 * Fetches the files published beside the page: the data, for the editor to open, and the lists that a meeting may take.
 */
import { fetchOwn } from '../../dataset/load';
import { isOnePage } from '../../dataset/one-page';
import type { Dataset } from '../../dataset/schema';
import { t } from '../../i18n';
import {
  addEntries,
  addNamed,
  type Entries,
  emptyLists,
  entriesOf,
  entriesOfDataset,
  isState,
} from '../edits/starter-lists';
import { codingsOf } from '../project/dataset-lists';
import { asFurtherMeeting } from '../project/empty-project';
import { foldName, type Project } from '../project/project';
import type { NamedList } from '../project/references';
import { templateOf } from './own-template';
import { theEditor } from './use-editor';

/** Fetches the text of a file. Rejects where the file cannot be fetched. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetchOwn(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Fetches the published texts by their path under `data/`. Rejects where one cannot be fetched. */
export async function fetchPublishedFiles(): Promise<(readonly [path: string, text: string])[]> {
  const dataAt = async (path: string) => [path, await fetchText(`data/${path}`)] as const;
  const first = await dataAt('dataset.json');
  const dataset: Dataset = JSON.parse(first[1]);
  const paths = [
    'codebook.md',
    ...dataset.meetings.map(({ text }) => text),
    ...dataset.labels.map(({ file }) => file),
    ...codingsOf(dataset),
  ];
  return [first, ...(await Promise.all(paths.map(dataAt)))];
}

/** The files of ready-made lists by what a person chooses, each with the list that it fills. */
const STARTERS = {
  states: [['states', 'actors']],
  groups: [['groups', 'actors']],
  crime: [
    ['topic-groups', 'topic-groups'],
    ['topics', 'topics'],
    ['modalities', 'modalities'],
  ],
} as const;

export async function fetchStarterLists(source: keyof typeof STARTERS): Promise<Entries> {
  const files = [...STARTERS[source], ['translations', 'translations'] as const].map(
    async ([file, list]) => [`seeds/${list}.csv`, await fetchText(`starters/${file}.csv`)] as const,
  );
  return entriesOf(new Map(await Promise.all(files)), 'en');
}

/** The lists that a new meeting begins with: those of the page, all States alone, or none. */
export const BEGINNINGS = ['own', 'states', 'none'] as const;
/** `further`: a further meeting of the body of the page, with the lists and all meetings of the page. */
export type Beginning = (typeof BEGINNINGS)[number] | 'further';

/**
 * Returns the project with the lists that were chosen. Rejects where they cannot be fetched.
 * @param project with the lists of the page
 * @param published the latest meeting of the page
 */
export async function applyBeginning(
  lists: Beginning,
  project: Project,
  published: Project,
): Promise<Project> {
  if (lists === 'own') return project;
  if (lists === 'further') return asFurtherMeeting(project, published);
  const [codebook, states] = await Promise.all([
    fetchText('starters/codebook.md'),
    lists === 'states' ? fetchStarterLists('states') : null,
  ]);
  const empty = emptyLists(project, codebook);
  return states ? addEntries(empty, states).project : empty;
}

export async function fetchPublishedLists(): Promise<Entries> {
  const dataset: Dataset = JSON.parse(await fetchText('data/dataset.json'));
  const labels = dataset.labels.map(async ({ file }) =>
    JSON.parse(await fetchText(`data/${file}`)),
  );
  return entriesOfDataset(dataset, await Promise.all(labels));
}

/**
 * For a search field: adds the typed words as an entry of a list of the project, and chooses it. A State gets the cells
 * that it has in the list of members of the United Nations.
 * @param choose receives the id of the entry
 */
export const entryAdder = (list: NamedList, choose: (id: string) => void) => ({
  words: (name: string) =>
    list === 'actors'
      ? t(`editor.add.${isState(name) ? 'state' : 'organization'}`, { name })
      : t('editor.add.entry', { name }),
  take: async (name: string) => {
    const states = list === 'actors' ? await fetchStarterLists('states').catch(() => null) : null;
    const withEntry = (project: Project, to: NamedList, words: string) =>
      addNamed(project, to, words, states);
    const before = theEditor().store.getState().project;
    // The project was closed while the list was fetched.
    if (!before) return;
    // A topic needs a group.
    const isFirst = list === 'topics' && before.lists.topicGroups.length === 0;
    const withGroup = isFirst
      ? withEntry(before, 'topicGroups', t('meeting.list.topics')).project
      : before;
    const { project, id } = withEntry(withGroup, list, name);
    theEditor().change(`${list} added ${name}`, () => project);
    choose(id);
  },
});

/**
 * Adds a group that the document names to the list of actors: with its members where the lists of the page have a group
 * of that name, else with its name alone. Rejects where these lists cannot be fetched.
 */
export async function addGroup(name: string): Promise<void> {
  const groups = await fetchStarterLists('groups');
  const sought = foldName(name);
  const known = groups.lists.actors?.find((row) =>
    [row.id, row.name, ...`${row.name}`.split(/[()]/u)].some(
      (each) => foldName(`${each}`.trim()) === sought,
    ),
  );
  theEditor().change(`actors added ${name}`, (project) => {
    if (!known || project.lists.actors.some(({ id }) => id === known.id))
      return addNamed(project, 'actors', name, null).project;
    const entries = { ...groups, lists: { actors: [known] } };
    return addEntries(project, entries).project;
  });
}

let template: Promise<string> | undefined;

/** Gives the page without data, fetched once a visit. Rejects where that fails, and the next call tries again. */
export function fetchTemplate(): Promise<string> {
  template ??= isOnePage() ? Promise.resolve(templateOf(document)) : fetchText('template.html');
  template.catch(() => {
    template = undefined;
  });
  return template;
}
