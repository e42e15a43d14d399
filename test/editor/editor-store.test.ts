import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { changeClaim } from '../../src/editor/claim-edits';
import { createEditor, isSafe } from '../../src/editor/editor-store';
import { createEngine } from '../../src/editor/engine/engine';
import type { EngineLink, HearChecked, HearFault } from '../../src/editor/engine/engine-link';
import type { FromEngine } from '../../src/editor/engine/engine-protocol';
import type { Project } from '../../src/editor/project';
import { blindCopy } from '../../src/editor/second-coding';
import { advance, type Entry } from '../../src/editor/undo';
import { tinySeeds } from '../fixtures/tiny-seeds';

const SOURCE: Project['values']['source'] = {
  ...{ name: 'minutes.docx', kind: 'docx', bytes: 1, sha256: '', pages: null },
  ...{ read: '2026-11-28', by: 'docx 1', warnings: [] },
};

/** A link to an engine in this realm. */
function inProcess(hearChecked: HearChecked, hearFault: HearFault): EngineLink {
  let resolve: (answer: never) => void = () => {};
  const engine = createEngine((message: FromEngine) => {
    if (message.is === 'checked') hearChecked(message.seq, message.checked);
    if (message.is === 'broken') hearFault(message.reason);
    if (message.is === 'done') resolve(message.answer as never);
  });
  return {
    send: engine,
    ask: (task) =>
      new Promise((done) => {
        resolve = done as typeof resolve;
        engine({ do: 'job', job: 1, task });
      }),
  };
}

/** An editor with the small seeds open, and its clock. */
async function opened() {
  const clock = { now: 0 };
  const editor = createEditor(
    inProcess,
    () => clock.now,
    async () => null,
  );
  const encoder = new TextEncoder();
  const files = [...tinySeeds()].map(([path, text]) => [path, encoder.encode(text)] as const);
  await editor.open({ do: 'look-into', files });
  const note = (words: string, after = 5_000) => {
    clock.now += after;
    editor.change('note R1', (project) => changeClaim(project, 'R1', { note: words }));
  };
  const shown = () => editor.store.getState().project?.lists.records[0]?.cells.note;
  return { ...editor, note, shown, state: editor.store.getState };
}

it('shows a document of which nothing is coded its text first, and a second coder the records', async () => {
  const { begin, close, state } = await opened();
  const { project } = state();
  if (!project) throw new Error('nothing was opened');
  const values = { ...project.values, source: SOURCE };
  const lists = { ...project.lists, records: [] };
  begin({ ...project, values, lists }, null);
  expect(state().stage).toBe('text');
  close();
  begin(blindCopy({ ...project, values }), null);
  expect(state().stage).toBe('coding');
});

it('takes changes back one by one and does them again, until another is made', async () => {
  const { note, undo, redo, shown, state } = await opened();
  const first = state().project;
  note('one');
  note('two');
  undo();
  expect(shown()).toBe('one');
  undo();
  expect(state().project).toEqual(first);
  undo();
  redo();
  expect(shown()).toBe('one');
  note('three');
  redo();
  expect(shown()).toBe('three');
  expect(state().past).toHaveLength(2);
});

it('takes back as one what was typed in one go, and nothing where it came to nothing', async () => {
  const { note, undo, shown, state } = await opened();
  note('o');
  note('on', 300);
  note('one', 900);
  undo();
  expect(shown()).toBe('');
  note('x');
  note('', 200);
  expect(state().past).toEqual([]);
  // After something was taken back another begins.
  note('a');
  note('b');
  undo();
  note('c', 300);
  undo();
  expect(shown()).toBe('a');
});

it('has the answer of the rules to the last change, and to no other', async () => {
  const { change, state } = await opened();
  await vi.waitFor(() => expect(state().isChecked).toBe(true));
  expect(state().checked?.problems).toEqual([]);
  change('topic', (project) => changeClaim(project, 'R1', { topic: 'nothing' }));
  expect(state().isChecked).toBe(false);
  await vi.waitFor(() => expect(state().isChecked).toBe(true));
  expect(state().checked?.problems.map(({ column }) => column)).toEqual(['topic']);
  expect(state().checked?.outline.length).toBeGreaterThan(0);
});

it('keeps what is open where other files are refused', async () => {
  const { open, state } = await opened();
  const { project } = state();
  await open({ do: 'look-into', files: [['a.txt', new Uint8Array([65])]] });
  expect(state()).toMatchObject({ project, refused: { refused: 'no-seeds' }, isOpening: false });
});

