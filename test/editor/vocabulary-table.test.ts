import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { columnsOf, readList } from '../../src/editor/vocabulary-table';
import { formatProblem, PROBLEM_CODES } from '../../src/pipeline/problem';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (list: Parameters<typeof readList>[0], bytes: Uint8Array<ArrayBuffer>) => {
  const found = await readList(list, 'list.csv', bytes);
  if ('rows' in found) return found.rows;
  for (const { code } of found.problems) expect(PROBLEM_CODES).toContain(code);
  return found.problems.map(formatProblem);
};
const workbook = async (...rows: (string | number | null)[][]) =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'List', rows }] }));

it('reads a list with the columns that it must have, in any order and case', async () => {
  expect(columnsOf('topics')).toEqual({
    needed: ['id', 'label', 'group'],
    others: ['short', 'instrument'],
  });
  const rows = await read(
    'topics',
    utf8('\uFEFFGroup,ID,Label\r\nland,soil,"Soil, erosion"\r\n,,\r\n'),
  );
  expect(rows).toEqual([{ id: 'soil', label: 'Soil, erosion', group: 'land' }]);
});

it('reads the first sheet of a workbook; a code of a region keeps its zeros', async () => {
  const bytes = await workbook(
    ['id', 'name', 'kind', 'members'],
    ['CAN', 'Canada', 'state', null],
    [],
    [21, 'Northern\nAmerica', 'region', null],
  );
  expect(await read('actors', bytes)).toEqual([
    { id: 'CAN', name: 'Canada', kind: 'state', members: '' },
    { id: '021', name: 'Northern America', kind: 'region', members: '' },
  ]);
});

it('says of a workbook on which row something is wrong', async () => {
  const bytes = await workbook(['id', 'label'], ['training', 'Training'], [], ['a b', 'Aid']);
  expect(await read('modalities', bytes)).toEqual([
    'list.csv:4:id: malformed id — found "a b", expected letters without accents, digits, "." and "-"',
  ]);
});

it.each<[string, Uint8Array<ArrayBuffer>, string]>([
  [
    'a column that the list has not',
    utf8('id,label,colour\na,A,red\n'),
    'list.csv:1:colour: unknown column — found "colour", expected id,label',
  ],
  [
    'a column that is missing',
    utf8('id,name\na,A\n'),
    'list.csv:1:label: missing column — found "id,name", expected id,label',
  ],
  [
    'an id twice',
    utf8('id,label\na,A\nb,B\na,C\n'),
    'list.csv:4:id: id reused — found "a", expected an id other than that of line 2',
  ],
  ['no id', utf8('id,label\n,A\n'), 'list.csv:2:id: id missing — found nothing, expected an id'],
  [
    'semicolons',
    utf8('id;label\na;A\n'),
    'list.csv:1:file: semicolons between the cells — found "id;label", expected commas: save it as XLSX',
  ],
  [
    'another encoding',
    new Uint8Array([0x69, 0x64, 0x2c, 0x6c, 0x0a, 0xe9]),
    'list.csv:2:file: not UTF-8 — found bytes E9, expected CSV in UTF-8: save it as "CSV UTF-8", or as XLSX',
  ],
  [
    'nothing below the head',
    utf8('id,label\n'),
    'list.csv:1:file: no row — found none, expected at least one row below the head',
  ],
])('takes nothing of a file with %s', async (_, bytes, expected) => {
  expect((await read('modalities', bytes))[0]).toBe(expected);
});

it('takes nothing of a zip that is no workbook', async () => {
  expect(String(await read('topics', new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toMatch(
    /^list\.csv:1:file: not a workbook that can be read/u,
  );
});
