import { describe, expect, it } from 'vitest';
import { EFFECTS } from '../../../src/dataset/values';
import { editorProblems } from '../../../src/i18n/en/editor-problems';
import { build } from '../../../src/pipeline/build';
import { linkQuotes } from '../../../src/pipeline/coding';
import { formatProblem } from '../../../src/pipeline/problem';
import { foreignKeys } from '../../../src/pipeline/rules/foreign-keys';
import {
  duplicateLink,
  formerName,
  linkBy,
  linkHistory,
  linkImpliedNote,
  linkOfEarlier,
  linkSameClaim,
  linkWithdrawnBySelf,
  offerUntil,
} from '../../../src/pipeline/rules/link-rules';
import type { Rule } from '../../../src/pipeline/rules/rule';
import { linkedMeeting } from '../../../src/pipeline/rules/series-rules';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { readSeeds } from '../../../src/pipeline/seeds';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds, sha256 } from '../../fixtures/build-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';

const MINUTES = `REMARKS BY THE DELEGATIONS

Canada:
Canada still offers training on extradition. It gave a course in Lima.
It no longer offers courses.

Mexico:
Mexico repeated its request for support. It thanked Canada.
`;

const row = (cells: readonly string[]) => cells.join(',');
type Cells = Partial<Record<(typeof COLUMNS.records)[number], string>>;
const record = (cells: Cells) =>
  row(COLUMNS.records.map((column) => cells[column] ?? (column === 'basis' ? 'explicit' : '')));

const OFFER = {
  ...{ id: 'A1', actor: 'CAN', topic: 'extradition', kind: 'offer', status: 'available' },
  ...{ modality: 'training', open_to: 'all', quote: 'offers training on extradition' },
};
const NEED = {
  ...{ id: 'A2', actor: 'MEX', topic: 'firearms', kind: 'need', status: 'requested' },
  ...{ quote: 'Mexico needs support', line: '13' },
};
const HELP = {
  ...{ id: 'A3', actor: 'MEX', reported_by: 'CAN', topic: 'firearms', kind: 'offer' },
  ...{ status: 'delivered', quote: 'thanked Mexico' },
};

const OFFER_AGAIN = { ...OFFER, id: 'B1', quote: 'still offers training on extradition' };
const NEED_AGAIN = { ...NEED, id: 'B2', quote: 'repeated its request for support', line: '' };
const COURSE = {
  ...OFFER_AGAIN,
  id: 'B3',
  status: 'delivered',
  open_to: '',
  quote: 'gave a course',
};

interface Later {
  readonly links?: readonly string[];
  readonly records?: readonly Cells[];
  readonly before?: readonly Cells[];
  readonly topics?: string;
  readonly actors?: string;
  readonly about?: Readonly<Record<string, string>>;
  /** Links of a third meeting, in 2011, with the minutes of the second. */
  readonly third?: readonly string[];
  readonly thirdRecords?: readonly Cells[];
  readonly formerNames?: readonly string[];
  readonly decisions?: readonly string[];
}

/** The tiny meeting of 2007 and one or two later ones. */
function seedsOf({
  links = [],
  records = [OFFER_AGAIN, NEED_AGAIN, COURSE],
  before = [OFFER, NEED, HELP],
  about = {},
  ...more
}: Later): Map<string, string> {
  const seeds = tinySeeds();
  seeds.set('seeds/codebook.md', `${seeds.get('seeds/codebook.md')}${EFFECTS.join(', ')}\n`);
  const table = (name: keyof typeof COLUMNS, rows: readonly string[]) =>
    `${[row(COLUMNS[name]), ...rows].join('\n')}\n`;
  const first = JSON.parse(seeds.get('seeds/tiny/meeting.json') ?? '');
  const add = (id: string, year: string, own: readonly Cells[], said: readonly string[]) => {
    const days = { start: `${year}-07-26`, end: `${year}-07-27` };
    seeds.set(`seeds/${id}/meeting.json`, JSON.stringify({ ...first, id, ...days, ...about }));
    seeds.set(`seeds/${id}/minutes.txt`, MINUTES);
    seeds.set(`seeds/${id}/records.csv`, table('records', own.map(record)));
    seeds.set(`seeds/${id}/positions.csv`, table('positions', []));
    seeds.set(`seeds/${id}/links.csv`, table('links', said));
  };
  seeds.set('seeds/tiny/records.csv', table('records', before.map(record)));
  add('next', '2009', records, links);
  if (more.third) add('third', '2011', more.thirdRecords ?? [], more.third);
  if (more.topics) seeds.set('seeds/topics.csv', more.topics);
  if (more.actors) seeds.set('seeds/actors.csv', more.actors);
  if (more.decisions) seeds.set('seeds/next/decisions.csv', table('decisions', more.decisions));
  if (more.formerNames)
    seeds.set('seeds/former-names.csv', table('former-names', more.formerNames));
  return seeds;
}

