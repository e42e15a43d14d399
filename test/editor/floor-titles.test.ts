/** Titles of sections, rows of figures, and titles of persons of other languages, among the speakers. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { problemsOf, toMend } from '../../src/editor/engine/engine-protocol';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide, toDecide, undecide } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import { repairsOf } from '../../src/editor/repairs';
import { description } from '../../src/pipeline/write/json-schema';
import { buildSeeds } from '../fixtures/build-seeds';
import { opened, placesOf, shown } from './floor-sample';
import { openSeeds } from './open-seeds';

const record = (id: string, actor: string, quote: string) =>
  `${id},${actor},,firearms,need,raised,,,,explicit,${quote},,`;
const after = (title: string, words = 'Funds were short, and little was done.') =>
  `SESSION\n\nCanada:\nIt needs support.\n\n${title}\n\n${words}\n`;

it.each([
  ['en', 'Adoption of the report', 'Adoption'],
  ['en', 'III. Other matters', 'III.'],
  ['en', '## Closing', 'Closing'],
  ['es', 'Aprobación del informe', 'Aprobación'],
  ['fr', '**II. Adoption du rapport**', 'II.'],
  ['pt', '4. Encerramento da reunião', 'Encerramento'],
])('in %s nobody speaks under "%s", which is no row to decide', (language, title, first) => {
  const project = opened(after(title), language);
  expect(placesOf(project).slice(1)).toEqual([`6 found title nobody: ${first}`]);
  expect(toDecide(checkProject(project).floor)).toEqual([]);
});

it.each([
  'Adoption in Mexico of the report',
  'New Spain',
  'Concluding remarks by Mr. Smith',
  'I. Petrov',
])('"%s" may name who speaks: a row to decide', (title) => {
  expect(toDecide(checkProject(opened(after(title))).floor)).toHaveLength(1);
});

it('asks who speaks under a title once something is coded there, and no more once that is said', () => {
  const project = opened(after('Adoption of the report', 'There it asked for training.'), 'en', [
    record('R1', 'CAN', 'needs support'),
    record('R2', 'CAN', 'asked for training'),
  ]);
  const { problems, floor } = checkProject(project);
  const [title, ...others] = toDecide(floor);
  expect([title?.words, title?.rule, others]).toEqual([
    'Adoption of the report There it asked for training.',
    ...['title', []],
  ]);
  const decided = (actor: string | null | undefined) =>
    checkProject(decide(project, title ? [{ ...title, actor }] : []));
  for (const actor of [null, 'MEX', undefined]) {
    expect(toDecide(decided(actor).floor)).toEqual([]);
    expect(decided(actor).problems.map(({ code }) => code)).not.toContain('floor-open');
  }
  expect(decided(null).floor.at(-1)).toMatchObject({ state: 'confirmed', rule: 'title' });
  const open = problems.filter(({ at }) => at?.list !== 'lines');
  expect(toMend(problems)).toEqual([]);
  expect(open.map(({ code, at }) => `${code} ${at?.id}`)).toEqual(['floor-open R2']);
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  // The seeds ask it too.
  expect(toDecide(checkProject(reopened(out.seeds)).floor)).toEqual([title]);
});

/** A project of the seeds that the editor wrote. */
const reopened = (seeds: Uint8Array) => {
  const files = Object.entries(unzipSync(seeds));
  return openSeeds(new Map(files.map(([path, bytes]) => [path, Buffer.from(bytes).toString()])));
};

it('the seeds of a meeting with titles give the data that the editor publishes', () => {
  const project = opened(after('Adoption of the report'), 'en', [
    record('R1', 'CAN', 'needs support'),
  ]);
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  const seeds = Object.entries(unzipSync(out.seeds)).map(
    ([path, bytes]) => [path, Buffer.from(bytes).toString()] as const,
  );
  const { files } = buildSeeds(new Map(seeds));
  expect([...files].map(([path, text]) => [`data/${path}`, text])).toEqual(out.files);
});

it('titles stay titles, which can be asked again, when the seeds that the editor wrote are opened', () => {
  const project = opened(
    `${after('Adoption of the report', 'The Chair opened it.')}\nII. Other matters\n\nThe rest was short.\n`,
  );
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  const again = reopened(out.seeds);
  expect(again.lists.floor.map(({ actor }) => actor)).toContain(null);
  const decided = checkProject(again).floor;
  expect(shown(decided, again).map((place) => place.replace('confirmed', 'found'))).toEqual(
    placesOf(project),
  );
  const undone = decided.reduce((before, { decision }) => undecide(before, `${decision}`), again);
  expect(placesOf(undone)).toEqual(placesOf(project));
});

