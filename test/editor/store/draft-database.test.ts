import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDraft } from '../../../src/editor/check/open-draft';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { PROJECT_FORMAT } from '../../../src/editor/project/project';
import { changeBetween } from '../../../src/editor/project/project-change';
import { type Drafts, leaveChange, openDrafts } from '../../../src/editor/store/draft-database';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { lookInto, openSeeds } from '../project/open-seeds';

const project = openSeeds(tinySeeds());
const changed = (note: string) => changeClaim(project, 'R1', { note });
/** A change as pages of before kept it. */
const entryOf = (note: string) => {
  const [before, after] = [project, changed(note)].map(({ lists }) => ({
    ...{ row: lists.records[0], place: 0 },
  }));
  const rows = [{ list: 'records', id: 'R1', before, after }];
  return { is: 'new', step: { label: 'note', values: [], rows } } as never;
};

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

/** A draft as the editor opens it. */
async function load(drafts: Drafts, id: string) {
  const draft = await drafts.load(id, async (kept) => openDraft(kept));
  if (!draft) return null;
  const { opened, title: _, ...rest } = draft;
  return { ...opened, ...rest };
}

const NAME = 'cooperation-matrix-editor';

/** What the database holds of a project is another. */
async function keepAs(kept: unknown) {
  const db = await openDB(NAME, 4);
  await db.put('projects', kept);
  db.close();
}

/** The database as older versions of the page left it, with the project and a change of it. */
async function keptBy(version: number) {
  const db = await openDB(NAME, version, {
    upgrade(made) {
      made.createObjectStore('drafts', { keyPath: 'id' });
      made.createObjectStore('bases', { keyPath: 'id' });
      made.createObjectStore('entries');
      if (version > 1) made.createObjectStore('documents');
    },
  });
  const { id } = project;
  await db.put('bases', version === 3 ? { id, json: JSON.stringify(project) } : project);
  await db.put('entries', entryOf('one'), [id, 1]);
  await db.put('drafts', { id, title: 'Tiny meeting', seq: 1, saved: 1 });
  db.close();
}

async function opened(): Promise<Drafts> {
  const drafts = await openDrafts();
  if (!drafts) throw new Error('no database');
  return drafts;
}

