import { resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { LATER_PARTS, type Part } from '../i18n/catalogue.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { wordFiles, wordsOf } from './read-words.ts';

/** Compiles the words of a part to JavaScript, so that the page needs no ICU parser. */
async function compileWords(language: Language, part: Part): Promise<string> {
  const words = Object.entries(await wordsOf(part, language)).map(([id, message]) => [
    id,
    compileMessage(message),
  ]);
  // Browsers parse JSON faster than script.
  return `JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(words)))})`;
}

const loadersOf = (names: readonly string[], path: string) =>
  `{${names.map((name) => `'${name}': () => import('${path}${name}')`).join(',')}}`;

/**
 * Provides `virtual:messages` with a loader for each language; `virtual:messages/es` with its first words and loaders of
 * the others; and `virtual:messages/es/charts` with the words of a later part.
 */
export function messages(): Plugin {
  const root = 'virtual:messages';
  return {
    name: 'messages',
    resolveId: (id) => (id === root || id.startsWith(`${root}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${root}`) return `export const languages = ${loadersOf(LANGUAGES, `${root}/`)}`;
      if (!id.startsWith(`\0${root}/`)) return undefined;
      const [language, part] = id.slice(root.length + 2).split('/') as [Language, Part?];
      // `npm run dev` then shows changed words.
      for (const file of wordFiles(language)) this.addWatchFile(resolve(file));
      if (part) return `export default ${await compileWords(language, part)}`;
      return [
        `export const first = ${await compileWords(language, 'first')}`,
        `export const later = ${loadersOf(LATER_PARTS, `${root}/${language}/`)}`,
      ].join('\n');
    },
  };
}
