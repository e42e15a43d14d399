import { expect, it } from 'vitest';
import { foreignKeys } from '../../../src/pipeline/rules/foreign-keys';
import type { Rule } from '../../../src/pipeline/rules/rule';
import { alpha2, ids, label, memberCircle } from '../../../src/pipeline/rules/vocabulary-rules';
import { type Change, judge, recordRow } from '../../fixtures/tiny-seeds';

const REGION = '019,Americas,region,,,';
const record = (id: string) => recordRow({ id });
const GROUP = 'law,Law and justice,Law';

it.each<[string, Rule, Change, ...string[]]>([
  [
    'a missing id',
    ids,
    { records: [record('')] },
    'tiny/records.csv:2:id: id missing — found nothing, expected an id, never used before and kept for good',
  ],
  [
    'an id that a link would have to escape',
    ids,
    { records: [record('R 1')] },
    'tiny/records.csv:2:id: malformed id — found "R 1", expected letters without accents, digits, "." and "-"',
  ],
  [
    'an id that is used twice',
    ids,
    { records: [record('R1'), record('R2'), record('R1')] },
    'tiny/records.csv:4:id: id reused — found "R1", expected an id other than that of seeds/tiny/records.csv:2',
  ],
  [
    'an id of a list that is used twice',
    ids,
    { modalities: ['training,Training', 'training,Courses'] },
    'modalities.csv:3:id: id reused — found "training", expected an id other than that of seeds/modalities.csv:2',
  ],
  [
    'an empty label',
    label,
    { modalities: ['training,'] },
    'modalities.csv:2:label: label missing — found nothing, expected words',
  ],
  [
    'a sign that changes the direction of text',
    label,
    { actors: [REGION, 'CAN,\u202eadanaC,state,019,CA,', 'MEX,Mex\u2067ico,state,019,MX,'] },
    'actors.csv:3:name: a sign that turns the direction of text — found "\\u202eadanaC", expected words without U+202A-202E, U+2066-2069',
    'actors.csv:4:name: a sign that turns the direction of text — found "Mex\\u2067ico", expected words without U+202A-202E, U+2066-2069',
  ],
  [
    'a short label that does not fit a column head',
    label,
    { topics: ['fraud,Fraud,Fraud and all that goes with it,crimes,Art. 1'] },
    'topics.csv:2:short: too long for a column head — found 31 characters, expected at most 30',
  ],
  [
    'a group of topics without a short label',
    label,
    { 'topic-groups': ['law,Law and justice,', 'crimes,Crimes,Crimes of late'] },
    'topic-groups.csv:2:short: short missing — found nothing, expected words',
  ],
  [
    'a longer short label of a group of topics',
    label,
    { 'topic-groups': [GROUP, 'crimes,Crimes,Crimes of today?'] },
    'topic-groups.csv:3:short: too long for a column head — found 16 characters, expected at most 14',
  ],
  [
    'a group that contains itself, through others or directly',
    memberCircle,
    {
      actors: ['A,A,region,,,B', 'B,B,organization,,,C', 'C,C,region,,,B', 'D,D,region,,,D'],
    },
    ...['3B', '4C', '5D'].map(
      ([line, id]) =>
        `actors.csv:${line}:members: a member of itself, directly or through its members — found "${{ B: 'C', C: 'B', D: 'D' }[id as 'B']}", expected members that do not contain it`,
    ),
  ],
  [
    'an alpha-2 code that is used twice',
    alpha2,
    { actors: [REGION, 'CAN,Canada,state,019,CA,', 'MEX,Mexico,state,019,CA,'] },
    'actors.csv:4:alpha2: alpha-2 code used twice — found "CA", expected another than that of CAN',
  ],
  [
    'an alpha-2 code of any actor but a State',
    alpha2,
    { actors: ['019,Americas,region,,XX,', 'EU,EU,organization,,EU,'] },
    'actors.csv:2:alpha2: only a State has an alpha-2 code — found "XX", expected nothing',
    'actors.csv:3:alpha2: only a State has an alpha-2 code — found "EU", expected nothing',
  ],
  ...['', 'CAN', 'ca', 'C1'].map((code): [string, Rule, Change, string] => [
    `"${code}" as the code of a State`,
    alpha2,
    { actors: [REGION, `CAN,Canada,state,019,${code},`] },
    `actors.csv:3:alpha2: no alpha-2 code — found ${code ? `"${code}"` : 'nothing'}, expected the two capital letters of ISO 3166-1 for the State`,
  ]),
])('rejects %s', (_, rule, change, ...problems) => {
  expect(judge(rule, change)).toEqual(problems.map((problem) => `seeds/${problem}`));
});

it('accepts groups that contain others', () => {
  const actors = [`${REGION}419`, '419,Latin America,region,,,MEX', 'MEX,M,state,419,MX,'];
  expect(judge(memberCircle, { actors })).toEqual([]);
});

it('accepts marks that letters of Arabic and Hebrew need beside Latin ones', () => {
  expect(judge(label, { modalities: ['training,تدريب\u200f (A)'] })).toEqual([]);
});

it('reports a State within itself once, by its subregion or its members', () => {
  for (const [state, said] of [
    ['CAN,Canada,state,CAN,CA,', 'subregion: a State cannot lie in itself — found "CAN", expected'],
    ['CAN,Canada,state,019,CA,CAN', 'members: a State has no members — found "CAN", expected'],
  ] as const) {
    const problems = [foreignKeys, memberCircle].flatMap((rule) =>
      judge(rule, { actors: [REGION, state] }),
    );
    expect(problems.filter((each) => each.startsWith('seeds/actors.csv'))).toEqual([
      expect.stringContaining(`seeds/actors.csv:3:${said}`),
    ]);
  }
});
