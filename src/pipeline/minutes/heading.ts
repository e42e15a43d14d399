/**
 * What a heading of the minutes is, or a sentence that gives the floor, and what the reading of a line knows of those
 * before it.
 */
import type { OutlineLevel, OutlineNode, Passage } from '../../dataset/schema';

/**
 * By what a line gives somebody the floor: a place or a heading that meeting.json tells, "Canada:", "CAN:", a bold or
 * hash heading, a name alone on its line, "CANADA said", a person, or a presentation.
 */
export type HeadingRule =
  | 'decided'
  | 'told'
  | 'colon'
  | 'code'
  | 'mark'
  | 'alone'
  | 'capitals'
  | 'person'
  | 'presentation';

/**
 * Beside the rules of headings: "Canada said", "the representative of", "on behalf of", "Canada and Mexico", "12. Canada
 * said", the Chair.
 */
export type FloorRule =
  | HeadingRule
  | 'said'
  | 'office'
  | 'behalf'
  | 'several'
  | 'numbered'
  | 'chair';

/** Somebody who begins to speak. */
export interface Opening {
  /** Null for nobody of the delegations, undefined for one who is no actor of the dataset. */
  readonly actor: string | null | undefined;
  /** As the words call that one. */
  readonly name: string;
  readonly rule: FloorRule;
  readonly person?: string;
  /** It may be told by the one before: "Canada said that Peru agreed and Mexico opposed". */
  readonly isTold?: boolean;
  /** Who it may be where `actor` is open. */
  readonly doubt?: { readonly actor: string | null | undefined };
  /** Where it begins, in UTF-16 code units of the words that were asked. */
  readonly at: number;
}

/** Who may begin to speak, where no verb says so. */
export interface Possible extends Opening {
  /** "The delegate of Canada", "Ms. Smith (Canada)". */
  readonly isTitled: boolean | undefined;
  /** "Peru has such a law", "several delegations": told by somebody else. */
  readonly isFact: boolean | undefined;
}

export interface Heading {
  level: OutlineLevel;
  label: string | null;
  title: string;
  /** undefined: the heading itself gives no one the floor; null: to somebody unknown. */
  actor: string | null | undefined;
  presenter: string | null;
  /** How many lines it takes: two where its number stands on a line of its own. */
  lines: number;
  /**
   * Where on its line the words of the speech begin, in UTF-16 code units of the trimmed line: 0 where
   * they are the whole of it. Null where they begin on the next.
   */
  speech: number | null;
  /** Null where the heading gives no one the floor. */
  rule: HeadingRule | null;
}

/** What came before a line, as far as it decides whether the line is a heading. */
export interface Before {
  /** The last agenda item's number, 0 before the first. */
  item: number;
  /** The last lettered heading under that item, 0 before the first. */
  letter: number;
  /** The line has one of the Roman numerals that count on through the text. */
  roman: boolean;
  /** The marker of the list item just before, blank lines aside. */
  listItem: Marker | null;
  /** The words just before end with a colon, so that a list may follow. */
  introduced: boolean;
  /** A list that was introduced goes on. */
  inList: boolean;
  /** The line just before, blank ones aside, is a name and nothing else. */
  lone: boolean;
  /** The list item just before, blank lines aside, is a name and nothing else. */
  listed: boolean;
  /** Delegations have the floor, so that a short title-case line with a colon is a speaker. */
  remarks: boolean;
  /** Who has the floor, and who speaks for it; null where nobody has. */
  actor: string | null;
  presenter: string | null;
  /** The name of one who is no actor and has the floor; null where none has. */
  called: string | null;
  /** The end of what that one has said. */
  said: string;
  /** The first words of that one, or those by which somebody decided that it goes on: "Norway said", of Mexico. */
  opening: string;
}

/** What stands before the words of a list item or a numbered heading. */
export interface Marker {
  form: 'number' | 'letter' | 'dash';
  /** As printed: "3.", "(A)", "–". */
  label: string;
  /** 3 for "3."; 1 for "(A)" and "a."; 0 for a dash. */
  order: number;
  /** Words after the marker on its own line, '' where it stands alone. */
  rest: string;
}

/** What was read of minutes. */
export interface Read {
  readonly outline: readonly OutlineNode[];
  readonly passages: readonly Passage[];
}

export const isCapitals = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
export const PRESENTATION = /^a?pr[eé]senta(?:tion|ci[oó]n|ção)\b/iu;
export const endsLikeTitle = (words: string) =>
  /^[\p{Lu}"“‘]/u.test(words) && !/[.;:,]$/u.test(words);
export const isTitle = (words: string): boolean => words.length <= 250 && endsLikeTitle(words);

/** What may stand before a name, and a word of one. */
const ARTICLE = "(?:[Tt]he |[EeLlOoAa][laeo]?s? |[Ll]['’])";
export const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

/** The adjective of a part of the world: such a body is another than the meeting's own. */
const PROPER =
  '(?:(?:[Ii]nter|[Pp]an)-?)?(?:[Ee]urop|[Aa]fri[cq]|[Aa]m[eé]ri[cq]|[Aa]si[aá]|[Cc]ar[ai][bï]|[AaÁá]rabe?|[Aa]nd(?:in|ea)|[Nn][oó]rdi|[Ll]atin|[Ii]b[eé]r)\\p{Ll}*';

/** Names of two words or more, or of letters: "World Bank", "BirdLife", "WWF"; "La Banque mondiale". */
export const STRANGERS = [
  `(?:${ARTICLE}|(?!${ARTICLE}))((?:${WORD}\\s+(?:(?:of|for|on|and|the|d[aeou]s?|del|el|l[ao]s?|para|pour|o|y|et?)\\s+|[dl]['’])*)+${WORD}(?:\\s+${PROPER}|\\s+pour\\s+l['’]\\p{Ll}+)?|[\\p{Lu}-]{2,}(?=[\\s(,.;])|\\p{Lu}?\\p{Ll}+\\p{Lu}[\\p{L}-]*)`,
  `${ARTICLE}(?<!he )((?!Com|Gr)${WORD}\\s+\\p{Ll}{5,}|${WORD}\\s+${PROPER})`,
].map((each) => new RegExp(`^${each}`, 'u'));

/** Who is of the meeting itself: "Scientific Committee", "Secretaría Ejecutiva". */
export const OWN = new RegExp(
  `^(?!.*${PROPER})(?:\\S+ )?(?:chair|pr[eé]sid|secr[eé]t|comm?it|meeti|r[eé]uni)\\S*(?: \\S+)?$`,
  'iu',
);
