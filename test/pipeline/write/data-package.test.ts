import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildSeeds } from '../../fixtures/build-seeds';
import { HOME } from '../../fixtures/data-home';
import { faults } from '../../fixtures/json-schema';
import { builtMeetings } from '../../fixtures/three-meetings';
import { TINY_MINUTES, tinySeeds } from '../../fixtures/tiny-seeds';
import { readFolder } from '../../source-files';

interface Resource {
  dialect: { lineTerminator: string };
  name: string;
  path: string;
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
    }[];
    foreignKeys: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
  };
}

const profile = JSON.parse(readFileSync('test/fixtures/data-package-profile.json', 'utf8'));
const DATA = join(HOME, 'public/data/');
const published = new Map(
  [...readFolder(DATA)].map(([path, text]) => [path.slice(DATA.length), text]),
);

/** Two codings, the second as another program might have written it. */
const codedTwice = buildSeeds(
  tinySeeds().set(
    'seeds/tiny/records.second.csv',
    '\uFEFFnote,id,actor,reported_by,topic,kind,status,modality,counterpart,open_to,basis,quote,line\r\n' +
      ',S1,MEX,,firearms,need,raised,training,CAN,,explicit,Mexico needs support,13\r\n',
  ),
).files;

/** The second coding means the second of two places on a line. */
const codedOnLine = buildSeeds(
  tinySeeds({
    minutes: TINY_MINUTES.replace('Mexico needs support.', 'It needs support, it needs support.'),
    second: ['S1,MEX,,firearms,need,raised,,,,explicit,needs support,13.2,'],
  }),
).files;

const ofMeetings = builtMeetings().files;

it('lists both codings of a meeting', () => {
  expect(resourcesOf(codedTwice).map(({ name, path }) => [name, path])).toEqual([
    ['records', 'records.csv'],
    ['actors', 'actors.csv'],
    ['coding-tiny-first', 'codings/tiny.first.csv'],
    ['coding-tiny-second', 'codings/tiny.second.csv'],
  ]);
});

it('has a table of links between several meetings', () => {
  expect(resourcesOf(ofMeetings).map(({ path }) => path)).toContain('links.csv');
});

describe.each([
  ['published', published],
  ['coded twice', codedTwice],
  ['coded at a place of a line', codedOnLine],
  ['of three meetings', ofMeetings],
])('%s', (_, files) => {
  const resources = resourcesOf(files);
  const rowsOf = (name: string): Record<string, string>[] => {
    const path = resources.find((resource) => resource.name === name)?.path ?? '';
    return parse(files.get(path) ?? '', { columns: true, bom: true });
  };

  it('follows the profile that it declares, and names source and contributors', () => {
    const declared = JSON.parse(files.get('datapackage.json') ?? '');
    expect(declared.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(faults(profile, declared)).toEqual([]);
    expect(declared.sources).not.toEqual([]);
    for (const { title } of [...declared.sources, ...declared.contributors])
      expect(title).toMatch(/\w/);
  });

  it.each(resources.map((r) => [r.path, r] as const))(
    '%s is as described',
    (path, { name, schema, dialect }) => {
      const [head = ''] = (files.get(path) ?? '')
        .replace('\uFEFF', '')
        .split(dialect.lineTerminator);
      expect(head.split(',')).toEqual(schema.fields.map((field) => field.name));
      const rows = rowsOf(name);
      expect(rows).not.toEqual([]);
      for (const { name: field, type, constraints = {}, description } of schema.fields) {
        expect(description).not.toBe('');
        const values = rows.map((row) => row[field] ?? '');
        if (type === 'integer') expect(values.every((value) => /^\d*$/.test(value))).toBe(true);
        if (constraints.required) expect(values).not.toContain('');
        if (constraints.unique) expect(new Set(values).size).toBe(values.length);
        if (constraints.enum) {
          const told = values.filter((value) => value !== '');
          expect(constraints.enum).toEqual(expect.arrayContaining(told));
        }
      }
      for (const { fields, reference } of schema.foreignKeys) {
        const known = rowsOf(reference.resource ?? name).map((row) => row[reference.fields[0]]);
        const values = rows.map((row) => row[fields[0]]).filter((value) => value !== '');
        expect(known).toEqual(expect.arrayContaining(values));
      }
    },
  );
});

function resourcesOf(files: ReadonlyMap<string, string>): Resource[] {
  return JSON.parse(files.get('datapackage.json') ?? '').resources;
}

it('breaks the profile where a part has another shape', () => {
  const good = JSON.parse(published.get('datapackage.json') ?? '');
  for (const change of [
    { version: 2 },
    { created: '2026-11-25' },
    { contributors: [{ title: 'x', roles: 'author' }] },
    { resources: [] },
    { resources: [{ path: 'records.csv' }] },
    { resources: [{ name: 'a', path: '../a.csv' }] },
    withSchema({ fields: [{ name: 'id', type: 'words' }] }),
    withSchema({ fields: [{ name: 'id' }], primaryKey: [1] }),
  ])
    expect(faults(profile, { ...good, ...change }), JSON.stringify(change)).not.toEqual([]);
});

function withSchema(schema: object) {
  return { resources: [{ name: 'a', path: 'a.csv', schema }] };
}
