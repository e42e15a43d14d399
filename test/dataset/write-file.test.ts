import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvParts } from '../../src/dataset/csv';
import { jsonParts, takeInSlices, writeFile } from '../../src/dataset/write-file';
import type { WorkbookOrder } from '../../src/dataset/xlsx-file';
import { linkOf, tableOf } from './file-sample';

const WORDS = Array.from({ length: 500 }, (_, at) => `Words ${at}, “é”`);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

afterEach(() => vi.unstubAllGlobals());

describe('work in slices', () => {
  it('takes all items in their order, and lets other tasks run in between', async () => {
    const taken: number[] = [];
    const told: number[] = [];
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    await takeInSlices(
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
    'as %s is the text of its parts, and reports its progress',
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

/** A stand-in for the worker that gives this answer, or fails. */
function standInForWorker(answer: Blob | Error) {
  const sent: WorkbookOrder[] = [];
  const terminate = vi.fn();
  vi.stubGlobal(
    'Worker',
    class {
      terminate = terminate;
      onmessage: ((event: { data: Blob }) => void) | undefined;
      onerror: ((event: Error & { preventDefault: () => void }) => void) | undefined;
      postMessage(order: WorkbookOrder) {
        sent.push(order);
        setTimeout(() => {
          if (answer instanceof Blob) this.onmessage?.({ data: answer });
          else this.onerror?.(Object.assign(answer, { preventDefault: () => {} }));
        });
      }
    },
  );
  return { sent, terminate };
}

describe('a workbook that a worker makes', () => {
  it('receives the table as JSON, with only version, date and hash of the dataset', async () => {
    const file = new Blob([new Uint8Array([1, 2, 3])]);
    const { sent, terminate } = standInForWorker(file);
    const table = tableOf(WORDS);
    const dataset = { ...table.origin.dataset, records: ['many'] };
    const large = { ...table, origin: { ...table.origin, dataset } };
    expect(await writeFile(large, 'xlsx', vi.fn())).toBe(file);
    expect(sent.map(({ words }) => words)).toEqual([table.words]);
    const { rows, ...about } = JSON.parse((await sent[0]?.json.text()) ?? '');
    expect(rows.map(({ text }: { text: string }) => text)).toEqual(WORDS);
    expect(about.dataset).toEqual(table.origin.dataset);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('is made on the page where the worker fails, and the worker ends', async () => {
    const { terminate } = standInForWorker(new Error('no such file'));
    const blob = await writeFile(tableOf(WORDS), 'xlsx', vi.fn());
    const { sheets } = await readXlsx(await bytesOf(blob));
    expect(sheets[0]?.rows).toHaveLength(WORDS.length + 1);
    expect(terminate).toHaveBeenCalledOnce();
  });
});
