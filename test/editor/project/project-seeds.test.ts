import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { type Published, seedsOfDataset } from '../../../src/editor/project/dataset-seeds';
import { folderOf, type Project, type RecordRow } from '../../../src/editor/project/project';
import { seedFilesOf, seedsOf } from '../../../src/editor/project/project-seeds';
import { readProject } from '../../../src/editor/project/saved-project';
import { projectOf } from '../../../src/editor/project/seeds-project';
import { linkQuotes } from '../../../src/pipeline/coding';
import { readTable } from '../../../src/pipeline/csv-table';
import { formatProblem } from '../../../src/pipeline/problem';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { readSeeds } from '../../../src/pipeline/seeds';
import { textOf } from '../../../src/pipeline/text-of';
import { buildSeeds } from '../../fixtures/build-seeds';
import { HOME } from '../../fixtures/data-home';
import { seedFiles } from '../../fixtures/seed-files';
import { severalMeetings } from '../../fixtures/several-meetings';
import { builtMeetings } from '../../fixtures/three-meetings';
import { TINY_MINUTES, TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { mutate, utf8 } from '../../pipeline/seed-edits';
import { readFolder } from '../../source-files';
import { differing, ID, openSeeds } from './open-seeds';

const full = (change: Parameters<typeof tinySeeds>[0] = {}) =>
  tinySeeds({
    translations: [...TINY_TRANSLATIONS, 'notes,n1,text,Una nota.,Une note.'],
    map: ['CAN,1,1', 'MEX,1,2'],
    notes: ['n1,tiny,A note.'],
    ...change,
  });

/** The project with a change of one record. */
const withRecord = (
  project: Project,
  id: string,
  change: (row: RecordRow) => RecordRow,
): Project => ({
  ...project,
  lists: {
    ...project.lists,
    records: project.lists.records.map((row) => (row.id === id ? change(row) : row)),
  },
});

/** What is published of the seeds of this repository, by path under `data/`. */
const published = () =>
  new Map(
    [...readFolder(`${HOME}/public/data`)].map(([path, text]) => [
      path.replaceAll('\\', '/').replace(/^.*public\/data\//u, ''),
      text,
    ]),
  );

describe('seeds opened as a project', () => {
  it('are written back unchanged, and build the published data', () => {
    const seeds = seedFiles();
    const project = openSeeds(seeds);
    expect(differing(seedFilesOf(project), seeds)).toEqual([]);
    // As another program would write them, without the files that came.
    const anew = seedFilesOf({
      ...project,
      lists: { ...project.lists, kept: keptCodings(project) },
    });
    expect(differing(anew, seeds).length).toBeGreaterThan(0);
    expect(differing(buildSeeds(anew).files, published())).toEqual([]);
  });

  /** The second coding, which the project holds as files alone. */
  const keptCodings = ({ lists }: Project) =>
    lists.kept.filter(({ id }) => /records\.(first|second)|resolutions/u.test(id));

  it('are written back unchanged, whatever their line breaks, quotes and byte order marks', () => {
    let sound = 0;
    const bytes = new Map([...full()].map(([path, text]) => [path, utf8(text)]));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = () => Number(numbers.next().value);
        const seeds = mutate(bytes, (below) => next() % below).bytes;
        const files = new Map([...seeds].map(([path, content]) => [path, textOf(content)]));
        const { project } = projectOf(files, ID);
        if (!project || applyRules(linkQuotes(seedsOf(project))).length > 0) return;
        sound += 1;
        expect(differing(seedFilesOf(project), files)).toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect(sound).toBeGreaterThan(15);
  });

  it('have the same problems as a project and as files', () => {
    const records = [
      'R1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,',
      'R2,MEX,,firearms,need,raised,,,,explicit,needs support,,',
      'R3,MEX,,firearms,need,no-status,,,,explicit,nowhere,,',
      'R4,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,14,',
    ];
    const seeds = full({ records, meeting: { spoke: ['XXX'] } });
    const read = readSeeds(seeds).seeds;
    const said = applyRules(linkQuotes(seedsOf(openSeeds(seeds)))).map(formatProblem);
    expect(said).toEqual(read && applyRules(linkQuotes(read)).map(formatProblem));
    expect(said.length).toBeGreaterThan(3);
  });

  it('differ in one file after a change of one record, and in none after its undo', () => {
    const seeds = seedFiles();
    const project = openSeeds(seeds);
    const [row] = project.lists.records;
    const { id } = row as RecordRow;
    const changed = withRecord(project, id, (record) => ({
      ...record,
      cells: { ...record.cells, note: 'Said, "again"; twice' },
    }));
    const files = seedFilesOf(changed);
    const path = `${folderOf(project)}/records.csv`;
    expect(differing(files, seeds)).toEqual([path]);
    const notes = (text = '') =>
      readTable(path, text, COLUMNS.records).rows?.map(({ cells }) => [cells.id, cells.note]);
    expect(notes(files.get(path))).toEqual(
      notes(seeds.get(path))?.map(([name, note]) => [
        name,
        name === id ? 'Said, "again"; twice' : note,
      ]),
    );
    const back = withRecord(changed, id, () => row as RecordRow);
    expect(differing(seedFilesOf(back), seeds)).toEqual([]);
  });

  it('name the line of the quote where it stands at two places', () => {
    const line = TINY_MINUTES.split('\n').findIndex((words) => words.includes('It repeated')) + 1;
    const records = [`R2,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,${line},`];
    const project = openSeeds(full({ records }));
    const [row] = project.lists.records;
    expect(row?.anchor).toMatchObject({ from: { line: 'ld', at: 13 }, to: { line: 'ld', at: 33 } });
    const anew = seedFilesOf({ ...project, lists: { ...project.lists, kept: [] } });
    expect(anew.get('seeds/tiny/records.csv')).toContain(records[0]);
  });

  it('keep the words of a quote that stands nowhere', () => {
    const records = ['R1,CAN,,extradition,offer,available,,,all,explicit,offers  nothing,3,'];
    const project = openSeeds(full({ records }));
    expect(project.lists.records[0]?.anchor).toEqual({ exact: 'offers nothing', isLost: true });
  });

  it('are refused with file and line where two rows have one id, or a file cannot be read', () => {
    const actors = ['CAN,Canada,state,019,CA,', 'CAN,Mexico,state,019,MX,'];
    const { project, problems } = projectOf(full({ actors }), ID);
    expect(project).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      'seeds/actors.csv:3:id: id reused — found CAN, expected an id other than that of seeds/actors.csv:2',
    ]);
    const broken = projectOf(new Map([...full(), ['seeds/topics.csv', 'id\n']]), ID);
    expect(broken.project).toBeNull();
    expect(broken.problems.map(({ file }) => file)).toContain('seeds/topics.csv');
  });

  it('of several meetings open as one of them, and leave the others unchanged', () => {
    const other = [...full()].flatMap(([path, text]) =>
      path.includes('/tiny/') ? [[path.replace('/tiny/', '/later/'), text] as const] : [],
    );
    const renamed = other.map(
      ([path, text]) =>
        [
          path,
          path.endsWith('.csv')
            ? text.replace(/^([RP])1/gmu, '$19')
            : text.replace('"tiny"', '"later"'),
        ] as const,
    );
    const translated = TINY_TRANSLATIONS.filter((line) => line.startsWith('meetings,tiny,'));
    const translations = translated.map((line) => line.replace(',tiny,', ',later,'));
    const words = 'seeds/translations.csv';
    const seeds = new Map([...full(), ...renamed]);
    seeds.set(words, `${seeds.get(words)}${translations.join('\n')}\n`);
    expect(projectOf(seeds, ID).meetings).toEqual(['later', 'tiny']);
    const project = openSeeds(seeds, 'tiny');
    expect(project.values.meeting.id).toBe('tiny');
    expect(seedsOf(project).meetings.map(({ folder }) => folder)).toEqual([
      'seeds/later',
      'seeds/tiny',
    ]);
    expect(differing(seedFilesOf(project), seeds)).toEqual([]);
    const twice = withRecord(project, 'R1', (row) => ({
      ...row,
      id: 'R9',
      cells: { ...row.cells, id: 'R9' },
    }));
    expect(applyRules(linkQuotes(seedsOf(twice))).map(({ message }) => message)).toEqual([
      'id reused',
    ]);
  });
});

