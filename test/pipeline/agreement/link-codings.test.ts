import { expect, it } from 'vitest';
import { buildSeeds } from '../../fixtures/build-seeds';
import { severalMeetings } from '../../fixtures/several-meetings';

const FOLDER = 'seeds/gt-dot-2';
const LINKS = `${severalMeetings().get(`${FOLDER}/links.csv`)}`;
const HEAD = LINKS.slice(0, LINKS.indexOf('\n') + 1);
/** Rows of `links.csv`: an offer that is not repeated, two needs that are, an offer that is taken back. */
const DONE = 'gt-dot-2.l09,gt-dot-1.029,done,gt-dot-2.009,,explicit,,,\n';
const AGAIN = 'gt-dot-2.l20,gt-dot-1.097,repeats,gt-dot-2.019,,explicit,,,\n';
const ANEW = 'gt-dot-2.l21,gt-dot-1.094,repeats,gt-dot-2.020,,explicit,,,\n';
const BACK = `${LINKS.trimEnd().split('\n').at(-1)}\n`;

type Files = Readonly<Record<string, string>>;
const built = (files: Files) => {
  const seeds = severalMeetings();
  for (const [name, text] of Object.entries(files)) seeds.set(`${FOLDER}/${name}`, text);
  return buildSeeds(seeds);
};
const agreedIn = (files: Files) =>
  built(files).dataset.agreements.find(({ meeting }) => meeting === 'gt-dot-2')?.links;
const warningsOf = (files: Files) =>
  built(files).warnings.filter((line) =>
    /links\.(?:first|second)|coded once|of the links/u.test(line),
  );

it('warns of links that were coded once, and states no agreement of them', () => {
  expect(warningsOf({})).toEqual([
    `${FOLDER}/links.csv:1:file: links of a meeting coded once — found no links.second.csv, expected links.second.csv beside this file: the links as another person coded them without sight of these, so that their agreement can be stated`,
  ]);
  expect(agreedIn({})).toBeUndefined();
});

it('says of a first coding of links that it has no second', () => {
  expect(warningsOf({ 'links.first.csv': LINKS })).toContain(
    `${FOLDER}/links.first.csv:1:file: no second coding to compare with — found no links.second.csv, expected links.second.csv beside this file`,
  );
});

it('compares the second coding with links.csv, or with the first coding as it was', () => {
  const second = { 'links.second.csv': LINKS };
  expect(agreedIn(second)).toMatchObject({ firstOnly: 0, secondOnly: 0, f1: { value: 1 } });
  expect(warningsOf(second)).toEqual([]);
  const before = {
    'links.first.csv': HEAD + DONE + AGAIN,
    'links.second.csv': HEAD + AGAIN + ANEW,
  };
  expect(agreedIn(before)).toMatchObject({ both: 1, firstOnly: 1, secondOnly: 1, agree: 1 });
  expect(agreedIn(before)?.kappa).toEqual({ value: null, low: null, high: null });
});

it('finds the words of a link in the record of its own coder, or in the link', () => {
  const records = `${severalMeetings().get(`${FOLDER}/records.csv`)}`;
  const renamed = (text: string) => text.replaceAll('gt-dot-2.', 'hers.');
  const files = {
    'links.first.csv': HEAD + DONE + BACK,
    'links.second.csv': HEAD + renamed(DONE).replace(',done,', ',part,') + BACK,
    'records.first.csv': records,
    'records.second.csv': renamed(records),
  };
  expect(warningsOf(files)).toEqual([]);
  expect(agreedIn(files)).toMatchObject({ both: 2, firstOnly: 0, secondOnly: 0, agree: 1 });
});

