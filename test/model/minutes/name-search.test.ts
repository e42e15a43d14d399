import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/model/minutes/fold-letters';
import { nameSearch } from '../../../src/model/minutes/name-search';

const entry = (id: string, ...names: string[]) => ({ id, names });
const VINCENT = entry(
  'VCT',
  'Saint Vincent and the Grenadines',
  'San Vicente y las Granadinas',
  'Saint-Vincent-et-les-Grenadines',
);
const find = nameSearch([
  entry('LCA', 'Saint Lucia', 'Santa Lucía', 'Sainte-Lucie'),
  VINCENT,
  entry('GRD', 'Grenada', 'Granada', 'Grenade'),
  entry('OAS', 'Organization of American States (OAS)', 'OEA'),
]);
const ids = (words: string) => find(words).map(({ entry: { id } }) => id);
/** The names that are found, with what fits between stars. */
const marked = (words: string) =>
  find(words).map(({ name, ranges }) =>
    ranges
      .toReversed()
      .reduce(
        (text, { start, end }) =>
          `${text.slice(0, start)}*${text.slice(start, end)}*${text.slice(end)}`,
        name,
      ),
  );

describe('finds by the beginnings of words', () => {
  it('of a name in any language, without its accents, and says which name it was', () => {
    expect(marked('lucia')).toEqual(['Saint *Lucia*']);
    expect(marked('santa luc')).toEqual(['*Santa* *Luc*ía']);
    expect(marked('SAN VICENTE')).toEqual(['*San* *Vicente* y las Granadinas']);
    expect(ids('oea')).toEqual(['OAS']);
    expect(ids('oas')).toEqual(['OAS']);
  });

  it('with a whole word before a word that only begins so', () => {
    expect(marked('san')).toEqual(['*San* Vicente y las Granadinas', '*San*ta Lucía']);
  });

  it('with names that begin with the words before names with a later word', () => {
    expect(ids('gren')).toEqual(['GRD', 'VCT']);
  });

  it('nothing inside a word, nothing for no words', () => {
    expect(find('renada')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find(' -')).toEqual([]);
  });
});

describe('finds by a part of the words, where no name has them all and a part is enough', () => {
  const topics = nameSearch(
    [
      entry('i', 'Institutions and training', 'Institutional capacity and general training'),
      entry('l', 'Training of judges and of officers'),
      entry('o', 'Money laundering'),
    ],
    true,
  );
  const found = (words: string) => topics(words).map(({ entry: { id }, missing }) => [id, missing]);

  it('most of them first', () => {
    expect(found('capacity building')).toEqual([['i', 1]]);
    expect(found('capacity training for judges')).toEqual([
      ['i', 2],
      ['l', 2],
    ]);
    expect(found('training judges abroad')).toEqual([
      ['l', 1],
      ['i', 2],
    ]);
  });

  it('none where a name has all words, and none by short words alone', () => {
    expect(found('capacity training')).toEqual([['i', 0]]);
    expect(found('and of courts')).toEqual([]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'á', 'B', 'b', ' ', '-', '’'),
  maxLength: 8,
});

it('finds exactly the entries with a name in which each word begins a word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(letters, { minLength: 1, maxLength: 3 })),
      letters,
      (all, asked) => {
        const entries = all.map((names, at) => entry(`${at}`, ...names));
        const words = wordsIn(asked);
        const naive = entries.filter(
          ({ names }) =>
            words.length > 0 &&
            names.some((name) =>
              words.every((word) => wordsIn(name).some((own) => own.startsWith(word))),
            ),
        );
        const found = nameSearch(entries)(asked);
        expect(found.map((each) => each.entry.id).toSorted()).toEqual(
          naive.map(({ id }) => id).toSorted(),
        );
        for (const { name, ranges } of found)
          expect(
            ranges.map(({ start, end }) => wordsIn(name.slice(start, end)).join()).toSorted(),
          ).toEqual(words.toSorted());
      },
    ),
  );
});
