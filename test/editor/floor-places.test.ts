import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { checkProject } from '../../src/editor/engine/live-check';
import { openFloorAt, turnsOf } from '../../src/editor/floor-at';
import { decide } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import type { FloorChange, Project } from '../../src/editor/project';
import { replaceText } from '../../src/editor/text-edit';
import { description } from '../../src/pipeline/write/json-schema';
import { seedFiles } from '../fixtures/seed-files';
import { opened, placesOf, shown } from './floor-sample';
import { openSeeds } from './open-seeds';

const withFloor = (project: Project, floor: readonly FloorChange[]): Project => ({
  ...project,
  lists: { ...project.lists, floor },
});

const SUMMARY = `1. Opening of the meeting
The Chair opened the meeting. Canada said that it agreed. It thanked Mexico.
2. The representative of Mexico said that it needed help.
3. It also needed funds.
4. The Committee adopted the report.
5. Argentina said that it agreed.
`;

describe('the places of the floor', () => {
  it('of the shipped minutes are all found', () => {
    const project = openSeeds(seedFiles());
    const { floor, problems } = checkProject(project);
    expect(new Set(floor.map(({ state }) => state))).toEqual(new Set(['found']));
    expect(floor).toHaveLength(39);
    expect(problems).toEqual([]);
  });

  it('whose words name another than the actor is told, and of few shipped records', () => {
    const shipped = checkProject(openSeeds(seedFiles())).named;
    expect(Object.keys(shipped).length).toBeLessThan(14);
    expect(shipped['gt-dot-1.p35']).toEqual(['OAS', 'UNODC']);
    const words = [
      'Le Canada a offert de former des agents.',
      'Le Canada a dit que le Mexique offre des cours.',
      'Le Mexique et le Canada ont offert des cours.',
      'La formation est offerte.',
      'Le Mexique a offert des cours.',
    ];
    const records = words.map(
      (quote, i) => `R${i + 1},MEX,,extradition,offer,available,training,,all,explicit,${quote},,`,
    );
    const project = opened(`${words.join('\n')}\n`, 'fr', records);
    expect(checkProject(project).named).toEqual({ R1: ['CAN'] });
    // Said to be reported by whom the sentence names it is asked too: nobody names the actor there.
    const [row] = project.lists.records;
    const reported = { ...row, cells: { ...row?.cells, reported_by: 'CAN' } } as typeof row &
      object;
    const lists = { ...project.lists, records: [reported] };
    expect(checkProject({ ...project, lists }).named).toEqual({ R1: ['CAN'] });
  });

  it.each([
    ['pt', 'Tomou a palavra o delegado do Canadá, que', 'pediu apoio.', 'CAN'],
    ['pt', 'Coube depois ao Níger explicar que', 'precisava de radares.', 'Niger'],
    ['pt', 'Do lado da Argentina,', 'foi manifestado interesse em cursos.', 'Argentina'],
    ['pt', 'A Oxfam', 'lamentou que a sociedade civil não tivesse apoio.', 'Oxfam lamentou'],
    ['es', 'Se recordó que el Canadá', 'había ofrecido instructores.', 'CAN'],
    ['fr', 'Vient ensuite la Banque mondiale, qui', 'offre un crédit.', null],
    ['fr', 'Le Fonds monétaire international', 'finance des experts.', 'Fonds monétaire'],
    ['en', 'Next came Canada, which', 'needed experts.', 'CAN'],
    ['en', 'The Chair', 'answered that Canada would need time.', 'The Chair, CAN'],
    ['en', 'It also thanked Canada and', 'needed experts.', null],
    ['fr', 'Greenpeace a', 'proposé un registre.', 'Greenpeace'],
  ])('in %s of "%s" are told beside a record of "%s"', (language, lead, quote, name) => {
    const minutes = `MEXICO\n${{ en: 'Mexico spoke.' }[language] ?? 'Texto.'} ${lead} ${quote} Fim.\n`;
    const record = `R1,MEX,,extradition,need,requested,training,,,explicit,${quote},,`;
    const { named } = checkProject(opened(minutes, language, [record]));
    expect(named).toEqual(name ? { R1: name.split(', ') } : {});
  });

  it('are told beside a record under one who is in no list, and not where that one names the actor', () => {
    const record = 'R1,CAN,CAN,extradition,need,requested,training,,,explicit,needed experts.,,';
    const named = (name: string) => {
      const project = opened(
        `SESSION\nCanada: yes.\n\n${name} said no. It needed experts.\n`,
        'en',
        [record],
      );
      const [, place] = checkProject(project).floor;
      if (!place) throw new Error('no row');
      return checkProject(decide(project, [{ ...place, actor: null }])).named;
    };
    expect(named('The World Bank')).toEqual({ R1: ['The World Bank'] });
    expect(named('Canada and Mexico')).toEqual({});
  });

  it('are none where a word is written as an article', () => {
    const words = 'Canadá dijo que sí. Un delegado pidió peritos.';
    const record = 'R1,CAN,CAN,extradition,need,requested,training,,,explicit,peritos,,';
    expect(checkProject(opened(`SESIÓN\n${words}\n`, 'es', [record])).named).toEqual({});
  });

  it('are not told beside a record without an actor, which a rule asks for', () => {
    const record = 'R1,,,extradition,need,requested,training,,,explicit,needed experts.,,';
    const { named, problems } = checkProject(
      opened('MEXICO\nCanada needed experts.\n', 'en', [record]),
    );
    expect(named).toEqual({});
    expect(problems.map(({ code }) => code)).toContain('unknown-actor');
  });

  it('are proposed where sentences report who speaks, and change nothing', () => {
    const project = opened(SUMMARY);
    expect(placesOf(project)).toEqual([
      '2 proposed said CAN: Canada',
      '3 proposed numbered MEX: The',
      '5 proposed chair nobody: The',
      '6 unknown numbered ?: Argentina',
    ]);
    const { outline, problems } = checkProject(project);
    expect(outline.map(({ level }) => level)).not.toContain('speaker');
    expect(problems).toEqual([]);
  });

  it('are none in a list of participants, whatever its marks', () => {
    const list = ['Canada', 'Mexico', 'Argentina', 'Brazil, a guest'];
    for (const mark of ['• ', '– ', '1. ', '']) {
      const names = list.map((name, i) => `${mark === '1. ' ? `${i + 1}. ` : mark}${name}\n`);
      expect(placesOf(opened(`PARTICIPANTS\n${names.join('')}\n${SUMMARY}`))).toHaveLength(4);
    }
  });

  it('in French have the names of the language, in headings and in sentences', () => {
    const minutes =
      'SESSION\nMexique:\nRemercie la Présidente.\n\nMme Dupont (Canada)\u00a0: Demande de l’aide.\nLa délégation du Mexique a dit que oui.\n';
    expect(placesOf(opened(minutes, 'fr'))).toEqual([
      '2 proposed colon MEX: Mexique:',
      '5 proposed person CAN: Mme',
      '6 proposed office MEX: La',
    ]);
  });

  it('are confirmed by a decision, which the text and its neighbours follow', () => {
    const project = opened(SUMMARY);
    const spot = (line: number, words: string) => ({
      line: `l${line - 1}`,
      at: project.lists.lines[line - 1]?.words.indexOf(words) ?? 0,
    });
    const decided = withFloor(project, [
      { id: 'f1', spot: spot(2, 'Canada'), heading: 'Canada said', name: 'Canada', actor: 'CAN' },
      { id: 'f2', spot: spot(3, 'The'), heading: 'The representative', name: 'x' },
      { id: 'f3', spot: { line: 'gone', at: 0 }, heading: 'Gone', name: 'x', actor: null },
    ]);
    expect(placesOf(decided)).toEqual([
      '2 confirmed – CAN: Canada',
      '3 confirmed – ?: The',
      '5 proposed chair nobody: The',
      '6 unknown numbered ?: Argentina',
      '0 confirmed – nobody: Gone',
    ]);
    const { passages, outline } = checkProject(decided);
    const speakers = passages.flatMap(({ line, node }) =>
      node !== null && outline[node]?.actor === 'CAN' ? line : [],
    );
    expect(new Set(speakers)).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('that nobody decided hold up the records after them, and no others', () => {
    const minutes =
      'REMARKS BY THE DELEGATIONS\nCanada:\nCanada needs support.\nNew Spain:\nIt needs help.\nMexico:\nMexico needs funds.\n';
    const record = (id: string, actor: string, quote: string) =>
      `${id},${actor},,firearms,need,raised,,,,explicit,${quote},,`;
    const project = opened(minutes, 'en', [
      record('R1', 'CAN', 'needs support'),
      record('R2', 'MEX', 'needs help'),
      record('R3', 'MEX', 'needs funds'),
    ]);
    const { problems, floor } = checkProject(project);
    expect(shown(floor, project)).toEqual([
      '2 found colon CAN: Canada:',
      '4 unknown colon ?: New',
      '6 found colon MEX: Mexico:',
    ]);
    const at = (list: string) =>
      problems.flatMap((each) => (each.at?.list === list ? each.at.id : []));
    // Whose words they are is asked before any rule about who speaks.
    expect(problems.filter(({ at }) => at?.id === 'R2').map(({ code }) => code)).toEqual([
      'floor-open',
    ]);
    expect(at('records')).not.toContain('R1');
    expect(at('records')).not.toContain('R3');
    expect(at('lines')).toEqual(['l3']);
    const out = outputsOf(project, description());
    if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
    const dataset: Dataset = JSON.parse(new Map(out.files).get('data/dataset.json') ?? '');
    expect(dataset.records.map(({ id }) => id)).toEqual(['R1', 'R3']);
    const spot = { line: 'l3', at: 0 };
    const decided = withFloor(project, [
      { id: 'f1', spot, heading: 'New Spain:', name: 'x', actor: 'MEX' },
    ]);
    expect(checkProject(decided).problems).toEqual([]);
  });

  it('of three letters of a State are to be confirmed: they may be another name', () => {
    const minutes = 'REMARKS BY THE DELEGATIONS\nMEX:\nIt agreed.\n';
    expect(placesOf(opened(minutes))).toEqual(['2 proposed code MEX: MEX:']);
  });
});

it('where a speaker is unknown, the delegation before has the floor no more', () => {
  const project = opened('SESSION\nCanada: We agree.\nThe Moroccan delegation asked for help.\n');
  const openAt = openFloorAt(project.lists.lines, checkProject(project));
  const text = project.lists.lines.map(({ words }) => words).join('\n');
  expect(openAt(text.indexOf('We agree'))).toBeUndefined();
  expect(openAt(text.indexOf('asked'))?.state).toBe('unknown');
});

it('what is merged with the one before is as open as that one', () => {
  const project = opened('SESSION\nThe Moroccan delegation asked for help.\nCanada agreed.\n');
  const [, canada] = checkProject(project).floor;
  if (!canada) throw new Error('no row');
  const merged = decide(project, [{ ...canada, actor: undefined }]);
  const { lists } = merged;
  const text = lists.lines.map(({ words }) => words).join('\n');
  const openAt = openFloorAt(lists.lines, checkProject(merged));
  expect(openAt(text.indexOf('agreed'))?.words).toMatch(/^The Moroccan/);
});

it('a decision whose words a correction lets stand twice is told as lost', () => {
  const project = opened('SESSION\nIt agreed. So did Canada.\n');
  const spot = { line: 'l1', at: 11 };
  const decided = decide(project, [{ spot, name: 'Canada', actor: 'CAN' }]);
  expect(checkProject(decided).floor).toMatchObject([{ isLost: false }]);
  const before = { line: 'l1', at: 0 };
  const twice = replaceText(decided, { from: before, to: before, insert: 'So did Canada. ' });
  expect(checkProject(twice).floor).toMatchObject([{ words: 'So did Canada.', isLost: true }]);
});

it('a heading of a State for a group is open', () => {
  const project = opened('SESSION\nCanada (on behalf of the Group): We agree.\n');
  const { floor } = checkProject(project);
  expect(floor.map(({ state, actor, isOpen }) => [state, actor, isOpen])).toEqual([
    ['unknown', undefined, true],
  ]);
  const decided = decide(
    project,
    floor.map((place) => ({ ...place, actor: 'CAN' })),
  );
  expect(placesOf(decided)).toEqual(['2 confirmed – CAN: Canada']);
});

it.each(['Canada (on behalf of the OAS): We agree.', 'Canada, on behalf of the OAS, said yes.'])(
  'the State that speaks for a group stays named beside it: %s',
  (words) => {
    const project = opened(`SESSION\n${words}\n`);
    const decided = decide(
      project,
      checkProject(project).floor.map((place) => ({ ...place, actor: 'OAS' })),
    );
    expect(decided.lists.floor.map(({ name }) => name)).toEqual(['OAS (Canada)']);
    const [title] = checkProject(decided).outline.slice(-1);
    expect(title).toMatchObject({ actor: 'OAS', title: expect.stringContaining('Canada') });
    // Of the State alone there is nothing to add.
    const alone = decide(
      project,
      checkProject(project).floor.map((place) => ({ ...place, actor: 'CAN' })),
    );
    expect(alone.lists.floor.map(({ name }) => name)).toEqual(['Canada']);
  },
);

/** "CAN: first words" for each turn; "?" where it is to be decided, "–" for nobody. */
function turnsIn(minutes: string) {
  const { lists } = opened(minutes);
  const text = lists.lines.map(({ words }) => words).join('\n');
  return turnsOf(lists.lines, checkProject(opened(minutes))).map(
    ({ who, start }) => `${who === null ? '?' : who || '–'}: ${text.slice(start, start + 12)}`,
  );
}

describe('turns', () => {
  it('begin with the first paragraph of each speaker, and where nobody speaks any more', () => {
    const conclusions = 'CONCLUSIONS\nThey agreed.\nThey parted.\n';
    const minutes = `OPENING\nGood day.\nREMARKS BY THE DELEGATIONS\nCanada:\nWe agree.\nSo it is.\nMexico:\nSo do we.\n${conclusions}`;
    expect(turnsIn(minutes)).toEqual([
      'CAN: We agree.\nSo',
      'MEX: So do we.\nCO',
      '–: They agreed.',
    ]);
  });

  it('begin within a paragraph too, above the number of one, and wait where somebody is to decide', () => {
    const open = '12. The Moroccan delegation asked for help.\nIt was glad.';
    const more = 'Canada said yes.';
    expect(turnsIn(`SESSION\nCanada said so. Mexico doubted it.\n${open}\n${more}\n`)).toEqual([
      '?: Canada said ',
      '?: Mexico doubt',
      '?: 12. The Moro',
      '?: Canada said ',
    ]);
  });
});
