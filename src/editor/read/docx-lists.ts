/** Computes the numbers and bullets of a Word document's lists, which are not in its text, and reads its styles. */
import { type Block, withMarker } from './blocks-text';
import type { Attributes } from './markup-tags';
import { readXml } from './xml-elements';

interface Level {
  start: number;
  format: string;
  /** "%1.", "(%2)": the form of the marker, with the numbers of levels. */
  text: string;
}

/** The list and the level of a paragraph or a style; null where it states none. */
export interface ListPlace {
  list: string | null;
  level: number | null;
}

interface Style extends ListPlace {
  base: string | null;
  isCapitals: boolean | null;
  heading: Block['heading'] | null;
}

/** The levels of Word's lists. */
const LEVELS = new Set(Array.from({ length: 9 }, (_, level) => level));
/** The most characters of a marker's form. Word allows 31; a long one before many items would fill the memory. */
const MOST_SIGNS = 200;

const value = (attributes: Attributes) => attributes.get('w:val');
export const isOn = (attributes: Attributes) =>
  !['0', 'false', 'off', 'none'].includes(value(attributes) ?? '');

export class DocxLists {
  private readonly levels = new Map<string, Map<number, Level>>();
  private readonly abstractOf = new Map<string, string>();
  private readonly starts = new Map<string, Map<number, number>>();
  private readonly styles = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  private defaultStyle: string | null = null;
  /** The present numbers, by abstract list, then by level. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: string | null, styles: string | null) {
    if (numbering) this.readNumbering(numbering);
    if (styles) this.readStyles(styles);
  }

  /** A property of a style, or of the nearest style on which it is based. */
  private styleProperty<Key extends 'list' | 'level' | 'isCapitals' | 'heading'>(
    style: string | null,
    key: Key,
  ): Style[Key] | null {
    let id = style ?? this.defaultStyle;
    for (let depth = 0; id !== null && depth < 20; depth += 1) {
      const found: Style | undefined = this.styles.get(id);
      if (found && found[key] !== null) return found[key];
      id = found?.base ?? null;
    }
    return null;
  }

  isCapitals(style: string | null): boolean {
    return this.styleProperty(style, 'isCapitals') ?? false;
  }

  heading(style: string | null): Block['heading'] {
    return this.styleProperty(style, 'heading') ?? undefined;
  }

  /** The number or bullet of the next paragraph; '' where it has none. Each call advances the numbers. */
  marker(own: ListPlace, style: string | null): string {
    const list = own.list ?? this.styleProperty(style, 'list');
    const level = own.level ?? this.styleProperty(style, 'level') ?? 0;
    const abstract = list === null ? undefined : this.abstractOf.get(list);
    const levels = abstract === undefined ? undefined : this.levels.get(abstract);
    const here = levels?.get(level);
    if (list === null || abstract === undefined || !levels || !here) return '';
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    const start = (at: number) => this.starts.get(list)?.get(at) ?? levels.get(at)?.start ?? 1;
    // A list with its own start numbers restarts the numbers of the abstract list at its first paragraph.
    const key = `${list} ${level}`;
    if (!this.begun.has(key) && this.starts.get(list)?.has(level))
      counts.length = Math.min(counts.length, level);
    this.begun.add(key);
    for (let at = 0; at < level; at += 1) counts[at] ??= start(at);
    counts[level] = (counts[level] ?? start(level) - 1) + 1;
    counts.length = level + 1;
    if (here.format === 'none') return '';
    if (here.format === 'bullet') return withMarker(bullet(here.text), false);
    const text = here.text.replace(/%([1-9])/gu, (_, digit) => {
      const at = Number(digit) - 1;
      return numberAs(levels.get(at)?.format ?? 'decimal', counts[at] ?? start(at));
    });
    return text.trim() && withMarker(text.trim(), /letter/iu.test(here.format));
  }

