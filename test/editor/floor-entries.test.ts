import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { seedsOfDataset } from '../../src/editor/dataset-seeds';
import { headingFrom } from '../../src/editor/floor-entries';
import type { FloorChange, Project } from '../../src/editor/project';
import { seedFilesOf, seedsOf } from '../../src/editor/project-seeds';
import { linkQuotes } from '../../src/pipeline/coding';
import { buildSeeds } from '../fixtures/build-seeds';
import { seedFiles } from '../fixtures/seed-files';
import { TINY_MINUTES, tinySeeds } from '../fixtures/tiny-seeds';
import { differing, openSeeds } from './open-seeds';

const ACTORS = ['CAN', 'MEX', 'OAS', null, undefined];

/** Places of the lines of a project, each with a decision, as somebody makes them. */
const decisionsOn = ({ lists }: Project) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...ACTORS)), { maxLength: 12 })
    .map((picks) =>
      picks.flatMap(([line, place, actor], i): FloorChange[] => {
        const { id, words } = lists.lines[line % lists.lines.length] ?? { id: '', words: '' };
        const begins = [...words.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index);
        const at = begins[place % Math.max(1, begins.length)];
        const heading = at === undefined ? null : headingFrom(words, at);
        if (at === undefined || heading === null) return [];
        const change = { id: `f${i + 1}`, spot: { line: id, at }, heading, name: 'Somebody' };
        return [actor === undefined ? change : { ...change, actor }];
      }),
    )
    .map((floor) => [...new Map(floor.map((each) => [JSON.stringify(each.spot), each])).values()]);

const withFloor = (project: Project, floor: readonly FloorChange[]): Project => ({
  ...project,
  lists: { ...project.lists, floor },
});

const bare = (floor: readonly FloorChange[]) =>
  floor.map(({ id: _, ...each }) => JSON.stringify(each)).toSorted();

/** The minutes without what is coded, so that no decision makes a record wrong. */
const uncoded = (files = tinySeeds({ records: [], positions: [] })) => openSeeds(files);

describe('decisions of who speaks', () => {
  it('go through the seeds and back, and the files to the letter', () => {
    const project = uncoded();
    fc.assert(
      fc.property(decisionsOn(project), (floor) => {
        const files = seedFilesOf(withFloor(project, floor));
        const again = openSeeds(files);
        expect(bare(again.lists.floor)).toEqual(bare(floor));
        expect(again.values.meeting).toEqual(project.values.meeting);
        expect(differing(seedFilesOf(again), files)).toEqual([]);
        if (floor.length === 0) expect(differing(files, tinySeeds())).not.toContain('meeting.json');
      }),
    );
  });

  it('stay where they are while other lines are put in, changed and taken out', () => {
    const project = uncoded();
    fc.assert(
      fc.property(
        decisionsOn(project),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('put', 'change', 'cut'))),
        (floor, edits) => {
          const held = new Set(floor.map(({ spot }) => spot.line));
          const lines = edits.reduce((before, [place, edit], i) => {
            const at = place % before.length;
            const line = before[at];
            if (edit === 'put') return before.toSpliced(at, 0, { id: `x${i}`, words: 'Not this.' });
            if (!line || held.has(line.id)) return before;
            return before.toSpliced(
              at,
              1,
              ...(edit === 'cut' ? [] : [{ ...line, words: 'Other' }]),
            );
          }, project.lists.lines);
          const moved = { ...project, lists: { ...project.lists, lines, floor } };
          const words = ({ lists }: Project) =>
            lists.floor.map(({ spot, actor }) => {
              const line = lists.lines.find(({ id }) => id === spot.line);
              return `${actor} ${line?.words.slice(spot.at)}`;
            });
          const again = openSeeds(seedFilesOf(moved));
          expect(words(again).toSorted()).toEqual(words(moved).toSorted());
        },
      ),
    );
  });

  it('are given back to the letter in whatever order and with whatever words they were written', () => {
    const speakers = [
      { name: 'Mexico', heading: 'Mex', line: 12, actor: 'MEX' },
      { name: 'Karen KRAMER', actor: 'OAS' },
      { line: 9, heading: 'Canada offers', name: 'Canada', actor: 'CAN' },
      { line: 9, heading: 'training', name: 'x' },
    ];
    const seeds = tinySeeds({ meeting: { speakers } });
    const project = openSeeds(seeds);
    expect(project.lists.floor).toHaveLength(3);
    expect(differing(seedFilesOf(project), seeds)).toEqual([]);
    const [first, ...rest] = project.lists.floor;
    const changed = seedFilesOf(
      withFloor(project, [{ ...(first as FloorChange), actor: null }, ...rest]),
    );
    expect(differing(changed, seeds)).toEqual(['seeds/tiny/meeting.json']);
    expect(JSON.parse(`${changed.get('seeds/tiny/meeting.json')}`).speakers[0]).toEqual(
      speakers[1],
    );
  });

  it('that stand nowhere any more are not written', () => {
    const project = uncoded();
    const spot = { line: 'gone', at: 0 };
    const gone = withFloor(project, [
      { id: 'f1', spot, heading: 'Canada', name: 'x', actor: 'CAN' },
    ]);
    expect(differing(seedFilesOf(gone), seedFilesOf(project))).toEqual([]);
  });
});

