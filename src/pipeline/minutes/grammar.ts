/** The words by which sentences of a language say who speaks, as expressions made of plain lists. */
import { type ReadLanguage, readLanguage } from '../../dataset/identifiers';
import en from './words-en.json' with { type: 'json' };
import es from './words-es.json' with { type: 'json' };
import fr from './words-fr.json' with { type: 'json' };
import pt from './words-pt.json' with { type: 'json' };

type Words = typeof en;

const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]");
/** One of some words, the longest first. One with an apostrophe at its end stands before the next word. */
const oneOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => escaped(each) + (/['’]$/u.test(each) ? '' : "(?![\\p{L}\\p{M}\\p{N}'’-])"))
    .join('|')})`;
const sticky = (source: string) => new RegExp(source, 'iuy');

/** The end of an expression that stands at an offset; -1 where it does not. */
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** Sticky expressions take the blank behind their words. */
export type Grammar = ReturnType<typeof grammarOf>;

function grammarOf(words: Words) {
  const article = `(?:${oneOf(words.articles)}\\s*)`;
  const of = `(?:${oneOf(words.of)}\\s*)`;
  const adverb = `(?:(?:${oneOf(words.adverbs)}|\\p{L}+ly(?!\\p{L}))\\s*)`;
  const ends = (endings: readonly string[]) => (word: string) =>
    /^\p{Ll}{4}/u.test(word) && endings.some((ending) => word.endsWith(ending));
  const [says, goesOn, leads] = [words.sayEndings, words.ongoing, words.leadEndings].map(ends);
  const say = new Set(words.say);
  // Who presides says nothing of her own.
  const presides = new Set(words.presides);
  return {
    article: sticky(`${article}?`),
    office: sticky(
      `${article}?${oneOf(words.office)}\\s+(?:${of}[\\p{L}\\s]{1,40}?\\s+)?${of}${article}?`,
    ),
    officeAfter: sticky(`(?:['’]s?)?\\s+${oneOf(words.office)}`),
    behalf: sticky(`,?\\s*\\(?${oneOf(words.behalf)}\\s*${article}?`),
    aside: sticky(`,?\\s*${oneOf(words.aside)}\\s*`),
    and: sticky(`(?:\\s*,\\s*(?:${oneOf(words.and)}\\s*)?|\\s+${oneOf(words.and)}\\s*)`),
    andWord: sticky(oneOf(words.and)),
    others: sticky(`${article}?${oneOf([...words.others, ...words.general])}`),
    adverbs: sticky(`${adverb}*`),
    pronoun: sticky(`${oneOf(words.pronouns)}\\s*`),
    plural: sticky(oneOf(words.plural)),
    general: sticky(`${article}?${oneOf(words.general)}`),
    including: sticky(`,?\\s*${oneOf(words.including)}\\s*`),
    chair: new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(words.chair)}`, 'iu'),
    lead: sticky(oneOf(words.lead)),
    link: new RegExp(`(?:;\\s+|[,;]\\s+${oneOf(words.link)}\\s*)`, 'giu'),
    joining:
      words.joining.length > 0 ? new RegExp(`,\\s+${oneOf(words.joining)}\\s*`, 'giu') : null,
    understood: words.understood,
    /** Whether a word is a verb of speech. */
    says: (word: string) => !presides.has(word) && (say.has(word) || (says?.(word) ?? false)),
    /** "stating", of "with Argentina stating". */
    goesOn: (word: string) => goesOn?.(word) ?? false,
    /** "Calling for …, Australia said". */
    leads: (word: string) => leads?.(word.toLowerCase()) ?? false,
    presentation: sticky(oneOf(words.presentation)),
  };
}

/** Headings of other languages are read by the words of English. */
export const GRAMMARS: Readonly<Record<ReadLanguage, Grammar>> = {
  en: grammarOf(en),
  es: grammarOf(es),
  fr: grammarOf(fr),
  pt: grammarOf(pt),
};

/** That of a language tag; undefined where sentences of the language are not read. */
export const grammarFor = (tag: string): Grammar | undefined => {
  const language = readLanguage(tag);
  return language && GRAMMARS[language];
};
