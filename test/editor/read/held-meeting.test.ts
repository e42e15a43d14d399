import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { heldMeeting } from '../../../src/editor/read/held-meeting';

const linesOf = (text: string) => text.split('\n').map((words) => ({ words }));
const told = (text: string) => {
  const found = heldMeeting(linesOf(text));
  return found && [found.title, found.place, found.start, found.end];
};

it.each([
  ['seeds/gt-dot-1', 'First', 'Mexico City', '2007-07-27', '2007-07-27'],
  ['test/fixtures/later-meetings/gt-dot-2', 'Second', 'Port of Spain', '2009-10-15', '2009-10-16'],
  ['test/fixtures/later-meetings/gt-dot-3', 'Third', 'Lima', '2011-09-20', '2011-09-21'],
])('reads the meeting in the minutes of %s', (folder, ordinal, ...rest) => {
  const title = `${ordinal} Meeting of the OAS Technical Group on Transnational Organized Crime`;
  expect(told(readFileSync(`${folder}/minutes.txt`, 'utf8'))).toEqual([title, ...rest]);
});

it.each<[string, string[] | null]>([
  [
    'The Fifth Session of the Group took place in Vienna, Austria, from 30 May to 2 June 2019.',
    ['Fifth Session of the Group', 'Vienna, Austria', '2019-05-30', '2019-06-02'],
  ],
  [
    'La Segunda Reunión del Grupo se celebró en Puerto España, del 15 al 16 de octubre de 2009.',
    ['Segunda Reunión del Grupo', 'Puerto España', '2009-10-15', '2009-10-16'],
  ],
  [
    'La deuxième réunion du Groupe s’est tenue à Lima les 20 et 21 septembre 2011.',
    ['Deuxième réunion du Groupe', 'Lima', '2011-09-20', '2011-09-21'],
  ],
  [
    'La Deuxième réunion du Groupe s’est tenue à Lima du 1er au 3 mars 2011.',
    ['Deuxième réunion du Groupe', 'Lima', '2011-03-01', '2011-03-03'],
  ],
  [
    'A Terceira Reunião do Grupo foi realizada em Brasília nos dias 4 e 5 de março de 2010.',
    ['Terceira Reunião do Grupo', 'Brasília', '2010-03-04', '2010-03-05'],
  ],
  ['The Group met on 3 May 2019.', null],
  [
    'The Second Meeting of the Group met on 3 May 2019.',
    ['Second Meeting of the Group', '', '2019-05-03', '2019-05-03'],
  ],
  ['The Second Meeting of the Group was held in Lima on 31 February 2019.', null],
  ['The Second Meeting of the Group was held in Lima in the spring.', null],
])('reads or leaves: %s', (line, meeting) => {
  expect(told(`REPORT\n\n${line} It was attended by 26 delegations.`)).toEqual(meeting);
});

it.each([
  ['The Second Meeting of the Group met on 3 May 2019. It was attended by 26 delegations.', 26],
  [
    'La Segunda Reunión del Grupo se celebró el 15 de octubre de 2009. Asistieron 26 delegaciones.',
    26,
  ],
  ['The Second Meeting of the Group met on 3 May 2019. It thanked 26 delegations.', undefined],
  ['The Second Meeting of the Group met on 3 May 2019, attended by 26 experts.', undefined],
])('counts delegations only where they came: %s', (line, count) => {
  const found = heldMeeting(linesOf(line));
  expect(found?.delegations).toBe(count);
  expect(found?.words.includes('26')).toBe(count !== undefined);
});

it.each<[string, string, string[] | null]>([
  [
    'Fourth Meeting of the Group',
    'Quito, 12-13 March 2013',
    ['Fourth Meeting of the Group', 'Quito', '2013-03-12', '2013-03-13'],
  ],
  [
    'FOURTH MEETING OF THE GROUP',
    'Washington, D.C., March 12, 2013',
    ['FOURTH MEETING OF THE GROUP', 'Washington, D.C.', '2013-03-12', '2013-03-12'],
  ],
  [
    'Cuarta Reunión del Grupo',
    'Quito, Ecuador, del 12 al 13 de marzo de 2013',
    ['Cuarta Reunión del Grupo', 'Quito, Ecuador', '2013-03-12', '2013-03-13'],
  ],
  [
    'Quatrième réunion du Groupe',
    'Quito, les 12 et 13 mars 2013',
    ['Quatrième réunion du Groupe', 'Quito', '2013-03-12', '2013-03-13'],
  ],
  [
    'QUARTA REUNIÃO DO GRUPO',
    'Quito, 12 e 13 de março de 2013.',
    ['QUARTA REUNIÃO DO GRUPO', 'Quito', '2013-03-12', '2013-03-13'],
  ],
  ['Report of the Group', 'Quito, 12-13 March 2013', null],
  ['fourth meeting of the group', 'Quito, 12-13 March 2013', null],
  ['Fourth Meeting of the Group', '12-13 March 2013', null],
  ['Fourth Meeting of the Group', 'It began. Quito, 12-13 March 2013', null],
  ['Fourth Meeting of the Group', 'Quito, 12-13 March 2013, with 24 delegations', null],
  ['Fourth Meeting of the Group', 'Quito, 31 February 2013', null],
  ['The delegations said at the meeting: agreed.', 'Quito, 12-13 March 2013', null],
])('reads or leaves the head: %s, %s', (title, below, meeting) => {
  const text = `GT/DOT/4\n\n${title}\n\n${below}\n\nThe Chair opened the session.`;
  expect(told(text)).toEqual(meeting);
});

it('does not take a line in the body of the text for the title', () => {
  const text = ['One', 'Two', 'Three', 'Four', 'Five', 'Fourth Meeting', 'Quito, 12 March 2013'];
  expect(told(text.join('\n'))).toBeNull();
});

it('believes a sentence rather than the head', () => {
  const head = 'Fourth Meeting of the Group\nQuito, 12-13 March 2013\n';
  const body = 'The Fourth Meeting of the Group was held in Lima on 3 May 2013.';
  expect(told(head + body)).toEqual([
    'Fourth Meeting of the Group',
    ...['Lima', '2013-05-03', '2013-05-03'],
  ]);
});
