import type { OtherColumns, Row } from './csv-table';
import type { Problem } from './problem';
import { type SeedFiles, seedTable } from './seed-files';

export const TRANSLATIONS_FILE = 'seeds/translations.csv';

/** The translated fields of the dataset itself and of its lists. */
export const TRANSLATED = {
  dataset: ['title', 'question', 'description', 'group'],
  meetings: ['title', 'body', 'place'],
  topicGroups: ['label', 'short'],
  topics: ['label', 'short', 'instrument'],
  modalities: ['label'],
  proposals: ['label'],
  notes: ['text'],
  actors: ['name'],
} as const;

export type TranslatedList = keyof typeof TRANSLATED;
export const TRANSLATED_LISTS = Object.keys(TRANSLATED) as TranslatedList[];

/** The most characters of a short label: of a topic over its column, of a group over its columns. */
export const LONGEST_SHORT = { topics: 30, topicGroups: 14 } as const;

/** The lists whose entries have a short label. */
export type ShortList = keyof typeof LONGEST_SHORT;

const COLUMNS = ['list', 'id', 'field'] as const;

/** The other columns are languages, named by BCP 47 tags. */
const LANGUAGES: OtherColumns = {
  is: isLanguage,
  called: 'languages as BCP 47 writes them',
};

/** Whether a value is a BCP 47 tag in canonical form ("pt-BR"), with a language of two or three letters. */
export function isLanguage(value: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

/** A row of translations: one field of one entry, with a cell for each language. */
export type TranslationRow = Row<(typeof COLUMNS)[number] | (string & {})>;

export interface Translations {
  languages: string[];
  rows: TranslationRow[];
}

/**
 * Reads the translations; without a file there are none. Returns null, and adds to `problems`, where the file or its head
 * cannot be read.
 */
export function readTranslations(files: SeedFiles, problems: Problem[]): Translations | null {
  if (!files.has(TRANSLATIONS_FILE)) return { languages: [], rows: [] };
  const table = seedTable<string>(files, TRANSLATIONS_FILE, COLUMNS, problems, LANGUAGES);
  const languages = table?.columns.filter((name) => !COLUMNS.some((fixed) => fixed === name)) ?? [];
  return table && { languages, rows: table.rows };
}

/** A key of a field of an entry; unique, since ids and names of lists have no blanks. */
export function fieldKey(list: string, id: string, field: string): string {
  return `${list} ${id} ${field}`;
}
