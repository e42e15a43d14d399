import { describe, expect, it } from 'vitest';
import { foreignKeys } from '../../../src/pipeline/rules/foreign-keys';
import { judge } from '../../fixtures/tiny-seeds';

/** The problems of one file: a change there may break keys of other files too. */
const saidOf = (file: string, change: Parameters<typeof judge>[1]) =>
  judge(foreignKeys, change).filter((problem) => problem.startsWith(`seeds/${file}.csv`));

describe('known actor', () => {
  const record = (actor: string, reporter: string) =>
    `R1,${actor},${reporter},extradition,offer,available,,,all,explicit,thanked Mexico,,`;

  it('rejects an actor by its name instead of its id', () => {
    expect(judge(foreignKeys, { records: [record('Canada', '')] })).toEqual([
      'seeds/tiny/records.csv:2:actor: unknown actor — found "Canada", expected an id in seeds/actors.csv',
    ]);
  });

  it('rejects an unknown reporter', () => {
    expect(judge(foreignKeys, { records: [record('CAN', 'USA')] })).toEqual([
      'seeds/tiny/records.csv:2:reported_by: unknown reporter — found "USA", expected an id in seeds/actors.csv, RAP for the rapporteur, or nothing for the speaker',
    ]);
  });

  it('accepts the rapporteur as reporter, and not as actor', () => {
    expect(judge(foreignKeys, { records: [record('CAN', 'RAP')] })).toEqual([]);
    expect(judge(foreignKeys, { records: [record('RAP', '')] })).toHaveLength(1);
  });

  it('checks positions too', () => {
    expect(
      judge(foreignKeys, { positions: ['P1,inventory,XXX,,supports,thanked Mexico,,'] }),
    ).toEqual([
      'seeds/tiny/positions.csv:2:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
    ]);
  });
});

describe('known basis', () => {
  it('rejects an unknown basis', () => {
    const records = ['R1,CAN,,extradition,offer,available,,,all,guessed,thanked Mexico,,'];
    expect(judge(foreignKeys, { records })).toEqual([
      'seeds/tiny/records.csv:2:basis: unknown basis — found "guessed", expected one of explicit, implied',
    ]);
  });
});

describe('known counterpart', () => {
  const record = (counterpart: string) =>
    `R1,CAN,,extradition,offer,available,,${counterpart},all,explicit,thanked Mexico,,`;

  it('rejects values that are no actors', () => {
    expect(judge(foreignKeys, { records: [record('MEX;everyone')] })).toEqual([
      'seeds/tiny/records.csv:2:counterpart: counterpart is no actor — found "everyone", expected ids in seeds/actors.csv other than the actor, with ";" between them',
    ]);
  });

  it('rejects the actor itself', () => {
    expect(judge(foreignKeys, { records: [record('CAN')] })).toEqual([
      'seeds/tiny/records.csv:2:counterpart: counterpart is the actor — found "CAN", expected ids in seeds/actors.csv other than the actor, with ";" between them',
    ]);
  });
});

describe('known modality', () => {
  const record = (modality: string) =>
    `R1,CAN,,extradition,offer,available,${modality},,all,explicit,thanked Mexico,,`;

  it('rejects a modality that the list lacks', () => {
    expect(judge(foreignKeys, { records: [record('training; magic')] })).toEqual([
      'seeds/tiny/records.csv:2:modality: unknown modality — found "magic", expected one of training, funding, or several with ";" between them',
    ]);
  });

  it('accepts none and several', () => {
    expect(judge(foreignKeys, { records: [record('')] })).toEqual([]);
    expect(judge(foreignKeys, { records: [record('training;funding')] })).toEqual([]);
  });
});

describe('known proposal', () => {
  it('rejects a proposal that the list lacks', () => {
    expect(
      judge(foreignKeys, { positions: ['P1,register,CAN,,supports,thanked Mexico,,'] }),
    ).toEqual([
      'seeds/tiny/positions.csv:2:proposal: unknown proposal — found "register", expected one of inventory',
    ]);
  });
});

describe('known stance', () => {
  it('rejects an unknown stance', () => {
    expect(judge(foreignKeys, { positions: ['P1,inventory,CAN,,likes,thanked Mexico,,'] })).toEqual(
      [
        'seeds/tiny/positions.csv:2:stance: unknown stance — found "likes", expected one of proposes, supports, opposes',
      ],
    );
  });
});

describe('known subregion', () => {
  const REGION = '019,Americas,region,,,';

  it('requires a region for every State', () => {
    expect(judge(foreignKeys, { actors: [REGION, 'CAN,Canada,state,,CA,'] })).toEqual([
      'seeds/actors.csv:3:subregion: unknown subregion — found nothing, expected one of 019',
    ]);
  });

  it('rejects a subregion of any other actor', () => {
    expect(saidOf('actors', { actors: [REGION, 'OAS,OAS,organization,019,,'] })).toEqual([
      'seeds/actors.csv:3:subregion: only a State has a subregion — found "019", expected nothing',
    ]);
  });

  it('rejects an unknown kind', () => {
    expect(judge(foreignKeys, { actors: [REGION, 'CAN,Canada,country,019,,'] })).toEqual([
      'seeds/actors.csv:3:kind: unknown kind of actor — found "country", expected one of state, organization, region',
    ]);
  });
});

