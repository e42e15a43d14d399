/** Functions from project to project that add, change, move and translate rows of the vocabularies. */
import { ID_FORM } from '../../dataset/identifiers';
import { RAPPORTEUR } from '../../dataset/values';
import { regionName } from '../../i18n';
import { COLUMNS } from '../../pipeline/seed-files';
import {
  fieldKey,
  LONGEST_SHORT,
  type ShortList,
  TRANSLATED,
  TRANSLATED_LISTS,
} from '../../pipeline/translations';
import { idOfName } from '../project/empty-project';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  type CommonTable,
  keyOf,
  type Project,
  type TableRow,
} from '../project/project';
import type { NamedList } from '../project/references';
import { renameId } from './rename-ids';

export type VocabularyList = NamedList | 'map' | 'notes';

const withRows = (
  project: Project,
  list: CommonTable | 'translations',
  rows: readonly TableRow[],
): Project => ({ ...project, lists: { ...project.lists, [list]: rows } });

/** Makes a row of a list; missing cells are empty. */
function rowOf(list: CommonTable, cells: Readonly<Record<string, string>>): TableRow {
  const whole = Object.fromEntries(
    COLUMNS[COMMON_TABLES[list]].map((column) => [column, cells[column] ?? '']),
  );
  return { id: `${whole[keyOf(list)]}`, cells: whole };
}

/** Adds rows at the end of a list. Expects ids that the list does not have. */
export const addRows = (
  project: Project,
  list: CommonTable,
  rows: readonly Readonly<Record<string, string>>[],
): Project =>
  withRows(project, list, [...project.lists[list], ...rows.map((cells) => rowOf(list, cells))]);

/** A free id in a list: the word and a number. */
export function freeId({ lists }: Project, list: CommonTable, word: string): string {
  const taken = new Set(lists[list].map(({ id }) => id));
  for (let number = lists[list].length + 1; ; number += 1)
    if (!taken.has(`${word}-${number}`)) return `${word}-${number}`;
}

/** The most characters of an id that is made from a name. */
const LONGEST_ID = 30;

/** A free id made from a name; '' where no letter of the name can stand in an id. */
export function idFor(project: Project, list: CommonTable, name: string): string {
  const word = idOfName(name, LONGEST_ID);
  return word && idFault(project, list, '', word) ? freeId(project, list, word) : word;
}

/** The reason why a value cannot be the id of a row; null where it can. */
export function idFault(
  { lists }: Project,
  list: CommonTable,
  row: string,
  value: string,
): 'empty' | 'malformed' | 'taken' | null {
  if (value === '') return 'empty';
  if (!ID_FORM.test(value) || value === RAPPORTEUR) return 'malformed';
  return value !== row && lists[list].some(({ id }) => id === value) ? 'taken' : null;
}

/** Changes a cell; a new id is changed wherever the row is named. Expects an id without a fault by `idFault`. */
export function setCell(
  project: Project,
  list: VocabularyList,
  row: string,
  column: string,
  value: string,
): Project {
  if (column === 'id' && list !== 'map' && list !== 'notes')
    return value === row ? project : renameId(project, list, row, value);
  const isKey = column === keyOf(list);
  return withRows(
    project,
    list,
    project.lists[list].map((each: TableRow) =>
      each.id === row
        ? {
            id: isKey ? value : row,
            cells: {
              ...each.cells,
              ...(column === 'label' && shortLabel(list, value, each.cells)),
              [column]: value,
            },
          }
        : each,
    ),
  );
}

/** The columns that a file of each list must have; it may have the others. */
const NEEDED: Record<CommonTable, readonly string[]> = {
  actors: ['id', 'name', 'kind'],
  topicGroups: ['id', 'label'],
  topics: ['id', 'label', 'group'],
  modalities: ['id', 'label'],
  proposals: ['id', 'label'],
  map: ['actor', 'column', 'row'],
  notes: ['id', 'meeting', 'text'],
};

/** The columns that a file of the list must have, and the others that it may have. */
export const columnsOf = (list: CommonTable): { needed: readonly string[]; others: string[] } => {
  const all: readonly string[] = COLUMNS[COMMON_TABLES[list]];
  return { needed: NEEDED[list], others: all.filter((name) => !NEEDED[list].includes(name)) };
};

/**
 * The short label that follows from a label: the label itself if it fits, else '', so that the rules ask for one.
 * Nothing if a person wrote a short label.
 */
export function shortLabel(
  list: CommonTable,
  label: string,
  before: TableRow['cells'] = {},
): { short?: string } {
  const most: number | undefined = LONGEST_SHORT[list as ShortList];
  if (most === undefined || (before.short && before.short !== before.label)) return {};
  return { short: label.length <= most ? label : '' };
}

