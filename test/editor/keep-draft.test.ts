import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeClaim } from '../../src/editor/claim-edits';
import { type Drafts, leaveEntries, openDrafts } from '../../src/editor/keep-draft';
import { openDraft } from '../../src/editor/open-draft';
import { stepBetween } from '../../src/editor/step';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { lookInto, openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());
const changed = (note: string) => changeClaim(project, 'R1', { note });
const entry = { is: 'new', step: stepBetween(project, changed('one'), 'note') } as const;

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

/** A draft as the editor opens it. */
async function load(drafts: Drafts, id: string) {
  const draft = await drafts.load(id, async (kept) => openDraft(kept));
  if (!draft) return null;
  const { opened, title: _, ...rest } = draft;
  return 'history' in opened ? { ...opened.history, ...rest } : { ...opened, ...rest };
}

/** What the database holds of a project as it was opened is another. */
async function keepAs(base: unknown) {
  const db = await openDB('cooperation-matrix-editor', 3);
  await db.put('bases', base);
  db.close();
}

async function opened(): Promise<Drafts> {
  const drafts = await openDrafts();
  if (!drafts) throw new Error('no database');
  return drafts;
}

describe('what the browser keeps', () => {
  it('is the project with all that happened to it', async () => {
    const drafts = await opened();
    expect(await drafts.begin(project, 1)).toBe('kept');
    expect(await drafts.add(changed('one'), 1, entry, 2)).toBe('kept');
    expect(await drafts.list()).toEqual([
      {
        ...{ id: project.id, title: 'Tiny meeting', records: 1, seq: 1, saved: 2 },
        document: project.values.meeting.document,
      },
    ]);
    const again = await load(await opened(), project.id);
    expect(again).toEqual({
      ...{ project: changed('one'), past: [entry.step], future: [] },
      ...{ seq: 1, filed: null, document: null },
    });
    await drafts.filed(project.id, 7);
    expect((await load(drafts, project.id))?.filed).toBe(7);
  });

  it('is the document too, until the project is deleted', async () => {
    const drafts = await opened();
    const bytes = new Uint8Array([1, 2, 3]);
    await drafts.begin({ ...project, id: 'with' }, 1, [], bytes);
    expect((await load(drafts, 'with'))?.document).toEqual(bytes);
    await drafts.forget('with');
    await drafts.begin({ ...project, id: 'with' }, 2);
    expect((await load(drafts, 'with'))?.document).toBeNull();
    await drafts.forget('with');
  });

  it('is still there where an older page kept it, and now has room for documents', async () => {
    const first = await openDB('cooperation-matrix-editor', 1, {
      upgrade(made) {
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('bases', { keyPath: 'id' });
        made.createObjectStore('entries');
      },
    });
    await first.put('bases', project);
    await first.put('drafts', { id: project.id, title: 'Tiny meeting', seq: 0, saved: 1 });
    first.close();
    const drafts = await opened();
    expect(await load(drafts, project.id)).toMatchObject({ project });
    await drafts.begin({ ...project, id: 'new' }, 2, [], new Uint8Array([7]));
    expect((await load(drafts, 'new'))?.document).toEqual(new Uint8Array([7]));
    vi.unstubAllGlobals();
  });

  it('is still there where a page of before kept the project itself, and is kept as one text now', async () => {
    const drafts = await opened();
    await drafts.begin(project, 1);
    const db = await openDB('cooperation-matrix-editor', 3);
    expect(await db.get('bases', project.id)).toEqual({
      id: project.id,
      json: JSON.stringify(project),
    });
    db.close();
    await keepAs(project);
    expect(await load(drafts, project.id)).toMatchObject({ project });
  });

  it('is untouched where another tab went on, and where it was deleted', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.begin(project, 1);
    expect(await other.add(changed('one'), 1, entry, 2)).toBe('kept');
    expect(await one.add(changed('one'), 1, entry, 3)).toBe('elsewhere');
    expect((await one.list())[0]?.saved).toBe(2);
    await other.forget(project.id);
    expect(await one.add(changed('one'), 2, entry, 4)).toBe('elsewhere');
    expect(await load(one, project.id)).toBeNull();
  });

  it('has what a page left that was closed before it was kept, once, and not what was kept since', async () => {
    const held = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => held.set(key, value),
      removeItem: (key: string) => held.delete(key),
    });
    const drafts = await opened();
    await drafts.begin(project, 1);
    await drafts.add(changed('one'), 1, entry, 2);
    const next = { is: 'new', step: stepBetween(changed('one'), changed('two'), 'note') } as const;
    const left = [
      [1, entry],
      [2, next],
    ] as const;
    leaveEntries('another', left);
    expect((await load(drafts, project.id))?.seq).toBe(1);
    leaveEntries(project.id, left);
    const found = await load(drafts, project.id);
    expect(found).toMatchObject({ project: changed('two'), seq: 2 });
    expect(await load(drafts, project.id)).toEqual(found);
    expect((await drafts.list())[0]?.seq).toBe(2);
    await drafts.forget(project.id);
    expect(held).toEqual(new Map());
    vi.unstubAllGlobals();
  });

  it('is what it was where the disk is full', async () => {
    const drafts = await opened();
    await drafts.begin(project, 1);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.add(changed('one'), 1, entry, 2)).toBe('failed');
    expect(await drafts.begin(project, 2)).toBe('failed');
    full.mockRestore();
    expect((await load(drafts, project.id))?.seq).toBe(0);
  });

  it('is nothing of a project of which a part cannot be kept, and what was kept before stays', async () => {
    const drafts = await opened();
    await drafts.begin(project, 1);
    await drafts.add(changed('one'), 1, entry, 2);
    const odd = { ...entry, step: { ...entry.step, label: (() => '') as never } };
    expect(await drafts.begin({ ...project, format: 2 }, 3, [entry, odd])).toBe('failed');
    expect(await load(drafts, project.id)).toMatchObject({ project: changed('one'), seq: 1 });
    expect((await drafts.list())[0]).toMatchObject({ seq: 1, saved: 2 });
  });

  it('holds nothing of before it was begun anew', async () => {
    const drafts = await opened();
    await drafts.begin(project, 1);
    await drafts.add(changed('one'), 1, entry, 2);
    await drafts.begin(project, 3);
    expect(await load(drafts, project.id)).toMatchObject({ project, past: [], seq: 0 });
  });

  it('is kept without a word in the console where the browser ends a transaction', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const drafts = await opened();
    await drafts.begin(project, 1);
    const get = IDBObjectStore.prototype.get;
    const ended = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = get.call(this, key);
      this.transaction.abort();
      return request;
    });
    expect(await drafts.add(changed('one'), 1, entry, 2)).toBe('failed');
    await expect(drafts.filed(project.id, 7)).rejects.toThrow();
    ended.mockRestore();
    // A rejection is unheard once all that was waiting has run.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 0 });
  });

  it('opens without the last changes of a closed page where these cannot be read', async () => {
    const left = JSON.stringify([project.id, [[1, { is: 'new' }]]]);
    vi.stubGlobal('localStorage', { getItem: () => left, removeItem: () => {} });
    const drafts = await opened();
    await drafts.begin(project, 1);
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 0 });
    vi.unstubAllGlobals();
  });

  it('opens with the lists that came later, and not where another is missing: all of it comes as a file', async () => {
    const drafts = await opened();
    const bytes = new Uint8Array([1, 2]);
    await drafts.begin(project, 1, [], bytes);
    const { dismissed: _, ...older } = project.lists;
    await keepAs({ ...project, lists: older });
    expect(await load(drafts, project.id)).toMatchObject({ project });
    const { records: __, ...damaged } = project.lists;
    await keepAs({ ...project, lists: damaged });
    await drafts.add(changed('one'), 1, entry, 3);
    const refused = await load(drafts, project.id);
    expect(refused).toMatchObject({ refused: 'draft', names: ['lists.records'] });
    if (!refused || !('zip' in refused)) throw new Error('opened');
    const files = unzipSync(refused.zip);
    expect(JSON.parse(strFromU8(files['project.json'] as Uint8Array)).lists.lines).toEqual(
      project.lists.lines,
    );
    expect(JSON.parse(strFromU8(files['entries.json'] as Uint8Array))).toEqual([entry]);
    expect(files['source/document']).toEqual(bytes);
  });

  it('of a newer page comes as a file, which that page opens with its history', async () => {
    const drafts = await opened();
    await drafts.begin({ ...project, format: 3 as never }, 1);
    await drafts.add(changed('one'), 1, entry, 3);
    const refused = await load(drafts, project.id);
    if (!refused || !('zip' in refused)) throw new Error('opened');
    expect(refused).toMatchObject({ refused: 'draft-newer', seq: null });
    const files = unzipSync(refused.zip);
    const { format, ...saved } = JSON.parse(strFromU8(files['project.json'] as Uint8Array));
    expect(format).toBe(3);
    const now = { ...saved, format: 2 };
    const there = { ...files, 'project.json': strToU8(JSON.stringify(now)) };
    expect(lookInto([['kept.zip', zipSync(there)]])).toMatchObject({
      project: { ...changed('one'), id: expect.anything() },
      past: [entry.step],
    });
  });

  it.each([[null], [7], ['x'], [{ lists: null }], [{ lists: { records: 7 } }]])(
    'comes as a file whatever it is: %j',
    (base) => {
      const kept = { base: base as never, entries: [entry], document: null };
      const read = openDraft(kept);
      if (!('zip' in read)) throw new Error('opened');
      const files = Object.values(unzipSync(read.zip)).map((bytes) => strFromU8(bytes));
      expect(files.join('')).toContain(JSON.stringify(entry.step.label));
    },
  );

  it('is nothing where the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openDrafts()).toBeNull();
  });
});
