import { describe, expect, it } from 'vitest';
import { foreignKeys } from '../../../src/pipeline/rules/foreign-keys';
import { alpha2, ids, label, memberCircle } from '../../../src/pipeline/rules/vocabulary-rules';
import { judge } from '../../fixtures/tiny-seeds';

describe('ids', () => {
  const record = (id: string) =>
    `${id},CAN,,extradition,offer,available,,,all,explicit,thanked Mexico,,`;

  it('rejects a missing id', () => {
    expect(judge(ids, { records: [record('')] })).toEqual([
      'seeds/tiny/records.csv:2:id: id missing — found nothing, expected an id, never used before and kept for good',
    ]);
  });

  it('rejects an id that a link would have to escape', () => {
    expect(judge(ids, { records: [record('R 1')] })).toEqual([
      'seeds/tiny/records.csv:2:id: malformed id — found "R 1", expected letters without accents, digits, "." and "-"',
    ]);
  });

  it('rejects an id that is used twice', () => {
    expect(judge(ids, { records: [record('R1'), record('R2'), record('R1')] })).toEqual([
      'seeds/tiny/records.csv:4:id: id reused — found "R1", expected an id other than that of seeds/tiny/records.csv:2',
    ]);
  });

  it('checks the vocabularies too', () => {
    expect(judge(ids, { modalities: ['training,Training', 'training,Courses'] })).toEqual([
      'seeds/modalities.csv:3:id: id reused — found "training", expected an id other than that of seeds/modalities.csv:2',
    ]);
  });
});

describe('label', () => {
  it('rejects an empty label', () => {
    expect(judge(label, { modalities: ['training,'] })).toEqual([
      'seeds/modalities.csv:2:label: label missing — found nothing, expected words',
    ]);
  });

  it('rejects a sign that changes the direction of text', () => {
    const actors = [
      '019,Americas,region,,,',
      'CAN,\u202eadanaC,state,019,CA,',
      'MEX,Mex\u2067ico,state,019,MX,',
    ];
    expect(judge(label, { actors })).toEqual([
      'seeds/actors.csv:3:name: a sign that turns the direction of text — found "\\u202eadanaC", expected words without U+202A-202E, U+2066-2069',
      'seeds/actors.csv:4:name: a sign that turns the direction of text — found "Mex\\u2067ico", expected words without U+202A-202E, U+2066-2069',
    ]);
    // Marks that letters of Arabic and Hebrew need beside Latin ones turn nothing.
    expect(judge(label, { modalities: ['training,تدريب\u200f (A)'] })).toEqual([]);
  });

  it('rejects a short label that does not fit a column head', () => {
    const topics = ['fraud,Fraud,Fraud and all that goes with it,crimes,Art. 1'];
    expect(judge(label, { topics })).toEqual([
      'seeds/topics.csv:2:short: too long for a column head — found 31 characters, expected at most 30',
    ]);
  });

  it('allows fewer characters for a group of topics', () => {
    const groups = ['law,Law and justice,', 'crimes,Crimes,Crimes of late'];
    expect(judge(label, { 'topic-groups': groups })).toEqual([
      'seeds/topic-groups.csv:2:short: short missing — found nothing, expected words',
    ]);
    const long = ['law,Law and justice,Law', 'crimes,Crimes,Crimes of today?'];
    expect(judge(label, { 'topic-groups': long })).toEqual([
      'seeds/topic-groups.csv:3:short: too long for a column head — found 16 characters, expected at most 14',
    ]);
  });
});

describe('members', () => {
  const says = (...actors: string[]) => judge(memberCircle, { actors });

  it('may contain groups that contain others', () => {
    expect(
      says('019,Americas,region,,,419', '419,Latin America,region,,,MEX', 'MEX,M,state,419,MX,'),
    ).toEqual([]);
  });

  it('must not contain the group itself through others', () => {
    expect(
      says('A,A,region,,,B', 'B,B,organization,,,C', 'C,C,region,,,B', 'D,D,region,,,D'),
    ).toEqual(
      [3, 4, 5].map(
        (line) =>
          `seeds/actors.csv:${line}:members: a member of itself, directly or through its members — found "${'  CBD'[line - 1]}", expected members that do not contain it`,
      ),
    );
  });
});

it('reports a State within itself once, by its subregion or its members', () => {
  const region = '019,Americas,region,,,';
  for (const [state, said] of [
    ['CAN,Canada,state,CAN,CA,', 'subregion: a State cannot lie in itself — found "CAN", expected'],
    ['CAN,Canada,state,019,CA,CAN', 'members: a State has no members — found "CAN", expected'],
  ] as const) {
    const problems = [foreignKeys, memberCircle].flatMap((rule) =>
      judge(rule, { actors: [region, state] }),
    );
    expect(problems.filter((each) => each.startsWith('seeds/actors.csv'))).toEqual([
      expect.stringContaining(`seeds/actors.csv:3:${said}`),
    ]);
  }
});

describe('alpha2', () => {
  const REGION = '019,Americas,region,,,';

  it.each(['', 'CAN', 'ca', 'C1'])(
    'requires two capital letters for a State, and rejects "%s"',
    (code) => {
      expect(judge(alpha2, { actors: [REGION, `CAN,Canada,state,019,${code},`] })).toEqual([
        `seeds/actors.csv:3:alpha2: no alpha-2 code — found ${code ? `"${code}"` : 'nothing'}, expected the two capital letters of ISO 3166-1 for the State`,
      ]);
    },
  );

  it('rejects a code that is used twice', () => {
    const actors = [REGION, 'CAN,Canada,state,019,CA,', 'MEX,Mexico,state,019,CA,'];
    expect(judge(alpha2, { actors })).toEqual([
      'seeds/actors.csv:4:alpha2: alpha-2 code used twice — found "CA", expected another than that of CAN',
    ]);
  });

  it('rejects a code of any other actor', () => {
    expect(
      judge(alpha2, { actors: ['019,Americas,region,,XX,', 'EU,EU,organization,,EU,'] }),
    ).toEqual([
      'seeds/actors.csv:2:alpha2: only a State has an alpha-2 code — found "XX", expected nothing',
      'seeds/actors.csv:3:alpha2: only a State has an alpha-2 code — found "EU", expected nothing',
    ]);
  });
});