it.each([
  [
    'names a record of no earlier meeting',
    { 'links.second.csv': HEAD + DONE.replace('gt-dot-1.029', 'gt-dot-1.999') },
    'links.second.csv:2:of: names no record of an earlier meeting — found "gt-dot-1.999"',
  ],
  [
    'has an effect of its own',
    { 'links.second.csv': HEAD + DONE.replace('done', 'finished') },
    'links.second.csv:2:effect: unknown effect — found "finished"',
  ],
  [
    'has words that the minutes lack',
    { 'links.second.csv': HEAD + BACK.replace('no longer offer', 'never offer') },
    'links.second.csv:2:quote: quote not in the minutes',
  ],
  [
    'has a row that is cut off',
    { 'links.second.csv': `${HEAD}gt-dot-2.l09\n` },
    'links.second.csv:2:note: wrong number of fields',
  ],
  [
    'is compared with a faulty first one',
    {
      'links.first.csv': HEAD + DONE.replace('gt-dot-2.009', 'gt-dot-2.999'),
      'links.second.csv': LINKS,
    },
    'links.first.csv:2:by: names no record of gt-dot-2 — found "gt-dot-2.999"',
  ],
])(
  'states no figure where the second coding of links %s, and still builds',
  (_, files: Files, problem) => {
    const { warnings, dataset, files: published } = built(files);
    const at = warnings.indexOf(
      'gt-dot-2: 1 problem(s) in the two codings of the links; their agreement is therefore not stated',
    );
    expect(warnings[at + 1]).toContain(`${FOLDER}/${problem}`);
    expect(dataset.agreements.some(({ links }) => links)).toBe(false);
    expect([...published.keys()].filter((path) => path.includes('_links.'))).toEqual([]);
  },
);

it('says that links.csv is missing beside a second coding', () => {
  const seeds = severalMeetings();
  seeds.delete(`${FOLDER}/links.csv`);
  seeds.set(`${FOLDER}/links.second.csv`, LINKS);
  expect(buildSeeds(seeds).warnings).toContain(
    `${FOLDER}/links.csv:1:file: file missing — found no such file, expected at least its head line`,
  );
});

it('states nothing of links whose records have a faulty second coding', () => {
  const files = { 'links.second.csv': LINKS, 'records.second.csv': 'id\n' };
  expect(agreedIn(files)).toBeUndefined();
  expect(built(files).warnings.join('\n')).toContain('records.second.csv:1:');
});

it('states the agreement in spite of warnings of the rules, of which links.csv has two', () => {
  expect(built({}).warnings.join('\n')).toContain('two endings at one meeting');
  expect(agreedIn({ 'links.second.csv': LINKS })).toBeDefined();
});

it('gives each published coding a path and a name of its own, whatever the meetings are called', () => {
  const files = new Map<string, string>();
  for (const [path, text] of severalMeetings(3)) {
    // "a", whose links are coded twice, and meetings that are called as if they were these links.
    const words = text.replaceAll('gt-dot-2', 'a').replaceAll('gt-dot-3', 'a.links');
    files.set(path.replace('gt-dot-2', 'a').replace('gt-dot-3', 'a.links'), words);
  }
  const copy = (of: string, to: string) => files.set(to, `${files.get(of)}`);
  copy('seeds/a/links.csv', 'seeds/a/links.second.csv');
  copy('seeds/a.links/records.csv', 'seeds/a.links/records.second.csv');
  const { dataset, files: published } = buildSeeds(files);
  expect(dataset.agreements.map(({ secondCoding, links }) => [secondCoding, !links])).toEqual([
    ['measured', true],
    ['missing', false],
    ['measured', true],
  ]);
  const paths = [...published.keys()].filter((path) => path.startsWith('codings/'));
  expect(paths.toSorted()).toEqual([
    ...['codings/a.links.first.csv', 'codings/a.links.second.csv'],
    ...['codings/a_links.first.csv', 'codings/a_links.second.csv'],
    ...['codings/gt-dot-1.first.csv', 'codings/gt-dot-1.second.csv'],
  ]);
  expect(published.get('codings/a.links.first.csv')).toBe(files.get('seeds/a.links/records.csv'));
  const { resources } = JSON.parse(`${published.get('datapackage.json')}`);
  const names = resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('publishes both codings unchanged, and describes them', () => {
  const { files } = built({ 'links.second.csv': HEAD + DONE + BACK });
  expect(files.get('codings/gt-dot-2_links.first.csv')).toBe(LINKS);
  expect(files.get('codings/gt-dot-2_links.second.csv')).toBe(HEAD + DONE + BACK);
  const { resources } = JSON.parse(files.get('datapackage.json') ?? '');
  const found = resources.filter(({ name }: { name: string }) => name.includes('_links-'));
  expect(found).toMatchObject(
    ['first', 'second'].map((coder) => ({
      name: `coding-gt-dot-2_links-${coder}`,
      path: `codings/gt-dot-2_links.${coder}.csv`,
      schema: { foreignKeys: [{ fields: ['of'], reference: { resource: 'records' } }] },
    })),
  );
  const fields = found[0].schema.fields as { name: string; constraints?: { required?: true } }[];
  expect(fields.map(({ name }) => name).join(',')).toBe(HEAD.trim());
  expect(fields.find(({ name }) => name === 'quote')?.constraints?.required).toBeUndefined();
});
