import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { columnsOf } from '../../../src/editor/edits/vocabulary';
import { readList } from '../../../src/editor/read/vocabulary-table';
import { formatProblem, PROBLEM_CODES } from '../../../src/pipeline/problem';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (list: Parameters<typeof readList>[0], bytes: Uint8Array<ArrayBuffer>) => {
  const cells = { label: 'Land', short: '' };
  const found = await readList(list, 'list.csv', bytes, [{ id: 'land', cells }]);
  if ('rows' in found) return found.rows;
  for (const { code } of found.problems) expect(PROBLEM_CODES).toContain(code);
  return found.problems.map(formatProblem);
};
const workbook = async (...rows: (string | number | null)[][]) =>
  new Uint8Array(await writeXlsx({ sheets: [{ name: 'List', rows }] }));

it('reads a list with its needed columns, in any order and case', async () => {
  expect(columnsOf('topics')).toEqual({
    needed: ['id', 'label', 'group'],
    others: ['short', 'instrument', 'was'],
  });
  const rows = await read(
    'topics',
    utf8('\uFEFFGroup,ID,Label\r\nland,soil,"Soil, erosion"\r\n,,\r\n'),
  );
  expect(rows).toEqual([
    { id: 'soil', label: 'Soil, erosion', group: 'land', short: 'Soil, erosion' },
  ]);
});

it('fills an empty short label from a label that fits, leaves it empty for a longer one, and reports an unknown group with its line', async () => {
  const rows = [
    'soil,Soil,Land use,land',
    'sea,,The use of the seas by all States,',
    'air,,Clean air,',
  ];
  const file = (...more: string[]) => utf8(['id,short,label,group', ...rows, ...more].join('\n'));
  const shorts = (await read('topics', file())).map((row) => Object(row).short);
  expect(shorts).toEqual(['Soil', '', 'Clean air']);
  const groups = utf8(
    'id,label\na,Organized crime\nb,Trafficking in persons\nc,Counterterrorism\nd,Soil',
  );
  expect((await read('topicGroups', groups)).map((row) => Object(row).short)).toEqual([
    '',
    '',
    '',
    'Soil',
  ]);
  expect(await read('topics', file('ice,,Ice,weapons'))).toEqual([
    'list.csv:5:group: unknown topic group — found "weapons", expected an id of the groups of topics',
  ]);
});

it('reads semicolons between the cells, as spreadsheets write them where numbers have a comma', async () => {
  const rows = await read(
    'actors',
    utf8(
      '\uFEFFid;Name;kind;members\r\nBEN;"Bénin; 12,5 millions";state;\r\nG;Group;organization;"BEN;TGO"\r\n;;;\r\n',
    ),
  );
  expect(rows).toEqual([
    { id: 'BEN', name: 'Bénin; 12,5 millions', kind: 'state', members: '' },
    { id: 'G', name: 'Group', kind: 'organization', members: 'BEN;TGO' },
  ]);
  const cell = fc.string({ unit: fc.constantFrom(...'a,;" \n') }).map((words) => `x${words}x`);
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (labels) => {
      const quoted = labels.map((label) => `"${label.replaceAll('"', '""')}"`);
      const listOf = (by: string) =>
        utf8([`id${by}label`, ...quoted.map((label, i) => `a${i}${by}${label}`)].join('\n'));
      expect(await read('modalities', listOf(';'))).toEqual(await read('modalities', listOf(',')));
    }),
  );
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

it('names the row of a fault in a workbook', async () => {
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

it.each([
  ['a CSV file', utf8(`id,label\n${'a,A\n'.repeat(200_000)}`), '512 KB'],
  [
    'a workbook that unpacks to much more',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) }) as Uint8Array<ArrayBuffer>,
    '2048 KB',
  ],
])('opens nothing of %s that is too large for a list', async (_, bytes, most) => {
  expect(String(await read('modalities', bytes))).toMatch(
    new RegExp(`^list\\.csv:1:file: too large — found \\d+ KB, expected ${most} at most$`, 'u'),
  );
});

it('refuses a zip that is no workbook', async () => {
  expect(String(await read('topics', new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toMatch(
    /^list\.csv:1:file: not a workbook that can be read/u,
  );
});
