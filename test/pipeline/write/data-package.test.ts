import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { textsUnder } from '../../fixtures/seed-files';

const files = textsUnder('public/data');
const read = (path: string) => files.get(`public/data/${path}`) ?? '';
const { resources } = JSON.parse(read('datapackage.json'));

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
    }[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const rowsOf = (name: string): Record<string, string>[] =>
  parse(read(`${name}.csv`), { columns: true });

it.each((resources as Resource[]).map((r) => [r.path, r] as const))(
  '%s is as described',
  (path, { name, schema }) => {
    const [head = ''] = read(path).split('\r\n');
    expect(head.split(',')).toEqual(schema.fields.map((field) => field.name));
    const rows = rowsOf(name);
    for (const { name: field, type, constraints = {}, description } of schema.fields) {
      expect(description).not.toBe('');
      const values = rows.map((row) => row[field] ?? '');
      if (type === 'integer') expect(values.every((value) => /^\d+$/.test(value))).toBe(true);
      if (constraints.required) expect(values).not.toContain('');
      if (constraints.unique) expect(new Set(values).size).toBe(values.length);
      if (constraints.enum) expect(constraints.enum).toEqual(expect.arrayContaining(values));
    }
    for (const { fields, reference } of schema.foreignKeys) {
      const known = rowsOf(reference.resource || name).map((row) => row[reference.fields]);
      const values = rows.map((row) => row[fields]).filter((value) => value !== '');
      expect(known).toEqual(expect.arrayContaining(values));
    }
  },
);
