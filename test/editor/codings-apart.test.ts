/** What waits until somebody has decided who speaks: records of the meeting, and rows of its two codings; and a decision beside a record. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { waitingIn } from '../../src/editor/engine/engine-protocol';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide, toDecide } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import type { Project } from '../../src/editor/project';
import { repairsOf } from '../../src/editor/repairs';
import { comparedCodings, secondCoding } from '../../src/editor/second-coding';
import { description } from '../../src/pipeline/write/json-schema';
import { opened } from './floor-sample';
import { withBoth } from './two-codings';

/** Canada has the floor, Mexico perhaps takes it twice, and Mexico has it. */
const MINUTES = `SESSION
Canada:
It needs support. It offers training.
Mexico doubted its view on funds. It has a fund.
Mexico:
It needs training. It gives support.
`;
const record = (id: string, actor: string, quote: string, reporter = '') =>
  `${id},${actor},${reporter},firearms,need,raised,,,,explicit,${quote},,`;
const SURE = [record('A', 'CAN', 'needs support'), record('B', 'MEX', 'needs training')];
const WAITING = [record('C', 'MEX', 'view on funds'), record('D', 'CAN', 'has a fund')];

const compared = (first: string[], second: string[]) =>
  withBoth(opened(MINUTES, 'en', first), opened(MINUTES, 'en', second));
const published = (project: Project): Dataset => {
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  return JSON.parse(new Map(out.files).get('data/dataset.json') ?? '');
};

it('two codings are compared as if neither had the rows of which nobody knows who says them', () => {
  const rows = fc.subarray([...SURE, ...WAITING]);
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const isSure = (row: string) => SURE.includes(row);
      const project = compared(first, second);
      const { agreement, problems, isPartial } = comparedCodings(project);
      const without = compared(first.filter(isSure), second.filter(isSure));
      expect(agreement).toEqual(comparedCodings(without).agreement);
      expect(agreement.secondCoding).toBe('measured');
      expect(problems).toEqual([]);
      expect(isPartial).toBe(![...first, ...second].every(isSure));
      expect(published(project).agreements).toEqual([agreement]);
    }),
    { numRuns: 15 },
  );
});

it('once somebody has decided, such rows are compared, and told who speaks', () => {
  const project = compared(WAITING, WAITING);
  const mexico = toDecide(checkProject(project).floor);
  expect(mexico).toMatchObject([{ actor: 'MEX' }]);
  const { agreement, problems, isPartial } = comparedCodings(decide(project, mexico));
  expect([agreement.secondCoding, isPartial]).toEqual(['faulty', false]);
  // "It has a fund", which both coders give to Canada.
  expect(problems.map(({ code, at }) => `${code} ${at?.id}`)).toEqual([
    'actor-not-speaker first D',
    'actor-not-speaker second D',
  ]);
});

it('what the rapporteur is to tell waits where somebody may have the floor', () => {
  const told = record('A', 'MEX', 'needs radios');
  const minutes =
    'SESSION\nThe representative of the League said no.\nMexico said that it needs radios.\n';
  const project = opened(minutes, 'en', [told]);
  const checked = checkProject(project);
  const [problem] = checked.problems;
  const repairs = problem ? repairsOf(project, checked, problem) : [];
  expect(problem?.code).toBe('floor-open');
  // Each ends the waiting, or asks on.
  for (const { mend } of repairs)
    expect(checkProject(mend(project)).problems[0]).not.toEqual(problem);
});

it('of a second coder who decided otherwise who speaks, the words from which on are told', () => {
  const project = opened(MINUTES);
  const [place] = toDecide(checkProject(project).floor);
  if (!place) throw new Error('nothing to decide');
  const [mexico, nobody] = ['MEX', null].map((actor) => decide(project, [{ ...place, actor }]));
  const told = (own = project, hers = project) => {
    const came = secondCoding(own, hers);
    return 'speakers' in came && came.speakers;
  };
  expect(told(mexico, mexico)).toEqual([]);
  // What she left open the first coder may have decided.
  expect(told(mexico, project)).toEqual([]);
  for (const own of [project, nobody])
    expect(told(own, mexico)).toEqual([expect.stringMatching(/^Mexico doubted/u)]);
});

it.each([
  'Mexico said that it needs support.',
  'The delegate of Mexico regretted that it needs support.',
])('where nobody has the floor a record waits for a row that is only proposed: %s', (words) => {
  const own = opened(`SESSION\n${words}\n`, 'en', [record('A', 'MEX', 'needs support')]);
  const { floor, problems } = checkProject(own);
  expect(floor).toMatchObject([{ state: 'proposed', actor: 'MEX' }]);
  expect(waitingIn(problems)).toEqual(['A']);
  expect(published(own).records).toEqual([]);
  const confirmed = decide(own, floor);
  expect(checkProject(confirmed).problems).toEqual([]);
  expect(published(confirmed).records).toMatchObject([{ id: 'A', actor: 'MEX' }]);
});

it('what the rapporteur tells there waits for nobody', () => {
  const told = record('A', 'MEX', 'needs support', 'RAP');
  const project = opened('SESSION\nMexico said that it needs support.\n', 'en', [told]);
  expect(checkProject(project).problems).toEqual([]);
  expect(published(project).records).toMatchObject([{ id: 'A' }]);
});

it('a repair gives the floor to another where one has it already: what was told of the first stays', () => {
  const minutes = 'SESSION\n\nCanada:\nIt has a fund. Training was asked for.\n';
  const records = [record('R1', 'CAN', 'has a fund'), record('R2', 'MEX', 'was asked for')];
  const project = opened(minutes, 'en', records);
  const checked = checkProject(project);
  const [told] = checked.problems;
  const speaks = (told ? repairsOf(project, checked, told) : []).find(
    ({ code }) => code === 'speaks',
  );
  const after = checkProject(speaks?.mend(project) ?? project);
  expect(after.problems).toEqual([]);
  expect(after.floor.map(({ actor, words }) => [actor, words])).toEqual([
    ['CAN', 'Canada: It has a fund.'],
    ['MEX', 'Training was asked for.'],
  ]);
});
