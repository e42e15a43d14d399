import { expect, it } from 'vitest';
import { foreignKeys } from '../../../src/pipeline/rules/foreign-keys';
import { type Change, judge, recordRow } from '../../fixtures/tiny-seeds';

/** The problems of one file: a change there may break keys of other files too. */
const saidOf = (file: string, change: Change) =>
  judge(foreignKeys, change).filter((problem) => problem.startsWith(`seeds/${file}.csv`));

const STATE = 'CAN,Canada,state,019,CA,';
const REGION = '019,Americas,region,,,';
const NEED = { kind: 'need', status: 'raised', open_to: '' };
const HAVING = { kind: 'capacity', status: 'in-place', open_to: '' };
const PAST = { status: 'delivered', open_to: '' };

it.each<[Parameters<typeof recordRow>[0], string]>([
  [
    { actor: 'Canada' },
    'actor: unknown actor — found "Canada", expected an id in seeds/actors.csv',
  ],
  [{ actor: 'RAP' }, 'actor: unknown actor — found "RAP", expected an id in seeds/actors.csv'],
  [
    { reported_by: 'USA' },
    'reported_by: unknown reporter — found "USA", expected an id in seeds/actors.csv, RAP for the rapporteur, or nothing for the speaker',
  ],
  [
    { basis: 'guessed' },
    'basis: unknown basis — found "guessed", expected one of explicit, implied',
  ],
  [
    { counterpart: 'MEX;everyone' },
    'counterpart: counterpart is no actor — found "everyone", expected ids in seeds/actors.csv other than the actor, with ";" between them',
  ],
  [
    { counterpart: 'CAN' },
    'counterpart: counterpart is the actor — found "CAN", expected ids in seeds/actors.csv other than the actor, with ";" between them',
  ],
  [
    { modality: 'training; magic' },
    'modality: unknown modality — found "magic", expected one of training, funding, or several with ";" between them',
  ],
  [
    { topic: 'sorcery' },
    'topic: unknown topic — found "sorcery", expected one of extradition, firearms',
  ],
  [
    { ...NEED, kind: 'wish' },
    'kind: unknown kind — found "wish", expected one of need, offer, capacity',
  ],
  [
    { status: 'requested', open_to: '' },
    'status: no status of an offer — found "requested", expected one of available, planned, delivered',
  ],
  ...['available', 'planned'].map((status): [object, string] => [
    { status, open_to: '' },
    `open_to: does not say to whom the ${status} offer is open — found nothing, expected one of all, members, on-request, named`,
  ]),
  ...[NEED, HAVING, PAST].map((cells): [object, string] => [
    { ...cells, open_to: 'all' },
    'open_to: only an available or planned offer is open to somebody — found "all", expected nothing',
  ]),
])('rejects %j in a record', (cells, problem) => {
  expect(judge(foreignKeys, { records: [recordRow(cells)] })).toEqual([
    `seeds/tiny/records.csv:2:${problem}`,
  ]);
});

it.each([
  { reported_by: 'RAP' },
  { modality: '' },
  { modality: 'training;funding' },
  { open_to: 'on-request' },
  { open_to: 'on-request', status: 'planned' },
  NEED,
  HAVING,
  PAST,
])('accepts %j in a record', (cells) => {
  expect(judge(foreignKeys, { records: [recordRow(cells)] })).toEqual([]);
});

it.each<[string, Change, string]>([
  [
    'tiny/positions',
    { positions: ['P1,inventory,XXX,,supports,thanked Mexico,,'] },
    '2:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
  ],
  [
    'tiny/positions',
    { positions: ['P1,register,CAN,,supports,thanked Mexico,,'] },
    '2:proposal: unknown proposal — found "register", expected one of inventory',
  ],
  [
    'tiny/positions',
    { positions: ['P1,inventory,CAN,,likes,thanked Mexico,,'] },
    '2:stance: unknown stance — found "likes", expected one of proposes, supports, opposes, withdraws',
  ],
  [
    'actors',
    { actors: [REGION, 'CAN,Canada,state,,CA,'] },
    '3:subregion: unknown subregion — found nothing, expected one of 019',
  ],
  [
    'actors',
    { actors: [REGION, 'OAS,OAS,organization,019,,'] },
    '3:subregion: only a State has a subregion — found "019", expected nothing',
  ],
  [
    'actors',
    { actors: [REGION, 'CAN,Canada,country,019,,'] },
    '3:kind: unknown kind of actor — found "country", expected one of state, organization, region',
  ],
  [
    'actors',
    { actors: [`${REGION}CAN; USA`, STATE] },
    '2:members: member is no actor — found "USA", expected ids in seeds/actors.csv with ";" between them, or nothing',
  ],
  [
    'actors',
    { actors: [REGION, `${STATE}019`] },
    '3:members: a State has no members — found "019", expected nothing',
  ],
  [
    'notes',
    { notes: ['cover,tiny,No cover.', 'dates,other,Two days.'] },
    '3:meeting: unknown meeting — found "other", expected one of tiny',
  ],
  [
    'topics',
    { topics: ['fraud,Fraud,Fraud,money,Art. 1'] },
    '2:group: unknown topic group — found "money", expected one of law, crimes',
  ],
  [
    'proposals',
    { proposals: ['inventory,An inventory,firearms;fraud'] },
    '2:topics: unknown topic — found "fraud", expected one of extradition, firearms, several with ";" between them, or nothing',
  ],
])('rejects in %s.csv: %j', (file, change, problem) => {
  expect(saidOf(file, change)).toEqual([`seeds/${file}.csv:${problem}`]);
});

it('accepts a proposal that touches no topic', () => {
  expect(judge(foreignKeys, { proposals: ['inventory,An inventory,'] })).toEqual([]);
});

it('names the few values most like the given one, and the number of the others', () => {
  const topics = Array.from({ length: 150 }, (_, i) => `topic-number-${i + 1},Topic,Topic,law,`);
  const named = [...topics, 'extradition,Extradition,Extradition,law,'];
  const said = (topic: string) =>
    saidOf('tiny/records', { topics: named, records: [recordRow({ topic })] });
  expect(said('Extraditoin')).toEqual([
    'seeds/tiny/records.csv:2:topic: unknown topic — found "Extraditoin", expected one of extradition, topic-number-1, topic-number-2, topic-number-3, topic-number-4 and 146 more',
  ]);
  expect(said('topic-nmber-77')[0]).toContain('expected one of topic-number-77, ');
  expect(said('')[0]).toMatch(/found nothing, expected one of topic-number-1, .* and 146 more$/);
});
