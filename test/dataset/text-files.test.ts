import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOfFacts, csvParts } from '../../src/dataset/csv';
import { jsonParts } from '../../src/dataset/write-file';
import { harmless, linkOf, tableOf, text } from './file-sample';

const texts = fc.array(fc.option(text), { maxLength: 6 });
const numbers = fc.array(fc.option(fc.integer()), { maxLength: 6 });

const csvOf = (table: ReturnType<typeof tableOf>) => [...csvParts(table)].join('');
const readCsv = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

describe('a table as CSV', () => {
  it('gives back every cell, but for the apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(texts, numbers, (words, counts) => {
        const [head, ...rows] = readCsv(csvOf(tableOf(words, counts)));
        expect(head?.slice(0, 4)).toEqual(['text', 'number', 'link', 'filter']);
        expect(rows).toEqual(
          words.map((word, at) => [
            harmless(word ?? ''),
            String(counts[at] ?? ''),
            linkOf(at),
            "'=Kind: Needs",
            '1.0',
            '2024-01-01',
            '0'.repeat(64),
          ]),
        );
      }),
    );
  });

  it('of facts has their columns, and the source and link of the view in every row', () => {
    const { origin } = tableOf([]);
    const facts = [
      { topic: 'firearms', count: 1 },
      { count: null, topic: 'drugs' },
    ];
    const [head, ...rows] = readCsv(csvOfFacts(facts, origin));
    expect(head?.slice(0, 5)).toEqual(['topic', 'count', 'source', 'link', 'filter']);
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['firearms', '1', origin.source, origin.link],
      ['drugs', '', origin.source, origin.link],
    ]);
    expect(readCsv(csvOfFacts([], origin))[0]?.slice(0, 3)).toEqual(['source', 'link', 'filter']);
  });
});

describe('a table as JSON', () => {
  it('gives back every cell as it is, by the id of its column', () => {
    fc.assert(
      fc.property(texts, numbers, (words, counts) => {
        const { rows } = JSON.parse([...jsonParts(tableOf(words, counts))].join(''));
        expect(rows).toEqual(
          words.map((word, at) => ({ text: word, number: counts[at] ?? null, link: linkOf(at) })),
        );
      }),
    );
  });

  it('states its origin and the explanation of each column', () => {
    const table = tableOf(['x']);
    const { rows, ...about } = JSON.parse([...jsonParts(table)].join(''));
    const { origin, columns } = table;
    const plain = columns.map(({ value, ...column }) => column);
    expect(about).toEqual({ ...origin, columns: plain });
    expect(Object.keys(about)[0]).toBe('title');
  });
});
