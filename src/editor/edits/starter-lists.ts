/** Adds lists to a project from the shipped starters, a published dataset or a file. */
import type { Dataset, Labels } from '../../dataset/schema';
import { regionName } from '../../i18n';
import { readList as idsIn, readTable } from '../../pipeline/csv-table';
import { codeOfState, foldName } from '../../pipeline/minutes/state-names';
import { fieldKey, TRANSLATED, TRANSLATIONS_FILE } from '../../pipeline/translations';
import { listsOfDataset } from '../project/dataset-lists';
import { freshAbout } from '../project/empty-project';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  type CommonTable,
  keyOf,
  type Project,
  type TableRow,
} from '../project/project';
import type { NamedList } from '../project/references';
import { addRows, idFor, shortLabel } from './vocabulary';

type Cells = Readonly<Record<string, string>>;

/** Rows of lists with their words in other languages. */
export interface Entries {
  /** Language of the words in the rows. */
  readonly language: string;
  readonly lists: Partial<Record<CommonTable, readonly Cells[]>>;
  /** Words by language, by `fieldKey`. */
  readonly words: ReadonlyMap<string, Cells>;
}

/** Lists are added in this order, so that a row comes after the rows that it names. */
const ORDER = COMMON_LISTS.filter((list) => list !== 'notes');

/** Reads entries from seed texts by path; files that cannot be read are left out. */
export function entriesOf(texts: ReadonlyMap<string, string>, language: string): Entries {
  const cells = (path: string): Cells[] => {
    const text = texts.get(path) ?? '';
    const head = /^[^\r\n]*/u.exec(text)?.[0].split(',') ?? [];
    return readTable<string>(path, text, head).rows?.map((row) => row.cells) ?? [];
  };
  const lists = COMMON_LISTS.map(
    (list) => [list, cells(`seeds/${COMMON_TABLES[list]}.csv`)] as const,
  );
  const words = cells(TRANSLATIONS_FILE).map(
    (row) => [fieldKey(`${row.list}`, `${row.id}`, `${row.field}`), row] as const,
  );
  return { language, lists: Object.fromEntries(lists), words: new Map(words) };
}

/** The lists of a published dataset, without words and notes of its meetings. */
export function entriesOfDataset(dataset: Dataset, labels: readonly Labels[]): Entries {
  const words = labels.map((each) => ({ ...each, meetings: [], notes: [] }));
  const texts = new Map(listsOfDataset({ ...dataset, notes: [] }, words));
  return entriesOf(texts, dataset.language);
}

/** Picks States by id, with the regions around them. */
function pickStates({ lists: { actors = [] }, ...rest }: Entries, ids: Iterable<string>): Entries {
  const wanted = new Set(ids);
  for (const id of wanted)
    for (const row of actors)
      if (row.id === id) wanted.add(`${row.subregion}`);
      else if (idsIn(row.members ?? '').includes(id)) wanted.add(`${row.id}`);
  return { ...rest, lists: { actors: actors.filter(({ id }) => wanted.has(`${id}`)) } };
}

/** The States in a region and its parts, with the regions around them. */
export function statesOf(entries: Entries, region: string): Entries {
  const { actors = [] } = entries.lists;
  const within = new Set([region]);
  for (const id of within)
    for (const part of idsIn(actors.find((row) => row.id === id)?.members ?? '')) within.add(part);
  const states = actors.filter(
    ({ kind, subregion = '' }) => kind === 'state' && within.has(subregion),
  );
  return pickStates(
    entries,
    states.map(({ id }) => `${id}`),
  );
}

/** The States with these ISO 3166 codes, with the regions around them. */
export function pickStatesByCode(states: Entries, codes: readonly string[]): Entries {
  const rows = states.lists.actors?.filter(({ alpha2 = '' }) => codes.includes(alpha2)) ?? [];
  return pickStates(
    states,
    rows.map(({ id }) => `${id}`),
  );
}

export interface AddedEntries {
  readonly project: Project;
  readonly added: number;
  /** How many rows the project already had by id; these stay as they are. */
  readonly known: number;
  /** How many members of groups are no actors of the project. */
  readonly left: number;
}

/**
 * Adds the entries that the project lacks, under their own ids, in the project's language if they have words in it.
 */
