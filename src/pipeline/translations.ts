import type { OtherColumns, Row } from './csv-table';
import type { Problem } from './problem';
import { type SeedFiles, seedTable } from './seed-files';

export const TRANSLATIONS_FILE = 'seeds/translations.csv';

/** What has words in each language: the dataset itself and its lists, with the fields that hold the words. */
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

/** Room in characters for a short label: over a column, and over a group of columns. */
export const LONGEST_SHORT = { topics: 30, topicGroups: 14 } as const;

/** The lists whose entries have a short label. */
export type ShortList = keyof typeof LONGEST_SHORT;

const COLUMNS = ['list', 'id', 'field'] as const;

/** Every other column is a language, named by its BCP 47 tag. */
const LANGUAGES: OtherColumns = {
  is: isLanguage,
  called: 'languages as BCP 47 writes them',
};

/** Whether a value is a BCP 47 tag as its canonical form is written ("pt-BR"), with a short language. */
export function isLanguage(value: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

/** One field of one entry, with its words in a cell by language. */
export type TranslationRow = Row<(typeof COLUMNS)[number] | (string & {})>;

export interface Translations {
  languages: string[];
  rows: TranslationRow[];
}

/** No file, no other languages. Null, and a problem more, where the file or its head cannot be read. */
export function readTranslations(files: SeedFiles, problems: Problem[]): Translations | null {
  if (!files.has(TRANSLATIONS_FILE)) return { languages: [], rows: [] };
  const table = seedTable<string>(files, TRANSLATIONS_FILE, COLUMNS, problems, LANGUAGES);
  const languages = table?.columns.filter((name) => !COLUMNS.some((fixed) => fixed === name)) ?? [];
  return table && { languages, rows: table.rows };
}

/** One text for each field of each entry, for look-ups; ids and names of lists hold no blanks. */
export function fieldKey(list: string, id: string, field: string): string {
  return `${list} ${id} ${field}`;
}
