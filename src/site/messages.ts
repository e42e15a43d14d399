import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import * as en from '../i18n/en/index.ts';
import * as es from '../i18n/es/index.ts';
import * as fr from '../i18n/fr/index.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { type Modules, PARTS, type Part, wordsOf } from '../i18n/parts.ts';
import * as pt from '../i18n/pt/index.ts';

/** A translation that lacks a module of the English one, or part of it, does not compile. */
const CATALOGUES: Readonly<Record<Language, Modules>> = { en, es, fr, pt };

/** The words of a part, compiled, so that the page carries no ICU parser. */
function compiled(language: Language, part: Part): string {
  const words = Object.entries(wordsOf(part, CATALOGUES[language])).map(([id, message]) => [
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
    load(id) {
      if (id === `\0${root}`) return `export const languages = ${loaders(LANGUAGES, `${root}/`)}`;
      if (!id.startsWith(`\0${root}/`)) return undefined;
      const [language, part] = id.slice(root.length + 2).split('/') as [Language, Part?];
      if (part) return `export default ${compiled(language, part)}`;
      const later = Object.keys(PARTS).filter((name) => name !== 'first');
      return [
        `export const first = ${compiled(language, 'first')}`,
        `export const later = ${loaders(later, `${root}/${language}/`)}`,
      ].join('\n');
    },
  };
}