describe('notes on documents', () => {
  it('must have a known meeting', () => {
    expect(
      judge(foreignKeys, { notes: ['cover,tiny,No cover.', 'dates,other,Two days.'] }),
    ).toEqual(['seeds/notes.csv:3:meeting: unknown meeting — found "other", expected one of tiny']);
  });
});

describe('members', () => {
  const REGION = '019,Americas,region,,,';

  it('rejects values that are no actors', () => {
    expect(
      saidOf('actors', { actors: ['019,Americas,region,,,CAN; USA', 'CAN,C,state,019,CA,'] }),
    ).toEqual([
      'seeds/actors.csv:2:members: member is no actor — found "USA", expected ids in seeds/actors.csv with ";" between them, or nothing',
    ]);
  });

  it('rejects members of a State', () => {
    expect(saidOf('actors', { actors: [REGION, 'CAN,C,state,019,CA,019'] })).toEqual([
      'seeds/actors.csv:3:members: a State has no members — found "019", expected nothing',
    ]);
  });
});

describe('to whom an offer is open', () => {
  const saysOf = (kind: string, status: string, openTo: string) =>
    judge(foreignKeys, {
      records: [`R1,CAN,,extradition,${kind},${status},,,${openTo},explicit,thanked Mexico,,`],
    });

  it.each(['available', 'planned'])('is required for an offer that is %s', (status) => {
    expect(saysOf('offer', status, 'on-request')).toEqual([]);
    expect(saysOf('offer', status, '')).toEqual([
      `seeds/tiny/records.csv:2:open_to: does not say to whom the ${status} offer is open — found nothing, expected one of all, members, on-request, named`,
    ]);
  });

  it.each([
    ['offer', 'delivered'],
    ['need', 'raised'],
    ['capacity', 'in-place'],
  ])('is rejected for %s, %s', (kind, status) => {
    expect(saysOf(kind, status, '')).toEqual([]);
    expect(saysOf(kind, status, 'all')).toEqual([
      'seeds/tiny/records.csv:2:open_to: only an available or planned offer is open to somebody — found "all", expected nothing',
    ]);
  });
});

describe('known topic', () => {
  it('rejects a topic that the list lacks', () => {
    const records = ['R1,CAN,,sorcery,offer,available,,,all,explicit,thanked Mexico,,'];
    expect(judge(foreignKeys, { records })).toEqual([
      'seeds/tiny/records.csv:2:topic: unknown topic — found "sorcery", expected one of extradition, firearms',
    ]);
  });
});

describe('one of many', () => {
  const topics = Array.from({ length: 150 }, (_, i) => `topic-number-${i + 1},Topic,Topic,law,`);
  const said = (topic: string) => {
    const record = `R1,CAN,,${topic},need,raised,,,,explicit,thanked Mexico,,`;
    const named = [...topics, 'extradition,Extradition,Extradition,law,'];
    return saidOf('tiny/records', { topics: named, records: [record] });
  };

  it('names the few values most like the given one, and the number of the others', () => {
    expect(said('Extraditoin')).toEqual([
      'seeds/tiny/records.csv:2:topic: unknown topic — found "Extraditoin", expected one of extradition, topic-number-1, topic-number-2, topic-number-3, topic-number-4 and 146 more',
    ]);
    expect(said('topic-nmber-77')[0]).toContain('expected one of topic-number-77, ');
    expect(said('')[0]).toMatch(/found nothing, expected one of topic-number-1, .* and 146 more$/);
  });
});

describe('known topic group', () => {
  it('rejects a group that the list lacks', () => {
    expect(saidOf('topics', { topics: ['fraud,Fraud,Fraud,money,Art. 1'] })).toEqual([
      'seeds/topics.csv:2:group: unknown topic group — found "money", expected one of law, crimes',
    ]);
  });
});

describe('proposal topic', () => {
  it('rejects topics that the list lacks', () => {
    expect(judge(foreignKeys, { proposals: ['inventory,An inventory,firearms;fraud'] })).toEqual([
      'seeds/proposals.csv:2:topics: unknown topic — found "fraud", expected one of extradition, firearms, several with ";" between them, or nothing',
    ]);
  });

  it('accepts a proposal that touches none', () => {
    expect(judge(foreignKeys, { proposals: ['inventory,An inventory,'] })).toEqual([]);
  });
});

describe('kind and status', () => {
  const record = (kind: string, status: string) =>
    `R1,CAN,,extradition,${kind},${status},,,,explicit,thanked Mexico,,`;

  it('rejects an unknown kind', () => {
    expect(judge(foreignKeys, { records: [record('wish', 'raised')] })).toEqual([
      'seeds/tiny/records.csv:2:kind: unknown kind — found "wish", expected one of need, offer, capacity',
    ]);
  });

  it('rejects a status of another kind', () => {
    expect(judge(foreignKeys, { records: [record('offer', 'requested')] })).toEqual([
      'seeds/tiny/records.csv:2:status: no status of an offer — found "requested", expected one of available, planned, delivered',
    ]);
  });

  it('accepts each status under its own kind', () => {
    expect(judge(foreignKeys, { records: [record('capacity', 'in-place')] })).toEqual([]);
  });
});