export function addEntries(project: Project, entries: Entries): AddedEntries {
  const { language } = project.values.about;
  const wordIn = (list: CommonTable, row: Cells, field: string, tag: string): string => {
    if (tag === entries.language) return row[field] ?? '';
    const translated = entries.words.get(fieldKey(list, `${row.id}`, field))?.[tag];
    const given =
      field === 'name' && row.kind === 'state' ? regionName(row.alpha2 ?? '', tag) : undefined;
    return translated || given || '';
  };
  let [now, added, known, left] = [project, 0, 0, 0];
  const translations: TableRow[] = [];
  for (const list of ORDER) {
    const rows = entries.lists[list] ?? [];
    const key = keyOf(list);
    const there = new Set(now.lists[list].map(({ id }) => id));
    const fresh = rows.filter((row) => !there.has(`${row[key]}`));
    known += rows.length - fresh.length;
    added += fresh.length;
    const all = new Set([...there, ...fresh.map(({ id = '' }) => id)]);
    const fields: readonly string[] =
      list in TRANSLATED ? TRANSLATED[list as keyof typeof TRANSLATED] : [];
    const written = fresh.map((row) => {
      const words = fields.map((field) => [
        field,
        wordIn(list, row, field, language) || row[field],
      ]);
      const members = idsIn(row.members ?? '');
      const here = members.filter((id) => all.has(id));
      left += members.length - here.length;
      for (const field of fields) {
        // The browser knows the names of States, so only a translation that the entries have is kept.
        const isTranslated = entries.words.has(fieldKey(list, `${row.id}`, field));
        if (!row[field] || (row.kind === 'state' && !isTranslated)) continue;
        const cells = project.values.languages.map((tag) => [tag, wordIn(list, row, field, tag)]);
        if (cells.some(([, word]) => word))
          translations.push({
            id: fieldKey(list, `${row.id}`, field),
            cells: { list, id: `${row.id}`, field, ...Object.fromEntries(cells) },
          });
      }
      return {
        ...row,
        ...Object.fromEntries(words),
        ...(members.length > 0 && { members: here.join(';') }),
      };
    });
    now = addRows(now, list, written);
  }
  const before = new Set(now.lists.translations.map(({ id }) => id));
  const more = translations.filter(({ id }) => !before.has(id));
  const lists = { ...now.lists, translations: [...now.lists.translations, ...more] };
  return { project: more.length > 0 ? { ...now, lists } : now, added, known, left };
}

/** Whether a name is that of a State or territory. */
export const isState = (name: string): boolean => codeOfState(name) !== undefined;

/**
 * Adds an entry by name: a State with all that the list of States has on it, else an entry with nothing but the name.
 * An actor whose name is no State's becomes an organization.
 */
export function addNamed(
  project: Project,
  list: NamedList,
  name: string,
  states: Entries | null,
): { readonly project: Project; readonly id: string } {
  const alpha2 = list === 'actors' ? (codeOfState(name) ?? '') : '';
  const state = states?.lists.actors?.find(
    (row) =>
      row.kind === 'state' && (row.alpha2 === alpha2 || foldName(`${row.name}`) === foldName(name)),
  );
  if (states && state) {
    const { project: after } = addEntries(project, pickStates(states, [`${state.id}`]));
    return { project: after, id: `${state.id}` };
  }
  const id = idFor(project, list, name) || idFor(project, list, list);
  const group = onlyGroup(project);
  const kind = alpha2 ? 'state' : 'organization';
  const cells = { id, name, label: name, ...shortLabel(list, name), kind, alpha2, group };
  return { project: addRows(project, list, [cells]), id };
}

/** Adds an actor by id: the State of the list if there is one, else an organization with nothing but the id. */
export function addById(project: Project, id: string, states: Entries | null): Project {
  const isListed = states?.lists.actors?.some((row) => row.id === id);
  return states && isListed
    ? addEntries(project, pickStates(states, [id])).project
    : addRows(project, 'actors', [{ id, name: id, kind: 'organization' }]);
}

/** The group of a new topic: the only one there is; '' where a person must choose among several. */
export function onlyGroup({ lists: { topicGroups } }: Project): string {
  const [one, other] = topicGroups;
  return one && !other ? one.id : '';
}

/** A meeting without the ids of actors. */
const withoutActors = ({ headings, spoke: _, ...meeting }: Project['values']['meeting']) => ({
  ...meeting,
  ...{ participants: [], attended: null, speakers: [] },
  ...(headings && { headings: headings.filter(({ actor }) => actor == null) }),
});

/**
 * Empties the lists of a project. Expects a project without records.
 * @param codebook rules of coding that fit any body
 */
export const emptyLists = (project: Project, codebook: string): Project => ({
  ...project,
  values: {
    ...project.values,
    // A meeting that began with a document has a title and description of its own, which stay.
    ...(project.values.source === null && {
      about: freshAbout(project.values.meeting.title, project.values.about),
    }),
    codebook,
    meeting: withoutActors(project.values.meeting),
  },
  lists: {
    ...project.lists,
    ...Object.fromEntries(ORDER.map((list) => [list, []])),
    translations: project.lists.translations.filter(({ cells }) =>
      ['meetings', 'notes', project.values.source && 'dataset'].includes(`${cells.list}`),
    ),
  },
});
