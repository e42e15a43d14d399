/**
 * The words by which minutes report who speaks, by language: parts of regular expressions, for sentences such as "The
 * representative of Canada, on behalf of the Group, also said". Verbs are those of one speaker, in the tenses of minutes.
 */
import { READ_LANGUAGES, type ReadLanguage, readLanguage } from '../../dataset/identifiers';
import { remembered } from '../lines';
import { OWN, STRANGERS, WORD } from './heading';
import { foldName } from './state-names';

interface FloorWords {
  /** "Judge", before the name of a person, beside the titles that are known everywhere. */
  readonly title: string;
  /** "The representative of", "The", before the name of a State. */
  readonly office: string;
  /** "On behalf of". */
  readonly behalf: string;
  /** What stands in brackets after the one who speaks, beside that: "in its capacity as Chair". */
  readonly aside: string;
  /** A delegation, or a person of one, whose State an adjective names, or nothing; "@" for the one after, "~" for `some`. */
  readonly unnamed: string;
  /** "Another", "several". */
  readonly some: string;
  /** Who may speak and is not the delegation itself, after an article or `some`: "expert", "Chair", words that end so. */
  readonly others: string;
  /** Before whose words a sentence tells, whoever it goes on with: "according to". */
  readonly cites: string;
  /** Before a comma and the one who speaks: "The next speaker, Ms. Smith". */
  readonly next: string;
  /** Words before the one who speaks that change nothing in who that is: "However, Canada said". */
  readonly then: string;
  /** Words that a phrase before the one who speaks begins with: "On this item, Canada said". */
  readonly lead: string;
  /** Before another who speaks within a sentence: "…, while Canada said". */
  readonly while: string;
  /** With "and", before another who speaks within a sentence: "…, with Canada noting". */
  readonly with?: string;
  /** "That", after which words are told of others. */
  readonly that: string;
  /** "Had", after a name: told of an earlier time. */
  readonly had: string;
  /** After a name what is told of it, and is no speech: "has a". */
  readonly fact: string;
  /** A form of a verb that such a phrase begins with too: "Taking the floor again, Canada". */
  readonly doing: string;
  /** Between the one who speaks and the verb: "also". */
  readonly adverb: string;
  readonly verb: string;
  /** Who conducts the meeting, after an article: nobody of the delegations. */
  readonly chair: string;
  /** With these the Chair speaks for somebody else: "as the representative of". */
  readonly capacity: string;
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
  /** Between names in a row: "by Canada and by Mexico". */
  readonly and: string;
  readonly by: string;
  /** Says that one speaks for oneself besides: "also on behalf of". */
  readonly also: string;
  /** "Her", before `home`, "delegation": for whom one speaks who speaks for nobody else. */
  readonly own: string;
  readonly home: string;
  /** Words of `behalf` that name a group only before a capital: "for the Group", and not "for the first time". */
  readonly weak?: string;
  /** After a name, of whoever belongs to it: "’s representative". */
  readonly belongs?: string;
  /** An office whose holder may be called without a name. */
  readonly government: string;
  /** Parts of words for whoever is not told by a name: "one delegation" is another each time. */
  readonly anyone: string;
  /** By which whoever is named after them takes the floor, in small letters: "took the floor", "next came". */
  readonly turn: string;
  /** "It was recalled that", by nobody who is named. */
  readonly impersonal: string;
  /**
   * What stands before the name of one of whom a sentence tells that he says, supports or opposes something, from the
   * beginning of the sentence, whose first letter is a small one: "the motion was seconded by", "so did"; "@" for a
   * name that the sentence begins with. What is built or paid for is none of it.
   */
  readonly told: readonly string[];
  /** With these a sentence tells none of it: "if the motion …", "… our motion". */
  readonly notTold: string;
  /** Headings of one word in capitals that name nobody: "CONCLUSIONS". */
  readonly structure: string;
  readonly speech: string; // begins a title of what somebody says: "Statement by Canada"
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

/** Loads the words that serve a language (a BCP 47 tag); null where they are there. Rejects where they cannot be. */
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

export type Forms = ReturnType<typeof formsOf>;

const known = new Map<FloorWords, ReturnType<typeof expressionsOf>>();

/** The expressions of a language, made once. */
export function formsOf(words: FloorWords) {
  const before = known.get(words) ?? expressionsOf(words);
  known.set(words, before);
  return before;
}

/** An expression in which a letter with a sign stands for the one without it too; none may stand in brackets. */
function made(source: string, flags = 'iu') {
  const either = (letter: string) => `[${letter}${letter.normalize('NFD')[0]}]`;
  return new RegExp(source.replace(/[à-ü]/giu, either), flags);
}

/** Titles in minutes of any language, as people bring them from home: none is a word or a given name elsewhere. */
const TITLES =
  'M[rsx]|Mrs|MM?(?=\\.)|M(?:m|ll)es?|Monsieur|Madame|Dra?|Prof(?:es+(?:or|eure?)a?|a)?|Sr(?:ta|[ae]s?|s)?|Señor(?:a|ita|es)?|Senhor(?:a|ita|es)?|Doña|Lic|Ing|Exc?m[oa]|Amb(?:assad(?:or|eur|rice))?|Emb(?:a(?:j|ix)adora?)?|Minist(?:r[aeo]|er)|S\\.\\s?E';

/** No "was" before it: "the Secretariat was asked to"; "was offering" and "was opposed to" tell what somebody says. */
const ACTIVE =
  '(?:(?=\\p{L}+ing|opposed)|(?<!(?<!\\p{L})(?:was|were|been?|fue(?:ron)?|sido|été|fut|furent|foi|foram)\\s(?:\\p{L}+ (?:and|y|et?) )?))';
const NONE = '(?!)'; // matches nothing
const PAST =
  '(?=\\p{L}*(?:ed(?=[.,]| (?:that|for|to|on|about|wh\\p{L}+|the|an?|no|more)(?!\\p{L}))|aid|elt|ron|ram|ou|iu|(?<!comm)ent|dit|\\xE9|\\xF3)(?!\\p{L}))'; // é, ó: no noun

function expressionsOf(words: FloorWords) {
  const { office, behalf, some, then, adverb, verb, decides, view, goesOn, does = NONE } = words;
  const { article, of, and, also, own, home, that, weak = NONE, belongs = NONE } = words;
  const several = `(?:${some}|four|five|cuatro|cinco|quatro|quatre|cinq|\\d+)`;
  const countries = `${several}(?:\\s+(?:\\p{L}+\\s)?(?:countries|pays|países))?`;
  const chair = `(?:${article})(?:${words.chair})`;
  const title = `${words.title}|${TITLES}`;
  const phrase = `(?:${words.lead}|${words.doing})`;
  const lead = `(?:${then}|${phrase}|${words.while})`;
  const adverbs = `(?:(?:${adverb}),?\\s+){0,3}`;
  const end = '(?![\\p{L}\\p{N}])';
  // "señaló" and "señalaron", "afirmou" and "afirmaram", "demande" and "demandent".
  const verbs = verb
    .replaceAll('ó', '(?:ó|[ae]ron)')
    .replace(
      /([oei])u(?=\||$)/gu,
      (_, letter) => `(?:${letter}u|${letter === 'o' ? 'a' : letter}ram)`,
    );
  const says = `(?:${verbs})(?:nt?|m)?${end}`;
  const saying = made(`(?<!\\p{L})(?:${ACTIVE}${says}|(?:${does})${end})`, 'u');
  const giving = made(words.gives ?? NONE);
  const adjective = `(?!(?:${adverb}|${verb}|permanent\\p{L}*|altern[oa]|suppl\\p{L}+|está[bv]\\p{L}+|étai\\p{L}+)${end})[\\p{L}\\p{M}’'-]{4,}`;
  const unnamed = words.unnamed.replace('~', several).replace('@', `(?:${adjective} ?){1,2}`);
  const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  const comma = `(?:,\\s(?:[^.;:]|(?<=(?<!\\p{L})(?:${title}|\\p{L}))\\.){1,160}?,)?`; // "Sr." and "J." end none
  const said = made(`^((?:\\s*\\([^()]{1,120}\\))?${comma})\\s+${adverbs}${says}`);
  const word = made(
    `^(?:${then}|${words.lead}|${words.while}|${adverb}|${of}|${and}|${article.replaceAll(' ', '')})$`,
  );
  const other = `(?:${article}|${several}\\s+|(?:${article})?(?:${own})\\s+(?=col+èa?g))(?:(?:${adjective}|new)\\s+){0,3}?(?:\\p{L}+-|co)?(?:${words.others})(?:-\\p{L}+)?${end}(?:\\s+${adjective}${end}){0,2}?`;
  const acts = `(?:\\s+(?:(?:${of}|for|pour|para)\\s|d['’])[^.,;:()]{1,60}?)?(?:\\s*\\([^()]{1,120}\\))?${comma}\\s+${adverbs}(?:${says}|(?:${decides})\\s+(?:${article}))`;
  const turn = `(?:\\p{Ll}+,? ){0,3}?(?:${words.turn})(?:,? (?!par|po[ur]|s[ou]|[ei][nm] |n[oa] )[\\p{Ll}’']+){0,5}?`;
  return {
    /** One whom no list names, with whom a sentence begins, and who says something if nothing else is to follow. */
    stranger: (start: string, after = said): string | undefined =>
      STRANGERS.map((each) => each.exec(start) ?? ['']).find(
        ([whole = '', name = '']) =>
          name &&
          after.test(start.slice(whole.length)) &&
          !OWN.test(name) &&
          !word.test(name.split(/\s/u)[0] ?? ''),
      )?.[0],
    title: made(`^(?:(?:the |el |l[aeo]s? |[oa]s? )?(?:${title})\\b\\.?ª?\\s+(?=\\p{L}))`),
    /** A title and names, before what is a name of a person then: "Ms. Georgia", "the General" and a full stop is none. */
    titled: made(
      `(?<!\\p{L})(?:${title})(?:\\s+|(?<!\\p{L}{5})\\.ª?\\s+)(?:\\p{Lu}(?:[\\p{L}\\p{M}’'-]*|\\.) )*$`,
      'u',
    ),
    /** With a capital at the beginning of a sentence no name of a person. */
    word,
    /** No case is folded: a name begins with a capital. "Sres. Soto y Pérez" are two. */
    person: made(
      `^(?:(?:[Ee]l|[Ll][aeo]s?|[OoAa]s?|[Tt]he)\\s+)?(?:${title})\\b\\.?ª?\\s+(?:${name}\\s*(?:(?:de|del|la|las|da|dos|do|van|von|bin|al|(?<!^(?:\\S+ )?S\\S*s\\b.*)[ye])\\s+)*){1,6}`,
      'u',
    ),
    link: made(`^(?:\\s*[,(]\\s*|\\s*)(?:${office}|(?:of|de|du|da|do|from) )|^\\s*[,(]\\s*`),
    /** "Minister Smith", before "of Canada". */
    bearer: made(`^(?:(?:${WORD}|\\p{Lu}\\.)\\s+){1,3}(?=(?:${of}) )`, 'u'),
    office: made(`^(?:${office})`),
    unnamed: made(`^(?:${unnamed}|${countries}(?=\\s+${adverbs}${PAST}${says}))(?=[ ,(])`),
    /** "The elected Chair", "her colleague": one who is not the delegation that speaks, and acts, or is after words that are quoted. */
    other: made(`^${other}(?=${acts})`),
    quoting: made(`^${other}`),
    acts: made(`^${acts}`),
    /** Words that are quoted, and, if it follows, the verb before the one who said them. */
    quoted: made(`^[^"“”«»]+["”»],?\\s+(?:(${adverbs}${says})\\s+)?`),
    cites: made(`^((?:${words.cites})(?:[eu][ls]? )?\\P{L}*)[^,;:.]{0,60}`),
    saying,
    behalf: made(`(?:${behalf})`),
    aside: made(`^(?:${behalf}|${words.aside})`),
    /** Without a capital in a name; names keep their own particles in every language. */
    small: made(`^(?:${of}|${and}|${article.replaceAll(' ', '')}|d[aeo]s?|del|l[ae]s?)$`, 'u'),
    lead: made(`^${lead}${end}`),
    article: made(`^\\s*(?:${article})?`),
    own: made(`^(?:${own}) (?:${home})`),
    weak: made(`(?:${weak})$`),
    also: made(`(?<!\\p{L})(?:${also})(?!\\p{L})`),
    /** Before one who speaks within a sentence, with "and" or "with" as `1`, and the capitals of a name as `2`. */
    joint: made(
      `(?:^|(?<!(?:${that}),?)[,;]?\\s+)(?:(?:${words.while})|(${and}|(?<=[,;] )(?:${words.with ?? NONE})))(?:,[^,]{1,40},)?(?:\\s+|(?<=['’]))|[;,]\\s+(?:\\p{Ll}{1,9}\\s+){0,2}(?=(\\p{Lu}[\\p{Lu}.-]))`,
      'gu',
    ),
    that: made(`(?<!\\p{L})(?:${that})`),
    had: made(`^\\s(?:${words.had})\\s`),
    /** No letter with a sign stands for one without: "é" is no "e". */
    fact: new RegExp(`^\\s(?:${words.fact})\\s`, 'u'),
    /** Before another group: "and on behalf of the". */
    and: made(`^\\s*(?:,|${and})\\s+(?:${behalf} |(?:${of}) |${article})*`),
    /** Between names in a row: "Canada, Mexico (for the Group) and the Bahamas". */
    more: made(
      `^(?:\\s*\\([^()]*\\)|,\\s+(?:${behalf})[^,.;]*(?=,))?(?:\\s*,\\s+(?:(?:${and})\\s+)?|\\s+(?:${and})\\s+)(?:(?:${of}|${words.by}) )?`,
    ),
    /** What belongs to the name before it: "G-77/CHINA". */
    belongs: made(`^(?:\\/[\\p{L}-]+|${belongs})(?=[ ,(])`, 'u'),
    government: made(words.government),
    anyone: made(words.anyone),
    structure: made(`^(?:${words.structure})$`, 'u'),
    list: made(`^\\P{L}*(?:${words.list})\\P{L}*$`),
    speech: made(`^\\P{L}*(?:${words.speech})`),
    view: made(`^(?:${view}|${behalf}[^,]+,) `),
    next: made(`^(?:${words.next}),\\s+`),
    goesOn: made(`^(?:${goesOn})${end}`),
    /** Up to the name of one of whom a sentence tells, who takes the floor if `1` is there; no case is folded before a name. */
    told: made(
      `^(?!${words.notTold})(?:((?!(?!it was)(?:${goesOn}) )${turn})|${words.told.join('|')})(?:\\s+|(?<=['’]))(?=(?:${office})?\\p{Lu})`,
      'u',
    ),
    impersonal: made(`^(?:${words.impersonal})\\s?`),
    itself: made(`^(?:${article})?(?:(?:${own}) )?(?:${home}|(?:${words.anyone})\\p{L}*),`),
    latter: made(`^(?:${words.latter}) (?:(?:${home})${end}|(?:${words.anyone})\\p{L}*)`),
    states: new Map(
      Object.entries(words.states).map((each) => each.map(foldName) as [string, string]),
    ),
    said,
    /** A verb of saying anywhere in a sentence; no case is folded, since "States" is none. */
    says: remembered((start) => saying.test(start)),
    gives: remembered((start) => giving.test(start)),
    capacity: made(words.capacity),
    isChair: made(`^${chair}${end}`),
    /** "The Chair:", "PRESIDENTA:". */
    chairs: made(`^(?:${article})?(?:${words.chair})$`),
    /** What may stand before the one who speaks. */
    before: made(
      `^["“‘«([]*(?:(?:${then})${end},?\\s*)*(?:(?:${phrase}|${behalf})${end}[^,.;]{0,50},\\s+)?`,
    ),
    /** Of these what says that somebody takes a turn: "Taking the floor again, ". */
    turn: made(
      `^(?!${words.cites})(?:(?:${then})${end},?\\s*)*(?:(?:${words.doing})${end}[^,.;]{0,80},\\s+)?`,
    ),
    chair: made(
      `^(${chair}|${words.body})${end}(?:\\s*,[^.;:]{1,80}?,)?\\s+${adverbs}(?:${verb}|${decides})${end}`,
    ),
  };
}
