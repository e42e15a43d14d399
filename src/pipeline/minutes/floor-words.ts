/**
 * The words by which minutes report who speaks, by language: parts of regular expressions, for sentences
 * such as "The representative of Canada, on behalf of the Group, also said". Verbs are those of one
 * speaker, in the tenses of minutes.
 */
import { READ_LANGUAGES, type ReadLanguage, readLanguage } from '../../dataset/identifiers';
import { remembered } from '../lines';
import { foldName } from './state-names';

interface FloorWords {
  /** "Ms.", before the name of a person. */
  readonly title: string;
  /** "The representative of", "The", before the name of a State. */
  readonly office: string;
  /** "On behalf of". */
  readonly behalf: string;
  /** What stands in brackets after the one who speaks, beside that: "in its capacity as Chair". */
  readonly aside: string;
  /**
   * A delegation or a person of one whose State the sentence names by an adjective only, or not at all; "@"
   * for the adjective after the noun.
   */
  readonly unnamed: string;
  /** Before a comma and the one who speaks: "The next speaker, Ms. Smith". */
  readonly next: string;
  /** Words before the one who speaks that change nothing in who that is: "However, Canada said". */
  readonly then: string;
  /** Words that a phrase before the one who speaks begins with: "On this item, Canada said". */
  readonly lead: string;
  /** A form of a verb that such a phrase begins with too: "Taking the floor again, Canada". */
  readonly doing: string;
  /** Between the one who speaks and the verb: "also". */
  readonly adverb: string;
  readonly verb: string;
  /** Who conducts the meeting: nobody of the delegations. */
  readonly chair: string;
  /** The meeting itself, and all who are there. */
  readonly body: string;
  /** What these do, beside what all do. */
  readonly decides: string;
  /** What is told of somebody and may be that one's words: "Canada needs". */
  readonly does?: string;
  /** Words by which somebody is given the floor. */
  readonly gives?: string;
  /** Before the one whose view a paragraph reports: "For Canada, …". */
  readonly view: string;
  /** With these one goes on who has the floor. */
  readonly goesOn: string;
  /** "This", before `home` or one of `anyone`: the one who was named last, who may have the floor or not. */
  readonly latter: string;
  /** Before a name, with the space that follows: "the ". */
  readonly article: string;
  /** "Of", between an office, or names in a row, and a name. */
  readonly of: string;
  /** Between names in a row. */
  readonly and: string;
  /** Says that one speaks for oneself besides: "also on behalf of". */
  readonly also: string;
  /** "Her", before `home`: for whom one speaks who speaks for nobody else. */
  readonly own: string;
  /** "Delegation", "country". */
  readonly home: string;
  /** Words of `behalf` that name a group only before a capital: "for the Group", and not "for the first time". */
  readonly weak?: string;
  /** After a name, of whoever belongs to it: "’s representative". */
  readonly belongs?: string;
  /** An office whose holder may be called without a name. */
  readonly government: string;
  /** Parts of words for whoever is not told by a name: "one delegation" is another each time. */
  readonly anyone: string;
  /** Headings of one word in capitals that name nobody: "CONCLUSIONS". */
  readonly structure: string;
  /** Titles of lists of those who are there. */
  readonly list: string;
  /** Official names of States and other names of groups, each with the one that is known in English. */
  readonly states: Readonly<Record<string, string>>;
}

/** Words, no code: anybody who writes minutes in the language can read and mend them. */
const FILES: Readonly<Record<ReadLanguage, () => Promise<{ readonly default: FloorWords }>>> = {
  en: () => import('./floor-words-en.json'),
  es: () => import('./floor-words-es.json'),
  fr: () => import('./floor-words-fr.json'),
  pt: () => import('./floor-words-pt.json'),
};

const loaded = new Map<ReadLanguage | undefined, FloorWords>();

/** The language whose words serve minutes in a language: English where no rules are known. */
const servingFor = (language: string): ReadLanguage => readLanguage(language) ?? 'en';

