import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActorKind } from '../../../src/dataset/schema';
import { namesOf, namesOfUnlistedStates } from '../../../src/pipeline/minutes/names';

const actor = (
  id: string,
  name: string,
  kind: ActorKind = 'organization',
  alpha2: string | null = null,
  others: readonly string[] = [],
) => ({ id, name, kind, alpha2, others });

const ACTORS = [
  actor('CAN', 'Canada', 'state', 'CA'),
  actor('USA', 'United States', 'state', 'US'),
  actor('GIN', 'Guinea', 'state', 'GN'),
  actor('GNB', 'Guinea-Bissau', 'state', 'GW'),
  actor('KNA', 'Saint Kitts and Nevis', 'state', 'KN'),
  actor('FSM', 'Micronesia (Federated States of)', 'state', 'FM'),
  actor('ANDEAN', 'Andean Community (CAN)'),
  actor('G-77', 'Group of 77 and China', 'organization', null, ['G-77/China', 'Groupe des 77']),
  actor('LDC', 'Least developed countries', 'organization', null, ['LDC']),
  actor('UNODC', 'UNODC'),
  actor('019', 'Americas', 'region'),
];
const names = namesOf(ACTORS);

it.each([
  ['Canada', 'CAN'],
  ['CANADA', 'CAN'],
  ['the United States of America', 'USA'],
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['Estados Unidos', 'USA'],
  ['St. Kitts & Nevis', 'KNA'],
  ['FEDERATED STATES OF MICRONESIA', 'FSM'],
  ['Guinea-Bissau', 'GNB'],
  ['GROUPE DES 77', 'G-77'],
  ['LDCs', 'LDC'],
  // The minutes write an acronym out.
  ['United Nations Office on Drugs and Crime', 'UNODC'],
  ['the United Nations Office on Drugs and Crime', 'UNODC'],
  ['Oficina de las Naciones Unidas contra la Droga y el Delito', ''],
  ['United Nations Office on Drugs and Crime said', ''],
  ['Central American Network', 'ANDEAN'],
  // Letters of two actors: a person is asked.
  ['CAN', 'ANDEAN CAN'],
  // Words, and regions, which do not speak.
  ['us', ''],
  ['Can', ''],
  ['Americas', ''],
  ['Canadas', ''],
])('"%s" is the name of: %s', (words, ids) => {
  expect(names.lookup(words).toSorted().join(' ')).toBe(ids);
});

it('finds the longest name that begins at an offset, as whole words', () => {
  const at = (text: string) => {
    const found = names.at(text, 0);
    return found && text.slice(found.start, found.end);
  };
  expect(at('Guinea-Bissau said')).toBe('Guinea-Bissau');
  expect(at('Guinea said')).toBe('Guinea');
  expect(at('G-77/China, supported by Guinea')).toBe('G-77/China');
  expect(at('U.S. delegation')).toBe('U.S.');
  expect(at('United Nations Office on Drugs and Crime said')).toMatch(/Crime$/u);
  expect(at('Canadarm')).toBeNull();
  expect(at('canada said')).toBeNull();
  expect(names.at('RCANADA', 1)).toBeNull();
});

const WORDS = [
  'Guinea',
  'Guinea-Bissau',
  'Canada',
  'and',
  'the',
  'G-77/China',
  'LDCs',
  'United Nations Office on Drugs and Crime',
  'US',
  'Ann',
];

it('finds at each offset the same name as a trial of all ends of words', () => {
  const texts = fc.array(fc.constantFrom(...WORDS, ',', '.'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ');
      for (let at = 0; at < text.length; at += 1) {
        const isWord = /^\p{Lu}/u.test(text.slice(at)) && !/[\p{L}\p{N}]$/u.test(text.slice(0, at));
        const ends = Array.from({ length: text.length - at }, (_, i) => text.length - i).filter(
          (end) =>
            /[\p{L}\p{N}]$/u.test(text.slice(at, end)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)),
        );
        const end = isWord ? ends.find((each) => names.lookup(text.slice(at, each)).length > 0) : 0;
        const found = names.at(text, at);
        expect(found?.end ?? 0).toBe(end ?? 0);
        if (found) expect(found.ids).toEqual(names.lookup(text.slice(at, found.end)));
      }
    }),
  );
});

it('knows unlisted States by their codes, and no union of States', () => {
  const beside = namesOfUnlistedStates(names);
  expect(beside.lookup('Norvège')).toEqual(['=NO']);
  expect(beside.lookup('Canada')).toEqual([]);
  expect(beside.lookup('European Union')).toEqual([]);
});
