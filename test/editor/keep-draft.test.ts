import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeClaim } from '../../src/editor/claim-edits';
import { type Drafts, leaveEntries, openDrafts } from '../../src/editor/keep-draft';
import { stepBetween } from '../../src/editor/step';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());
const changed = (note: string) => changeClaim(project, 'R1', { note });
const entry = { is: 'new', step: stepBetween(project, changed('one'), 'note') } as const;

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

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
    const again = await (await opened()).load(project.id);
    expect(again).toEqual({
      ...{ project: changed('one'), past: [entry.step], future: [] },
      ...{ seq: 1, filed: null, document: null },
    });
    await drafts.filed(project.id, 7);
    expect((await drafts.load(project.id))?.filed).toBe(7);
  });

  it('is the document too, until the project is deleted', async () => {
    const drafts = await opened();
    const bytes = new Uint8Array([1, 2, 3]);
    await drafts.begin({ ...project, id: 'with' }, 1, [], bytes);
    expect((await drafts.load('with'))?.document).toEqual(bytes);
    await drafts.forget('with');
    await drafts.begin({ ...project, id: 'with' }, 2);
    expect((await drafts.load('with'))?.document).toBeNull();
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
    expect((await drafts.load(project.id))?.project).toEqual(project);
    await drafts.begin({ ...project, id: 'new' }, 2, [], new Uint8Array([7]));
    expect((await drafts.load('new'))?.document).toEqual(new Uint8Array([7]));
    vi.unstubAllGlobals();
  });

  it('is untouched where another tab went on, and where it was deleted', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.begin(project, 1);
    expect(await other.add(changed('one'), 1, entry, 2)).toBe('kept');
    expect(await one.add(changed('one'), 1, entry, 3)).toBe('elsewhere');
    expect((await one.list())[0]?.saved).toBe(2);
    await other.forget(project.id);
    expect(await one.add(changed('one'), 2, entry, 4)).toBe('elsewhere');
    expect(await one.load(project.id)).toBeNull();
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
    expect((await drafts.load(project.id))?.seq).toBe(1);
    leaveEntries(project.id, left);
    const found = await drafts.load(project.id);
    expect(found).toMatchObject({ project: changed('two'), seq: 2 });
    expect(await drafts.load(project.id)).toEqual(found);
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
    expect((await drafts.load(project.id))?.seq).toBe(0);
  });

  it('is nothing where the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openDrafts()).toBeNull();
  });
});
