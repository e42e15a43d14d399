import { expect, it } from 'vitest';
import type { Project } from '../../../src/editor/project';
import { firstPage } from '../../../src/editor/read/first-page';

const pageOf = (text: string, language = 'en', pages?: readonly number[]) =>
  firstPage({
    lists: {
      lines: text.split('\n').map((words, i) => ({ id: `l${i}`, words, page: pages?.[i] })),
    },
    values: { meeting: { language } },
  } as unknown as Project);
const told = (text: string, language?: string) =>
  Object.fromEntries(
    Object.entries(pageOf(text, language)).map(([field, { value }]) => [field, value]),
  );

it.each([
  ['26-27 July 2007', '2007-07-26', '2007-07-27'],
  ['26 and 27 July 2007', '2007-07-26', '2007-07-27'],
  ['Vienna, 30 June – 2 July 2008', '2008-06-30', '2008-07-02'],
  ['July 26 to 28, 2007', '2007-07-26', '2007-07-28'],
  ['The group met on 7 October 2019.', '2019-10-07', '2019-10-07'],
  ['Genève, du 3 au 5 mars 2024', '2024-03-03', '2024-03-05'],
  ['réuni le 1er août 2023', '2023-08-01', '2023-08-01'],
  ['Brasília, 3 a 5 de março de 2024', '2024-03-03', '2024-03-05'],
  ['del 26 al 27 de julio de 2007', '2007-07-26', '2007-07-27'],
  ['29 de noviembre a 1 de diciembre de 2010', '2010-11-29', '2010-12-01'],
  ['30 December 2019 to 2 January 2020', '2019-12-30', '2020-01-02'],
  ['Date: 2024-03-03 to 2024-03-05', '2024-03-03', '2024-03-05'],
])('reads the days of "%s"', (line, start, end) => {
  expect(told(line)).toMatchObject({ start, end });
});

it.each([
  ['31 February 2007'],
  ['CTOC/COP/2007/12'],
  ['Resolution 55/25 of the Assembly'],
  ['paragraphs 26-27'],
])('reads no day in "%s"', (line) => {
  expect(told(line)).not.toHaveProperty('start');
});

it.each([
  ['Mexico City, 26-27 July', { place: 'Mexico City' }],
  ['Mexico City, 26-27 July 2007', { place: 'Mexico City' }],
  ['Vienna (Austria), 26-27 July 2007', { place: 'Vienna (Austria)' }],
  ['The meeting was held in Mexico City on 26 and 27 July 2007.', { place: 'Mexico City' }],
  [
    'It was held at Mexico’s Secretariat of Foreign Affairs in Mexico City on July 27, 2007. It was long.',
    { place: 'Mexico City', start: '2007-07-27' },
  ],
  ['La réunion, tenue à Genève du 3 au 5 mars 2024, a examiné', { place: 'Genève' }],
  ['La session s’est tenue à Bamako (Mali) du 12 au 14 mai 2025.', { place: 'Bamako' }],
  ['celebrada en la Ciudad de México del 26 al 27 de julio de 2007', { place: 'Ciudad de México' }],
  ['realizada em Brasília, de 3 a 5 de março de 2024', { place: 'Brasília' }],
  ['Report of the meeting, 26-27 July 2007', { start: '2007-07-26' }],
])('reads the place of "%s"', (line, found) => {
  const { title: _, ...all } = told(line);
  expect(all).toMatchObject(found);
  if (!('place' in found)) expect(all).not.toHaveProperty('place');
});

it('finds the meeting as the title, and no symbol, date of the paper or repeated line', () => {
  const text = [
    'United Nations',
    'CTOC/COP/WG.3/2008/4',
    'Distr.: General',
    '2 August 2008',
    'Original: English',
    'Conference of the Parties, running head 1',
    '',
    'REPORT OF THE MEETING OF EXPERTS',
    'ON THE TRAFFICKING OF FIREARMS',
    'Vienna, 26-27 July 2008',
    'INTRODUCTION',
    'The experts met at the invitation of the Government of Austria, and the Chair opened the meeting.',
    'Conference of the Parties, running head 2',
  ].join('\n');
  const found = pageOf(text);
  expect(found).toMatchObject({
    title: {
      value: 'REPORT OF THE MEETING OF EXPERTS ON THE TRAFFICKING OF FIREARMS',
      line: 8,
      words: 'REPORT OF THE MEETING OF EXPERTS',
    },
    place: { value: 'Vienna', line: 10, words: 'Vienna, 26-27 July 2008' },
    start: { value: '2008-07-26', line: 10 },
    end: { value: '2008-07-27' },
  });
});

it('finds on a cover the session and not its body, the place next to the days, and the symbol', () => {
  const cover = (...lines: string[]) =>
    told(
      [...lines, '', 'The Chair opened the meeting, and said that SOFC/11/INF.2 was there.'].join(
        '\n',
      ),
    );
  expect(
    cover(
      'Southern Fisheries Commission',
      'SOFC/12/REP.1',
      'Twelfth Session of the Commission',
      'Suva, Fiji',
      '3-5 March 2024',
    ),
  ).toEqual({
    ...{
      title: 'Twelfth Session of the Commission',
      place: 'Suva, Fiji',
      document: 'SOFC/12/REP.1',
    },
    ...{ start: '2024-03-03', end: '2024-03-05' },
  });
  expect(
    cover(
      'SOUTHERN FISHERIES COMMISSION',
      'TWELFTH SESSION OF THE',
      'SCIENTIFIC COMMITTEE',
      '3-5 March 2024',
      'SUVA, FIJI',
      'Symbol: SOFC/12/3',
    ),
  ).toMatchObject({
    ...{ title: 'TWELFTH SESSION OF THE SCIENTIFIC COMMITTEE', place: 'SUVA, FIJI' },
    document: 'SOFC/12/3',
  });
  // A session of which its line does not say whose it is has the line above it too.
  expect(cover('SOUTHERN FISHERIES COMMISSION', 'TWELFTH SESSION', '3-5 March 2024')).toMatchObject(
    {
      title: 'SOUTHERN FISHERIES COMMISSION TWELFTH SESSION',
    },
  );
  // No place beside a day, no symbol in a sentence, no day for one.
  const none = cover('Twelfth Session of the Commission', 'Ministry, Unit', '3/5/2024', 'and/or 2');
  expect(Object.keys(none)).toEqual(['title']);
});

it('finds a title in lower case too, in four languages', () => {
  const title = (text: string, language: string) => pageOf(`${text}\n\nX.`, language).title?.value;
  expect(title('OAS\nFirst meeting of the group', 'en')).toBe('First meeting of the group');
  expect(title('Première réunion du groupe', 'fr')).toBe('Première réunion du groupe');
  expect(title('ACTA\nPrimera reunión del grupo', 'es')).toBe('Primera reunión del grupo');
  expect(title('Primeira reunião do grupo', 'pt')).toBe('Primeira reunião do grupo');
});

it('finds nothing in a text that begins with a speech, nor after the first page', () => {
  const speech =
    'Canada said that it needed training, and that the meeting of 3 May should go on soon.';
  expect(told(speech)).toEqual({});
  const pages = pageOf('Annual meeting\nRome, 3 May 2001\nParis, 26-27 July 2007', 'en', [1, 1, 2]);
  expect(pages).toMatchObject({ start: { value: '2001-05-03' }, place: { value: 'Rome' } });
});
