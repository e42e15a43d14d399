import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/editor/check/engine';
import type { FromEngine, Outputs } from '../../../src/editor/check/engine-protocol';
import { readOpenedFiles } from '../../../src/editor/check/opened-files';
import {
  asFurtherMeeting,
  freshAbout,
  isNamedByFile,
  languageOf,
  meetingId,
  newProject,
  versionBefore,
} from '../../../src/editor/project/empty-project';
import type { Project } from '../../../src/editor/project/project';
import { readDocument } from '../../../src/editor/read/read-document';
import { readSeeds } from '../../../src/pipeline/seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { docxOfXml } from '../read/docx-file';
import { openSeeds } from './open-seeds';

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const docx = docxOfXml(['Canada:', 'Canada needs help.'].map(paragraph).join(''));

const read = (name: string, bytes = docx, kind: 'docx' | 'paste' | 'text' = 'docx') =>
  readDocument({ name, kind, bytes }, () => undefined);

/** The seeds that the engine publishes of a project. */
async function published(project: Project) {
  let zip: Uint8Array = new Uint8Array();
  const engine = createEngine((message: FromEngine) => {
    if (message.is === 'done') zip = (message.answer as Outputs).seeds;
    if (message.is === 'failed') throw new Error(message.reason);
  });
  engine({ do: 'open', project, seq: 1 });
  engine({ do: 'job', job: 1, task: { do: 'publish' } });
  await vi.waitFor(() => expect(zip.length).toBeGreaterThan(0));
  const files = readOpenedFiles([['seeds.zip', zip]]);
  if (!('seeds' in files)) throw new Error(JSON.stringify(files));
  return files.seeds;
}

describe('a new meeting', () => {
  it('has the words of the document, the lists of the start, and no record', async () => {
    const vocabulary = openSeeds(tinySeeds());
    const project = newProject(await read('Informe de la 2.ª Reunión.docx'), vocabulary);
    expect(project.lists.lines.map(({ words }) => words)).toEqual([
      'Canada:',
      'Canada needs help.',
    ]);
    expect(project.lists.actors).toBe(vocabulary.lists.actors);
    expect(project.lists.topics).toBe(vocabulary.lists.topics);
    const { records, positions, kept } = project.lists;
    expect([records, positions, kept]).toEqual([[], [], []]);
    expect(project.lists.translations.map(({ cells }) => cells.list)).not.toContain('meetings');
    expect(project.lists.translations.map(({ cells }) => cells.list)).not.toContain('dataset');
    const { about, meeting, source, next } = project.values;
    expect(Object.keys(about).toSorted()).toEqual(['date', 'language', 'title', 'version']);
    expect(about).toMatchObject({ title: 'Informe de la 2.ª Reunión', version: '0.1.0' });
    expect(meeting).toMatchObject({
      id: 'informe-de-la-2-a',
      title: 'Informe de la 2.ª Reunión',
    });
    expect(source).toMatchObject({ kind: 'docx', bytes: docx.length, warnings: [] });
    expect(next.line).toBe(2);
    expect(project.id).toMatch(/^[0-9a-f]{32}$/);
    expect(project.id).not.toBe(newProject(await read('a.docx'), vocabulary).id);
  });

  it('gives seeds that the pipeline reads, once place and dates are set', async () => {
    const project = newProject(await read('minutes.docx'), openSeeds(tinySeeds()));
    const told = {
      ...{ body: 'Body', place: 'Vienna', document: 'A/1' },
      ...{ start: '2020-01-01', end: '2020-01-02' },
    };
    const meeting = { ...project.values.meeting, ...told };
    const files = await published({ ...project, values: { ...project.values, meeting } });
    const { seeds, problems } = readSeeds(files);
    expect(problems).toEqual([]);
    expect(seeds?.meetings.map(({ about, text }) => [about.id, text])).toEqual([
      ['minutes', 'Canada:\nCanada needs help.\n'],
    ]);
    expect(seeds?.actors).toHaveLength(4);
  });

  it('takes its title from the title in the document', async () => {
    const bytes = new TextEncoder().encode('# Second Meeting\n\nCanada needs help.\n');
    const document = await readDocument(
      { name: 'v3 final.md', kind: 'markdown', bytes },
      () => undefined,
    );
    const { about, meeting } = newProject(document, openSeeds(tinySeeds())).values;
    expect([about.title, meeting.title, meeting.id]).toEqual([
      ...['Second Meeting', 'Second Meeting', 'second-meeting'],
    ]);
  });

  it('takes its title from the first words of pasted text', async () => {
    const bytes = new TextEncoder().encode('\n  Report of the Group\nCanada:\n');
    const project = newProject(await read('', bytes, 'paste'), openSeeds(tinySeeds()));
    const { id, title } = project.values.meeting;
    expect([id, title]).toEqual(['report-of-the-group', 'Report of the Group']);
    expect(meetingId('отчёт')).toBe('meeting');
  });

  it.each([
    ['en', 'The representative of Canada said that the region was in need of training by experts.'],
    [
      'es',
      'El representante del Canadá dijo que los Estados de la región necesitan una red y las normas.',
    ],
    [
      'fr',
      'Le représentant du Canada a dit que les États de la région ont besoin des experts et du droit.',
    ],
    [
      'pt',
      'O representante do Canadá disse que os Estados da região precisam de peritos e não da lei.',
    ],
    ['pt', 'Brasil: precisa de apoio técnico no controle das fronteiras. Angola: oferece cursos.'],
    ['fr', 'Le Kenya a dit qu’il avait besoin de fonds. Le Président a résumé le débat.'],
    ['pt', 'O Quénia disse que precisava de fundos. O perito explicou o método.'],
    ['es', 'Cuba: Dijo que necesita redes. México dijo que necesita cables.'],
    ['ar', 'قال ممثل الجزائر إن المنطقة بحاجة إلى التدريب.'],
    [null, 'Представитель Канады сказал, что регион нуждается в обучении.'],
    [null, 'Canada Mexico 12 13'],
  ])('has the language of its words: %s', (language, words) => {
    expect(languageOf(words)).toBe(language);
  });
});

