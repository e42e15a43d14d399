/**
 * Finds title, place, days and symbol of a meeting on the first page of its document, each with its line. The editor
 * shows them beside the fields as proposals.
 */
import { codeOfState, foldName } from '../../pipeline/minutes/state-names';
import type { Line, Project } from '../project';
import { type Block, wordsOf } from './blocks-text';

export interface Found {
  readonly value: string;
  /** Line of the text, from 1, and its words. */
  readonly line: number;
  readonly words: string;
}
export type FoundField = 'title' | 'place' | 'start' | 'end' | 'document';

/** Number of lines with words that count as the first page where pages are unknown. */
const LINES = 40;
/** The most characters of a title; a longer line is running text. */
const LONGEST = 200;

/** Matches lines above a title: distribution, symbol, language, agenda item. */
const ABOVE =
  /^(?:\W*(?:distr|original|date|page|agenda item|item|point|tema|annex|annexe|anexo|draft|projet|english|french|spanish|united nations|nations unies|naciones unidas|nacoes unidas|\p{L}{2,4}\/)\b.*|introduc\p{L}+|(?:table of )?contents|sommaire|indice|sumario|summary|resume|resumen|resumo|minutes|report|rapport|informe|relatorio|acta?|[^\p{L}]*)$/u;
/** Matches a line with a symbol: "CTOC/COP/WG.3/2007/4". */
const SYMBOL = /^\W*[\p{L}\d.()-]+\/[\p{L}\d./()-]+(?:\s.{0,30})?$/u;
/** Names of meetings, bodies and reports. */
const MEETS =
  /\b(?:meeting|session|conference|committee|commission|group|council|assembly|forum|workshop|seminar|report|minutes|reunion|seance|conferences?|comite|commission|groupe|conseil|assemblee|atelier|rapport|proces-verbal|periodo|sesion|conferencia|comision|grupo|consejo|asamblea|foro|taller|informe|acta|reuniao|sessao|comissao|conselho|assembleia|relatorio|ata)\b/u;

/** Names of a single meeting. */
const SESSION =
  /\b(?:meeting|session|workshop|seminar|reunion|seance|atelier|sesion|taller|reuniao|sessao)\b/u;
/** Matches a symbol within a line: "SOFC/12/REP.1". */
const OWN_SYMBOL = /(?<![^\s:])\p{Lu}(?=\S*\d)[\p{L}\d.()-]*(?:\/[\p{L}\d.()-]*[\p{L}\d)])+(?!\S)/u;
/** The most characters of a line with the document's own symbol; a longer one may name another document. */
const SHORT = 60;

const isCapitals = (words: string) => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);

/** Finds the fields on the first page; a field is absent where it is not found. */
export function firstPage({ lists, values }: Pick<Project, 'lists' | 'values'>) {
  const { page, worded } = pageOf(lists.lines);
  const days = daysIn(page, values.meeting.language);
  const day = days.find(({ start }) => start !== '');
  const [place] = page.flatMap(({ line, words }) => {
    const held = HELD.exec(words)?.[1]?.replace(/^.* (?:in|à|en|em) (?=\p{Lu})|[\s,]+$/gu, '');
    const before = days.find(({ from }) => from.line === line)?.before;
    const value = [held, before].find((each) => each !== undefined && isPlace(each));
    return value ? { value, line, words: around(words, words.indexOf(value)) } : [];
  });
  const nextTo = page.findIndex(({ line }) => line === days[0]?.from.line);
  const beside = nextTo < 0 ? [] : [page[nextTo - 1], page[nextTo + 1]];
  const city = beside.find((each) => each !== undefined && isCity(each));
  const title = titleOf(page, worded);
  const symbols = page.flatMap(({ line, words }) => {
    const [value] = (words.length <= SHORT && OWN_SYMBOL.exec(words)) || [];
    return value ? { value, line, words } : [];
  });
  const found: Partial<Record<FoundField, Found>> = {
    ...(title && { title }),
    ...(city ? { place: { ...city, value: city.words } } : place && { place }),
    ...(symbols[0] && { document: symbols[0] }),
    ...(day && {
      start: { ...day.from, value: day.start },
      end: { ...day.from, value: day.end },
    }),
  };
  return found;
}

/** The lines with words (`worded`), and those of them on the first page (`page`). */
function pageOf(lines: readonly Line[]) {
  const all = lines.map(({ words, page }, i) => ({ words: tidy(words), page, line: i + 1 }));
  const worded = all.filter(({ words }) => words !== '');
  const [first] = worded;
  const page = worded
    .filter((each, i) => (first?.page ? each.page === first.page : i < LINES))
    .slice(0, 2 * LINES);
  return { page, worded };
}