describe('published minutes whose floor was decided', () => {
  const publishedOf = (files: ReadonlyMap<string, string>) => {
    const json = (path: string) => JSON.parse(`${files.get(path)}`);
    const dataset: Dataset = json('dataset.json');
    return {
      dataset,
      codebook: `${files.get('codebook.md')}`,
      minutes: new Map(dataset.meetings.map(({ id, text }) => [id, json(text).text])),
      labels: dataset.labels.map(({ file }) => json(file)),
      codings: new Map([...files].filter(([path]) => path.startsWith('codings/'))),
    };
  };
  const isSound = (project: Project) =>
    linkQuotes(seedsOf(project)).meetings.every(({ doubts }) => doubts.length === 0);

  it('give seeds that give the same bytes', () => {
    const minutes = `${TINY_MINUTES}\nCanada said that it agreed. Mexico said so too.\n`;
    const project = uncoded(tinySeeds({ minutes, records: [], positions: [] }));
    let sound = 0;
    // Who spoke is told beside the one that has the floor.
    const toldTwice = ['Canada:', 'Canada and Mexico agreed to meet again.'].map(
      (heading, i): FloorChange => {
        const line = project.lists.lines.find(({ words }) => words === heading)?.id ?? '';
        return { id: `f${i}`, spot: { line, at: 0 }, heading, name: 'Somebody', actor: null };
      },
    );
    fc.assert(
      fc.property(decisionsOn(project), (floor) => {
        const decided = withFloor(project, floor);
        if (!isSound(decided)) return;
        sound += 1;
        const { files } = buildSeeds(seedFilesOf(decided));
        expect(differing(buildSeeds(seedsOfDataset(publishedOf(files))).files, files)).toEqual([]);
      }),
      { numRuns: 60, examples: [[toldTwice]] },
    );
    expect(sound).toBeGreaterThan(20);
  });

  it.each(['OAS', null])(
    'keep who presents under a lettered heading, and the headings after it: %s',
    (actor) => {
      const agenda = [
        ...[
          '2.',
          'Experiences of the Members',
          '',
          'a.',
          'Presentation by Ann KRAMER, of a bureau',
        ],
        ...[
          'She said that it helps.',
          '',
          'b.',
          'Remarks by the Delegations',
          '',
          'Mexico:',
          'It agreed.',
        ],
      ];
      const minutes = TINY_MINUTES.replace('CONCLUSIONS', `${agenda.join('\n')}\n\nCONCLUSIONS`);
      const project = uncoded(tinySeeds({ minutes, records: [], positions: [] }));
      const line = project.lists.lines.find(({ words }) => words.startsWith('Presentation'));
      const heading = 'Presentation by Ann KRAMER';
      const spot = { line: `${line?.id}`, at: 0 };
      const decided = withFloor(project, [{ id: 'f1', spot, heading, name: 'Ann', actor }]);
      const { files, dataset } = buildSeeds(seedFilesOf(decided));
      const [, , ...levels] = dataset.meetings[0]?.outline.map(({ level }) => level) ?? [];
      expect(levels.slice(-5)).toEqual(['item', 'presentation', 'remarks', 'speaker', 'part']);
      const seeds = seedsOfDataset(publishedOf(files));
      expect(differing(buildSeeds(seeds).files, files)).toEqual([]);
      expect(openSeeds(seeds).lists.floor).toMatchObject([{ actor }]);
    },
  );

  it('of the shipped meeting too', () => {
    const project = openSeeds(seedFiles());
    const [line] = project.lists.lines.filter(({ words }) => words === 'Brazil:');
    const spot = { line: `${line?.id}`, at: 0 };
    const kept = project.lists.kept.filter(({ id }) => !/records\.|resolutions/u.test(id));
    const records = project.lists.records.filter(({ cells }) => cells.actor !== 'BRA');
    const decided: Project = {
      ...project,
      lists: {
        ...{ ...project.lists, kept, records, positions: [] },
        floor: [{ id: 'f1', spot, heading: 'Brazil:', name: 'Brazil', actor: null }],
      },
    };
    const { files } = buildSeeds(seedFilesOf(decided));
    expect(differing(buildSeeds(seedsOfDataset(publishedOf(files))).files, files)).toEqual([]);
  });
});
