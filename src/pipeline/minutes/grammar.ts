/** Compiles the word list of a language into the expressions that find the speakers of sentences. */
import { type ReadLanguage, readLanguage } from '../../dataset/identifiers';
import en from './words-en.json' with { type: 'json' };
import es from './words-es.json' with { type: 'json' };
import fr from './words-fr.json' with { type: 'json' };
import pt from './words-pt.json' with { type: 'json' };

type Words = typeof en;

const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]");
/** An expression for one of some words, the longest first. A word that ends with an apostrophe joins the next word. */
const oneOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => escaped(each) + (/['’]$/u.test(each) ? '' : "(?![\\p{L}\\p{M}\\p{N}'’-])"))
    .join('|')})`;
const sticky = (source: string) => new RegExp(source, 'iuy');

/** The end of a match of a sticky expression at an offset; -1 without a match. */
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** The expressions of a language. Sticky ones include the blank after their words. */
export type Grammar = ReturnType<typeof grammarOf>;

function grammarOf(words: Words) {
  const article = `(?:${oneOf(words.articles)}\\s*)`;
  const of = `(?:${oneOf(words.of)}\\s*)`;
  const adverb = `(?:(?:${oneOf(words.adverbs)}|\\p{L}+ly(?!\\p{L}))\\s*)`;
  const ends = (endings: readonly string[]) => (word: string) =>
    /^\p{Ll}{4}/u.test(word) && endings.some((ending) => word.endsWith(ending));
  const [says, goesOn, leads] = [words.sayEndings, words.ongoing, words.leadEndings].map(ends);
  const say = new Set(words.say);
  // A person who presides expresses no position of a State.
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
    /** Whether a word continues another sentence: "stating" in "with Argentina stating". */
    goesOn: (word: string) => goesOn?.(word) ?? false,
    /** Whether a word begins a lead clause: "Calling for …, Australia said". */
    leads: (word: string) => leads?.(word.toLowerCase()) ?? false,
    presentation: sticky(oneOf(words.presentation)),
  };
}

/** The grammars by language. Headings of other languages are read with the English one. */
export const GRAMMARS: Readonly<Record<ReadLanguage, Grammar>> = {
  en: grammarOf(en),
  es: grammarOf(es),
  fr: grammarOf(fr),
  pt: grammarOf(pt),
};

/** The grammar of a BCP 47 tag; undefined for a language whose sentences are not read. */
export const grammarFor = (tag: string): Grammar | undefined => {
  const language = readLanguage(tag);
  return language && GRAMMARS[language];
};
