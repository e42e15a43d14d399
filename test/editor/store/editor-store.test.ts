import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/editor/check/engine';
import type { EngineLink, HearChecked, HearFault } from '../../../src/editor/check/engine-link';
import type { FromEngine } from '../../../src/editor/check/engine-protocol';
import { blindCopy } from '../../../src/editor/check/second-coding';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import type { Project } from '../../../src/editor/project/project';
import { createEditor, isSafe } from '../../../src/editor/store/editor-store';
import { tinySeeds } from '../../fixtures/tiny-seeds';

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

it('takes back edits of two fields one by one, however fast they came', async () => {
  const { change, undo, note, state } = await opened();
  const first = state().project;
  note('one');
  change('topic R1', (project) => changeClaim(project, 'R1', { topic: 'firearms' }));
  note('two', 0);
  undo();
  undo();
  expect(state().project?.lists.records[0]?.cells).toMatchObject({
    ...{ note: 'one', topic: first?.lists.records[0]?.cells.topic },
  });
  undo();
  expect(state().project).toEqual(first);
});

it('takes no change for one that leaves the project equal, and forgets nothing by it', async () => {
  const { note, undo, redo, shown, state } = await opened();
  note('one');
  undo();
  const { project, past, isChecked } = state();
  note('');
  expect(state()).toMatchObject({ project, past, isChecked });
  redo();
  expect(shown()).toBe('one');
});

it('keeps a project file from the first change on as it is then, and says when it was saved to a file', async () => {
  const keep = vi.fn(async (_: Project) => 'kept');
  const drafts = { keep, filed: async () => {} };
  const one = await opened();
  one.note('one');
  const bytes = await one.projectFile();
  const editor = createEditor(
    inProcess,
    () => 5,
    async () => drafts as never,
  );
  await editor.open({ do: 'look-into', files: [['x.zip', bytes]] });
  expect(editor.store.getState().past).toEqual([]);
  expect(isSafe(editor.store.getState())).toBe(true);
  for (const note of ['two', 'three'])
    editor.change(note, (project) => changeClaim(project, 'R1', { note }));
  expect(isSafe(editor.store.getState())).toBe(false);
  await editor.keepOpen();
  const { project } = editor.store.getState();
  expect(keep.mock.calls).toEqual([[project, null, 5, null]]);
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

it('judges a late write by what came of its own, and writes what failed with the next change', async () => {
  let fail = (_: string) => {};
  const first = new Promise<string>((resolve) => {
    fail = resolve;
  });
  const keep = vi.fn((..._: unknown[]) => first);
  const editor = createEditor(
    inProcess,
    () => 5,
    async () => ({ keep }) as never,
  );
  const { project } = (await opened()).state();
  if (!project) throw new Error('nothing was opened');
  editor.begin(project);
  await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(1));
  keep.mockImplementation(async () => 'kept');
  editor.begin({ ...project, id: 'other' });
  fail('failed');
  await vi.waitFor(() => expect(editor.store.getState().kept).toEqual({ is: 'kept', at: 5 }));
  // What cannot be kept is kept with what comes after it.
  keep.mockImplementationOnce(async () => 'failed');
  const note = (words: string) =>
    editor.change(words, (now) => changeClaim(now, 'R1', { note: words }));
  note('one');
  await vi.waitFor(() => expect(editor.store.getState().kept?.is).toBe('failed'));
  note('two');
  await vi.waitFor(() => expect(editor.store.getState().kept?.is).toBe('kept'));
  const { project: now } = editor.store.getState();
  expect(keep.mock.calls.at(-1)).toEqual([now, 1, 5, null]);
});

it('leaves to the next page what was changed and not kept yet', async () => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  const [one, other] = [createEditor(inProcess), createEditor(inProcess)];
  const { project } = (await opened()).state();
  if (!project) throw new Error('nothing was opened');
  one.begin(project);
  await one.keepOpen();
  one.leave();
  expect(held).toEqual(new Map());
  one.change('note', (now) => changeClaim(now, 'R1', { note: 'Just before.' }));
  one.leave();
  await other.resume(project.id);
  const expected = one.store.getState().project;
  expect(other.store.getState()).toMatchObject({ project: expected, kept: { is: 'kept' } });
  await one.forget(project.id);
  expect(held).toEqual(new Map());
  vi.unstubAllGlobals();
});
