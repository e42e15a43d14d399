/** Who has the floor after a line, however it names the one who takes it. */
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakerBook } from '../../../src/pipeline/minutes/speaker-book';
import { actors, floorAfter, IN_PRESENTATION, IN_REMARKS, type Told, WORDS } from './floor-after';

const FORMS = {
  'Canada:': 'CAN',
  'Canada: We thank the Chair.': 'CAN',
  'CANADA: we thank the Chair.': 'CAN',
  'Canada :': 'CAN',
  'Canada：': 'CAN',
  Canada: 'CAN',
  CANADA: 'CAN',
  'CANADA said that it agreed.': 'CAN',
  '**Canada**': 'CAN',
  '**Canada:** We thank the Chair.': 'CAN',
  '__Canada__:': 'CAN',
  '## Canada': 'CAN',
  '### Canada:': 'CAN',
  '<b>Canada</b>:': 'CAN',
  '[Canada]': 'CAN',
  '(Canada)': 'CAN',
  'Mr. Smith (Canada):': 'CAN',
  'Mr. Smith (Canada): We thank the Chair.': 'CAN',
  'Canada (Mr. Smith):': 'CAN',
  'Canada, Mr. Smith:': 'CAN',
  'Canada: Mr. Smith': 'CAN',
  'Canada: Ms. Ann SMITH': 'CAN',
  'Canada (on behalf of the Group):': 'CAN',
  'Canada (speaking on behalf of CARICOM): We thank the Chair.': 'CAN',
  'The delegation of Canada:': 'CAN',
  'Delegation of Canada': 'CAN',
  'Canada’s delegation:': 'CAN',
  'Bolivia (Plurinational State of):': 'BOL',
  'Plurinational State of Bolivia:': 'BOL',
  'United States of America:': 'USA',
  'The United States: We thank the Chair.': 'USA',
  'The Bahamas:': 'BHS',
  "Côte d'Ivoire:": 'CIV',
  'Côte d’Ivoire:': 'CIV',
  'COTE D’IVOIRE:': 'CIV',
  'Niger:': 'NER',
  'UNODC: Dr. Karen KRAMER': 'UNODC',
  'Dr. Karen KRAMER:': 'UNODC',
  'Mexico: We add one word.': 'MEX',
  'MEXICO said that it agreed.': 'MEX',
  'Mexico’s representative said that it agreed.': 'MEX',
  'The Mexican delegation said that it agreed.': 'MEX',
  'The delegation thanked Canada.': 'MEX',
  'It said that Canada agreed.': 'MEX',
  'The lines are: training and funding.': 'MEX',
};

describe('among the remarks', () => {
  it.each(Object.entries(FORMS))('"%s" gives the floor to %s', (line, who) => {
    expect(floorAfter(`${IN_REMARKS}${line}${WORDS}`)).toBe(who);
  });

  it.each([
    'Canada said that it agreed.',
    'Canada thanks the Chair.',
    'The delegation of Canada said that it agreed.',
    'The representative of New Spain said that it agreed.',
    'The Canadian delegation suggested a register.',
    'Canada’s delegate offered training.',
    'Canada, for its part, proposed a register.',
    'Canada and Bolivia said that they agreed.',
    'CARICOM said that it agreed.',
    'The Chair thanked the delegation.',
    'The Chair then gave the floor to Canada.',
    'Dr. Karen KRAMER explained the figures.',
    'Mr. Smith said that it agreed.',
    'Canada - We thank the Chair.',
    'Canada. We thank the Chair.',
    'CANADA.- We thank the Chair.',
    'CANADA is of that view.',
    '– Canada:',
    '1. Canada: We thank the Chair.',
    'New Spain',
    'New Spain: We thank the Chair.',
    'anada:',
    'Can ada:',
    'Canad',
    'nited States:',
    'That was all. Canada: We thank the Chair.',
    'That was all. Canada:',
    'resentation by Dr. Karen KRAMER',
    '9.\nresentation by Dr. Karen KRAMER',
    'Central America said that it agreed.',
    'Presentation by Dr. Karen KRAMER.',
    '9.\nPresentation by Dr. Karen KRAMER',
    'Canada\nBolivia',
  ])('"%s" is in doubt', (line) => {
    expect(floorAfter(`${IN_REMARKS}${line}${WORDS}`)).toMatch(/^\?/);
  });

  it.each([
    'New Spain:',
    'Canada (unclear):',
    'Nigeria:',
    'Guinea-Bissau:',
    'Papua New Guinea:',
    'Mr. Smith:',
    'Mr. Smith (New Spain):',
    'Côte de l’Or:',
    'CARICOM:',
    'CARICOM',
    'EUROPEAN UNION:',
    'Central America:',
    'Group of Friends:',
  ])('"%s" takes the floor from the one before', (line) => {
    expect(floorAfter(`${IN_REMARKS}${line}${WORDS}`)).toBe('RAP');
  });
});