const tidy = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

type PageLine = Pick<Found, 'line' | 'words'>;

/**
 * The title that the styles of a document mark: its title, else a heading of the first level that names a meeting or is
 * the only one; '' where there is none before the running text.
 */
export function shownTitle(blocks: readonly Block[], lines: readonly Line[]): string {
  const { page, worded } = pageOf(lines);
  const head = titlesIn(page, worded).map(({ words }) => words);
  const shown = (as: Block['heading']) =>
    blocks.flatMap(({ heading, pieces }) => (heading === as ? [wordsOf(pieces).trim()] : []));
  const firsts = shown('first');
  const found = [
    ...shown('title'),
    ...firsts.filter((words) => firsts.length === 1 || MEETS.test(foldName(words))),
  ].find((words) => head.includes(tidy(words.replace(/\n.*/su, ''))));
  return tidy(found ?? '');
}

/** Lines before the running text that may be titles: no running heads, symbols, days or places. */
function titlesIn(page: readonly PageLine[], all: readonly PageLine[]): readonly PageLine[] {
  const running = page.findIndex(
    ({ words }) => words.length > LONGEST || /\p{Ll}[^.]{40,}\.$/u.test(words),
  );
  const counts = new Map<string, number>();
  for (const { words } of all.slice(0, 2000)) {
    const key = words.replace(/\d+/gu, '#');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const head = page.slice(0, running < 0 ? LINES : running).filter(({ words }) => {
    const isRepeated = (counts.get(words.replace(/\d+/gu, '#')) ?? 0) > 1;
    return !isRepeated && !SYMBOL.test(words) && !ABOVE.test(foldName(words));
  });
  return head.filter((each) => !/^[^\p{L}]*\d{1,2}\D+\d{4}\W*$/u.test(each.words) && !isCity(each));
}

/** The title among these lines: a session, else a line that names a meeting, else capitals, else the first line. */
function titleOf(page: readonly PageLine[], all: readonly PageLine[]): Found | null {
  const titles = titlesIn(page, all);
  // A session has at least four words: "Twelfth Session of the Commission", and not "TWELFTH SESSION" alone.
  const session = titles.findIndex(
    ({ words }) =>
      SESSION.test(foldName(words)) && !words.endsWith('.') && /\S( \S+){3}/u.test(words),
  );
  const meets = titles.findIndex(({ words }) => MEETS.test(foldName(words)));
  const capitals = titles.findIndex(({ words }) => isCapitals(words));
  const at = [session, meets, capitals].find((each) => each >= 0) ?? 0;
  const found = titles[at];
  if (!found) return null;
  // A title in capitals may continue on the next lines.
  let value = found.words;
  for (let i = at + 1; isCapitals(value) && i < titles.length; i += 1) {
    const { line = 0, words = '' } = titles[i] ?? {};
    const isNext = line - found.line <= i - at && isCapitals(words) && !/\d{4}/u.test(words);
    if (!isNext || value.length + words.length > LONGEST) break;
    value += ` ${words}`;
  }
  return { ...found, value };
}

/** Matches the place of a meeting, in sentences and after a label. */
const HELD =
  /(?:\b(?:[Hh]eld (?:in|at)|[Tt]ook place (?:in|at)|[Tt]enue?s? (?:à|au|aux|en)|a eu lieu (?:à|au|en)|[Cc]elebrad[oa]s? en|[Ss]e celebró en|[Tt]uvo lugar en|[Rr]ealizad[oa]s? (?:em|no|na)|[Tt]eve lugar (?:em|no|na))|^(?:Place|Venue|Lieu|Lugar|Local) ?:) (?:the |las? |los |el |les? |os? |as? )?(\p{Lu}[^.;:()\d]*?)(?=,? (?:on|from|between|du|les?|des|del|los|el|entre|de|d[eo]s|nos?|em|a|au|aux) \d|,? ?\d|,? (?:on )?\p{L}+ \d|[.;:(]|$)/u;

/** Shortens a long line to the words around an offset. */
function around(words: string, at: number): string {
  if (words.length <= SHOWN) return words;
  const from = words.indexOf(' ', Math.max(at - SHOWN / 2, -1)) + 1;
  const part = words.slice(at < SHOWN / 2 ? 0 : from).slice(0, SHOWN);
  const [before, after] = [words.startsWith(part) ? '' : '… ', words.endsWith(part) ? '' : ' …'];
  return `${before}${after ? part.replace(/\s+\S*$/u, '') : part}${after}`;
}
const SHOWN = 120;

const isPlace = (words: string) =>
  /^\p{Lu}[\p{L}\p{M}'’.,() -]{1,60}$/u.test(words) && !MEETS.test(foldName(words));

/** Whether a line is a place with a State: "Suva, Fiji". */
const isCity = ({ words }: PageLine): boolean => {
  const [, state] = /^[^,]+, ([^,]+)$/u.exec(words) ?? [];
  return state !== undefined && isPlace(words) && codeOfState(state) !== undefined;
};

interface Day {
  readonly start: string;
  readonly end: string;
  readonly from: PageLine;
  /** Words before the day on its line. */
  readonly before: string;
}

/** Finds days: "26-27 July 2007", "du 3 au 5 mars 2024", "July 26 to 28, 2007", "2007-07-26"; the likeliest first. */
function daysIn(page: readonly PageLine[], language: string): Day[] {
  const months = monthNames([language, 'en', 'es', 'fr', 'pt']);
  const month = `(${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`;
  const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?';
  const of = '(?: (?:de|del|of|d’)|,)*';
  const to = ' ?(?:-|–|—|to|and|until|through|au|et|al?|y|e|ate|hasta)(?: (?:the|el|le|os?))? ?';
  const year = '(\\d{4})';
  const forms: readonly [RegExp, readonly number[]][] = [
    // Each form has the numbers of its groups for first day, month and year, and last day, month and year.
    [
      new RegExp(
        `${day}${of}(?: ${month})?${of}(?: ${year})?${to}${day}${of} ${month}(?:${of} ${year})?`,
        'u',
      ),
      [1, 2, 3, 4, 5, 6],
    ],
    [
      new RegExp(`${month} ${day}(?:${to}(?:${month} )?${day})?,? ${year}`, 'u'),
      [2, 1, 5, 4, 3, 5],
    ],
    [new RegExp(`${day}${of} ${month}(?:${of} ${year})?`, 'u'), [1, 2, 3, 1, 2, 3]],
    [/(\d{4})-(\d\d)-(\d\d)(?:\D{1,9}(\d{4})-(\d\d)-(\d\d))?/u, [3, 2, 1, 6, 5, 4]],
  ];
  const found = page.flatMap(({ line, words }) => {
    const folded = [...words].map((letter) => foldName(letter) || letter).join('');
    for (const [form, groups] of forms) {
      const match = form.exec(folded);
      if (!match) continue;
      const [d1, m1, y1, d2, m2, y2] = groups.map((group) => match[group]);
      const number = (name: string | undefined) => months.get(name ?? '') ?? Number(name);
      // A day without a year gives only the words before it, which may be a place.
      const isWhole = y1 !== undefined || y2 !== undefined;
      const end = isWhole ? isoDay(y2 ?? y1, number(m2 ?? m1), d2 ?? d1) : '';
      const start = isWhole ? isoDay(y1 ?? y2, number(m1 ?? m2), d1) : '';
      if (start === null || end === null || start > end) continue;
      const before = words
        .slice(0, match.index)
        .replace(/[\s,;:–(-]+(?:du|del|de|on|from|le|el|em|a)?[\s]*$/iu, '');
      const isHeld =
        HELD.test(words) || /\b(?:held|tenue?|celebr\p{L}+|realizad[oa])\b/u.test(folded);
      const isOfPaper = ABOVE.test(folded) || SYMBOL.test(words);
      const weight =
        (start < end ? 3 : 0) + (isHeld ? 2 : isPlace(before) ? 1 : 0) - (isOfPaper ? 4 : 0);
      return [{ start, end, from: { line, words: around(words, match.index) }, before, weight }];
    }
    return [];
  });
  return found.toSorted((a, b) => b.weight - a.weight);
}

/** Numbers of the months (from 1) by their long and short names. */
function monthNames(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages)
    for (const style of ['long', 'short'] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: style,
          timeZone: 'UTC',
        });
      } catch {
        continue;
      }
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2007, month - 1, 15));
        const name = foldName(parts.find(({ type }) => type === 'month')?.value ?? '');
        const plain = name.replace(/\.$/u, '');
        if (/^\p{L}+$/u.test(plain)) names.set(plain, month);
      }
    }
  return names;
}

/** An ISO date; null where the day does not exist. */
function isoDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const time = Date.UTC(Number(year), month - 1, Number(day));
  const date = new Date(time);
  const isReal = !Number.isNaN(time) && date.getUTCMonth() === month - 1;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
