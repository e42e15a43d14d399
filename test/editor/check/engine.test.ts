import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { markSeen } from '../../../src/editor/check/coding-progress';
import { createEngine } from '../../../src/editor/check/engine';
import type {
  FromEngine,
  Job,
  OpenResult,
  Outputs,
} from '../../../src/editor/check/engine-protocol';
import { checkProject } from '../../../src/editor/check/live-check';
import { addClaim, changeClaim } from '../../../src/editor/edits/claim-edits';
import { decideForm } from '../../../src/editor/edits/speaker-edits';
import { paragraphsOf } from '../../../src/editor/project/anchors';
import { claimsOf, type Project } from '../../../src/editor/project/project';
import { changeBetween } from '../../../src/editor/project/project-change';
import { buildSeeds } from '../../fixtures/build-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { differing, openSeeds } from '../project/open-seeds';

/** An engine and what it said. */
function started() {
  const said: FromEngine[] = [];
  const send = createEngine((message) => said.push(message));
  const ask = (task: Job) => {
    send({ do: 'job', job: 1, task });
    const answer = said.pop();
    if (answer?.is !== 'done') throw new Error(JSON.stringify(answer));
    return answer.answer;
  };
  /** The first time it loads what describes the data. */
  const publish = async () => {
    send({ do: 'job', job: 1, task: { do: 'publish' } });
    await vi.waitFor(() =>
      expect(said).toContainEqual(expect.objectContaining({ is: 'done', job: 1 })),
    );
    return ask({ do: 'publish' });
  };
  return { said, send, ask, publish };
}

const bytesOf = (files: ReadonlyMap<string, string>) =>
  [...files].map(([path, text]) => [path, strToU8(text)] as const);

/** What files open as, given as a folder and as a zip. */
const look = (files: Iterable<readonly [string, Uint8Array]>) =>
  started().ask({ do: 'look-into', files: [...files] }) as OpenResult;