describe('a draft in the browser', () => {
  it('holds the project as it is', async () => {
    const drafts = await opened();
    expect(await drafts.keep(project, null, 1)).toBe('kept');
    expect(await drafts.keep(changed('one'), 1, 2)).toBe('kept');
    expect(await drafts.list()).toEqual([
      {
        ...{ id: project.id, title: 'Tiny meeting', records: 1, seq: 2, saved: 2 },
        document: project.values.meeting.document,
      },
    ]);
    expect(await load(await opened(), project.id)).toEqual({
      ...{ project: changed('one'), isLater: false, seq: 2, filed: null, document: null },
    });
    await drafts.filed(project.id, 7);
    await drafts.keep(changed('two'), 2, 8);
    expect((await load(drafts, project.id))?.filed).toBe(7);
  });

  it('holds the document too, until the draft is deleted', async () => {
    const drafts = await opened();
    const bytes = new Uint8Array([1, 2, 3]);
    await drafts.keep({ ...project, id: 'with' }, null, 1, bytes);
    expect((await load(drafts, 'with'))?.document).toEqual(bytes);
    await drafts.forget('with');
    await drafts.keep({ ...project, id: 'with' }, null, 2);
    expect((await load(drafts, 'with'))?.document).toBeNull();
    await drafts.forget('with');
  });

  it.each([1, 2, 3])(
    'of version %i opens with its separate changes, and becomes one project at the next change',
    async (version) => {
      await keptBy(version);
      const drafts = await opened();
      expect(await load(drafts, project.id)).toMatchObject({ project: changed('one'), seq: 1 });
      expect(await drafts.keep(changed('two'), 1, 2)).toBe('kept');
      expect(await load(drafts, project.id)).toMatchObject({ project: changed('two'), seq: 2 });
      const db = await openDB(NAME, 4);
      expect(await db.getAll('entries')).toEqual([]);
      db.close();
      await drafts.keep({ ...project, id: 'new' }, null, 2, new Uint8Array([7]));
      expect((await load(drafts, 'new'))?.document).toEqual(new Uint8Array([7]));
    },
  );

  it('is not overwritten where another tab wrote it or deleted it', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.keep(project, null, 1);
    expect(await other.keep(changed('one'), 1, 2)).toBe('kept');
    expect(await one.keep(changed('two'), 1, 3)).toBe('elsewhere');
    expect((await one.list())[0]?.saved).toBe(2);
    expect(await load(one, project.id)).toMatchObject({ project: changed('one') });
    await other.forget(project.id);
    expect(await one.keep(changed('one'), 2, 4)).toBe('elsewhere');
    expect(await load(one, project.id)).toBeNull();
  });

  it('gets the change that a closing page left, once, and only where no later state was written', async () => {
    const held = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => held.set(key, value),
      removeItem: (key: string) => held.delete(key),
    });
    const drafts = await opened();
    await drafts.keep(project, null, 1);
    const left = changeBetween(project, changed('two'));
    leaveChange('another', 1, left);
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 1 });
    leaveChange(project.id, 2, left);
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 1 });
    leaveChange(project.id, 1, left);
    expect(await load(drafts, project.id)).toMatchObject({ project: changed('two'), seq: 2 });
    expect(await load(drafts, project.id)).toMatchObject({ project: changed('two'), seq: 2 });
    expect((await drafts.list())[0]?.seq).toBe(2);
    await drafts.forget(project.id);
    expect(held).toEqual(new Map());
    vi.unstubAllGlobals();
  });

  it('stays as it was where the disk is full', async () => {
    const drafts = await opened();
    await drafts.keep(project, null, 1);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.keep(changed('one'), 1, 2)).toBe('failed');
    expect(await drafts.keep(project, null, 2)).toBe('failed');
    full.mockRestore();
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 1 });
  });

  it('stays as it was where a part of the next state cannot be kept', async () => {
    await keptBy(3);
    const drafts = await opened();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'drafts') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await drafts.keep(changed('two'), 1, 3)).toBe('failed');
    full.mockRestore();
    expect(await load(drafts, project.id)).toMatchObject({ project: changed('one'), seq: 1 });
    expect((await drafts.list())[0]).toMatchObject({ seq: 1, saved: 1 });
  });

  it('is written without an error in the console where the browser ends a transaction', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const drafts = await opened();
    await drafts.keep(project, null, 1);
    const get = IDBObjectStore.prototype.get;
    const ended = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = get.call(this, key);
      this.transaction.abort();
      return request;
    });
    expect(await drafts.keep(changed('one'), 1, 2)).toBe('failed');
    await expect(drafts.filed(project.id, 7)).rejects.toThrow();
    ended.mockRestore();
    // A rejection is unheard once all that was waiting has run.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(await load(drafts, project.id)).toMatchObject({ project, seq: 1 });
  });

  it.each([null, { lists: { records: 7 } }, { values: { next: 1 } }])(
    'opens without the change of a closed page where that is unreadable: %j',
    async (change) => {
      const left = JSON.stringify([project.id, 1, change]);
      vi.stubGlobal('localStorage', { getItem: () => left, removeItem: () => {} });
      const drafts = await opened();
      await drafts.keep(project, null, 1);
      expect(await load(drafts, project.id)).toMatchObject({ project, seq: 1 });
      vi.unstubAllGlobals();
    },
  );

  it('opens with lists that were added later; where another list is missing it is given back as a file', async () => {
    const drafts = await opened();
    const bytes = new Uint8Array([1, 2]);
    await drafts.keep(project, null, 1, bytes);
    const { dismissed: _, ...older } = project.lists;
    await keepAs({ ...project, lists: older });
    expect(await load(drafts, project.id)).toMatchObject({ project });
    const { records: __, ...damaged } = project.lists;
    await keepAs({ ...project, lists: damaged });
    const refused = await load(drafts, project.id);
    expect(refused).toMatchObject({ refused: 'draft', names: ['lists.records'] });
    if (!refused || !('zip' in refused)) throw new Error('opened');
    const files = unzipSync(refused.zip);
    expect(JSON.parse(strFromU8(files['project.json'] as Uint8Array)).lists.lines).toEqual(
      project.lists.lines,
    );
    expect(files['source/document']).toEqual(bytes);
  });

  it('that was cut off is given back as a file', async () => {
    const drafts = await opened();
    await drafts.keep(project, null, 1);
    await keepAs({ id: project.id, json: JSON.stringify(project).slice(0, 900) });
    const refused = await load(drafts, project.id);
    if (!refused || !('zip' in refused)) throw new Error('opened');
    expect(refused).toMatchObject({ refused: 'draft', names: ['project'] });
    const [text] = Object.values(unzipSync(refused.zip)).map((bytes) => strFromU8(bytes));
    expect(JSON.parse(`${text}`)).toBe(JSON.stringify(project).slice(0, 900));
  });

  it('of a newer page is given back as a file, which that page opens', async () => {
    const drafts = await opened();
    await drafts.keep({ ...changed('one'), format: (PROJECT_FORMAT + 1) as never }, null, 1);
    const refused = await load(drafts, project.id);
    if (!refused || !('zip' in refused)) throw new Error('opened');
    expect(refused).toMatchObject({ refused: 'draft-newer' });
    const files = unzipSync(refused.zip);
    const { format, ...saved } = JSON.parse(strFromU8(files['project.json'] as Uint8Array));
    expect(format).toBe(PROJECT_FORMAT + 1);
    const now = { ...saved, format: PROJECT_FORMAT };
    const there = { ...files, 'project.json': strToU8(JSON.stringify(now)) };
    expect(lookInto([['kept.zip', zipSync(there)]])).toMatchObject({
      project: { ...changed('one'), id: expect.anything() },
    });
  });

  it.each([[null], [7], ['x'], [{ lists: null }], [{ lists: { records: 7 } }]])(
    'that is damaged is given back as a file, with its separate changes: %j',
    (saved) => {
      const kept = { saved, entries: [entryOf('one')], left: null, document: null };
      const read = openDraft(kept);
      if (!('zip' in read)) throw new Error('opened');
      const files = Object.values(unzipSync(read.zip)).map((bytes) => strFromU8(bytes));
      expect(files.join('')).toContain('"note": "one"');
    },
  );

  it('is not kept where the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await openDrafts()).toBeNull();
  });
});
