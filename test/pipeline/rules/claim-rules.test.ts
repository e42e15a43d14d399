import { describe, expect, it } from 'vitest';
import {
  actorIsSpeaker,
  decidedHeading,
  duplicateRecord,
  impliedNote,
  reporterIsSpeaker,
  sentenceNamesSpeaker,
} from '../../../src/pipeline/rules/claim-rules';
import type { Rule } from '../../../src/pipeline/rules/rule';
import { buildSeeds } from '../../fixtures/build-seeds';
import { type Change, judge, recordRow, tinySeeds } from '../../fixtures/tiny-seeds';

type Cells = Parameters<typeof recordRow>[0];

const PROSE = 'Canada and Mexico agreed';
const judged = (rule: Rule, cells: Cells, change: Change = {}) =>
  judge(rule, { positions: [], records: [recordRow(cells)], ...change });

describe('actor and reporter', () => {
  it('need a reporter where another actor speaks', () => {
    expect(judged(actorIsSpeaker, { actor: 'MEX' })).toEqual([
      'seeds/tiny/records.csv:2:actor: actor contradicts the speaker, and reported_by is empty — found "MEX" under "Canada" of line 8, expected in reported_by who says it of MEX; or the heading in "headings" of seeds/tiny/meeting.json',
    ]);
  });

  it('refuse a reporter in the speech of another actor', () => {
    expect(judged(reporterIsSpeaker, { actor: 'MEX', reported_by: 'OAS' })).toEqual([
      'seeds/tiny/records.csv:2:reported_by: another actor speaks here — found "OAS" under "Canada" of line 8, expected CAN, the actor itself, RAP for the rapporteur, or the heading in "headings" of seeds/tiny/meeting.json',
    ]);
  });

  it.each<[string, Cells]>([
    ['the speaker itself', {}],
    ['the speaker of another', { actor: 'MEX', reported_by: 'CAN' }],
    ['the rapporteur', { actor: 'MEX', reported_by: 'RAP' }],
    ['the actor itself', { actor: 'MEX', reported_by: 'MEX' }],
    ['any actor in prose, where no heading names a speaker', { actor: 'MEX', quote: PROSE }],
    ['any reporter in prose', { actor: 'MEX', reported_by: 'OAS', quote: PROSE }],
  ])('accept %s', (_, cells) => {
    for (const rule of [actorIsSpeaker, reporterIsSpeaker]) expect(judged(rule, cells)).toEqual([]);
  });
});

describe('decided heading', () => {
  it('needs a decision for a heading above a record or a position', () => {
    expect(judge(decidedHeading, { meeting: { headings: [] } })).toEqual(
      ['records', 'positions'].map(
        (file) =>
          `seeds/tiny/${file}.csv:2:quote: nobody has said who speaks under this heading — found words under "Canada" of line 8, expected an entry of "headings" in seeds/tiny/meeting.json, as {"form":"colon"} (actor null for nobody)`,
      ),
    );
  });

  it('needs a decision by title for an unlisted name, and none where nothing is coded', () => {
    const minutes = 'Canada:\nIt thanked Mexico.\n\nNew Spain:\nIt has a fund.\n';
    expect(judged(decidedHeading, {}, { minutes })).toEqual([]);
    expect(judged(decidedHeading, { quote: 'has a fund' }, { minutes })).toEqual([
      'seeds/tiny/records.csv:2:quote: nobody has said who speaks under this heading — found words under "New Spain" of line 4, expected an entry of "headings" in seeds/tiny/meeting.json, as {"form":"colon","title":"New Spain","actor":"…"} (actor null for nobody)',
    ]);
  });

  it.each([
    ['nobody', [{ form: 'colon', actor: null }]],
    ['another of one title', [{ form: 'colon' }, { form: 'colon', title: 'Canada', actor: 'MEX' }]],
    ['nobody of one title', [{ form: 'colon' }, { form: 'colon', title: 'CANADA', actor: null }]],
  ])('is content once somebody says %s', (_, headings) => {
    expect(judged(decidedHeading, {}, { meeting: { headings } })).toEqual([]);
  });
});

describe('sentence names the speaker', () => {
  const minutes = 'CONCLUSIONS\nMexico offered courses. Parties welcomed them.\n';

  it('warns in prose where the sentence names another actor', () => {
    const warning =
      'seeds/tiny/records.csv:2:actor: the sentence names MEX as speaker — found "CAN", expected MEX';
    const cells = { quote: 'offered courses' };
    expect(judged(sentenceNamesSpeaker, cells, { minutes })).toEqual([warning]);
    const seeds = tinySeeds({ minutes, positions: [], records: [recordRow(cells)] });
    expect(buildSeeds(seeds).warnings[0]).toBe(warning);
  });

  it.each([
    ['MEX', '', 'offered courses'],
    ['CAN', 'MEX', 'offered courses'],
    ['CAN', 'RAP', 'offered courses'],
    ['CAN', '', 'welcomed them'],
  ])('says nothing of %s reported by "%s" in "%s"', (actor, reporter, quote) => {
    const cells = { actor, reported_by: reporter, quote };
    expect(judged(sentenceNamesSpeaker, cells, { minutes })).toEqual([]);
  });
});

describe('duplicate record', () => {
  const FIRST = { actor: 'MEX', quote: 'Mexico needs support', line: '13' };
  const beside = (cells: Cells) =>
    judge(duplicateRecord, {
      records: [recordRow(FIRST), recordRow({ ...FIRST, id: 'R2', ...cells })],
    });

  it('refuses the same claim twice from the same words', () => {
    expect(beside({})).toEqual([
      'seeds/tiny/records.csv:3:id: duplicate of R1 on line 2 — found "R2", expected another actor, topic, kind, status or quote, or no such line',
    ]);
  });

  it.each<Cells>([{ line: '14' }, { topic: 'firearms' }, { status: 'planned' }])(
    'accepts the same words with %j',
    (cells) => {
      expect(beside(cells)).toEqual([]);
    },
  );
});

describe('implied note', () => {
  const about = (note: string) => judged(impliedNote, { basis: 'implied', note });
  const expected =
    'expected "actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words';

  it('is needed for an implied record, and not for an explicit one', () => {
    expect(about('')).toEqual([
      `seeds/tiny/records.csv:2:note: implied without a note — found nothing, ${expected}`,
    ]);
    expect(judged(impliedNote, {})).toEqual([]);
  });

  it.each(['Mexico helped', 'kind:', 'Kind: help', 'The kind: help'])(
    'begins with what is inferred, not with "%s"',
    (note) => {
      expect(about(note)).toEqual([
        `seeds/tiny/records.csv:2:note: the note does not begin with what is inferred — found "${note}", ${expected}`,
      ]);
    },
  );

  it.each(['actor: Mexico helped', 'topic: law', 'kind:help'])('may be "%s"', (note) => {
    expect(about(note)).toEqual([]);
  });
});
