/** The shapes of a heading and of its context, and tests of titles. */
import type { OutlineLevel } from '../../dataset/schema';

export interface Heading {
  level: OutlineLevel;
  label: string | null;
  title: string;
  /** The speaker: an actor's id; null: nobody; undefined: the heading names no speaker. */
  actor: string | null | undefined;
  presenter: string | null;
  /** How many lines it has: two where its number stands on a line of its own. */
  lines: number;
  /** The start of the speech on the trimmed line, a UTF-16 offset; null where the speech begins on the next line. */
  speech: number | null;
}

/** What stands before a line, as far as it decides whether the line is a heading. */
export interface HeadingContext {
  /** The last agenda item's number, 0 before the first. */
  item: number;
  /** The last lettered heading under that item, 0 before the first. */
  letter: number;
  /** Whether the line has one of the Roman numerals that count through the text. */
  roman: boolean;
  /** The marker of the list item just before, blank lines aside. */
  listItem: Marker | null;
  /** Whether the words just before end with a colon, so that a list may follow. */
  introduced: boolean;
}

/** The marker of a list item or a numbered heading. */
export interface Marker {
  form: 'number' | 'letter' | 'dash';
  /** As printed: "3.", "(A)", "–". */
  label: string;
  /** 3 for "3."; 1 for "(A)" and "a."; 0 for a dash. */
  order: number;
  /** The words after the marker on its line; '' where it stands alone. */
  rest: string;
}

export const isCapitals = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
const endsLikeTitle = (words: string) => /^[\p{Lu}"“‘]/u.test(words) && !/[.;:,]$/u.test(words);
export const isTitle = (words: string): boolean => words.length <= 250 && endsLikeTitle(words);

const PRESENTATION =
  /^(?:a?pr[eé]senta(?:tion|ci[oó]n|ção)(?!\p{L})|(?:(?:statement|intervention|address|exposé|déclaration|intervención|exposición|declaración|intervenção|exposição|declaração) (?:by|of|from|de|del|d[aou]|des|par|por|pelo|pela) ))/iu;
/** Whether a title is that of a presentation or a statement. */
export const isPresentation = (title: string): boolean =>
  PRESENTATION.test(title) && isTitle(title);
