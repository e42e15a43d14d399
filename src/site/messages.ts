import { resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { LATER_PARTS, type Part } from '../i18n/catalogue.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { wordFiles, wordsOf } from './read-words.ts';

/** The words of a part, compiled, so that the page carries no ICU parser. */
async function compiled(language: Language, part: Part): Promise<string> {
  const words = Object.entries(await wordsOf(part, language)).map(([id, message]) => [
    id,
    compileMessage(message),
  ]);
  // As a string: an engine reads JSON faster than script.
  return `JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(words)))})`;
}

const loaders = (names: readonly string[], path: string) =>
  `{${names.map((name) => `'${name}': () => import('${path}${name}')`).join(',')}}`;

/**
 * Serves `virtual:messages`, which loads a language; `virtual:messages/es`, its first words and how
 * to load the others; and `virtual:messages/es/charts`, the words of a later part.
 */
export function messages(): Plugin {
  const root = 'virtual:messages';
  return {
    name: 'messages',
    resolveId: (id) => (id === root || id.startsWith(`${root}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${root}`) return `export const languages = ${loaders(LANGUAGES, `${root}/`)}`;
      if (!id.startsWith(`\0${root}/`)) return undefined;
      const [language, part] = id.slice(root.length + 2).split('/') as [Language, Part?];
      // So that `npm run dev` shows words that are changed.
      for (const file of wordFiles(language)) this.addWatchFile(resolve(file));
      if (part) return `export default ${await compiled(language, part)}`;
      return [
        `export const first = ${await compiled(language, 'first')}`,
        `export const later = ${loaders(LATER_PARTS, `${root}/${language}/`)}`,
      ].join('\n');
    },
  };
}
