import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvParts } from '../../src/dataset/csv';
import { inSlices, jsonParts, writeFile } from '../../src/dataset/write-file';
import type { FromWorker, ToWorker } from '../../src/dataset/xlsx-worker';
import { linkOf, tableOf } from './file-sample';

const WORDS = Array.from({ length: 500 }, (_, at) => `Words ${at}, “é”`);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

afterEach(() => vi.unstubAllGlobals());

describe('work in slices', () => {
  it('goes through all items in their order, and lets others have their turn', async () => {
    const taken: number[] = [];
    const told: number[] = [];
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    await inSlices(
      [1, 2, 3, 4],
      (item) => {
        taken.push(item);
        const end = performance.now() + 15;
        while (performance.now() < end);
      },
      (done) => told.push(done),
    );
    clearInterval(other);
    expect(taken).toEqual([1, 2, 3, 4]);
    expect(told).toEqual([1, 2, 3, 4, 4]);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

describe('a file that is made', () => {
  it.each([
    ['csv', 'text/csv;charset=utf-8', csvParts],
    ['json', 'application/json', jsonParts],
  ] as const)(
    'as %s is the text of its parts, and tells how far it is',
    async (format, type, parts) => {
      const tell = vi.fn();
      const blob = await writeFile(tableOf(WORDS), format, tell);
      expect(blob.type).toBe(type);
      // A reader of text would take the byte order mark away.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(blob));
      expect(text).toBe([...parts(tableOf(WORDS))].join(''));
      expect(tell).toHaveBeenLastCalledWith(500);
    },
  );

  it('as a workbook is made on the page where there is no worker', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('Not from a disk', 'SecurityError');
        }
      },
    );
    const tell = vi.fn();
    const { sheets } = await readXlsx(await bytesOf(await writeFile(tableOf(WORDS), 'xlsx', tell)));
    expect(sheets[0]?.rows.at(-1)).toEqual([WORDS.at(-1), 499, linkOf(499)]);
    expect(tell.mock.calls.slice(-2)).toEqual([[500], [null]]);
  });
});

/** A worker that answers as it is told. */
function standInForWorker(answer: (message: ToWorker) => FromWorker | undefined) {
  const sent: ToWorker[] = [];
  const terminate = vi.fn();
  vi.stubGlobal(
    'Worker',
    class {
      terminate = terminate;
      onmessage: ((event: { data: FromWorker }) => void) | undefined;
      constructor() {
        setTimeout(() => this.onmessage?.({ data: 'ready' }));
      }
      postMessage(message: ToWorker) {
        sent.push(structuredClone(message));
        const data = answer(message);
        if (data) setTimeout(() => this.onmessage?.({ data }));
      }
    },
  );
  return { sent, terminate };
}

describe('a workbook that a worker makes', () => {
  it('is given all rows in small messages and of the dataset only what is told', async () => {
    const file = new Uint8Array([1, 2, 3]);
    const { sent, terminate } = standInForWorker((message) =>
      'about' in message ? { file } : undefined,
    );
    const table = tableOf(WORDS);
    const dataset = { ...table.origin.dataset, records: ['many'] };
    const blob = await writeFile(
      { ...table, origin: { ...table.origin, dataset } },
      'xlsx',
      vi.fn(),
    );
    expect(await bytesOf(blob)).toEqual(file);
    const rows = sent.flatMap((message) => ('rows' in message ? [message.rows] : []));
    expect(rows.flat().map(([words]) => words)).toEqual(WORDS);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(200);
    const { origin, columns, words } = table;
    const plain = columns.map(({ value, ...column }) => column);
    expect(sent.at(-1)).toEqual({ about: { origin, columns: plain, words } });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('fails where the worker does, and the worker ends', async () => {
    const { terminate } = standInForWorker((message) =>
      'about' in message ? { fault: 'out of room' } : undefined,
    );
    await expect(writeFile(tableOf(WORDS), 'xlsx', vi.fn())).rejects.toThrow('out of room');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