describe('inside a paragraph', () => {
  const said = (sentence: string, told?: Told) =>
    floorAfter(`${IN_REMARKS}It thanked Mr. Smith. ${sentence}\n`, told);

  it.each([
    'Canada said we need help.',
    'CANADA said we need help.',
    'The representative of Canada said we need help.',
    'A delegate from Canada said so.',
    'However, Canada said so.',
    'Speaking next, the delegation of Canada said so.',
    'Spain stated that it could fund courses.',
    'The UK said so.',
    'The Spanish delegation said so.',
    'CARICOM said so.',
    'The Chair thanked all.',
    'Ms. Smith of Canada needed help with boats.',
    'Mr. Jones (Spain) did so.',
    'Canada: We need help.',
  ])('"%s" is in doubt', (sentence) => {
    expect(said(sentence)).toBe('?MEX');
    expect(said(`Then it was so; ${sentence}`)).toBe('?MEX');
    expect(floorAfter(`${IN_REMARKS}Mexico: It agreed. ${sentence}\n`)).toBe('?MEX');
    expect(floorAfter(`${IN_REMARKS}– Training. ${sentence}\n`)).toBe('?MEX');
  });

  it.each([
    'It thanked Spain.',
    'Mexico said so.',
    'The Mexican delegation said so.',
    'Mr. Smith of Mexico said so.',
    'Canada is a partner.',
    'The U.S. courses helped.',
  ])('"%s" leaves the floor where it is', (sentence) => {
    expect(said(sentence)).toBe('MEX');
  });

  it.each(['Spain stated so.', 'Ms. Smith of Canada needed help.', 'A delegate of Spain agreed.'])(
    '"%s" on a line of its own is in doubt',
    (line) => expect(floorAfter(`${IN_REMARKS}${line}\n`)).toBe('?MEX'),
  );

  it('meeting.json tells whose words they are, and where the speaker goes on', () => {
    const canada = { name: 'Canada', heading: 'Canada said' };
    const sentence = 'Canada said we need help.';
    expect(said(sentence, [{ ...canada, actor: 'CAN' }])).toBe('CAN');
    expect(said(sentence, [{ ...canada, actor: 'MEX' }])).toBe('MEX');
    expect(said(sentence, [{ ...canada, actor: null }])).toBe('RAP');
    const back = { name: 'Mexico', heading: 'Mexico agreed to', actor: 'MEX' };
    const both = [{ ...canada, actor: 'CAN' }, back];
    expect(said(`${sentence} Mexico agreed to it.`, both)).toBe('MEX');
    expect(said(`${sentence} Mexico agreed to it.`, both.slice(0, 1))).toBe('?CAN');
  });
});

it.each(
  Object.keys(FORMS).filter(
    (line) => !/Mexic|UNODC|KRAMER|^The (?:lines|delegation t)|^It/.test(line),
  ),
)('in a presentation "%s" never leaves the floor to the presenter in silence', (line) => {
  expect(floorAfter(`${IN_PRESENTATION}${line}${WORDS}`)).not.toBe('UNODC');
});

describe('where nobody has the floor', () => {
  it('a list of names gives it to none of them', () => {
    expect(floorAfter('PARTICIPANTS\nCanada\nMexico\nBolivia\n\nThe meeting was opened.\n')).toBe(
      'RAP',
    );
    expect(floorAfter(`${IN_PRESENTATION}The partners are:\nCanada\nMexico\n\nShe spoke.\n`)).toBe(
      'UNODC',
    );
    expect(
      floorAfter(`${IN_PRESENTATION}The partners are:\n– Canada\n– Mexico\n\nShe spoke.\n`),
    ).toBe('UNODC');
  });

  it('a list of participants with bullets asks for no decision', () => {
    const list = 'Participants\n• Canada\n• Mexico\n\n• Bolivia\n\nThe meeting was opened.\n';
    expect(floorAfter(list)).toBe('RAP');
    const annex = `${IN_PRESENTATION}She spoke.\nParticipants\n– Canada\n– Mexico\n\nAll left.\n`;
    expect(floorAfter(annex)).toBe('UNODC');
  });

  it('a list of participants without bullets gives nobody the floor and asks for no decision', () => {
    const rows = 'Canada: Mr. John Smith\nMexico : Ana Pérez\n\nPeru: Ms. Rosa Díaz\n';
    expect(floorAfter(`Participants\n${rows}The meeting was opened.\n`)).toBe('RAP');
    expect(floorAfter(`${IN_PRESENTATION}She spoke.\n${rows}All left.\n`)).toBe('UNODC');
  });

  it('an item that is a name and has words after it is asked about', () => {
    expect(floorAfter('Participants\n• Canada\nIt agreed.\n• Mexico\nIt agreed.\n')).toBe('?RAP');
  });

  it('a sentence that names a speaker gives it to nobody', () => {
    expect(floorAfter('FIRST SESSION\nCanada said that it agreed.\nAll agreed.\n')).toBe('RAP');
  });
});

it('puts the words after a name on the same line into a paragraph of their own', () => {
  const text = `${IN_REMARKS}  **Canada:** We thank the Chair.\n`;
  const { passages, outline } = readMinutes(text, speakerBook(actors, []));
  const last = passages
    .slice(-2)
    .map(({ kind, start, end, line }) => [kind, line, text.slice(start, end)]);
  expect(last).toEqual([
    ['heading', 6, '  **Canada:** '],
    ['paragraph', 6, 'We thank the Chair.\n'],
  ]);
  expect(outline.at(-1)?.title).toBe('Canada');
});

it.each([
  'a. Presentation by Dr. Karen KRAMER, UNODC',
  '(a) Presentation by Dr. Karen KRAMER, UNODC',
  'A. Presentation by Dr. Karen KRAMER, UNODC',
  'c.\nPresentation by Dr. Karen KRAMER, UNODC',
])('"%s" is the heading of a presentation', (line) => {
  const { outline } = readMinutes(
    `${IN_REMARKS}${line}${WORDS}`,
    speakerBook(actors, [{ name: 'Karen KRAMER', actor: 'UNODC' }]),
  );
  expect(outline.at(-1)).toMatchObject({
    level: 'presentation',
    title: 'Presentation by Dr. Karen KRAMER, UNODC',
    actor: 'UNODC',
  });
});
