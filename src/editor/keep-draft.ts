/**
 * Keeps each project in the browser: as it was opened, and what happened to it since, so that a crash loses
 * nothing and the history is there after it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptProject, OpenedDraft } from './engine/engine-protocol';
import { PROJECT_FORMAT, type Project } from './project';
import type { Entry } from './undo';

export interface DraftInfo {
  readonly id: string;
  readonly title: string;
  /** Number of records, and the document or its symbol; drafts of before do not say them. */
  readonly records?: number;
  readonly document?: string;
  /** Number of entries since it was opened. */
  readonly seq: number;
  /** When the last was kept, in ms. */
  readonly saved: number;
  /** When it was saved to a file, in ms. */
  readonly filed?: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftInfo };
  /** The projects as they were opened; pages of before kept each as it is. */
  bases: { key: string; value: Packed | Project };
  entries: { key: [id: string, seq: number]; value: Entry };
  /** The documents that the texts were read from, by the id of the project. */
  documents: { key: string; value: Uint8Array };
}

/** As JSON: the database copies a long text twice, a string without a pause. */
interface Packed {
  readonly id: string;
  readonly json: string;
}

const packed = (project: Project): Packed => ({
  id: project.id,
  json: JSON.stringify(project),
});
const unpacked = (base: Packed | Project): Project =>
  'json' in base ? JSON.parse(base.json) : base;

const NAME = 'cooperation-matrix-editor';
/** Counted up where what is kept has another form, so that no older page takes it for damaged. */
const VERSION = 3;

/**
 * What came of keeping a change: in another tab somebody else went on; a newer version of the page took the
 * database over; or the disk is full, or forbidden.
 */
export type Kept = 'kept' | 'elsewhere' | 'outdated' | 'failed';

export type Drafts = ReturnType<typeof draftsIn>;

/** Null where the browser keeps nothing, as in some private windows. */
export async function openDrafts(): Promise<Drafts | null> {
  let isOutdated = false;
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(made, before) {
        if (before < 2) made.createObjectStore('documents');
        if (before > 0) return;
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('bases', { keyPath: 'id' });
        made.createObjectStore('entries');
      },
      // A newer version of the page wants it.
      blocking: (_, __, event) => {
        isOutdated = true;
        (event.target as IDBDatabase).close();
      },
    });
    return draftsIn(db, () => (isOutdated ? 'outdated' : 'failed'));
  } catch {
    return null;
  }
}

/** What the list of drafts says of a project. */
const infoOf = ({ id, values, lists }: Project) => ({
  id,
  title: values.meeting.title,
  records: lists.records.length,
  document: values.source?.name || values.meeting.document,
});

/** Entries by their number. */
type Numbered = readonly (readonly [seq: number, entry: Entry])[];

const LEFT = 'matrix-editor-left';

/** Leaves what is not kept yet to the next page: a database does not end its work once the page is left. */
export function leaveEntries(id: string, entries: Numbered): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify([id, entries]));
  } catch {
    // No room, or none for any page.
  }
}