it('a further meeting takes its id and version from those before, and place and days from its text', async () => {
  const before = openSeeds(seedFiles());
  const words = 'The Second Meeting of the Group was held in Lima on 3 May 2009.\nCanada:\n';
  const of = async (text: string) =>
    asFurtherMeeting(
      newProject(await read('v3 final.txt', new TextEncoder().encode(text), 'text'), before),
      before,
    );
  const project = await of(words);
  const { meeting, about } = project.values;
  expect(meeting).toMatchObject({
    ...{ id: 'gt-dot-2', title: 'Second Meeting of the Group', place: 'Lima' },
    ...{ start: '2009-05-03', end: '2009-05-03' },
    // Whoever is on no list is not called absent.
    participants: [],
  });
  expect([about.version, versionBefore(project)]).toEqual(['0.4.0', '0.3.0']);
  expect(isNamedByFile(project)).toBe(false);
  const untold = await of('Canada:\nCanada needs help.\n');
  expect([untold.values.meeting.title, untold.values.meeting.place]).toEqual(['v3 final', '']);
  expect(isNamedByFile(untold)).toBe(true);
  // A meeting that is on the page already has no page before it.
  expect(versionBefore(before)).toBeNull();
});

it('a new meeting has the local date', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2028, 1, 28, 23, 30) });
  // Minutes that clocks are behind Greenwich, as `getTimezoneOffset` tells them: in Kiritimati, London and Honolulu.
  const days = [-840, 0, 600].map((offset) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    return freshAbout('Tiny', { language: 'en' }).date;
  });
  vi.useRealTimers();
  expect(days).toEqual(['2028-02-29', '2028-02-28', '2028-02-28']);
});