/** Moves a row within its list. @param by how many places towards the end; negative towards the beginning */
export function moveRow(project: Project, list: CommonTable, row: string, by: number): Project {
  const rows: readonly TableRow[] = project.lists[list];
  const from = rows.findIndex(({ id }) => id === row);
  const to = Math.max(0, Math.min(from + by, rows.length - 1));
  const moved = rows[from];
  if (!moved || from === to) return project;
  return withRows(project, list, rows.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** Sets the words of an entry's field in another language; a translation row without any words is removed. */
export function translate(
  project: Project,
  field: { readonly list: string; readonly id: string; readonly field: string },
  language: string,
  words: string,
): Project {
  const key = fieldKey(field.list, field.id, field.field);
  const rows = project.lists.translations;
  const before = rows.find(({ id }) => id === key);
  const cells = { ...field, ...before?.cells, [language]: words };
  const isEmpty = project.values.languages.every((tag) => !(cells as Record<string, string>)[tag]);
  const row = { id: key, cells };
  const changed = before
    ? rows.flatMap((each) => (each.id === key ? (isEmpty ? [] : [row]) : [each]))
    : isEmpty
      ? rows
      : [...rows, row];
  return withRows(project, 'translations', changed);
}

export const addLanguage = (project: Project, tag: string): Project => ({
  ...project,
  values: { ...project.values, languages: [...project.values.languages, tag] },
});

/** Removes a language with its words. */
export function removeLanguage(project: Project, tag: string): Project {
  const languages = project.values.languages.filter((each) => each !== tag);
  const rows = project.lists.translations
    .map(({ id, cells }) => {
      const { [tag]: _, ...rest } = cells;
      return { id, cells: rest };
    })
    .filter(({ cells }) => languages.some((each) => cells[each]));
  return withRows({ ...project, values: { ...project.values, languages } }, 'translations', rows);
}

/**
 * Makes a translation language the main language. Translated words move into the lists, and the words that stood there
 * become translations; words without a translation stay.
 */
export function switchLanguage(project: Project, tag: string): Project {
  const { about, languages } = project.values;
  const before = about.language;
  const words = new Map(translatableRows(project).map(({ id, cells }) => [id, cells]));
  const turned = <Cells extends object>(list: string, id: string, cells: Cells): Cells => {
    const fields = Object.keys(cells).flatMap((field) => {
      const own = words.get(fieldKey(list, id, field))?.[tag];
      const { kind = '', alpha2 = '' } = cells as Record<string, string>;
      const name = kind === 'state' && field === 'name' ? regionName(alpha2, tag) : undefined;
      return own || name ? [[field, own || name]] : [];
    });
    return { ...cells, ...Object.fromEntries(fields) };
  };
  const lists = COMMON_LISTS.map((list) => [
    list,
    project.lists[list].map(({ id, cells }) => ({ id, cells: turned(list, id, cells) })),
  ]);
  const translations = project.lists.translations.map(({ id, cells }) => {
    const { [tag]: own = '', ...others } = cells;
    return { id, cells: own ? { ...others, [before]: words.get(id)?.words ?? '' } : cells };
  });
  return {
    ...project,
    values: {
      ...project.values,
      about: { ...turned('dataset', '', about), language: tag },
      meeting: turned('meetings', project.values.meeting.id, project.values.meeting),
      languages: languages.map((each) => (each === tag ? before : each)),
    },
    lists: { ...project.lists, ...Object.fromEntries(lists), translations },
  };
}

/**
 * Each field that has words, with its words and translations by language; the name of a State only where it is
 * translated.
 */
export function translatableRows({ values, lists }: Pick<Project, 'values' | 'lists'>): TableRow[] {
  const words = new Map(lists.translations.map(({ id, cells }) => [id, cells]));
  const { about, meeting } = values;
  const rowsIn = (list: keyof typeof TRANSLATED): readonly TableRow[] => {
    const own = (id: string, value: object) => [{ id, cells: value as TableRow['cells'] }];
    if (list === 'dataset') return own('', about);
    return list === 'meetings' ? own(meeting.id, meeting) : lists[list];
  };
  return TRANSLATED_LISTS.flatMap((list) =>
    rowsIn(list).flatMap(({ id, cells }) =>
      TRANSLATED[list].flatMap((field: string) => {
        const key = fieldKey(list, id, field);
        const translated = words.get(key);
        if (!cells[field] || (cells.kind === 'state' && !translated)) return [];
        return { id: key, cells: { ...translated, list, field, words: cells[field] } };
      }),
    ),
  );
}
