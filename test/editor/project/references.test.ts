import { expect, it } from 'vitest';
import { renameId, renameMeeting } from '../../../src/editor/edits/rename-ids';
import { folderOf, type Project } from '../../../src/editor/project/project';
import { seedFilesOf, seedsOf } from '../../../src/editor/project/project-seeds';
import { type NamedList, removeEntry, usesOf } from '../../../src/editor/project/references';
import { linkQuotes } from '../../../src/pipeline/coding';
import { formatProblem } from '../../../src/pipeline/problem';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { seedFiles } from '../../fixtures/seed-files';
import { severalMeetings } from '../../fixtures/several-meetings';
import { TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { differing, openSeeds } from './open-seeds';

/** A meeting that names each kind of entry in each place that can, beside another meeting. */
function seeds() {
  const records = [
    'R1,CAN,,extradition,offer,available,training; funding,MEX;OAS,all,explicit,offers training on extradition,,',
    'R2,MEX,CAN,firearms,need,raised,,,,explicit,thanked Mexico,,',
  ];
  const files = tinySeeds({
    records,
    first: records,
    second: [records[0] ?? ''],
    resolutions: ['MEX,firearms,need,"Said in passing, of MEX"'],
    proposals: ['inventory,An inventory,firearms; extradition', 'plan,A plan,'],
    map: ['CAN,1,1', 'MEX,1,2'],
    notes: ['n1,tiny,Of CAN and MEX.'],
    translations: [
      ...TINY_TRANSLATIONS,
      'actors,MEX,name,México,Mexique',
      'proposals,plan,label,Un plan,Un plan',
      'notes,n1,text,Nota,Note',
      ...['title', 'body', 'place'].map((field) => `meetings,later,${field},x,y`),
    ],
    meeting: {
      spoke: ['OAS'],
      attended: ['CAN', 'MEX'],
      speakers: [{ name: 'A. Person', actor: 'CAN' }],
    },
  });
  for (const [path, text] of [...files]) {
    if (!path.startsWith('seeds/tiny/')) continue;
    const other = path.replace('/tiny/', '/later/');
    files.set(other, text.replace('"id":"tiny"', '"id":"later"').replace(/^([RSP])/gmu, 'L$1'));
  }
  files.set(
    'seeds/codebook.md',
    `${files.get('seeds/codebook.md')}Of \`CAN\` and \`firearms\`.\n<!-- topics -->\n\n<!-- forms -->\n`,
  );
  return files;
}

/** Ids that stand nowhere but as ids. */
const ODD = 'Zq7-x.1';
const ODDER = 'Yw8';

const LISTS: NamedList[] = ['actors', 'topicGroups', 'topics', 'modalities', 'proposals'];

const said = (project: Project) => applyRules(linkQuotes(seedsOf(project))).map(formatProblem);

const asLines = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [path, text.replace(/"|\s+/gu, '')]));

it('renames an id wherever a search over all files finds it', () => {
  const project = openSeeds(seeds(), 'tiny');
  expect(said(project)).toEqual([]);
  const entries = LISTS.flatMap((list) => project.lists[list].map(({ id }) => [list, id] as const));
  for (const [list, id] of entries) {
    const odd = renameId(project, list, id, ODD);
    expect(said(odd)).toEqual([]);
    const naive = new Map(
      [...seedFilesOf(odd)].map(([path, text]) => [path, text.replaceAll(ODD, ODDER)]),
    );
    const again = renameId(odd, list, ODD, ODDER);
    expect(differing(asLines(seedFilesOf(again)), asLines(naive))).toEqual([]);
    const back = renameId(again, list, ODDER, id);
    expect(seedFilesOf(back)).toEqual(seedFilesOf(renameId(back, list, id, id)));
    expect(differing(asLines(seedFilesOf(back)), asLines(seedFilesOf(project)))).toEqual([]);
  }
});

it('renames an actor of the shipped meeting in all its files', () => {
  const project = openSeeds(seedFiles());
  const renamed = renameId(project, 'actors', 'TTO', ODD);
  expect(said(renamed)).toEqual([]);
  expect(renamed.values.meeting.participants).toContain(ODD);
  const files = seedFilesOf(renamed);
  const folder = folderOf(project);
  for (const name of ['records.csv', 'records.second.csv', 'resolutions.csv', 'meeting.json'])
    expect(files.get(`${folder}/${name}`)).toContain(ODD);
  expect(files.get(`${folder}/minutes.txt`)).toBe(seedFiles().get(`${folder}/minutes.txt`));
  // A list in which nothing is another is the same one, so that no step holds it.
  const tiny = openSeeds(seeds(), 'tiny');
  const { records, positions } = renameId(tiny, 'actors', '019', ODD).lists;
  expect(records).toBe(tiny.lists.records);
  expect(positions).toBe(tiny.lists.positions);
});

it('renames an id in links, decisions, former names and what continues another entry', () => {
  const files = severalMeetings(3);
  files.set('seeds/former-names.csv', 'list,id,until,label\nactors,CHL,2008-01-01,Chile before\n');
  const actors = 'seeds/actors.csv';
  const [head = '', ...rows] = `${files.get(actors)}`.trim().split('\n');
  const continued = rows.map((row) => (row.startsWith('ESP,') ? `${row},CHL` : `${row},`));
  files.set(actors, [`${head},was`, ...continued, ''].join('\n'));
  for (const meeting of ['gt-dot-2', 'gt-dot-3']) {
    const project = openSeeds(files, meeting);
    const before = said(project);
    const chile = renameId(project, 'actors', 'CHL', ODD);
    expect(said(chile)).toEqual(before.map((line) => line.replaceAll('CHL', ODD)));
    const texts = [...seedFilesOf(chile)].filter(([path]) => path.endsWith('.csv'));
    for (const [path, text] of texts)
      expect([path, text.match(/(?<=^|[,;]\s?)CHL(?=[,;]|$)/gmu)]).toEqual([path, null]);
    const inventory = renameId(project, 'proposals', 'training-inventory', ODD);
    expect(said(inventory)).toEqual(before);
    expect(seedFilesOf(inventory).get('seeds/gt-dot-2/decisions.csv')).toContain(`,${ODD},adopted`);
  }
});

it('counts the references to an entry, and removes its id from lists of ids', () => {
  const project = openSeeds(seeds(), 'tiny');
  expect(usesOf(project, 'actors', 'MEX')).toEqual({ records: 2, positions: 0, others: 0 });
  expect(usesOf(project, 'actors', '019')).toEqual({ records: 0, positions: 0, others: 2 });
  expect(usesOf(project, 'topicGroups', 'law')).toEqual({ records: 0, positions: 0, others: 1 });
  expect(usesOf(project, 'modalities', 'funding')).toEqual({ records: 1, positions: 0, others: 0 });
  const left = removeEntry(project, 'actors', 'MEX');
  expect(left.lists.map.map(({ id }) => id)).toEqual(['CAN']);
  expect(left.lists.actors.find(({ id }) => id === 'OAS')?.cells.members).toBe('CAN');
  expect(left.values.meeting).toMatchObject({ attended: ['CAN'], participants: ['CAN', 'OAS'] });
  expect(left.lists.translations.some(({ cells }) => cells.id === 'MEX')).toBe(false);
  // What cannot be without it is told by the rules.
  const own = said(left).filter((line) => line.startsWith('seeds/tiny/records.csv'));
  expect(own.map((line) => line.split(' — ')[0])).toEqual([
    'seeds/tiny/records.csv:3:actor: unknown actor',
    'seeds/tiny/records.csv:2:counterpart: counterpart is no actor',
  ]);
  const topics = removeEntry(project, 'topics', 'firearms').lists.proposals;
  expect(topics.map(({ cells }) => cells.topics)).toEqual(['extradition', '']);
});

it('removes nothing but the entry: other ids of a cell, other translations and who spoke stay', () => {
  const begun = openSeeds(seeds(), 'tiny');
  const proposals = begun.lists.proposals.map((row) => ({
    ...row,
    cells: { ...row.cells, topics: 'firearms; extradition ; land' },
  }));
  // A translation of another list with the same id.
  const same = { id: 'proposals MEX label', cells: { list: 'proposals', id: 'MEX', es: 'x' } };
  const translations = [...begun.lists.translations, same];
  const project: Project = { ...begun, lists: { ...begun.lists, proposals, translations } };
  const topicsWithout = (id: string) =>
    removeEntry(project, 'topics', id).lists.proposals[0]?.cells.topics;
  expect(topicsWithout('firearms')).toBe('extradition ; land');
  expect(topicsWithout('extradition')).toBe('firearms; land');
  const left = removeEntry(project, 'actors', 'MEX');
  expect(left.lists.translations).toEqual(
    translations.filter(({ cells }) => cells.list !== 'actors' || cells.id !== 'MEX'),
  );
  expect(left.lists.translations).toHaveLength(translations.length - 1);
  expect(left.values.meeting.spoke).toEqual(['OAS']);
  expect(removeEntry(project, 'actors', 'OAS').values.meeting.spoke).toEqual([]);
  const { spoke: _, ...unspoken } = project.values.meeting;
  const silent = { ...project, values: { ...project.values, meeting: unspoken } };
  expect(removeEntry(silent, 'actors', 'OAS').values.meeting).not.toHaveProperty('spoke');
  const topic = removeEntry(project, 'topics', 'firearms');
  expect(topic.lists.actors).toBe(project.lists.actors);
  expect(topic.values).toBe(project.values);
});

it('renames the meeting and its folder', () => {
  const files = tinySeeds({ notes: ['n1,tiny,A note.'], translations: TINY_TRANSLATIONS });
  const project = renameMeeting(openSeeds(files), 'first');
  const written = seedFilesOf(project);
  expect(said(project).filter((line) => !line.includes('not translated'))).toEqual([]);
  expect([...written.keys()].filter((path) => path.includes('/tiny'))).toEqual([]);
  expect(written.get('seeds/first/minutes.txt')).toBe(files.get('seeds/tiny/minutes.txt'));
  expect(written.get('seeds/notes.csv')).toContain('n1,first,');
  expect(written.get('seeds/translations.csv')).toContain('meetings,first,title');
});
