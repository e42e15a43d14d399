import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/pipeline/csv-table';
import { formatProblem } from '../../src/pipeline/problem';

const read = (text: string) => {
  const { rows, problems } = readTable('a.csv', text, ['id', 'quote', 'note']);
  return {
    rows: rows?.map(({ line, cells }) => [line, cells.id, cells.quote, cells.note]) ?? null,
    problems: problems.map(formatProblem),
  };
};

it('reads cells by the name of their column, in any order, trimmed', () => {
  expect(read('\uFEFFquote,id,note\r\n"said ""yes"", twice", 1 ,\r\n')).toEqual({
    rows: [[2, '1', 'said "yes", twice', '']],
    problems: [],
  });
});

it('reads any cells as another CSV parser does', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', 'a\nb', '\r\n', ' x ', '""', 'é'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (cells) => {
      const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
      const lines = cells.map((row) => row.map(quoted).join(','));
      const text = ['id,quote,note', ...lines, ''].join('\n');
      const other: string[][] = parse(text, { from: 2, record_delimiter: '\n' });
      const { rows, problems } = read(text);
      expect(problems).toEqual([]);
      expect(rows?.map(([, ...fields]) => fields)).toEqual(
        other.map((fields) => fields.map((words) => words.trim())),
      );
    }),
  );
});

it('reads and counts lines with any line end', () => {
  const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r');
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1, maxLength: 9 }), (all) => {
      const text = all
        .map((end, i) => (i === 0 ? `id,quote,note${end}` : `${i},"q",n${end}`))
        .join('');
      const { rows, problems } = read(text);
      expect(problems).toEqual([]);
      const lines = text.split(/\r\n|\r|\n/);
      const expected = lines.flatMap((line, i) =>
        /^\d/.test(line) ? [[i + 1, line[0], 'q', 'n']] : [],
      );
      expect(rows).toEqual(expected);
    }),
  );
});

it('returns the columns in the order of the file', () => {
  expect(readTable('a.csv', 'note, id\n', ['id', 'note']).columns).toEqual(['note', 'id']);
});

it('counts blank lines and the lines within cells', () => {
  expect(read('id,quote,note\n\n1,"two\nlines",x\n2,b,y\n').rows).toEqual([
    [3, '1', 'two\nlines', 'x'],
    [5, '2', 'b', 'y'],
  ]);
});

it('reports each line with too few or too many fields, and reads the others', () => {
  expect(read('id,quote,note\n1,a\n2,b,c\n3,one, two,d\n')).toEqual({
    rows: [[3, '2', 'b', 'c']],
    problems: [
      'a.csv:2:note: wrong number of fields (a comma inside a cell needs quotes around the cell) — found 2, expected 3',
      'a.csv:4:field 4: wrong number of fields (a comma inside a cell needs quotes around the cell) — found 4, expected 3',
    ],
  });
});

it('reports each stray quote on its own line, and continues after it', () => {
  const text = 'id,quote,note\n1,"said" so,x\n2,b,y\n3,a "word" here,z\n4,d,w\n';
  const expected = 'a cell with quotes around the whole of it, and each quote inside it doubled';
  expect(read(text)).toEqual({
    rows: [
      [3, '2', 'b', 'y'],
      [5, '4', 'd', 'w'],
    ],
    problems: [
      `a.csv:2:quote: stray quote — found "1,"said" so,x", expected ${expected}`,
      `a.csv:4:quote: stray quote — found "3,a "word" here,z", expected ${expected}`,
    ],
  });
});

it('reports a quote that is never closed where it is opened, not at the end of the file', () => {
  const { rows, problems } = read('id,quote,note\n1,"said,x\n2,b,y\n');
  expect(problems).toEqual([
    expect.stringMatching(
      /^a\.csv:2:quote: a quote is opened and never closed — found "1,"said,x"/,
    ),
  ]);
  expect(rows).toEqual([[3, '2', 'b', 'y']]);
});

it('reads a cell of twenty lines, and takes a longer one for a quote that is never closed', () => {
  const cell = (lines: number) =>
    `"${Array.from({ length: lines }, (_, i) => `l${i}`).join('\n')}"`;
  expect(read(`id,quote,note\n1,${cell(20)},x\n`).problems).toEqual([]);
  expect(read(`id,quote,note\n1,${cell(21)},x\n`).problems[0]).toMatch(
    /^a\.csv:2:quote: a quote is opened and never closed/,
  );
});

describe('the head line', () => {
  it.each([
    ['id,quote', 'a.csv:1:note: missing column — found "id,quote", expected id,quote,note'],
    ['id,quote,note,nota', 'a.csv:1:nota: unknown column — found "nota", expected id,quote,note'],
    ['id,quote,note,', 'a.csv:1:head: unknown column — found nothing, expected id,quote,note'],
    ['id,id,quote,note', 'a.csv:1:id: column named twice — found "id", expected id,quote,note'],
  ])('%s', (head, problem) => {
    expect(read(`${head}\n1,2,3\n`)).toEqual({ rows: null, problems: [problem] });
  });

  it('is missing from an empty file', () => {
    expect(read('').rows).toBeNull();
    expect(read('').problems).toHaveLength(3);
  });
});
