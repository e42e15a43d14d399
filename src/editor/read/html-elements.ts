/**
 * The elements of a page of HTML in order, opened and closed whatever end tags it leaves out. It walks along the tags
 * and builds no tree: workers have no DOMParser, and some tags make a tree a thousand times as large as their page.
 */
import { type Attributes, readTags } from './markup-tags';

export interface HtmlReader {
  /** @param attributes by their names in small letters */
  open(name: string, attributes: Attributes): void;
  /** Of what was opened last and is open still. */
  close(name: string): void;
  /** @param isStruck whether it stands in an "s", which ends where its tag says, whatever else is open */
  text(words: string, isStruck: boolean): void;
}

const setOf = (names: string) => new Set(names.split(' '));

const VOID = setOf(
  'area base basefont bgsound br embed frame hr img input link meta param source track wbr',
);
/** A page has them whether it names them or not; columns have no words. */
const PASSED = setOf('html head body frameset colgroup col');
/** They change how letters look, and may end in the midst of other elements. */
const LOOKS = setOf('a b big code em font i nobr s small strike strong tt u');
const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');
/** A paragraph ends where one of them begins. */
const ENDS_PARAGRAPH = setOf(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
const PARTS_OF_TABLE = setOf('caption tbody thead tfoot tr td th');
const CELLS = setOf('td th caption');
/** An end tag within one of them ends nothing outside. */
const WALLS = setOf('applet caption foreignobject marquee object table td template th');
/** No end tag of an element within a line ends one of them. */
const SPECIAL = new Set([
  ...ENDS_PARAGRAPH,
  ...PARTS_OF_TABLE,
  ...WALLS,
  ...setOf('button iframe math noembed noframes noscript script select style svg textarea title'),
]);
const FOREIGN = ['svg', 'math'];
/** What may hold HTML in drawings and formulas. */
const HTML_IN_FOREIGN = ['foreignobject', 'desc', 'title', 'annotation-xml'];
const NO_ITEM = [...SPECIAL].filter((name) => !/^(?:address|div|p|li|dd|dt)$/u.test(name));
const WALLS_OF = {
  general: [...WALLS],
  item: [...WALLS, 'ol', 'ul'],
  paragraph: [...WALLS, 'button'],
};
const NO_ATTRIBUTES: Attributes = new Map();

/** What is struck out in a cell, or outside of all. */
interface Struck {
  /** How many "s" are open. */
  count: number;
  /** How many elements were open at the first of them, and the fewest that were since. */
  place: number;
  floor: number;
  /** Whether the cell stands in an "s" that was still open where the cell began. */
  readonly isWithin: boolean;
}
const NOT_STRUCK: Struck = { count: 0, place: 0, floor: 0, isWithin: false };

class OpenElements {
  private readonly names: string[] = [];
  /** Where those of a name stand among the open ones. */
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

  /** Where the last of some names stands, -1 where none is open. */
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
      const isAround = isWithin || (count > 0 && floor >= place);
      this.struck.push({ ...NOT_STRUCK, isWithin: isAround });
    }
    this.names.push(name);
    this.reader.open(name, attributes);
  }

  /** Closes what stands at a place, and all within. */
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

  /** Ends what cannot go on where a block begins. */
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

  /** Ends the parts of a table that cannot hold another; false where there is no table for it. */
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

/** @param html in any state: what no browser would refuse is read, in a time that grows with its length alone */
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