/** What the page before left of a draft. */
function leftEntries(id: string): Numbered {
  try {
    const [of, entries] = JSON.parse(localStorage.getItem(LEFT) ?? '[]');
    return of === id && Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** All entries of a draft. */
const entriesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/** @param fault why nothing is kept, where it is not */
function draftsIn(db: IDBPDatabase<Schema>, fault: () => 'outdated' | 'failed') {
  const all = () => db.transaction(['drafts', 'bases', 'entries'], 'readwrite');

  /** Writes all of it or nothing. Each request is to be awaited. Rejects with why, once. */
  async function write(work: (tx: ReturnType<typeof all>) => Promise<unknown>): Promise<void> {
    const tx = all();
    // A transaction that is stopped rejects `work` too, and that error is thrown below.
    tx.done.catch(() => {});
    try {
      await work(tx);
    } catch (error) {
      abort(tx);
      throw error;
    }
    await tx.done;
  }

  /** Keeps entries all at once. @param seq number of the first, from 1 */
  async function append(
    project: Project,
    seq: number,
    entries: readonly Entry[],
    saved: number,
  ): Promise<Kept> {
    const { id } = project;
    try {
      let isFirst = true;
      await write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        isFirst = draft?.seq === seq - 1;
        if (!draft || !isFirst) return;
        for (const [i, entry] of entries.entries())
          await tx.objectStore('entries').put(entry, [id, seq + i]);
        const last = seq + entries.length - 1;
        await tx.objectStore('drafts').put({ ...draft, ...infoOf(project), seq: last, saved });
      });
      return isFirst ? 'kept' : 'elsewhere';
    } catch {
      return fault();
    }
  }

  return {
    /** The last one kept first. */
    list: async (): Promise<DraftInfo[]> =>
      (await db.getAll('drafts')).toSorted((a, b) => b.saved - a.saved),

    /** @param entries what happened to the project already, as when it came from a file */
    async begin(
      project: Project,
      saved: number,
      entries: readonly Entry[] = [],
      document: Uint8Array | null = null,
    ): Promise<Kept> {
      try {
        const { id } = project;
        await write(async (tx) => {
          await tx.objectStore('bases').put(packed(project));
          await tx.objectStore('drafts').put({ ...infoOf(project), seq: entries.length, saved });
          // What was kept of it before happened to another beginning.
          await tx.objectStore('entries').delete(entriesOf(id));
          for (const [i, entry] of entries.entries())
            await tx.objectStore('entries').put(entry, [id, i + 1]);
        });
        // By itself: where there is no room for it, the project is kept without.
        if (document) await db.put('documents', document, id).catch(() => {});
        return 'kept';
      } catch {
        return fault();
      }
    },

    /** Notes when it was saved to a file. */
    filed: (id: string, filed: number): Promise<void> =>
      write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        if (draft) await tx.objectStore('drafts').put({ ...draft, filed });
      }),

    /**
     * @param project with the entry
     * @param seq number of the entry, from 1; nothing is kept where the draft has another last one
     */
    add: (project: Project, seq: number, entry: Entry, saved: number): Promise<Kept> =>
      append(project, seq, [entry], saved),

    /**
     * What is kept, with the last changes that a closing page could not write to the database any more; null where the
     * draft is gone. `seq`: number of its last entry, null where the page keeps projects in another way now.
     * @param open reads what is kept
     */
    async load(id: string, open: (kept: KeptProject) => Promise<OpenedDraft>) {
      const [found, draft, document = null] = await Promise.all([
        db.get('bases', id),
        db.get('drafts', id),
        db.get('documents', id),
      ]);
      if (!found) return null;
      const base = unpacked(found);
      const entries = await db.getAll('entries', entriesOf(id));
      const kept = entries.length;
      for (const [number, entry] of leftEntries(id))
        if (number === entries.length + 1) entries.push(entry);
      let opened = await open({ base, entries, document });
      const left = entries.slice(kept);
      if (left.length > 0) {
        const isKept =
          'history' in opened &&
          (await append(opened.history.project, kept + 1, left, Date.now())) === 'kept';
        // What was left cannot be read, or another tab went on.
        if (!isKept) {
          entries.length = kept;
          opened = await open({ base, entries, document });
        }
      }
      const { title = '', filed = null } = draft ?? {};
      const seq = base.format === PROJECT_FORMAT ? entries.length : null;
      return { opened, seq, title, filed, document };
    },

    async forget(id: string): Promise<void> {
      if (leftEntries(id).length > 0) localStorage.removeItem(LEFT);
      await db.delete('documents', id);
      await write(async (tx) => {
        await tx.objectStore('drafts').delete(id);
        await tx.objectStore('bases').delete(id);
        await tx.objectStore('entries').delete(entriesOf(id));
      });
    },
  };
}

/** One that has ended by itself cannot be ended. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It was.
  }
}
