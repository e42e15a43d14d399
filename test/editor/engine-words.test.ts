/** The engine before the words of the meeting's language are there, by which it finds who speaks. */
import { strToU8 } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { READ_LANGUAGES } from '../../src/dataset/identifiers';
import type { FromEngine } from '../../src/editor/engine/engine-protocol';
import { checkProject } from '../../src/editor/engine/live-check';
import { stepBetween } from '../../src/editor/step';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const minutes = 'FIRST SESSION\nCanada said that it agreed.\nMexico said so too.\n';
const project = openSeeds(tinySeeds({ minutes, records: [], positions: [] }));
const { floor } = checkProject(project);

afterEach(() => vi.doUnmock('../../src/pipeline/minutes/floor-words'));

/** An engine that has loaded no words yet, and what it said. */
async function started() {
  vi.resetModules();
  const { createEngine } = await import('../../src/editor/engine/engine');
  const said: FromEngine[] = [];
  return { said, send: createEngine((message) => said.push(message)) };
}

const floorIn = (message: FromEngine | undefined) =>
  message?.is === 'checked' ? message.checked.floor : message;

it('loads them before it checks and before it publishes', async () => {
  const { said, send } = await started();
  send({ do: 'open', project, seq: 1 });
  send({ do: 'job', job: 1, task: { do: 'publish' } });
  expect(said).toEqual([]);
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(floor.map(({ state }) => state)).toContain('proposed');
  expect(floorIn(said.find(({ is }) => is === 'checked'))).toEqual(floor);
  expect(said.find(({ is }) => is === 'done')).toMatchObject({
    job: 1,
    answer: { files: expect.any(Array) },
  });
});

it('has those of every language before it opens what may be in any', async () => {
  const { said, send } = await started();
  const { floorWordsOf } = await import('../../src/pipeline/minutes/floor-words');
  const files = [...tinySeeds({ minutes })].map(([path, text]) => [path, strToU8(text)] as const);
  send({ do: 'job', job: 1, task: { do: 'look-into', files } });
  await vi.waitFor(() => expect(said).toMatchObject([{ is: 'done', job: 1 }]));
  expect(READ_LANGUAGES.map(floorWordsOf)).not.toContain(undefined);
});

it('checks what the meeting has become where it was changed meanwhile', async () => {
  const { said, send } = await started();
  const { meeting } = project.values;
  const values = { ...project.values, meeting: { ...meeting, language: 'es' } };
  send({ do: 'open', project, seq: 1 });
  setTimeout(() =>
    send({ do: 'step', step: stepBetween(project, { ...project, values }, 'a'), seq: 2 }),
  );
  await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ seq: 2 }));
  expect(floorIn(said.at(-1))).toEqual(checkProject({ ...project, values }).floor);
});

it('says why nothing is checked or published where they do not come, saves all the same, and asks again', async () => {
  let isOffline = true;
  const load = vi.fn(async () => {
    if (isOffline) throw new Error('no network');
  });
  vi.doMock(import('../../src/pipeline/minutes/floor-words'), async (actual) => ({
    ...(await actual()),
    loadFloorWords: load,
  }));
  const { said, send } = await started();
  send({ do: 'open', project, seq: 1 });
  await vi.waitFor(() => expect(said).toEqual([{ is: 'broken', reason: 'Error: no network' }]));
  send({ do: 'job', job: 1, task: { do: 'publish' } });
  await vi.waitFor(() =>
    expect(said.at(-1)).toEqual({ is: 'failed', job: 1, reason: 'Error: no network' }),
  );
  send({ do: 'job', job: 2, task: { do: 'zip-project', past: [], future: [] } });
  expect(said.at(-1)).toMatchObject({ is: 'done', job: 2 });
  isOffline = false;
  send({ do: 'open', project, seq: 2 });
  await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ is: 'checked', seq: 2 }));
});