/**
 * Loads the words that serve a language (a BCP 47 tag); null where they are there. Rejects where they cannot be
 * loaded.
 */
export function loadFloorWords(language: string): Promise<void> | null {
  const key = servingFor(language);
  return loaded.has(key) ? null : FILES[key]().then((words) => void loaded.set(key, words.default));
}

/** Loads the words of all languages that have rules; rejects where some cannot be loaded. */
export const loadAllFloorWords = () => Promise.all(READ_LANGUAGES.map(loadFloorWords));

/** The words of a language (a BCP 47 tag) once they were loaded; undefined where no rules are known for it. */
export const floorWordsOf = (language: string): FloorWords | undefined =>
  loaded.get(readLanguage(language));

/** The expressions that serve minutes in a language, once their words were loaded. */
export const formsFor = (language: string): Forms | undefined => {
  const words = loaded.get(servingFor(language));
  return words && formsOf(words);
};

/** "República Bolivariana de Venezuela", "State of Palestine"; there are several democratic republics of one name. */
export const FORM_BEFORE =
  /^(?!.*democrat)(?:[\p{L}-]+ )?(?:republi(?:c|ca|que)|commonwealth|kingdom|royaume|reino|states?|etats?|estados?|federa\p{L}+)(?:[ -]\p{L}+)? (?:d'|(?:of|de[ls]?|d[aou]|dos) (?:the |los )?)/u;

/** "The United States of America", as it is folded. */
export const OF_AMERICA = / (?:of america|de america|d'amerique|da america)$/u;

export type Forms = ReturnType<typeof formsOf>;

const known = new Map<FloorWords, ReturnType<typeof expressionsOf>>();

/** The expressions of a language, made once. */
export function formsOf(words: FloorWords) {
  const before = known.get(words) ?? expressionsOf(words);
  known.set(words, before);
  return before;
}

/** Matches nothing. */
const NONE = '(?!)';

function expressionsOf(words: FloorWords) {
  const { title, office, behalf, unnamed, then, adverb, verb, chair, decides, view, goesOn } =
    words;
  const { article, of, and, also, own, home, weak = NONE, belongs = NONE, does = NONE } = words;
  const phrase = `(?:${words.lead}|${words.doing})`;
  const lead = `(?:${then}|${phrase})`;
  const adverbs = `(?:(?:${adverb}),?\\s+){0,3}`;
  const end = '(?![\\p{L}\\p{N}])';
  // "señaló" and "señalaron", "afirmou" and "afirmaram", "demande" and "demandent".
  const verbs = verb
    .replaceAll('[oó]', '(?:[oó]|[ae]ron)')
    .replace(
      /([oei])u(?=\||$)/gu,
      (_, letter) => `(?:${letter}u|${letter === 'o' ? 'a' : letter}ram)`,
    );
  const says = `(?:${verbs})(?:nt?|m)?${end}`;
  const saying = new RegExp(`(?<!\\p{L})(?:${says}|(?:${does})${end})`, 'u');
  const adjective = `(?!(?:${adverb}|${verb}|permanent\\p{L}*|altern[oa]|suppl\\p{L}+)${end})[\\p{L}\\p{M}’'-]{4,}`;
  const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  return {
    title: new RegExp(`^(?:(?:the |el |la |le |o |a )?(?:${title})\\b\\.?ª?\\s+(?=\\p{L}))`, 'iu'),
    /** No case is folded: a name begins with a capital. */
    person: new RegExp(
      `^(?:(?:[Ee]l|[Ll][ae]|[OoAa]|[Tt]he)\\s+)?(?:${title})\\b\\.?ª?\\s+(?:${name}\\s*(?:(?:de|del|la|las|da|dos|do|van|von|bin|al|y|e)\\s+)*){1,6}`,
      'u',
    ),
    link: new RegExp(
      `^(?:\\s*[,(]\\s*|\\s*)(?:${office}|(?:of|de|du|da|do|from) )|^\\s*[,(]\\s*`,
      'iu',
    ),
    /** "Minister Smith", before "of Canada". */
    bearer: new RegExp(`^(?:${name}\\s+){1,3}(?=(?:${of}) )`, 'u'),
    office: new RegExp(`^(?:${office})`, 'iu'),
    unnamed: new RegExp(
      `^(?:${unnamed.replace('@', `${adjective}(?:[- ]${adjective})?`)})(?=[ ,(])`,
      'iu',
    ),
    behalf: new RegExp(`(?:${behalf})`, 'iu'),
    aside: new RegExp(`^(?:${behalf}|${words.aside})`, 'iu'),
    /** Without a capital in a name; names keep their own particles in every language. */
    small: new RegExp(
      `^(?:${of}|${and}|${article.replaceAll(' ', '')}|d[aeo]s?|del|l[ae]s?)$`,
      'u',
    ),
    lead: new RegExp(`^${lead}${end}`, 'iu'),
    article: new RegExp(`^\\s*(?:${article})?`, 'iu'),
    own: new RegExp(`^(?:${own}) (?:${home})`, 'iu'),
    weak: new RegExp(`(?:${weak})$`, 'iu'),
    also: new RegExp(`(?<!\\p{L})(?:${also})(?!\\p{L})`, 'iu'),
    /** Before another group: "and on behalf of the". */
    and: new RegExp(`^\\s*(?:,|${and})\\s+(?:${behalf} |(?:${of}) |${article})*`, 'iu'),
    /** Between names in a row: "Canada, Mexico and the Bahamas". */
    more: new RegExp(`^(?:\\s*,\\s+(?:(?:${and})\\s+)?|\\s+(?:${and})\\s+)(?:(?:${of}) )?`, 'iu'),
    /** What belongs to the name before it: "G-77/CHINA". */
    belongs: new RegExp(`^(?:\\/[\\p{L}-]+|${belongs})(?=[ ,(])`, 'u'),
    government: new RegExp(words.government, 'iu'),
    anyone: new RegExp(words.anyone, 'iu'),
    structure: new RegExp(`^(?:${words.structure})$`, 'u'),
    list: new RegExp(`^\\P{L}*(?:${words.list})\\P{L}*$`, 'iu'),
    view: new RegExp(`^(?:${view}|${behalf}[^,]+,) `, 'iu'),
    next: new RegExp(`^(?:${words.next}),\\s+`, 'iu'),
    goesOn: new RegExp(`^(?:${goesOn})${end}`, 'iu'),
    latter: new RegExp(
      `^(?:${words.latter}) (?:(?:${home})${end}|(?:${words.anyone})\\p{L}*)`,
      'iu',
    ),
    states: new Map(
      Object.entries(words.states).map((each) => each.map(foldName) as [string, string]),
    ),
    said: new RegExp(
      `^((?:\\s*\\([^()]{1,120}\\))?(?:,\\s[^.;:]{1,160}?,)?)\\s+${adverbs}${says}`,
      'iu',
    ),
    /** A verb of saying anywhere in a sentence; no case is folded, since "States" is none. */
    says: remembered((start) => saying.test(start)),
    gives: new RegExp(words.gives ?? NONE, 'iu'),
    isChair: new RegExp(`^(?:${chair})${end}`, 'iu'),
    /** What may stand before the one who speaks. */
    before: new RegExp(
      `^["“‘«([]*(?:(?:${then})${end},?\\s*)*(?:(?:${phrase}|${behalf})${end}[^,.;]{0,50},\\s+)?`,
      'iu',
    ),
    /** Of these what says that somebody takes a turn: "Taking the floor again, ". */
    turn: new RegExp(
      `^(?:(?:${then})${end},?\\s*)*(?:(?:${words.doing})${end}[^,.;]{0,80},\\s+)?`,
      'iu',
    ),
    chair: new RegExp(
      `^(${chair}|${words.body})${end}(?:\\s*,[^.;:]{1,80}?,)?\\s+${adverbs}(?:${verb}|${decides})${end}`,
      'iu',
    ),
  };
}
