import { expect, it } from 'vitest';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { buildSeeds, problemsOf } from '../../fixtures/build-seeds';
import { severalMeetings } from '../../fixtures/several-meetings';

const OLD = 'OAS Technical Group on Transnational Organized Crime';
const ABOUT = 'seeds/gt-dot-3/meeting.json';

/** The meetings of 2007, 2009 and 2011 with other values in the last one's meeting.json. */
function seedsWith(about: Readonly<Record<string, string>>, hasLinks = true) {
  const seeds = severalMeetings(3);
  const values = { ...JSON.parse(`${seeds.get(ABOUT)}`), ...about };
  seeds.set(ABOUT, JSON.stringify(values, null, 2));
  if (!hasLinks) seeds.delete('seeds/gt-dot-3/links.csv');
  return seeds;
}

const warned = (seeds: Map<string, string>) =>
  buildSeeds(seeds).warnings.filter((line) => line.includes('begins a series'));

it('a body with another name is warned of before there are links, with the series to write', () => {
  const group = { body: 'The Group' };
  expect(warned(seedsWith(group, false))).toEqual([
    `${ABOUT}:4:body: begins a series of its own, in which nothing said at earlier meetings stands open — found "The Group", expected "series": "${OLD}" beside it where the body of gt-dot-2 only has another name than before; "series": "The Group" where this is another body`,
  ]);
  for (const series of [OLD, 'The Group'])
    expect(warned(seedsWith({ ...group, series }, false))).toEqual([]);
  expect(warned(seedsWith({}))).toEqual([]);
});

it('with links it is told once, not for each link', () => {
  expect(problemsOf(seedsWith({ body: 'The Group' }))).toEqual([
    expect.stringContaining(
      'links.csv:2:of: names records of gt-dot-2, a meeting of another series — found "gt-dot-2.005" and 9 more',
    ),
  ]);
});

it('meetings out of order are told once, with the days', () => {
  expect(problemsOf(seedsWith({ start: '2008-09-20', end: '2008-09-21' }))).toEqual([
    expect.stringContaining('names records of gt-dot-2, which is held later (2009-10-15)'),
  ]);
});

it('a meeting without records is warned of beside others', () => {
  const seeds = seedsWith({}, false);
  seeds.set('seeds/gt-dot-3/records.csv', `${COLUMNS.records.join(',')}\n`);
  expect(buildSeeds(seeds).warnings).toContain(
    'seeds/gt-dot-3/records.csv:1:id: a meeting without records — found no row, expected a row for each claim of its minutes, or no such meeting',
  );
});

it('who withdraws a stance had one before', () => {
  const path = 'seeds/gt-dot-3/positions.csv';
  const withdraws = (actor: string, proposal: string) => {
    const seeds = seedsWith({});
    const [head = '', row = ''] = `${seeds.get(path)}`.split('\n');
    const [id = '', , , , stance = '', ...rest] = row.split(',');
    expect(stance).toBe('proposes');
    const changed = [id, proposal, actor, 'CHL', 'withdraws', ...rest].join(',');
    seeds.set(path, `${head}\n${changed}\n`);
    return buildSeeds(seeds).warnings.filter((line) => line.includes(`${path}:2:stance`));
  };
  expect(withdraws('CAN', 'operational-plan')).toEqual([
    `${path}:2:stance: withdraws a stance of CAN on operational-plan that no row gives — found "withdraws", expected its stance at gt-dot-3 or an earlier meeting in positions.csv, or "supports" or "opposes"`,
  ]);
  expect(withdraws('CHL', 'programme-register')).toEqual([]);
});