  private readNumbering(xml: string) {
    let levels: Map<number, Level> | null = null;
    let list = '';
    let at = 0;
    let current: Level | null = null;
    const open = (name: string, attributes: Attributes) => {
      if (name === 'w:abstractNum') {
        levels = new Map();
        this.levels.set(attributes.get('w:abstractNumId') ?? '', levels);
      } else if (name === 'w:num') {
        list = attributes.get('w:numId') ?? '';
        levels = null;
      } else if (name === 'w:abstractNumId') this.abstractOf.set(list, value(attributes) ?? '');
      else if (name === 'w:lvlOverride') at = Number(attributes.get('w:ilvl') ?? 0);
      else if (name === 'w:startOverride') {
        const starts = this.starts.get(list) ?? new Map();
        this.starts.set(list, starts.set(at, Number(value(attributes) ?? 1)));
      } else if (name === 'w:lvl') {
        current = { start: 1, format: 'decimal', text: '' };
        const level = Number(attributes.get('w:ilvl') ?? 0);
        if (LEVELS.has(level)) levels?.set(level, current);
      } else if (current && name === 'w:start') current.start = Number(value(attributes) ?? 1);
      else if (current && name === 'w:numFmt') current.format = value(attributes) ?? 'decimal';
      else if (current && name === 'w:lvlText')
        current.text = (value(attributes) ?? '').slice(0, MOST_SIGNS);
    };
    readXml(xml, { open });
  }

  private readStyles(xml: string) {
    let style: Style | null = null;
    const open = (name: string, attributes: Attributes) => {
      if (name === 'w:style') {
        const id = attributes.get('w:styleId') ?? '';
        style = { base: null, list: null, level: null, isCapitals: null, heading: null };
        if (attributes.get('w:type') !== 'paragraph') return;
        this.styles.set(id, style);
        if (attributes.get('w:default') === '1') this.defaultStyle = id;
      } else if (!style) return;
      else if (name === 'w:name') {
        // The names of Word's built-in styles are English in every language; their ids are not.
        const [, title, level] =
          /^(?:(title)|heading ([1-9]))$/iu.exec(value(attributes) ?? '') ?? [];
        if (title || level) style.heading = title ? 'title' : headingOf(Number(level) - 1);
      } else if (name === 'w:outlineLvl') style.heading ??= headingOf(Number(value(attributes)));
      else if (name === 'w:basedOn') style.base = value(attributes) ?? null;
      else if (name === 'w:numId') style.list = value(attributes) ?? null;
      else if (name === 'w:ilvl') style.level = Number(value(attributes) ?? 0);
      else if (name === 'w:caps') style.isCapitals = isOn(attributes);
    };
    const close = (name: string) => {
      if (name === 'w:style') style = null;
    };
    readXml(xml, { open, close });
  }
}

const headingOf = (level: number) => (level === 0 ? 'first' : 'other');

/** Bullets in the symbol fonts of Word, as characters of any font. */
const BULLETS = new Map(Object.entries({ '\uF0B7': '•', '\uF0A7': '•', '\uF02D': '–', o: '•' }));

function bullet(text: string): string {
  const sign = text.trim();
  return BULLETS.get(sign) ?? (/^[-–—•*]$/u.test(sign) ? sign : '•');
}

function numberAs(format: string, number: number): string {
  if (/letter/iu.test(format)) return applyCase(format, letters(number));
  if (/roman/iu.test(format)) return applyCase(format, roman(number));
  return format === 'decimalZero' ? `${number}`.padStart(2, '0') : `${number}`;
}

const applyCase = (format: string, text: string) =>
  format.startsWith('upper') ? text.toUpperCase() : text;

/** The last number that is written in letters (a letter thirty times): a document may start at two billions. */
const MOST_LETTERED = 26 * 30;

/** Letters as Word counts: a to z, then aa to zz; the number itself beyond the limit. */
const letters = (number: number): string =>
  !(number >= 1 && number <= MOST_LETTERED)
    ? `${number}`
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

const ROMAN = 'm cm d cd c xc l xl x ix v iv i'.split(' ');
const WORTHS = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

function roman(number: number): string {
  let rest = number > 0 && number < 4000 ? number : 0;
  let text = rest === 0 ? `${number}` : '';
  for (const [i, worth] of WORTHS.entries()) for (; rest >= worth; rest -= worth) text += ROMAN[i];
  return text;
}
