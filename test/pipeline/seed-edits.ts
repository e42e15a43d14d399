/** Edits that damage seeds at random. */

export type Bytes = Map<string, Uint8Array>;

export const utf8 = (text: string) => new TextEncoder().encode(text);
const textIn = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

type Random = (below: number) => number;
type Edit = (bytes: Uint8Array, random: Random) => Uint8Array;

const onLines =
  (edit: (lines: string[], at: number, random: Random) => void): Edit =>
  (bytes, random) => {
    const lines = textIn(bytes).split('\n');
    edit(lines, random(lines.length), random);
    return utf8(lines.join('\n'));
  };
const onText =
  (edit: (text: string, random: Random) => string): Edit =>
  (bytes, random) =>
    utf8(edit(textIn(bytes), random));

const SIGNS = [...'",;:\r\n\0\t (#*-xé😀\u2028\uFEFF\u202E{}\\', '""', '\r\n'];
const ENDS = ['\n', '\r\n', '\r', '\u2028'];

/** Edits of some bytes: what the seeds say stays as it was but for these. */
const SMALL: Record<string, Edit> = {
  'bytes deleted': (bytes, random) => {
    const at = random(bytes.length);
    const count = 1 + random(4);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + count)]);
  },
  'bytes inserted': (bytes, random) => {
    const at = random(bytes.length + 1);
    const more = Array.from({ length: 1 + random(4) }, () => random(256));
    return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
  },
  'a sign inserted': onText((text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + SIGNS[random(SIGNS.length)] + text.slice(at);
  }),
  'a byte changed': (bytes, random) => {
    const copy = bytes.slice();
    copy[random(bytes.length)] = random(256);
    return copy;
  },
};

const LARGE: Record<string, Edit> = {
  'a line deleted': onLines((lines, at) => lines.splice(at, 1)),
  'a line doubled': onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'lines swapped': onLines((lines, at, random) => {
    const other = random(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'a cell emptied': onLines((lines, at, random) => {
    const cells = (lines[at] ?? '').split(',');
    cells[random(cells.length)] = '';
    lines[at] = cells.join(',');
  }),
  'two cells swapped': onLines((lines, at, random) => {
    const cells = (lines[at] ?? '').split(',');
    const [a, b] = [random(cells.length), random(cells.length)];
    [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
    lines[at] = cells.join(',');
  }),
  'cut off': (bytes, random) => bytes.slice(0, random(bytes.length)),
  emptied: () => new Uint8Array(),
};

/** The same words in other bytes: the records stay what they were, or there is an error. */
const ENCODINGS: Record<string, Edit> = {
  'other line ends': onText((text, random) => {
    const end = ENDS[random(ENDS.length)] ?? '\n';
    return text.replaceAll('\n', end);
  }),
  'mixed line ends': onText((text, random) => text.replace(/\n/g, () => ENDS[random(3)] ?? '\n')),
  'a byte order mark': onText((text) => `\uFEFF${text}`),
  'UTF-16': (bytes) => new Uint8Array(Buffer.from(`\uFEFF${textIn(bytes)}`, 'utf16le')),
  'UTF-16 without a mark': (bytes) => new Uint8Array(Buffer.from(textIn(bytes), 'utf16le')),
  'Latin-1': (bytes) => new Uint8Array(Buffer.from(textIn(bytes), 'latin1')),
  'UTF-8 taken for Latin-1': (bytes) => utf8(Buffer.from(bytes).toString('latin1')),
  decomposed: onText((text) => text.normalize('NFD')),
};
const EDITS = { ...SMALL, ...LARGE, ...ENCODINGS };

/** Whether an edit leaves all that the seeds say of a paragraph but some bytes of it. */
export const isSmallEdit = (kind: string): boolean => kind in SMALL || kind in ENCODINGS;

/** One or two damages to seeds, by a stream of numbers. */
export function mutate(
  seeds: Bytes,
  random: Random,
): { bytes: Bytes; kinds: string[]; mutation: string } {
  const bytes = new Map(seeds);
  const kinds: string[] = [];
  const said: string[] = [];
  for (let left = random(5) === 0 ? 2 : 1; left > 0; left -= 1) {
    const paths = [...bytes.keys()];
    const path = paths[random(paths.length)] ?? '';
    const names = [...Object.keys(EDITS), 'missing', 'renamed', 'folder renamed'];
    const kind = names[random(names.length)] ?? '';
    const edit = EDITS[kind as keyof typeof EDITS];
    const content = bytes.get(path) ?? new Uint8Array();
    if (edit) bytes.set(path, edit(content, random));
    else {
      bytes.delete(path);
      if (kind === 'renamed') bytes.set(`${path}x`, content);
      if (kind === 'folder renamed') {
        for (const [old, text] of [...bytes, [path, content] as const]) {
          bytes.delete(old);
          bytes.set(old.replace(/^seeds\/[^/]+\//, 'seeds/an other/'), text);
        }
      }
    }
    kinds.push(kind);
    said.push(`${kind}: ${path}`);
  }
  return { bytes, kinds, mutation: said.join('; ') };
}
