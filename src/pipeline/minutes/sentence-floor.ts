/**
 * Sentences inside a paragraph that begin with somebody else who speaks: "… was agreed. Canada said that …".
 */
import { isOthersWords, LONGEST, unmarked } from './floor';
import type { Before } from './heading';
import type { SpeakerBook } from './speaker-book';

/** After these a full stop ends no sentence: "Mr. GARCÍA said". */
const SHORTENED =
  /(?:^|[\s("“])(?:M|MM|Mme|Mlle|Pr|Mr|Mrs|Ms|Mx|Messrs|H\.?\s?E|S\.?\s?E|Dr|Dra|Prof|Profa|Emb|Srta|Sres|Srs|Sras|Amb|Gen|Col|Capt|Lic|Ing|Sr|Sra|Hon|St|Sta|No|Art|vs)\.\s*$/u;
const END = /[.!?;:…]["”’»)\]]*\s*|\s[-–—]+\s+/gu;

/** Words before the name that change nothing in who speaks: "However, Canada said". */
const LINK =
  /^["“‘«([]*(?:(?:However|Finally|Lastly|Then|Next|Later|Afterwards?|Meanwhile|Moreover|Furthermore|Likewise|Similarly|Also|And|But|So|Yet|First|Firstly|Second|Secondly|Third|Thirdly|In (?:addition|turn|reply|response|this regard|that regard|conclusion)|On (?:the other hand|this point|that point)|For (?:its|her|his|their) part|At the same time|After (?:that|this|which)|Both)\b,?\s*)*(?:(?:\p{L}+ing|On behalf of|As for|With (?:regard|reference|respect) to)\b[^,.;]{0,50},\s+)?/iu;

/** Where the sentences after the first begin in a text, in UTF-16 code units. */
export function laterSentences(text: string): number[] {
  return [...text.matchAll(END)].flatMap(({ index, 0: end }) => {
    const start = index + end.length;
    const begins = /^["“‘«([]*\p{L}/u.test(text.slice(start, start + 6));
    if (/^[HS]\.\s?E\./u.test(text.slice(Math.max(0, index - 1), index + 5))) return [];
    return begins && !SHORTENED.test(text.slice(Math.max(0, start - 8), start)) ? start : [];
  });
}

/** "Canada: We thank", whose line break was lost. */
const NAMED = /^([^.;!?:：]{2,60})[:：]/u;

/** Whether a sentence is the words of another than the one who has the floor, as far as it can be seen. */
export function mayBeOthers(sentence: string, before: Before, book: SpeakerBook): boolean {
  const name = NAMED.exec(sentence)?.[1];
  if (name !== undefined && book.whoIs(unmarked(name)) && (before.actor !== null || before.remarks))
    return true;
  if (before.actor === null) return false;
  const link = LINK.exec(sentence)?.[0] ?? '';
  const bare = sentence.slice(link.length, link.length + LONGEST);
  const start = bare.replace(/^\p{Ll}/u, (letter) => (link ? letter.toUpperCase() : letter));
  return /^\p{Lu}/u.test(start) && isOthersWords(start, before, book);
}