describe('opened files', () => {
  const seeds = tinySeeds();
  const moved = (change: (path: string) => string) =>
    bytesOf(seeds).map(([path, bytes]) => [change(path), bytes] as const);

  it.each([
    ['a folder', (path: string) => path],
    ['a folder of another name', (path: string) => path.replace('seeds/', 'our meeting/')],
    ['files without a folder', (path: string) => path.replace('seeds/', '')],
    ['a folder in others', (path: string) => `work/2026/${path}`],
  ])('open as %s, and as a zip of it', (_, change) => {
    const files = [...moved(change), [change('seeds/.DS_Store'), new Uint8Array([0xff])] as const];
    const zip = zipSync(Object.fromEntries(files));
    for (const given of [files, [['x.zip', zip] as const]]) {
      const opened = look(given);
      const { id: _id, ...project } = (opened as { project: Project }).project;
      const { id: _other, ...expected } = openSeeds(seeds);
      const sorted = (each: typeof project) => ({
        ...each,
        lists: { ...each.lists, kept: each.lists.kept.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
      });
      expect(sorted(project)).toEqual(sorted(expected));
    }
  });

  it.each<[string, string, [string, Uint8Array][]]>([
    ['no dataset.json is there', 'no-seeds', [['letter.txt', strToU8('Dear')]]],
    ['a zip is cut off', 'damaged', [['x.zip', zipSync({ a: strToU8('a') }).slice(0, 30)]]],
    [
      'a zip unpacks to too much',
      'too-large',
      [['x.zip', zipSync({ 'dataset.json': new Uint8Array(65 * 1024 * 1024) })]],
    ],
  ])('are not opened where %s', (_, refused, files) => {
    expect(look(files)).toEqual({ refused, problems: [] });
  });

  it('are refused with the place of the fault; a path that climbs out of the folder is not read', () => {
    const files = [...bytesOf(seeds), ['seeds/../../evil.csv', strToU8('x')] as const];
    expect(look(files)).toMatchObject({
      refused: 'problems',
      problems: expect.arrayContaining([
        expect.objectContaining({
          place: 'seeds/../../evil.csv:1',
          text: expect.stringMatching(/^a file that nothing reads/u),
        }),
      ]),
    });
    const broken = new Map([...seeds, ['seeds/tiny/meeting.json', '{']]);
    expect(look(bytesOf(broken))).toMatchObject({
      problems: [{ place: 'seeds/tiny/meeting.json:1', column: 'json' }],
    });
  });
});

describe('an open project', () => {
  const project = openSeeds(tinySeeds());
  const checkedIn = (said: readonly FromEngine[]) =>
    said.flatMap((message) => (message.is === 'checked' ? message : []));

  it('is checked once for changes that come together, and sends the speakers only once', async () => {
    const { said, send } = started();
    send({ do: 'open', project, seq: 1 });
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ is: 'checked', seq: 1, checked: { problems: [] } });
    const { outline } = checkedIn(said)[0]?.checked ?? {};
    expect(outline?.map(({ actor }) => actor)).toContain('CAN');
    const wrong = changeClaim(project, 'R1', { topic: 'nothing' });
    const worse = changeClaim(wrong, 'R1', { actor: 'MEX' });
    send({ do: 'change', change: changeBetween(project, wrong), seq: 2 });
    send({ do: 'change', change: changeBetween(wrong, worse), seq: 3 });
    await vi.waitFor(() => expect(said).toHaveLength(2));
    const last = checkedIn(said)[1];
    expect(last?.seq).toBe(3);
    expect(last?.checked).not.toHaveProperty('outline');
    expect(last?.checked.problems).toEqual([
      {
        at: { list: 'records', id: 'R1' },
        code: 'actor-not-speaker',
        column: 'actor',
        place: 'seeds/tiny/records.csv:2',
        values: { actor: 'MEX', speaker: 'CAN', title: 'Canada', line: '8' },
        text: expect.stringMatching(/^actor contradicts the speaker/u),
      },
      {
        at: { list: 'records', id: 'R1' },
        code: 'unknown-topic',
        column: 'topic',
        place: 'seeds/tiny/records.csv:2',
        values: { value: 'nothing' },
        text: expect.any(String),
      },
    ]);
  });

  it('sends the speakers again only after they changed, and proposes a speaker for selected words', async () => {
    const { said, send, ask } = started();
    const opened = openSeeds(tinySeeds());
    const sent = () => checkedIn(said).map(({ checked }) => checked.headings?.[0]?.decision);
    send({ do: 'open', project: opened, seq: 1 });
    await vi.waitFor(() => expect(sent()).toEqual(['named']));
    const noted = changeClaim(opened, 'R1', { note: 'As it was said.' });
    send({ do: 'change', change: changeBetween(opened, noted), seq: 2 });
    await vi.waitFor(() => expect(sent()).toEqual(['named', undefined]));
    const nobody = decideForm(noted, 'colon', 'nobody');
    send({ do: 'change', change: changeBetween(noted, nobody), seq: 3 });
    await vi.waitFor(() => expect(sent()).toEqual(['named', undefined, 'nobody']));
    const [from, to] = [0, 13].map((at) => ({ line: 'l8', at }));
    if (!from || !to) throw new Error('no place');
    expect(await ask({ do: 'propose', start: from, end: to })).toEqual({
      ...{ actors: ['CAN'], why: 'sentence', at: { line: 'l8', at: 0 }, words: 'Canada' },
      ...{ asides: [], unlisted: [] },
    });
  });

  const textsIn = (zip: Uint8Array) =>
    new Map(
      Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
    );

  it('gives the same zips of seeds and data each time', async () => {
    const { send, ask, publish } = started();
    send({ do: 'open', project, seq: 1 });
    const outputs = (await publish()) as Extract<Outputs, { data: unknown }>;
    expect(differing(textsIn(outputs.seeds), tinySeeds())).toEqual([]);
    const data = new Map(outputs.files);
    expect(differing(textsIn(outputs.data), data)).toEqual([]);
    const { files } = buildSeeds(tinySeeds());
    expect(data).toEqual(new Map([...files].map(([path, text]) => [`data/${path}`, text])));
    expect(ask({ do: 'publish' })).toEqual(outputs);
  });

  it('states in seeds and data how much of a document was read, until all is read', async () => {
    const source: NonNullable<Project['values']['source']> = {
      ...{ name: 'x.txt', kind: 'text', bytes: 1, sha256: '', pages: null, read: '' },
      ...{ by: 'text 1', warnings: [] },
    };
    const begun = { ...project, values: { ...project.values, source } };
    const publishedOf = async (open: Project) => {
      const { send, publish } = started();
      send({ do: 'open', project: open, seq: 1 });
      const { seeds, files } = (await publish()) as Extract<Outputs, { data: unknown }>;
      // What `npm run data` makes of the seeds has the same bytes.
      const { files: built } = buildSeeds(textsIn(seeds));
      expect(new Map(files)).toEqual(
        new Map([...built].map(([path, text]) => [`data/${path}`, text])),
      );
      return { files: built, seeds: textsIn(seeds) };
    };
    const readIn = ({ files }: Awaited<ReturnType<typeof publishedOf>>) =>
      JSON.parse(files.get('dataset.json') ?? '').meetings[0].read;
    const part = await publishedOf(begun);
    expect(readIn(part)).toEqual({ seen: 2, paragraphs: 5 });
    // Opened again they say so still, and once all is read no more.
    const again = openSeeds(part.seeds);
    const more = await publishedOf(again);
    expect(more).toEqual(part);
    const { passages } = checkProject(again);
    const unread = paragraphsOf(again.lists, claimsOf(again), passages).filter(
      ({ isSeen }) => !isSeen,
    );
    const all = unread.reduce((open, { line }) => markSeen(open, line, true), again);
    const whole = await publishedOf(all);
    expect(readIn(whole)).toBeUndefined();
    expect(whole.seeds.get('seeds/tiny/meeting.json')).not.toContain('"read"');
    // Seeds that came without a document, and say nothing of it, are taken as read.
    expect(readIn(await publishedOf(project))).toBeUndefined();
  });

  it('answers with an error where no project is open', () => {
    const { said, send } = started();
    send({ do: 'job', job: 7, task: { do: 'publish' } });
    expect(said).toEqual([{ is: 'failed', job: 7, reason: 'Error: no project is open' }]);
  });

  it('adds a record in the order of the text', () => {
    const anchor = { from: { line: 'lc', at: 0 }, to: { line: 'lc', at: 6 }, exact: 'Mexico' };
    const added = addClaim(project, 'records', anchor, 'MEX');
    expect(added.lists.records.map(({ id }) => id)).toEqual(['R1', 'tiny.002']);
    const before = { ...anchor, from: { line: 'l0', at: 0 }, to: { line: 'l0', at: 5 } };
    const both = addClaim(added, 'records', before, '');
    expect(both.lists.records.map(({ id }) => id)).toEqual(['tiny.003', 'R1', 'tiny.002']);
  });
});
