import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/model/minutes/statement';
import { createModel } from '../../../src/model/model';
import { dataset, head, meeting, record } from '../sample';

const model = createModel(
  dataset([], {
    meetings: [
      meeting('first', {
        outline: [
          head('session', 'PLENARY SESSION OF THE OAS', {}),
          head('time', 'Morning', { parent: 0 }),
          head('item', 'National Strategies', { label: '(5).', parent: 1, start: 5 }),
          head('speaker', 'Canada: Ms. Ann ROY', {
            parent: 2,
            start: 10,
            actor: 'CAN',
            presenter: 'Ann ROY',
          }),
        ],
      }),
    ],
  }),
);
const said = (reportedBy: string, start: number, actor = reportedBy) =>
  sourceOf(model, { meeting: 'first', actor, reportedBy, evidence: { start } });

test('the source has headings from the session down, without capitals, an item with its number', () => {
  expect(said('CAN', 20)).toEqual({
    name: 'Canada',
    presenter: 'Ann ROY',
    reported: false,
    headings: [
      { title: 'Plenary Session of the OAS', number: '' },
      { title: 'National Strategies', number: '5' },
    ],
  });
});

test('the source names the actor that reports of another, without the speaker of a third', () => {
  expect(said('RAP', 20, 'PER')).toMatchObject({ name: null, presenter: null, reported: true });
  expect(said('PER', 20)).toMatchObject({ name: 'Peru', presenter: null, reported: false });
});

test('the source has no heading before the first one, nor in an unknown meeting', () => {
  expect(said('CAN', 200).headings).toEqual([]);
  const elsewhere = { meeting: 'none', actor: 'CAN', reportedBy: 'CAN', evidence: { start: 20 } };
  expect(sourceOf(model, elsewhere).headings).toEqual([]);
});

/** A heading as it is shown, beside other words of the data. */
const shownAs = (title: string, quote = 'Words.', language = 'x') => {
  const outline = [head('session', title, {}), head('session', language, { start: 500 })];
  const records = [record('1', 'CAN', 'laundering', 'requested', { quote })];
  const one = createModel(dataset(records, { meetings: [meeting('first', { outline })] }));
  const statement = { meeting: 'first', actor: 'CAN', reportedBy: 'CAN', evidence: { start: 20 } };
  return sourceOf(one, statement).headings[0]?.title;
};

test.each([
  ['RAPPORT DU COPACEM', 'Le COPACEM a remercié le Canada.', 'Rapport du COPACEM'],
  ['RÉUNION DU CENTRE-EST', 'Words.', 'Réunion du Centre-Est'],
  [
    'REPORT OF THE G-77 AND UNTFSS',
    'Words.',
    'Report of the G-77 and UNTFSS'.replace('UNTFSS', 'Untfss'),
  ],
  ['REPORT OF THE PNG TFS', 'Words.', 'Report of the PNG TFS'],
  ['ANNEX XIV', 'Words.', 'Annex XIV'],
  ['REPORT CBFS/XII/CR.1, REVISED', 'Words.', 'Report CBFS/XII/CR.1, Revised'],
  ['CBFS/XII/CR.1', 'Words.', 'CBFS/XII/CR.1'],
  ['PRESENTATION BY DR. ROY', 'Words.', 'Presentation by Dr. roy'],
  // Another heading, or words in capitals and without: no abbreviation.
  ['LATE SESSION', 'The LATE session began late.', 'Late Session'],
  ['LATE SESSION', 'LATE SESSION', 'Late Session'],
])('a heading "%s", beside "%s", is "%s"', (title, quote, expected) => {
  expect(shownAs(title, quote)).toBe(expected);
});

test('an abbreviation that another heading uses stays in capitals', () => {
  expect(shownAs('REPORT OF COPACEM', 'Words.', 'Words of COPACEM')).toBe('Report of COPACEM');
});
