/** What a heading of the minutes is, and what the reading of a line knows of those before it. */
import type { OutlineLevel } from '../../dataset/schema';

export interface Heading {
  level: OutlineLevel;
  label: string | null;
  title: string;
  /** An actor's id; null: nobody speaks; undefined: the heading says nothing of it. */
  actor: string | null | undefined;
  presenter: string | null;
  /** How many lines it takes: two where its number stands on a line of its own. */
  lines: number;
  /**
   * Where on its line the words of the speech begin, in UTF-16 code units of the trimmed line. Null where
   * they begin on the next.
   */
  speech: number | null;
}

/** What came before a line, as far as it decides whether the line is a heading. */
export interface HeadingContext {
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

export const isCapitals = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
const endsLikeTitle = (words: string) => /^[\p{Lu}"“‘]/u.test(words) && !/[.;:,]$/u.test(words);
export const isTitle = (words: string): boolean => words.length <= 250 && endsLikeTitle(words);

const PRESENTATION =
  /^(?:a?pr[eé]senta(?:tion|ci[oó]n|ção)(?!\p{L})|(?:(?:statement|intervention|address|exposé|déclaration|intervención|exposición|declaración|intervenção|exposição|declaração) (?:by|of|from|de|del|d[aou]|des|par|por|pelo|pela) ))/iu;
/** Whether a title is that of a presentation, or a statement of somebody. */
export const isPresentation = (title: string): boolean =>
  PRESENTATION.test(title) && isTitle(title);
