/**
 * What was made before headings were decided by form: a project file with its history, a draft, seeds with speakers of
 * single lines, and published data. The files were written by the version before.
 */
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Dataset, Evidence } from '../../../src/dataset/schema';
import { checkProject } from '../../../src/editor/check/live-check';
import { openDraft } from '../../../src/editor/check/open-draft';
import { outputsOf } from '../../../src/editor/check/outputs';
import { migratedSeeds, withHeadings } from '../../../src/editor/project/migrate-speakers';
import { PROJECT_FORMAT, type Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds } from '../../fixtures/build-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { lookInto, minutesOf, openSeeds } from './open-seeds';

const text = (name: string) => readFileSync(`test/fixtures/before-headings/${name}`, 'utf8');
const filesIn = (name: string) =>
  Object.entries(JSON.parse(text(name)) as Record<string, string>).map(
    ([path, words]) => [path, strToU8(words)] as const,
  );
const BEFORE: Dataset = JSON.parse(JSON.parse(text('data.json'))['dataset.json']);

const OPENED: Record<string, () => Project> = {
  'a project file': () => {
    const opened = lookInto(
      ['project.json', 'steps.jsonl'].map((name) => [name, strToU8(text(name))]),
    );
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    return opened.project;
  },
  'a draft': () => {
    const { base: saved, entries } = JSON.parse(text('draft.json'));
    const opened = openDraft({ saved, entries, left: null, document: null });
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    return opened.project;
  },
  seeds: () => {
    const opened = lookInto(filesIn('seeds.json'));
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    return opened.project;
  },
  'published data': () => {
    const opened = lookInto(filesIn('data.json'));
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    return opened.project;
  },
};

const published = (project: Project): Dataset => {
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  return JSON.parse(new Map(out.files).get('data/dataset.json') ?? '');
};

/** A claim and its words; paragraphs are no longer cut where another begins to speak. */
const claimed = <Claim extends { readonly evidence: Evidence }>({ evidence, ...claim }: Claim) => {
  const { exact, start, end, line } = evidence;
  return { ...claim, exact, start, end, line };
};

describe.each(Object.entries(OPENED))('%s of before', (_, open) => {
  it('opens, breaks no rule, and publishes the same claims and speakers', () => {
    const project = open();
    expect(project.format).toBe(PROJECT_FORMAT);
    expect(checkProject(project).problems).toEqual([]);
    const after = published(project);
    expect(after.records.map(claimed)).toEqual(BEFORE.records.map(claimed));
    expect(after.positions.map(claimed)).toEqual(BEFORE.positions.map(claimed));
    expect(after.meetings[0]?.spoke).toEqual(BEFORE.meetings[0]?.spoke);
  });

  it('gives seeds that build the same data and open again unchanged', () => {
    const files = seedFilesOf(open());
    const again = openSeeds(migratedSeeds(files));
    expect(migratedSeeds(files)).toBe(files);
    expect(seedFilesOf(again)).toEqual(files);
    expect(buildSeeds(files).dataset).toEqual(published(again));
  });
});

it('a migration confirms headings that agree with the claims; under others nobody speaks, and the claims name the reporter', () => {
  const project = OPENED.seeds?.();
  const { headings, spoke, speakers } = project?.values.meeting ?? {};
  expect(headings).toEqual([
    { form: 'colon' },
    // A claim there is told by Mexico.
    { form: 'colon', title: 'Canada', actor: null },
  ]);
  expect(spoke).toEqual(['MEX', 'CAN', 'FRA']);
  expect(speakers).toEqual([{ name: 'New Spain', actor: null }]);
  expect(project?.lists.records.map(({ id, cells }) => `${id} ${cells.reported_by}`)).toEqual([
    ...['R1 CAN', 'R2 MEX', 'R3 MEX', 'R4 ', 'R5 MEX', 'R6 FRA', 'R7 RAP'],
  ]);
});

it('a migration confirms a name alone on its line only where a claim agrees', () => {
  const minutes = 'FIRST SESSION\n\nMexico\n\nIt needs support for all.\n';
  const record = (actor: string) => [
    `R1,${actor},,firearms,need,raised,,,,explicit,needs support,,`,
  ];
  const after = (actor: string) => {
    const { values, ...project } = minutesOf(minutes, 'en', record(actor));
    const { headings: _, ...meeting } = values.meeting;
    const { values: now, lists } = withHeadings({ ...project, values: { ...values, meeting } }, []);
    return [now.meeting.headings, lists.records[0]?.cells.reported_by];
  };
  expect(after('MEX')).toEqual([[{ form: 'alone' }], '']);
  expect(after('CAN')).toEqual([[], 'CAN']);
});

it('a migration leaves decided headings as they are, also where nobody was chosen', () => {
  const decided = minutesOf('FIRST SESSION\n\nMexico:\nIt needs support for all.\n');
  expect(decided.values.meeting.headings).toEqual([]);
  expect(withHeadings(decided, ['CAN'])).toBe(decided);
});

it('a migration confirms no form of headings that never name one actor alone', () => {
  const { values, ...project } = minutesOf('FIRST SESSION\n\nCanada and Mexico:\nThey agreed.\n');
  const { headings: _, ...meeting } = values.meeting;
  const after = withHeadings({ ...project, values: { ...values, meeting } }, []);
  expect(after.values.meeting.headings).toEqual([]);
});

it('a migration handles each meeting by itself, and leaves decided meetings unchanged', () => {
  const own = tinySeeds();
  const old = JSON.parse(text('seeds.json')) as Record<string, string>;
  const moved = Object.entries(old).flatMap(([path, words]) =>
    path.startsWith('seeds/tiny/')
      ? [[path.replace('tiny', 'second'), words.replace('"id": "tiny"', '"id": "second"')] as const]
      : [],
  );
  const files = new Map([...own, ...moved, ['seeds/actors.csv', old['seeds/actors.csv'] ?? '']]);
  const after = migratedSeeds(files);
  for (const [path, words] of own)
    if (path !== 'seeds/actors.csv') expect(after.get(path)).toBe(words);
  expect(after.get('seeds/second/meeting.json')).toMatch(/"form": "colon"/u);
});
