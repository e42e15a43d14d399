import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Labels } from '../../src/dataset/schema';
import { seriesOf } from '../../src/dataset/series';
import { FORMAT } from '../../src/dataset/values';
import { inLanguage } from '../../src/model/model';
import { anyMarket } from './answers/match-sample';
import { HAND_WRITTEN, meeting } from './sample';

const NONE: Labels = {
  format: FORMAT,
  language: 'es',
  topicGroups: [],
  topics: [],
  modalities: [],
  proposals: [],
  notes: [],
  actors: [],
};
const SPANISH: Labels = {
  ...NONE,
  title: 'Muestra',
  group: 'el Grupo',
  meetings: [{ id: 'first', title: 'Primera reunión', body: 'Grupo', place: 'Ciudad de México' }],
  topicGroups: [{ id: 'justice', label: 'Policía y justicia', short: 'Justicia' }],
  topics: [{ id: 'firearms', label: 'Armas ilícitas', short: 'Armas', instrument: 'Protocolo' }],
  modalities: [{ id: 'training', label: 'Capacitación' }],
  proposals: [{ id: 'inventory', label: 'Un inventario de necesidades' }],
  actors: [{ id: 'OAS', name: 'Organización de los Estados Americanos' }],
};
const names = new Intl.DisplayNames('es', { type: 'region', fallback: 'none' });
const platform = (code: string) => names.of(code);

const nameOf = ({ actors }: Dataset, id: string) => actors.find((each) => each.id === id)?.name;

describe('the dataset in Spanish', () => {
  const spanish = inLanguage(HAND_WRITTEN, SPANISH, platform);

  test('names States by alpha-2 code, regions by M49 code, and organizations from the labels', () => {
    expect(nameOf(spanish, 'PER')).toBe('Perú');
    expect(nameOf(spanish, '029')).toBe('Caribe');
    expect(nameOf(spanish, 'OAS')).toBe('Organización de los Estados Americanos');
  });

  test('takes its title and description from the labels, and keeps what they lack', () => {
    expect(spanish).toMatchObject({ title: 'Muestra', group: 'el Grupo' });
    const asked = { ...HAND_WRITTEN, question: 'Who needs what' };
    expect(inLanguage(asked, NONE, platform)).toMatchObject({
      title: 'Sample',
      question: 'Who needs what',
    });
  });

  test('keeps meetings in one series where the body of only one is translated', () => {
    const two = { ...HAND_WRITTEN, meetings: [meeting('first'), meeting('second')] };
    const meetings = inLanguage(two, SPANISH, platform).meetings;
    expect(meetings.map(({ body }) => body)).toEqual(['Grupo', 'Group']);
    expect(new Set(meetings.map(seriesOf)).size).toBe(1);
  });

  test('prefers a name in the labels to that of the platform', () => {
    const labels = { ...NONE, actors: [{ id: '013', name: 'América Central' }] };
    expect(nameOf(inLanguage(HAND_WRITTEN, labels, platform), '013')).toBe('América Central');
  });

  test('does not change without labels and names', () => {
    expect(inLanguage(HAND_WRITTEN, null, () => undefined)).toEqual(HAND_WRITTEN);
    expect(nameOf(inLanguage(HAND_WRITTEN, null, platform), 'PER')).toBe('Perú');
  });
});

/** Words for some of the dataset's entries, in any order, and for others that it does not have. */
const labelsFor = ({
  meetings,
  topicGroups,
  topics,
  modalities,
  proposals,
  notes,
  actors,
}: Dataset) => {
  const word = fc.string({ minLength: 1 });
  const wordsOf = <Words>(list: readonly { id: string }[], words: fc.Arbitrary<Words>) =>
    fc
      .shuffledSubarray([...list.map(({ id }) => id), 'unknown', 'other'])
      .chain((ids) => fc.tuple(...ids.map((id) => words.map((own) => ({ id, ...own })))));
  const labelled = fc.record({ label: word });
  return fc.record<Labels>({
    format: fc.constant(FORMAT),
    language: fc.constant('es'),
    meetings: wordsOf(meetings, fc.record({ title: word, body: word, place: word })),
    topicGroups: wordsOf(topicGroups, fc.record({ label: word, short: word })),
    topics: wordsOf(topics, fc.record({ label: word, short: word, instrument: word })),
    modalities: wordsOf(modalities, labelled),
    proposals: wordsOf(proposals, labelled),
    notes: wordsOf(notes, fc.record({ text: word })),
    actors: wordsOf(actors, fc.record({ name: word })),
  });
};

const anyTranslation = fc
  .constantFrom(HAND_WRITTEN, null)
  .chain((given) => (given ? fc.constant(given) : anyMarket))
  .chain((each) => fc.tuple(fc.constant(each), labelsFor(each), fc.func(fc.option(fc.string()))))
  .map(([each, labels, name]) => ({
    each,
    labels,
    nameOfRegion: (code: string) => name(code) ?? undefined,
  }));

const LISTS = [
  'meetings',
  'topicGroups',
  'topics',
  'modalities',
  'proposals',
  'notes',
  'actors',
] as const;
/** Also `series`, which says by the original words which meetings belong together. */
const WORDS = new Set('name label short instrument text title body place series'.split(' '));
const withoutWords = (each: Dataset) => {
  const plain = (entry: object) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !WORDS.has(key)));
  return { ...each, ...Object.fromEntries(LISTS.map((list) => [list, each[list].map(plain)])) };
};

test('a translation changes words alone, and no order', () => {
  fc.assert(
    fc.property(anyTranslation, ({ each, labels, nameOfRegion }) => {
      const found = inLanguage(each, labels, nameOfRegion);
      expect(withoutWords(found)).toEqual(withoutWords(each));
    }),
  );
});

test('labels of unknown ids are ignored, all others apply', () => {
  fc.assert(
    fc.property(anyTranslation, ({ each, labels, nameOfRegion }) => {
      const found = inLanguage(each, labels, nameOfRegion);
      const known = { ...labels, meetings: labels.meetings ?? [] };
      for (const list of LISTS) {
        const ids = new Set(each[list].map(({ id }) => id));
        Object.assign(known, { [list]: known[list].filter(({ id }) => ids.has(id)) });
        for (const word of known[list]) {
          expect(found[list].find(({ id }) => id === word.id)).toMatchObject(word);
        }
      }
      expect(inLanguage(each, known, nameOfRegion)).toEqual(found);
    }),
  );
});
