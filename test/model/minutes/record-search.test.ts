import { expect, test } from 'vitest';
import type { OutlineNode } from '../../../src/dataset/schema';
import { createSearch } from '../../../src/model/minutes/record-search';
import { dataset, HAND_WRITTEN, meeting, record } from '../sample';

const search = await createSearch(HAND_WRITTEN);
const found = (words: string): string[] => {
  const answer = search(words);
  return HAND_WRITTEN.records.filter((_, at) => answer?.[at] === 1).map(({ id }) => id);
};

test('accents and case are folded, in the text and in the question', () => {
  expect(found('PERU ley')).toEqual(['r9']);
  expect(found('perú')).toEqual(['r8', 'r9', 'r11']);
  expect(found('central america')).toEqual(['r10']);
});

test('looks in quotes, notes, names of all sides, topics and modalities', () => {
  expect(found('proyecto')).toEqual(['r9']);
  expect(found('inferred')).toEqual(['r2']);
  expect(found('argentina offer')).toEqual([]);
  expect(found('argentina organization')).toEqual(['r7']);
  expect(found('firearms')).toEqual(['r10']);
  expect(found('funding')).toEqual(['r6']);
});

test('finds words by their beginnings, and only where all words match', () => {
  expect(found('argen train')).toEqual(['r1']);
  expect(found('argen zebra')).toEqual([]);
  expect(found('rgentina')).toEqual([]);
});

test('returns null for no words, and no record for words that none holds', () => {
  expect(search('')).toBeNull();
  expect(search(' \n')).toBeNull();
  expect(search(' - ')).toBeNull();
  expect(search('zebra')).toEqual(new Uint8Array(HAND_WRITTEN.records.length));
});

test('a dataset without records finds nothing', async () => {
  const empty = await createSearch(dataset([]));
  expect(empty('any')).toEqual(new Uint8Array(0));
});

test('does not find the code of the rapporteur, who is no actor', async () => {
  const rapporteur = await createSearch(
    dataset([record('r1', 'ARG', 'firearms', 'raised', { reportedBy: 'RAP' })]),
  );
  expect(rapporteur('rap')).toEqual(Uint8Array.of(0));
});

test('finds the records of a person who spoke, up to the next speaker', async () => {
  const head = (start: number, end: number, details: Partial<OutlineNode>): OutlineNode => ({
    level: 'presentation',
    title: 'Presentation',
    label: null,
    parent: null,
    actor: 'CAN',
    presenter: null,
    start,
    end,
    ...details,
  });
  const outline = [
    head(0, 50, { presenter: 'Jorge GARCÍA' }),
    head(10, 20, { level: 'part', parent: 0 }),
    head(20, 30, { level: 'speaker', parent: 0, presenter: 'Ann ROY' }),
    head(50, 90, {}),
  ];
  const at = (id: string, start: number) => record(id, 'CAN', 'firearms', 'raised', { start });
  const asked = await createSearch(
    dataset([at('r1', 0), at('r2', 12), at('r3', 25), at('r4', 60)], {
      meetings: [meeting('first', { outline })],
    }),
  );
  expect(asked('garcia')).toEqual(Uint8Array.of(1, 1, 0, 0));
  expect(asked('García, canada')).toEqual(Uint8Array.of(1, 1, 0, 0));
  expect(asked('roy')).toEqual(Uint8Array.of(0, 0, 1, 0));
});
