import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as agreement from '../../../src/dataset/agreement-schema';
import * as shapes from '../../../src/dataset/schema';
import { datasetJsonSchema } from '../../../src/pipeline/write/json-schema';
import { faults } from '../../fixtures/json-schema';
import { builtMeetings } from '../../fixtures/three-meetings';

it('writes the same JSON Schema as zod does', () => {
  const own = datasetJsonSchema();
  const { title, description, $defs } = own as {
    title: string;
    description: string;
    $defs: Record<string, { description: string }>;
  };
  const all: Record<string, unknown> = { ...shapes, ...agreement };
  const metadata = z.registry<object>();
  metadata.add(shapes.datasetSchema, { title, description });
  for (const [id, { description }] of Object.entries($defs)) {
    const shape = all[`${id.charAt(0).toLowerCase()}${id.slice(1)}Schema`];
    metadata.add(shape as z.ZodMiniType, { id, description });
  }
  const theirs = JSON.stringify(z.toJSONSchema(shapes.datasetSchema, { metadata }), null, 2);
  // A record is of one kind.
  const ofOneKind = theirs.replace(/("Record": \{\s+)"anyOf"/u, '$1"oneOf"');
  expect(JSON.stringify(own, null, 2)).toBe(ofOneKind);
});

it('accepts a dataset of several meetings, and refuses a link with another effect', () => {
  const { dataset } = builtMeetings();
  const schema = datasetJsonSchema() as Readonly<Record<string, unknown>>;
  expect(faults(schema, dataset)).toEqual([]);
  const [link, ...links] = dataset.links ?? [];
  const altered = { ...dataset, links: [{ ...link, effect: 'ended' }, ...links] };
  expect(faults(schema, altered)).toEqual(['/links/0/effect: not one of its list']);
});