it('whoever spoke before a title is proposed again after it', () => {
  const text = after('Adoption of the report', 'The Chair opened it. Canada said that it agreed.');
  expect(placesOf(opened(text)).slice(1)).toEqual([
    '6 found title nobody: Adoption',
    '8 found title nobody: The',
    '8 proposed said CAN: Canada',
  ]);
});

it('a title before words that somebody decided is nobody’s, and no more whose who spoke before', () => {
  const project = opened('SESSION\nCanada: yes.\n\nStatement by Mexico\n\nMexico said no.\n');
  const decided = checkProject(decide(project, toDecide(checkProject(project).floor).slice(-1)));
  expect(decided.floor.map(({ actor }) => actor)).toEqual(['CAN', 'MEX']);
  expect(decided.outline.map(({ title, actor }) => `${title} ${actor}`)).toEqual([
    ...['SESSION null', 'Canada CAN', 'Statement by Mexico null', 'Mexico MEX'],
  ]);
});

it.each([
  ['en', 'Statement by the observer of the Ocean Trust'],
  ['es', 'Declaración de la observadora de la alianza'],
  ['fr', 'Déclaration de l’observatrice de l’alliance'],
  ['pt', 'Declaração da observadora da aliança'],
])('in %s a title of what somebody says is a row to decide: %s', (language, title) => {
  const project = opened(
    `SESSION\nCanada: yes.\n\n${title}\n\nWe lack boats and crews.\n`,
    language,
  );
  expect(toDecide(checkProject(project).floor)).toMatchObject([
    { state: 'unknown', actor: undefined, isOpen: true },
  ]);
});

it('reads no row of figures as a speech, nor as one who may speak', () => {
  const rows = ['Canada: 12', 'Mexico: 3 experts', 'Canada: USD 4 million', 'Mexico: 12.5 %'];
  const text = `REMARKS BY THE DELEGATIONS\n\nMexico:\nIt had figures.\n${rows.join('\n')}\n`;
  expect(placesOf(opened(text))).toEqual(['3 found colon MEX: Mexico:']);
  // A sentence is one.
  expect(placesOf(opened(`${text}\nCanada: 12 officers were trained.\n`)).slice(1)).toEqual([
    '10 found colon CAN: Canada:',
  ]);
});

it.each([
  ['en', 'Sra. Pérez (Mexico) said that they agreed.'],
  ['en', 'Lic. Soto (Mexico) said that they agreed.'],
  ['es', 'Mme Dupont (México) dijo que sí.'],
  ['fr', 'Ms. Smith (Mexique) a dit que oui.'],
  ['pt', 'M. Dupont (México) disse que sim.'],
])('in %s knows the titles of other languages: %s', (language, sentence) => {
  expect(placesOf(opened(`SESSION\n${sentence}\n`, language))).toEqual([
    `2 proposed person MEX: ${sentence.split(' ')[0]}`,
  ]);
});

it.each([
  ['en', 'Messrs. Tanaka and Dupont said yes.'],
  ['en', 'MM. Tanaka and Dupont said yes.'],
  ['es', 'Los Sres. Tanaka y Dupont dijeron que sí.'],
  ['es', 'Sras. Soto y Pérez (México) dijeron que sí.'],
  ['fr', 'MM. Tanaka (Japon) et Dupont (Mexique) ont dit que oui.'],
  ['pt', 'Os Srs. Tanaka e Dupont disseram que sim.'],
])('in %s several persons of one title are one row to decide: %s', (language, sentence) => {
  expect(placesOf(opened(`SESSION\n${sentence}\n`, language))).toEqual([
    `2 unknown several ?: ${sentence.split(' ')[0]}`,
  ]);
});

it('proposes no State whose name is that of a person', () => {
  const project = opened(
    'SESSION\nCanada:\nWe agree.\n\nPresentation by Ana Mexico\n\nIt is good.\n',
  );
  expect(placesOf(project).at(-1)).toBe('5 unknown presentation ?: Presentation');
});

it.each([
  ['en', 'MEXICO — Offers of training', 'MEX'],
  ['es', 'MÉXICO – La oferta de cursos', 'MEX'],
  ['fr', 'SÉNÉGAL — L’offre de formation', '?'],
  ['pt', 'MÉXICO - A oferta de cursos', 'MEX'],
])(
  'in %s a title that names who speaks stays a row whatever is decided: %s',
  (language, title, actor) => {
    const said = `${title}\n\nWe offer courses.`;
    const project = opened(
      `${after('Adoption of the report', 'The report was adopted.')}\n${said}\n`,
      language,
    );
    const last = ({ floor }: Pick<ReturnType<typeof checkProject>, 'floor'>) => {
      const row = floor.at(-1);
      return `${row?.state} ${row?.actor ?? '?'}`;
    };
    const { floor } = checkProject(project);
    expect(last({ floor })).toBe(`unknown ${actor}`);
    for (const who of [null, undefined, 'CAN'])
      for (const place of floor.slice(0, -1)) {
        const then = checkProject(decide(project, [{ ...place, actor: who }]));
        expect(last(then)).toBe(`unknown ${actor}`);
      }
  },
);

