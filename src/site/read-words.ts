/** Reads the messages of the catalogue from their files, for the build and for tests. The page has them compiled. */
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import { MODULES, type Part } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/languages.ts';

type Messages = Readonly<Record<string, string>>;

/** The files of the catalogue in a language, from the top of the repository. */
export const wordFiles = (language: Language): string[] =>
  Object.keys(MODULES).map((name) => fileOf(name, language));

const fileOf = (name: string, language: Language) => `src/i18n/${language}/${name}.ts`;

/** Messages `app.*` belong to the first load, also those in the module of a view, such as the view's name. */
const isOfPage = (id: string): boolean => id.startsWith('app.');

/** The messages of one file, by id. */
async function messagesIn(file: string): Promise<[id: string, message: string][]> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const module: Readonly<Record<string, Messages>> = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return Object.values(module).flatMap((messages) => Object.entries(messages));
}

/** The messages of a part in a language, by id. */
export async function wordsOf(part: Part, language: Language): Promise<Record<string, string>> {
  const loaded = await Promise.all(
    Object.entries(MODULES).map(async ([name, module]) => {
      const messages = await messagesIn(fileOf(name, language));
      return messages.filter(([id]) => (isOfPage(id) ? 'first' : module.part) === part);
    }),
  );
  return Object.fromEntries(loaded.flat());
}
