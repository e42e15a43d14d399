/** Reads from the first lines of minutes which meeting was held, where and when. */
import { READ_LANGUAGES, type ReadLanguage } from '../../dataset/identifiers';
import type { HeldMeeting, Line } from '../project/project';

interface Grammar {
  /** Articles before the title. */
  readonly article: string;
  readonly held: string;
  /** Words before a place. */
  readonly at: string;
  /** Words between the place and the days. */
  readonly on: string;
  /** Words of a title by which it is that of a meeting. */
  readonly meeting: string;
}

const GRAMMARS: Readonly<Record<ReadLanguage, Grammar>> = {
  en: {
    article: 'The|This',
    held: 'was held|took place|was convened|met',
    at: 'in|at',
    on: 'on|from|between|the',
    meeting: 'meeting|session|conference',
  },
  es: {
    article: 'La|El',
    held: 'se celebró|tuvo lugar|se realizó|se llevó a cabo|se reunió',
    at: 'en',
    on: 'del?|el|los|días?|entre',
    meeting: 'reunión|sesión|sesiones|conferencia',
  },
  fr: {
    article: 'La|Le',
    held: "s[’']est tenue?|a eu lieu|s[’']est réunie?|a été tenue?",
    at: 'à|au|aux|en',
    on: 'du|les?|entre',
    meeting: 'réunion|session|conférence',
  },
  pt: {
    article: 'A|O',
    held: 'foi realizad[ao]|realizou-se|teve lugar|reuniu-se|foi celebrad[ao]|ocorreu',
    at: 'em|no|na',
    on: 'de|nos?|dias?|em|entre|os',
    meeting: 'reunião|sessão|sessões|conferência',
  },
};

/** How many lines with words are examined. */
const EXAMINED = 30;

/** Among how many of them a title is looked for that has place and days below it. */
const HEAD = 5;

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|°)?`;
const TO = String.raw`(?:\s*[-–—]\s*|\s+(?:and|to|y|al|a|et|au|e)\s+(?:el\s+|le\s+)?)`;
const OF = String.raw`\s+(?:(?:of|de)\s+)?`;

/**
 * The meeting of the first line that begins as "The Second Meeting of the Group was held in Lima on 20 and 21 May
 * 2009", or else of a title at the head of the text with a line "Lima, 20-21 May 2009" below it, in a language whose
 * minutes are read; null where neither stands there.
 */
export function heldMeeting(lines: readonly Pick<Line, 'words'>[]): HeldMeeting | null {
  const first = lines
    .map(({ words }) => words.trim())
    .filter((words) => words !== '')
    .slice(0, EXAMINED);
  for (const line of first)
    for (const language of READ_LANGUAGES) {
      const found = heldIn(line, language);
      if (found) return found;
    }
  for (const [at, title] of first.slice(0, HEAD).entries())
    for (const language of READ_LANGUAGES) {
      const found = headedBy(title, first[at + 1] ?? '', language);
      if (found) return found;
    }
  return null;
}

/** Reads a title and the line below it, which holds a place and days and nothing else. */
function headedBy(title: string, below: string, language: ReadLanguage): HeldMeeting | null {
  const { meeting, on } = GRAMMARS[language];
  const named = new RegExp(`(?<!\\p{L})(?:${meeting})(?!\\p{L})`, 'iu');
  if (!/^\p{Lu}[^.;:]{7,200}$/u.test(title) || !named.test(title)) return null;
  const days = daysIn(below, language);
  if (!days || !/^[.\s]*$/u.test(below.slice(days.index + days.length))) return null;
  // "Washington, D.C." has full stops, which else end a sentence.
  const place = new RegExp(
    `^(\\p{Lu}(?:[^;.()\\d]|(?<=\\p{Lu})\\.){1,60}?),\\s*(?:(?:${on})\\s+)*$`,
    'u',
  ).exec(below.slice(0, days.index))?.[1];
  if (place === undefined) return null;
  return { title, place, start: days.start, end: days.end, words: `${title} ${below}` };
}

function heldIn(line: string, language: ReadLanguage): HeldMeeting | null {
  const { article, held, at, on } = GRAMMARS[language];
  const named = `(?:(?:${article}) |(?!(?:${article}) )(?=\\p{Lu}))`;
  const subject = new RegExp(`^${named}(\\p{L}[^.;:]{7,200}?) (?:${held})(?=[ ,])`, 'u');
  const [said = '', subjectWords = ''] = subject.exec(line) ?? [];
  if (subjectWords === '') return null;
  const title = subjectWords.charAt(0).toUpperCase() + subjectWords.slice(1);
  const rest = line.slice(said.length).slice(0, 300);
  const days = daysIn(rest, language);
  if (!days) return null;
  const before = rest
    .slice(0, days.index)
    .replace(new RegExp(`(?:[,\\s]+(?:${on}))*[,\\s]*$`, 'u'), '');
  const place = new RegExp(`^(?:.*\\s)?(?:${at}) (\\p{Lu}[^;.()]{1,60})$`, 'u').exec(before)?.[1];
  const words = line.slice(0, said.length + days.index + days.length);
  const counted = DELEGATIONS.exec(line);
  return {
    ...{ title, place: place ?? '', start: days.start, end: days.end },
    ...(counted && { delegations: Number(counted[1]) }),
    words: counted ? `${words} … ${counted[0]}` : words,
  };
}

/** "attended by 26 delegations", "asistieron 26 delegaciones": what counts those that came, and none that spoke. */
const DELEGATIONS =
  /(?:attended by|attendance of|participation of|asistieron|participaron|asistencia de|participación de|présence de|participation de|participaram|presença de|participação de) (\d{1,3}) (?:delegations|delegaciones|délégations|delegações)(?!\p{L})/iu;

/** The first day or days in a text; null without any. */
function daysIn(text: string, language: ReadLanguage) {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(2000, month, 1).toLocaleDateString(language, { month: 'long' }).toLowerCase(),
  );
  const month = `(${months.join('|')})`;
  const year = String.raw`(\d{4})(?!\d)`;
  const forms = [
    `${DAY}(?:${OF}${month})?(?:${TO}${DAY})?${OF}${month},?${OF}${year}`,
    `${month}\\s+${DAY}(?:${TO}(?:${month}\\s+)?${DAY})?,?\\s+${year}`,
  ];
  const found = forms
    .flatMap((form, i) => {
      const match = new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'iu').exec(text);
      return match ? { match, isDayFirst: i === 0 } : [];
    })
    .toSorted((one, other) => one.match.index - other.match.index)[0];
  if (!found) return null;
  const { match, isDayFirst } = found;
  const [, a, b, c, d, inYear = ''] = match;
  const [from, fromMonth, to, toMonth] = isDayFirst
    ? [a, b ?? d, c ?? a, d]
    : [b, a, d ?? b, c ?? a];
  const start = dayOf(inYear, months.indexOf(`${fromMonth}`.toLowerCase()), Number(from));
  const end = dayOf(inYear, months.indexOf(`${toMonth}`.toLowerCase()), Number(to));
  if (!start || !end || end < start) return null;
  return { start, end, index: match.index, length: match[0].length };
}

/** A day as 2007-07-26; null where the month has no such day. @param month from 0 */
function dayOf(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month
    ? date.toISOString().slice(0, 10)
    : null;
}