function judge(rule: Rule, later: Later): string[] {
  const { seeds, problems } = readSeeds(seedsOf(later));
  if (!seeds) throw new Error(problems.map(formatProblem).join('\n'));
  const found = rule(linkQuotes(seeds));
  for (const { code, values = {} } of found) {
    // The page's words on a problem have places for values of it.
    const words = code
      ? editorProblems[`editor.problem.${code}` as keyof typeof editorProblems]
      : '';
    const places = [...words.matchAll(/\{(\w+)/gu)].map(([, name]) => name);
    expect(Object.keys(values), code).toEqual(expect.arrayContaining(places));
  }
  return found.map(formatProblem);
}

/** What a build says: its problems, or else its warnings, but for those of a meeting that is coded once. */
function builds(later: Later) {
  const built = build(seedsOf(later), sha256, description());
  if ('problems' in built) return { problems: built.problems.map(formatProblem), warnings: [] };
  return { problems: [], warnings: built.warnings.problems.map(formatProblem) };
}

type LinkCells = Partial<Record<(typeof COLUMNS.links)[number], string>>;
const link = (of: string, effect: string, by = '', more: LinkCells = {}) => {
  const cells: LinkCells = { id: `L-${of}-${effect}`, of, effect, by, basis: 'explicit', ...more };
  return row(COLUMNS.links.map((column) => cells[column] ?? ''));
};
const LINKS = 'seeds/next/links.csv';

it('links that follow the rules are published with the words that say so', () => {
  const own = { quote: 'It thanked Canada', note: 'Help for the need.' };
  const { dataset } = buildSeeds(
    seedsOf({
      links: [
        link('A1', 'done', 'B3'),
        link('A1', 'repeats', 'B1'),
        link('A2', 'repeats', 'B2'),
        link('A2', 'part', '', own),
      ],
    }),
  );
  const said = dataset.links?.map(({ of, effect, by, reportedBy, evidence }) => [
    ...[of, effect, by, reportedBy],
    evidence?.exact ?? null,
  ]);
  expect(said).toEqual([
    ['A1', 'done', 'B3', 'CAN', null],
    ['A1', 'repeats', 'B1', 'CAN', null],
    ['A2', 'repeats', 'B2', 'MEX', null],
    ['A2', 'part', null, 'MEX', 'It thanked Canada'],
  ]);
});

describe('the record that a link speaks of', () => {
  it('must be there', () => {
    expect(judge(linkOfEarlier, { links: [link('A9', 'repeats', 'B1')] })).toEqual([
      `${LINKS}:2:of: names no record of an earlier meeting — found "A9", expected one of A1, A2`,
    ]);
  });

  it('is of an earlier meeting, not of the same one', () => {
    expect(judge(linkOfEarlier, { links: [link('B2', 'done', 'B3')] })).toEqual([
      `${LINKS}:2:of: names no record of an earlier meeting — found "B2", expected one of A1, A2`,
    ]);
  });

  it('is not of a later meeting; this is told once for all such links', () => {
    const links = ['C1', 'C1', 'A1'].map((of) => link(of, 'done', 'B3'));
    const later = { links, third: [], thirdRecords: [{ ...OFFER_AGAIN, id: 'C1' }] };
    expect(judge(linkOfEarlier, later)).toEqual([]);
    expect(judge(linkedMeeting, later)).toEqual([
      `${LINKS}:2:of: names records of third, which is held later (2011-07-26) — found "C1" and 1 more, expected records of a meeting before 2009-07-26; or correct "start" of third or of next`,
    ]);
  });

  it('is not of a meeting on the same day that comes later by its id', () => {
    const days = { start: '2011-07-26', end: '2011-07-27' };
    const later = { third: [], thirdRecords: [{ ...OFFER_AGAIN, id: 'C1' }], about: days };
    expect(judge(linkedMeeting, { ...later, links: [link('C1', 'done', 'B3')] })).toEqual([
      `${LINKS}:2:of: names records of third, which is held on the same day (2011-07-26) and comes later by its id — found "C1", expected records of a meeting before 2011-07-26; or correct "start" of third or of next`,
    ]);
  });

  it('is of some meeting, where no earlier one has records', () => {
    expect(judge(linkOfEarlier, { before: [HELP], links: [link('A9', 'done', 'B3')] })).toEqual([
      `${LINKS}:2:of: names no record of an earlier meeting — found "A9", expected no links: no earlier meeting of its body has a need or an open offer`,
    ]);
  });

  it('is of the same series; this is told once for all such links', () => {
    const links = [link('A1', 'repeats', 'B1'), link('A2', 'repeats', 'B2')];
    const other = { body: 'Another body' };
    expect(judge(linkOfEarlier, { links, about: other })).toEqual([]);
    expect(judge(linkedMeeting, { links, about: other })).toEqual([
      `${LINKS}:2:of: names records of tiny, a meeting of another series — found "A1" and 1 more, expected records of a meeting of "Another body", or "series": "Body" in seeds/next/meeting.json where its body has another name than before`,
    ]);
    expect(judge(linkedMeeting, { links, about: { ...other, series: 'Body' } })).toEqual([]);
  });

  it('is no past help and no experience', () => {
    const experience = { ...HELP, kind: 'capacity', status: 'in-place' };
    for (const before of [HELP, experience])
      expect(judge(linkOfEarlier, { before: [before], links: [link('A3', 'done', 'B3')] })).toEqual(
        [
          `${LINKS}:2:of: past help and experience have no sequel — found "A3", expected a need, or an offer that is available or planned`,
        ],
      );
  });
});

it('an implied link has a note, and an explicit one needs none', () => {
  const judged = (more: LinkCells) =>
    judge(linkImpliedNote, { links: [link('A1', 'done', 'B3', more)] });
  expect(judged({ basis: 'implied' })).toEqual([
    `${LINKS}:2:note: implied without a note — found nothing, expected how the link follows from the words`,
  ]);
  expect(judged({ basis: 'implied', note: 'The giver is not named.' })).toEqual([]);
  expect(judged({})).toEqual([]);
});

describe('the record that says so', () => {
  it.each(['repeats', 'changes'])('is needed with %s', (effect) => {
    const quote = 'repeated its request';
    expect(judge(linkBy, { links: [link('A2', effect, '', { quote })] })).toEqual([
      `${LINKS}:2:by: "by" is empty with "${effect}" — found nothing, expected the record of next that says it again`,
    ]);
  });

  it.each(['part', 'done', 'withdrawn'])(
    'is not needed with %s, whose words are quoted',
    (effect) => {
      const quote = 'It thanked Canada';
      expect(judge(linkBy, { links: [link('A2', effect, '', { quote })] })).toEqual([]);
    },
  );

  it.each(['part', 'done', 'withdrawn'])('is needed with %s, or a quote', (effect) => {
    expect(builds({ links: [link('A1', effect)] }).problems).toContain(
      `${LINKS}:2:by: neither a record nor words say so — found nothing, expected in "by" the record of next that says so, or in "quote" words of seeds/next/minutes.txt`,
    );
    expect(builds({ links: [link('A1', effect)] }).problems.join()).not.toContain(':quote:');
  });

  it.each(['', 'no such words'])(
    'alone is asked for with repeats, beside the quote "%s"',
    (quote) => {
      expect(builds({ links: [link('A2', 'repeats', '', { quote })] }).problems).toEqual([
        `${LINKS}:2:by: "by" is empty with "repeats" — found nothing, expected the record of next that says it again`,
      ]);
    },
  );

  it('may say both that help came and that the need stands', () => {
    const links = [link('A2', 'part', 'B2'), link('A2', 'repeats', 'B2')];
    expect(builds({ links }).problems).toEqual([]);
  });

  it('is of the meeting of the link', () => {
    expect(judge(linkBy, { links: [link('A1', 'repeats', 'A2')] })).toEqual([
      `${LINKS}:2:by: names no record of next — found "A2", expected one of B1, B2, B3`,
    ]);
  });

  it('has no quote beside it', () => {
    const quote = 'still offers training';
    expect(judge(linkBy, { links: [link('A1', 'repeats', 'B1', { quote })] })).toEqual([
      `${LINKS}:2:quote: words beside a record — found "still offers training", expected nothing: the words of B1 say so; or an empty "by"`,
    ]);
  });

  it('is of the kind of what it repeats', () => {
    expect(judge(linkBy, { links: [link('A2', 'repeats', 'B1')] })).toEqual([
      `${LINKS}:2:by: a record of kind offer cannot repeat or change a need — found "B1", expected a need of next`,
    ]);
    expect(judge(linkBy, { links: [link('A1', 'changes', 'B2')] })).toEqual([
      `${LINKS}:2:by: a record of kind need cannot repeat or change an offer — found "B2", expected an available or planned offer of next`,
    ]);
  });

  it('is no past help, which ends an offer instead', () => {
    expect(judge(linkBy, { links: [link('A1', 'repeats', 'B3')] })).toEqual([
      `${LINKS}:2:by: past help cannot repeat or change an offer — found "B3", expected an available or planned offer of next`,
    ]);
    expect(judge(linkBy, { links: [link('A1', 'done', 'B3')] })).toEqual([]);
  });

  it('may repeat a plan as an offer', () => {
    const before = [{ ...OFFER, status: 'planned' }];
    expect(judge(linkBy, { before, links: [link('A1', 'changes', 'B1')] })).toEqual([]);
  });
});

const topicsWhere = (was: string) => `id,label,short,group,instrument,was
extradition,Extradition,Extradition,law,Art. 16,
firearms,Illicit firearms,Firearms,crimes,Protocol,${was}
`;

describe('what is said again', () => {
  const ON_FIREARMS = { ...OFFER_AGAIN, topic: 'firearms' };

  it('is on the same topic', () => {
    const links = [link('A1', 'repeats', 'B1')];
    expect(judge(linkSameClaim, { links, records: [ON_FIREARMS] })).toEqual([
      `${LINKS}:2:by: another topic, and "was" of firearms does not name extradition — found B1 with "firearms", expected a record with "extradition", or "extradition" in "was" of firearms in seeds/topics.csv`,
    ]);
    expect(builds({ links, records: [ON_FIREARMS] }).problems).toHaveLength(1);
  });

  it('may be on a topic that continues the earlier one', () => {
    const links = [link('A1', 'repeats', 'B1')];
    const topics = topicsWhere('extradition');
    expect(judge(linkSameClaim, { links, records: [ON_FIREARMS], topics })).toEqual([]);
  });

  it('is by the same actor, or there is a warning', () => {
    const links = [link('A1', 'repeats', 'B1')];
    const records = [{ ...OFFER_AGAIN, actor: 'OAS', reported_by: 'CAN' }];
    const said = `${LINKS}:2:by: another actor, and "was" of OAS does not name CAN — found B1 with "OAS", expected a record with "CAN", or "CAN" in "was" of OAS in seeds/actors.csv`;
    expect(judge(linkSameClaim, { links, records })).toEqual([said]);
    expect(builds({ links, records })).toEqual({ problems: [], warnings: [said] });
  });

  it('may be by an actor that continues the earlier one', () => {
    const actors = `id,name,kind,subregion,alpha2,members,was
CAN,Canada,state,019,CA,,
MEX,Mexico,state,019,MX,,
OAS,OAS,organization,,,CAN;MEX,CAN
019,Americas,region,,,,
`;
    const records = [{ ...OFFER_AGAIN, actor: 'OAS', reported_by: 'CAN' }];
    const links = [link('A1', 'repeats', 'B1')];
    expect(judge(linkSameClaim, { links, records, actors })).toEqual([]);
  });

  it('is not asked of what ends or helps', () => {
    const links = [link('A2', 'done', 'B3'), link('A2', 'part', 'B1')];
    expect(judge(linkSameClaim, { links })).toEqual([]);
  });
});

describe('what is withdrawn', () => {
  it('is withdrawn in the words of its own actor', () => {
    const quote = 'It no longer offers courses';
    expect(judge(linkWithdrawnBySelf, { links: [link('A1', 'withdrawn', '', { quote })] })).toEqual(
      [],
    );
    expect(judge(linkWithdrawnBySelf, { links: [link('A2', 'withdrawn', '', { quote })] })).toEqual(
      [
        `${LINKS}:2:effect: withdrawn in the words of another than its actor — found words of CAN, expected words of MEX, or no link`,
      ],
    );
  });

  it('may be reported in the words of another that the coding names', () => {
    const more = { quote: 'It thanked Canada', reported_by: 'CAN' };
    expect(judge(linkWithdrawnBySelf, { links: [link('A1', 'withdrawn', '', more)] })).toEqual([]);
  });
});

describe('the history of a record', () => {
  const AGAIN = { ...OFFER_AGAIN, id: 'C1' };

  it('is carried on by the record that repeated it last', () => {
    const links = [link('A1', 'repeats', 'B1')];
    const third = [link('A1', 'repeats', 'C1')];
    expect(judge(linkHistory, { links, third, thirdRecords: [AGAIN] })).toEqual([
      'seeds/third/links.csv:2:of: B1 carries this on — found "A1", expected B1, or no link',
    ]);
    const latest = [link('B1', 'repeats', 'C1')];
    expect(judge(linkHistory, { links, third: latest, thirdRecords: [AGAIN] })).toEqual([]);
  });

  it('is carried on once at a meeting', () => {
    const records = [OFFER_AGAIN, { ...OFFER_AGAIN, id: 'B4', quote: 'gave a course' }];
    const links = [link('A1', 'repeats', 'B1'), link('A1', 'changes', 'B4')];
    expect(judge(linkHistory, { links, records })).toEqual([
      `${LINKS}:3:of: B1 carries this on — found "A1", expected B1, or no link`,
    ]);
  });

  it('can end and be carried on at one meeting, in either order', () => {
    const links = [link('A1', 'done', 'B3'), link('A1', 'repeats', 'B1')];
    expect(judge(linkHistory, { links })).toEqual([]);
    expect(judge(linkHistory, { links: links.toReversed() })).toEqual([]);
  });

  it.each(['done', 'part'])(
    'has ended, and is reopened by being said again, not by %s',
    (effect) => {
      const links = [link('A1', 'done', 'B3')];
      const third = (said: string, by: string) =>
        judge(linkHistory, { links, third: [link('A1', said, by)], thirdRecords: [AGAIN] });
      expect(third(effect, 'C1')).toEqual([
        'seeds/third/links.csv:2:of: ended already in next — found "A1", expected repeats or changes, which reopen it',
      ]);
      expect(third('repeats', 'C1')).toEqual([]);
      expect(third('changes', 'C1')).toEqual([]);
    },
  );

  it('has one ending at a meeting, or there is a warning', () => {
    const quote = 'It no longer offers courses';
    const links = [link('A1', 'done', 'B3'), link('A1', 'withdrawn', '', { quote })];
    const said = `${LINKS}:3:of: two endings at one meeting — found "A1", expected one link that ends it, or both where each has words of its own`;
    expect(judge(linkHistory, { links })).toEqual([said]);
    expect(builds({ links })).toEqual({ problems: [], warnings: [said] });
  });

  it('is told in the order of the days of the meetings, not of their folders', () => {
    const links = [link('A1', 'repeats', 'B1')];
    // "next" of 2013 comes before "third" of 2011 by its folder.
    const about = { start: '2013-07-26', end: '2013-07-27' };
    expect(judge(linkHistory, { links, about, third: [] })).toEqual([]);
  });
});

it('a link that says the same twice is refused', () => {
  const links = [link('A1', 'done', 'B3'), link('A1', 'done', 'B3', { id: 'L2' })];
  expect(judge(duplicateLink, { links })).toEqual([
    `${LINKS}:3:id: duplicate of L-A1-done on line 2 — found "L2", expected another record, effect or words, or no such line`,
  ]);
  const quote = { quote: 'It thanked Canada', id: 'L2' };
  expect(
    judge(duplicateLink, { links: [link('A2', 'part', 'B3'), link('A2', 'part', '', quote)] }),
  ).toEqual([]);
});

describe('the last day of an offer', () => {
  const until = (offer: Cells) => judge(offerUntil, { before: [offer] });
  const RECORDS = 'seeds/tiny/records.csv';

  it.each(['2007-07-26', '2030-12-31', ''])('is a day from the meeting on: "%s"', (day) => {
    expect(until({ ...OFFER, until: day })).toEqual([]);
  });

  it('is no other day', () => {
    expect(until({ ...OFFER, until: '2007-02-30' })).toEqual([
      `${RECORDS}:2:until: no day — found "2007-02-30", expected a day as 2007-07-26`,
    ]);
  });

  it('is not before the meeting, or there is a warning', () => {
    const said = `${RECORDS}:2:until: the offer ends before the meeting — found "2007-07-25", expected 2007-07-26 or later`;
    expect(until({ ...OFFER, until: '2007-07-25' })).toEqual([said]);
    expect(builds({ before: [{ ...OFFER, until: '2007-07-25' }] })).toEqual({
      problems: [],
      warnings: [said],
    });
  });

  it('is not asked of needs and past help', () => {
    for (const record of [NEED, HELP])
      expect(until({ ...record, until: '2009-01-01' })).toEqual([
        `${RECORDS}:2:until: only an available or planned offer has a last day — found "2009-01-01", expected nothing`,
      ]);
  });
});

describe('a former name', () => {
  const FILE = 'seeds/former-names.csv';
  const judged = (cells: string) => judge(formerName, { formerNames: [cells] });

  it('has words and a day', () => {
    expect(judged('actors,CAN,2008-01-01,Dominion of Canada')).toEqual([]);
    expect(judged('actors,CAN,2008,')).toEqual([
      `${FILE}:2:until: no day — found "2008", expected a day as 2007-07-26`,
      `${FILE}:2:label: label missing — found nothing, expected words`,
    ]);
  });

  it('is of an entry of its list', () => {
    const keys = (formerNames: string[]) => judge(foreignKeys, { formerNames });
    expect(keys(['topics,firearms,2008-01-01,Guns'])).toEqual([]);
    expect(keys(['countries,CAN,2008-01-01,Dominion of Canada'])).toEqual([
      `${FILE}:2:list: unknown list — found "countries", expected one of actors, topics, modalities, proposals`,
    ]);
    expect(keys(['topics,CAN,2008-01-01,Dominion of Canada'])).toEqual([
      `${FILE}:2:id: no entry of this list — found "CAN", expected one of extradition, firearms`,
    ]);
  });

  it('has one day once', () => {
    const twice = ['actors,CAN,2008-01-01,Dominion', 'actors,CAN,2008-01-01,Canadas'];
    expect(judge(formerName, { formerNames: twice })).toEqual([
      `${FILE}:3:until: another name up to the same day is on line 2 — found "2008-01-01", expected another day, or no such line`,
    ]);
  });
});

describe('foreign keys of links', () => {
  const keys = (more: Later) => judge(foreignKeys, more);

  it('name a known effect, basis and reporter', () => {
    expect(
      keys({ links: [link('A1', 'ended', 'B1', { basis: 'sure', reported_by: 'Canada' })] }),
    ).toEqual([
      `${LINKS}:2:reported_by: unknown reporter — found "Canada", expected an id in seeds/actors.csv, RAP for the rapporteur, or nothing for the speaker`,
      `${LINKS}:2:basis: unknown basis — found "sure", expected one of explicit, implied`,
      `${LINKS}:2:effect: unknown effect — found "ended", expected one of repeats, changes, part, done, withdrawn`,
    ]);
  });

  it('name topics and actors that are there in "was"', () => {
    const actors =
      'id,name,kind,subregion,alpha2,members,was\nCAN,Canada,state,019,CA,,NFL\nMEX,Mexico,state,019,MX,,\nOAS,OAS,organization,,,,\n019,Americas,region,,,,\n';
    const topics =
      'id,label,short,group,instrument,was\nextradition,Extradition,Extradition,law,,\nfirearms,Firearms,Firearms,crimes,,guns;extradition\n';
    expect(keys({ actors, topics })).toEqual([
      'seeds/actors.csv:2:was: continues no actor of the list — found "NFL", expected one of CAN, MEX, OAS, 019',
      'seeds/topics.csv:3:was: continues no topic of the list — found "guns", expected one of extradition, firearms',
    ]);
  });

  it('name a known proposal and decision', () => {
    const decisions = [
      'D1,register,agreed,It thanked Canada,,',
      'D2,inventory,adopted,It thanked Canada,,',
    ];
    expect(keys({ decisions })).toEqual([
      'seeds/next/decisions.csv:2:proposal: unknown proposal — found "register", expected one of inventory',
      'seeds/next/decisions.csv:2:decision: unknown decision — found "agreed", expected one of adopted, adopted-changed, deferred, declined',
    ]);
  });
});
