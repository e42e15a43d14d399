/**
 * Reads the elements of an HTML page in order, and adds missing end tags. It builds no tree: workers have no DOMParser,
 * and some pages would have a tree a thousand times as large as their text.
 */
import { type Attributes, readTags, setOf } from './markup-tags';

interface HtmlReader {
  /** @param attributes by their names in lower case */
  open(name: string, attributes: Attributes): void;
  /** Called for the innermost open element. */
  close(name: string): void;
  /** @param isStruck whether the words are in an `s` element, which may overlap other elements */
  text(words: string, isStruck: boolean): void;
}

const VOID = setOf(
  'area base basefont bgsound br embed frame hr img input link meta param source track wbr',
);
/** Ignored tags: every page has these elements, and columns have no words. */
const PASSED = setOf('html head body frameset colgroup col');
/** Elements that only change the look of text, and may overlap others. */
const LOOKS = setOf('a b big code em font i nobr s small strike strong tt u');
const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');
/** Elements whose beginning ends a paragraph. */
const ENDS_PARAGRAPH = setOf(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
const PARTS_OF_TABLE = setOf('caption tbody thead tfoot tr td th');
const CELLS = setOf('td th caption');
/** Elements that stop an end tag: it closes nothing outside the innermost of these. */
const WALLS = setOf('applet caption foreignobject marquee object table td template th');
/** Elements that the end tag of an inline element does not close. */
const SPECIAL = new Set([
  ...ENDS_PARAGRAPH,
  ...PARTS_OF_TABLE,
  ...WALLS,
  ...setOf('button iframe math noembed noframes noscript script select style svg textarea title'),
]);
const FOREIGN = ['svg', 'math'];
/** Elements of SVG and MathML that may contain HTML. */
const HTML_IN_FOREIGN = ['foreignobject', 'desc', 'title', 'annotation-xml'];
/** Elements between a list item and a new one that keep the first open. */
const NO_ITEM = [...SPECIAL].filter((name) => !/^(?:address|div|p|li|dd|dt)$/u.test(name));
/** The walls for end tags in general, of a list item, and of a paragraph. */
const WALLS_OF = {
  general: [...WALLS],
  item: [...WALLS, 'ol', 'ul'],
  paragraph: [...WALLS, 'button'],
};
const NO_ATTRIBUTES: Attributes = new Map();

/** State of the `s` elements in a cell, or outside all cells. */
interface Struck {
  /** Number of open `s` elements. */
  count: number;
  /** Number of open elements at the first of them, and the smallest number since. */
  place: number;
  floor: number;
  /** Whether the cell is within an `s` that was open where the cell began. */
  readonly isWithin: boolean;
}
const NOT_STRUCK: Struck = { count: 0, place: 0, floor: 0, isWithin: false };

class OpenElements {
  private readonly names: string[] = [];
  /** Positions among the open elements, by name. */
  private readonly places = new Map<string, number[]>();
  private readonly specials: number[] = [];
  private readonly struck: Struck[] = [{ ...NOT_STRUCK }];

  constructor(private readonly reader: HtmlReader) {}

  get isStruck(): boolean {
    const { count, isWithin } = this.struck.at(-1) ?? NOT_STRUCK;
    return count > 0 || isWithin;
  }

  get isForeign(): boolean {
    return this.last(...FOREIGN) > this.last(...HTML_IN_FOREIGN);
  }

  /** Position of the innermost open element with one of these names; -1 where none is open. */
  private last(...names: readonly string[]): number {
    let last = -1;
    for (const name of names) last = Math.max(last, this.places.get(name)?.at(-1) ?? -1);
    return last;
  }

  private push(name: string, attributes = NO_ATTRIBUTES): void {
    const places = this.places.get(name) ?? [];
    this.places.set(name, places);
    places.push(this.names.length);
    if (SPECIAL.has(name)) this.specials.push(this.names.length);
    if (CELLS.has(name)) {
      const { count, place, floor, isWithin } = this.struck.at(-1) ?? NOT_STRUCK;
      const isCellStruck = isWithin || (count > 0 && floor >= place);
      this.struck.push({ ...NOT_STRUCK, isWithin: isCellStruck });
    }
    this.names.push(name);
    this.reader.open(name, attributes);
  }

  /** Closes the element at a position, and all within it. */
  closeFrom(place: number): void {
    while (this.names.length > place) {
      const name = this.names.pop() ?? '';
      this.places.get(name)?.pop();
      if (this.specials.at(-1) === this.names.length) this.specials.pop();
      if (CELLS.has(name)) this.struck.pop();
      this.reader.close(name);
    }
    const struck = this.struck.at(-1);
    if (struck) struck.floor = Math.min(struck.floor, this.names.length);
  }

  private closeParagraph(): boolean {
    const place = this.last('p');
    const isOpen = place > this.last(...WALLS_OF.paragraph);
    if (isOpen) this.closeFrom(place);
    return isOpen;
  }

  private strike(by: 1 | -1): void {
    const struck = this.struck.at(-1);
    if (!struck || struck.count + by < 0) return;
    if (struck.count === 0) struck.place = struck.floor = this.names.length;
    struck.count += by;
  }

  open(name: string, attributes: Attributes, isSelfClosing: boolean): void {
    if (PASSED.has(name)) return;
    while (this.isForeign && ENDS_PARAGRAPH.has(name)) this.closeFrom(this.last(...FOREIGN));
    const wasForeign = this.isForeign;
    if (ENDS_PARAGRAPH.has(name)) this.openBlock(name);
    if (LOOKS.has(name) && !attributes.has('hidden')) {
      if (name === 's') this.strike(1);
      return;
    }
    if (PARTS_OF_TABLE.has(name) && !this.openPartOfTable(name)) return;
    if (name === 'form' && this.last('form') >= 0) return;
    if (name === 'button' && this.last(name) > this.last(...WALLS_OF.general))
      this.closeFrom(this.last(name));
    this.push(name, attributes);
    if (VOID.has(name) || (wasForeign && isSelfClosing)) this.closeFrom(this.names.length - 1);
  }

  /** Closes the elements that end where a block begins. */
  private openBlock(name: string): void {
    const item =
      name === 'li' ? this.last('li') : /^d[dt]$/u.test(name) ? this.last('dd', 'dt') : -1;
    if (item > this.last(...NO_ITEM)) this.closeFrom(item);
    this.closeParagraph();
    if (HEADINGS.has(name) && HEADINGS.has(this.names.at(-1) ?? ''))
      this.closeFrom(this.names.length - 1);
    const table = this.last('table');
    if (name === 'table' && table > this.last(...CELLS, 'template')) this.closeFrom(table);
  }

  /** Closes the parts of a table that cannot contain the new one; false where no table is open. */
  private openPartOfTable(name: string): boolean {
    const table = this.last('table');
    if (table < 0 || this.last('template') > table) return false;
    const isCell = name === 'td' || name === 'th';
    const row = this.last('tr');
    if (isCell && row > table) this.closeFrom(row + 1);
    else if (isCell || name === 'tr') {
      const body = this.last('tbody', 'thead', 'tfoot');
      this.closeFrom(row > table ? row : Math.max(body, table) + 1);
      if (isCell) this.push('tr');
    } else this.closeFrom(table + 1);
    return true;
  }

  close(name: string): void {
    if (name === 'br') this.open(name, NO_ATTRIBUTES, true);
    if (name === 'p' && !this.closeParagraph()) this.open(name, NO_ATTRIBUTES, false);
    if (name === 's') this.strike(-1);
    const place = HEADINGS.has(name) ? this.last(...HEADINGS) : this.last(name);
    if (place < 0) return;
    const wall = PARTS_OF_TABLE.has(name)
      ? this.last('table', 'template')
      : name === 'table'
        ? this.last('template')
        : name === 'li'
          ? this.last(...WALLS_OF.item)
          : SPECIAL.has(name)
            ? this.last(...WALLS_OF.general)
            : (this.specials.at(-1) ?? -1);
    if (place > wall || (place === wall && WALLS.has(name))) this.closeFrom(place);
  }
}

/** Reads any HTML, as browsers do, in linear time. */
export function readHtml(html: string, reader: HtmlReader): void {
  const elements = new OpenElements(reader);
  readTags(html, 'html', {
    open: (name, attributes, isSelfClosing) => elements.open(name, attributes, isSelfClosing),
    close: (name) => elements.close(name),
    text: (words) => reader.text(words, elements.isStruck),
    isForeign: () => elements.isForeign,
  });
  elements.closeFrom(0);
}