describe('links and decisions', () => {
  it.each(['gt-dot-1', 'gt-dot-2', 'gt-dot-3'])(
    'of %s are rows of its project, and nothing that nobody changed is written otherwise',
    (meeting) => {
      const seeds = severalMeetings(3);
      const project = openSeeds(seeds, meeting);
      const rows = (name: 'links' | 'decisions') =>
        `${seeds.get(`seeds/${meeting}/${name}.csv`) ?? ''}`.trim().split('\n').slice(1).length;
      expect(project.lists.links.length).toBe(rows('links'));
      expect(project.lists.decisions.length).toBe(rows('decisions'));
      expect(project.lists.links.every(({ cells, anchor }) => !cells.by === !!anchor)).toBe(true);
      expect(differing(seedFilesOf(project), seeds)).toEqual([]);
      const isTable = /(?:records|positions|links|decisions)\.csv$/u;
      const own = project.lists.kept.filter(
        ({ id }) => !id.startsWith(`seeds/${meeting}/`) || !isTable.test(id),
      );
      const anew = seedFilesOf({ ...project, lists: { ...project.lists, kept: own } });
      expect(differing(buildSeeds(anew).files, buildSeeds(seeds).files)).toEqual([]);
    },
  );

  it('have the same problems as a project and as files', () => {
    const seeds = severalMeetings(2);
    const path = 'seeds/gt-dot-2/links.csv';
    const links = `${seeds.get(path)}`.replace('gt-dot-2.l01,gt-dot-1.015', 'gt-dot-2.l01,gone');
    seeds.set(
      path,
      links.replace(
        'gt-dot-2.l05,gt-dot-1.015,changes,gt-dot-2.005',
        'gt-dot-2.l05,gt-dot-1.015,changes,',
      ),
    );
    const read = readSeeds(seeds).seeds;
    const said = applyRules(linkQuotes(seedsOf(openSeeds(seeds, 'gt-dot-2')))).map(formatProblem);
    expect(said).toEqual(read && applyRules(linkQuotes(read)).map(formatProblem));
    expect(said.filter((each) => each.startsWith(path)).length).toBeGreaterThan(1);
  });

  it('of a project of the second format come from the files that it kept', () => {
    const { values, lists, ...rest } = openSeeds(severalMeetings(3), 'gt-dot-2');
    const { links, decisions, ...older } = lists;
    const { link, decision, ...next } = values.next;
    expect(links.some(({ anchor }) => anchor !== null)).toBe(true);
    const saved = { ...rest, format: 2, values: { ...values, next }, lists: older };
    const read = readProject(JSON.parse(JSON.stringify(saved)));
    const project = 'project' in read ? read.project : null;
    expect(project?.lists.links).toEqual(links);
    expect(project?.lists.decisions).toEqual(decisions);
    expect(project && differing(seedFilesOf(project), severalMeetings(3))).toEqual([]);
  });
});