const FREEDONIA = 'The representative of Freedonia said that his country needed money.';
const CHAIR = 'The CHAIR: I thank all. Sweden for its part will support it, and I invite offers.';

it.each([
  [FREEDONIA, '5. OTHER MATTERS'],
  [CHAIR, '3. SUPPLY OF TESTS'],
])('a title stays a row whoever spoke before it: after "%s" "%s"', (words, title) => {
  const text = `SESSION\n\nCanada: yes.\n\n${words}\n\n${title}\n\nIt asked for training.\n`;
  const project = opened(text, 'en', [record('R1', 'MEX', 'asked for training')]);
  const { floor } = checkProject(project);
  const titleIn = (places: typeof floor) => places.find(({ rule }) => rule === 'title');
  expect(titleIn(floor)).toMatchObject({ state: 'unknown', isOpen: true });
  const before = toDecide(floor).filter(({ rule }) => rule !== 'title');
  expect(before.length).toBeGreaterThan(0);
  for (const actor of ['MEX', null, undefined])
    expect(
      titleIn(
        checkProject(
          decide(
            project,
            before.map((each) => ({ ...each, actor })),
          ),
        ).floor,
      ),
    ).toMatchObject({ state: 'unknown', isOpen: true });
});

it('a heading ends what is open above it: who speaks below is asked in its own words', () => {
  const project = opened(
    `SESSION\n\nCanada: yes.\n\n${FREEDONIA}\n\nCLOSING\n\nThen it rained. It asked for training.\n`,
    'en',
    [record('R1', 'MEX', 'asked for training')],
  );
  const checked = checkProject(project);
  const [problem] = problemsOf(checked, 'R1');
  expect(problem?.code).toBe('nobody-has-floor');
  const [repair] = problem ? repairsOf(project, checked, problem) : [];
  expect([repair?.code, repair?.value]).toEqual(['speaks', 'MEX']);
  const mended = repair?.mend(project) ?? project;
  expect(placesOf(mended)).toEqual([
    ...placesOf(project),
    expect.stringMatching(/confirmed – MEX: It$/u),
  ]);
  expect(problemsOf(checkProject(mended), 'R1')).toEqual([]);
});

it('a title that somebody confirmed is taken for nobody whom its sentence names', () => {
  const project = opened(after('Other matters', 'It asked for training.'), 'en', [
    record('R1', 'MEX', 'asked for training'),
  ]);
  const { floor } = checkProject(project);
  expect(checkProject(decide(project, toDecide(floor))).named).toEqual({});
});

it('one whose speech is proposed and who begins with the own name is one row', () => {
  const speech =
    'Ms. Prado (Mexico): Mexico makes tests and offers them. Norway made the same offer.';
  const project = opened(`SESSION\n\nCanada: yes.\n\n${speech}\n`);
  const { floor } = checkProject(project);
  expect(toDecide(floor)).toMatchObject([{ actor: 'MEX', state: 'proposed' }]);
  expect(toDecide(checkProject(decide(project, toDecide(floor))).floor)).toEqual([]);
});

it('a title just before words of somebody else is no row, whatever is decided, but where these are merged', () => {
  const project = opened(
    'SESIÓN\nCanadá dijo que sí.\n\nClausura\n\nEl Presidente declaró clausurada la reunión.\n',
    'es',
  );
  const { floor } = checkProject(project);
  const firstWord = ({ words }: (typeof floor)[number]) => words.split(' ')[0];
  const [canada, chair] = floor;
  expect(floor).toHaveLength(2);
  const rowsAfter = (decided: readonly ({ actor: string | null | undefined } & object)[]) =>
    checkProject(decide(project, decided as typeof floor)).floor.map(firstWord);
  const words = floor.map(firstWord);
  for (const actor of ['CAN', 'MEX']) {
    const first = canada ? [{ ...canada, actor }] : [];
    expect(rowsAfter(first)).toEqual(words);
    expect(rowsAfter(chair ? [...first, { ...chair, actor: null }] : [])).toEqual(words);
    expect(rowsAfter(chair ? [...first, { ...chair, actor: undefined }] : [])).toContain(
      'Clausura',
    );
  }
});