it('keeps the history of a project file from the first change on, and says when it was saved to a file', async () => {
  const kept: { base: unknown; entries: readonly Entry[] }[] = [];
  const drafts = {
    begin: async (base: Project, _: number, entries: readonly Entry[]) => {
      kept.push({ base, entries });
      return 'kept';
    },
    add: async () => 'kept',
    filed: async () => {},
  };
  const one = await opened();
  one.note('one');
  one.note('two');
  one.undo();
  const bytes = await one.projectFile();
  const editor = createEditor(
    inProcess,
    () => 5,
    async () => drafts as never,
  );
  await editor.open({ do: 'look-into', files: [['x.zip', bytes]] });
  const { past, future, project } = editor.store.getState();
  expect([past.length, future.length]).toEqual([1, 1]);
  expect(isSafe(editor.store.getState())).toBe(true);
  editor.redo();
  await editor.keepOpen();
  const [{ base, entries } = { base: null, entries: [] }] = kept;
  const begun = { project: base as Project, past: [], future: [] };
  expect(entries.reduce(advance, begun)).toEqual({ project, past, future });
  editor.filed(project as Project);
  expect(editor.store.getState().filed).toEqual({ at: 5, project });
});

it('says where the check of the rules itself fails', async () => {
  const { change, state } = await opened();
  change('break', (project) => ({
    ...project,
    values: { ...project.values, meeting: null as never },
  }));
  await vi.waitFor(() => expect(state().fault).not.toBe(''));
});

it('keeps what is begun while files are opened', async () => {
  const { open, begin, state } = await opened();
  const begun = state().project as Project;
  const files = [...tinySeeds()].map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const opening = open({ do: 'look-into', files });
  begin({ ...begun, id: 'begun' });
  await opening;
  expect(state()).toMatchObject({ project: { id: 'begun' }, isOpening: false });
});

it('tells another tab that the draft is open there too, and that it was changed, and shows the newer state', async () => {
  const [one, other] = [createEditor(inProcess), createEditor(inProcess)];
  const files = [...tinySeeds()].map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  await one.open({ do: 'look-into', files, name: 'seeds.zip' });
  expect(one.store.getState()).toMatchObject({ from: 'seeds.zip', kept: null });
  await one.keepOpen();
  const id = `${one.store.getState().project?.id}`;
  await other.resume(id);
  for (const { store } of [one, other])
    await vi.waitFor(() => expect(store.getState().isElsewhere).toBe(true));
  const note = (words: string) => (project: Project) => changeClaim(project, 'R1', { note: words });
  one.change('note', note('one'));
  await vi.waitFor(() => expect(other.store.getState().kept?.is).toBe('elsewhere'));
  expect(isSafe(other.store.getState())).toBe(true);
  other.change('note', note('other'));
  expect(isSafe(other.store.getState())).toBe(false);
  // What was changed beside the newer state is not handed on to it, nor what is kept.
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  one.leave();
  other.leave();
  expect(setItem).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
  await other.resume(id);
  expect(other.store.getState().project).toEqual(one.store.getState().project);
  await vi.waitFor(() => expect(other.store.getState().isElsewhere).toBe(true));
  one.close();
  await vi.waitFor(() => expect(other.store.getState().isElsewhere).toBe(false));
  await other.forget(id);
  other.close();
});

it('keeps no later change of a draft that lacks one, also once another project is open', async () => {
  let fail = (_: string) => {};
  const first = new Promise<string>((resolve) => {
    fail = resolve;
  });
  const add = vi.fn(() => first);
  const drafts = { begin: async () => 'kept', add };
  const editor = createEditor(
    inProcess,
    () => 5,
    async () => drafts as never,
  );
  const { project } = (await opened()).state();
  if (!project) throw new Error('nothing was opened');
  editor.begin(project);
  for (const note of ['one', 'two']) editor.change(note, (now) => changeClaim(now, 'R1', { note }));
  await vi.waitFor(() => expect(add).toHaveBeenCalledTimes(1));
  editor.begin({ ...project, id: 'other' });
  fail('failed');
  await vi.waitFor(() => expect(editor.store.getState().kept).toEqual({ is: 'kept', at: 5 }));
  expect(add).toHaveBeenCalledTimes(1);
  // Begun anew it is written anew.
  editor.begin(project);
  editor.change('three', (now) => changeClaim(now, 'R1', { note: 'three' }));
  await vi.waitFor(() => expect(add).toHaveBeenCalledTimes(2));
});