describe('seeds of a published dataset', () => {
  it.each([
    ['shipped', published],
    ['of three meetings', () => builtMeetings().files],
    ['small', () => buildSeeds(full({ meeting: { spoke: ['OAS'] } })).files],
    ['small, in one language, without a map', () => buildSeeds(tinySeeds()).files],
    [
      'of two meetings, with links that were coded twice',
      () => {
        const seeds = severalMeetings();
        const links = `${seeds.get('seeds/gt-dot-2/links.csv')}`;
        seeds.set('seeds/gt-dot-2/links.second.csv', links.replace('repeats', 'changes'));
        const { files } = buildSeeds(seeds);
        expect(files.has('codings/gt-dot-2_links.second.csv')).toBe(true);
        return files;
      },
    ],
  ])('give the same bytes again (%s)', (_, filesOf) => {
    const files = filesOf();
    const dataset: Dataset = JSON.parse(`${files.get('dataset.json')}`);
    const json = (path: string) => JSON.parse(`${files.get(path)}`);
    const given: Published = {
      dataset,
      codebook: `${files.get('codebook.md')}`,
      minutes: new Map(dataset.meetings.map(({ id, text }) => [id, json(text).text])),
      labels: dataset.labels.map(({ file }) => json(file)),
      codings: new Map([...files].filter(([path]) => path.startsWith('codings/'))),
    };
    const again = seedsOfDataset(given);
    expect(differing(buildSeeds(again).files, files)).toEqual([]);
    expect(differing(seedFilesOf(openSeeds(again)), again)).toEqual([]);
  });
});
