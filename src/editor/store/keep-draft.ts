/** Keeps each project in the browser as it is after the last change, so that a crash loses nothing. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptProject, OpenedDraft } from '../check/engine-protocol';
import type { Entry } from '../project/migrate-drafts';
import type { Project } from '../project/project';
import type { ProjectChange } from '../project/project-change';

export interface DraftInfo {
  readonly id: string;
  readonly title: string;
  /** Number of records, and the document or its symbol; drafts of before do not say them. */
  readonly records?: number;
  readonly document?: string;
  /** Number of its last state, which only grows. */
  readonly seq: number;
  /** When that was kept, in ms. */
  readonly saved: number;
  /** When it was saved to a file, in ms. */
  readonly filed?: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftInfo };
  /** Pages of before kept an object. */
  projects: { key: string; value: Packed | Project };
  /** Changes since, of pages of before: nothing writes them any more. */
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
const unpacked = (kept: Packed | Project): unknown =>
  'json' in kept ? JSON.parse(kept.json) : kept;

const NAME = 'cooperation-matrix-editor';
/** Counted up where what is kept has another form, so that no older page takes it for damaged. */
const VERSION = 4;

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
      upgrade(made, before, _, tx) {
        if (before < 2) made.createObjectStore('documents');
        if (before > 0) {
          // Of pages of before.
          tx.objectStore('bases' as 'projects').name = 'projects';
          return;
        }
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('projects', { keyPath: 'id' });
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

const LEFT = 'matrix-editor-left';

/** What changed since a draft was kept as the state of that number. */
type Left = readonly [id: string, seq: number, change: ProjectChange];

/** Leaves what is not kept yet to the next page: a database does not end its work once the page is left. */
export function leaveChange(...left: Left): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify(left));
  } catch {
    // No room, or none for any page.
  }
}

/** What the page before left of a draft, be it readable or not; null where it left nothing. */
function leftOf(id: string): { readonly seq: unknown; readonly change: ProjectChange } | null {
  try {
    const [of, seq, change] = JSON.parse(localStorage.getItem(LEFT) ?? '[]');
    return of === id ? { seq, change } : null;
  } catch {
    return null;
  }
}

/** All entries of a draft. */
const entriesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/** @param fault why nothing is kept, where it is not */
function draftsIn(db: IDBPDatabase<Schema>, fault: () => 'outdated' | 'failed') {
  const all = () => db.transaction(['drafts', 'projects', 'entries'], 'readwrite');

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

  /**
   * Keeps a project in place of what was kept of it.
   * @param before number of the state that it follows; null where the browser has none. Nothing is kept where the draft
   * has another by now.
   */
  async function keep(
    project: Project,
    before: number | null,
    saved: number,
    document: Uint8Array | null = null,
  ): Promise<Kept> {
    const { id } = project;
    try {
      let isNext = true;
      await write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        isNext = before === null || draft?.seq === before;
        if (!isNext) return;
        const filed = before === null ? {} : draft;
        const seq = (before ?? 0) + 1;
        await tx.objectStore('projects').put(packed(project));
        await tx.objectStore('entries').delete(entriesOf(id));
        await tx.objectStore('drafts').put({ ...filed, ...infoOf(project), seq, saved });
      });
      // By itself: where there is no room for it, the project is kept without.
      if (document) await db.put('documents', document, id).catch(() => {});
      return isNext ? 'kept' : 'elsewhere';
    } catch {
      return fault();
    }
  }

  return {
    /** The last one kept first. */
    list: async (): Promise<DraftInfo[]> =>
      (await db.getAll('drafts')).toSorted((a, b) => b.saved - a.saved),

    keep,

    /** Notes when it was saved to a file. */
    filed: (id: string, filed: number): Promise<void> =>
      write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        if (draft) await tx.objectStore('drafts').put({ ...draft, filed });
      }),

    /**
     * What is kept, with the last changes that a closing page could not write to the database any more; null where the
     * draft is gone. `seq`: number of its state.
     * @param open reads what is kept
     */
    async load(id: string, open: (kept: KeptProject) => Promise<OpenedDraft>) {
      const [found, draft, entries, document = null] = await Promise.all([
        db.get('projects', id),
        db.get('drafts', id),
        db.getAll('entries', entriesOf(id)),
        db.get('documents', id),
      ]);
      if (!found) return null;
      const kept = { saved: unpacked(found), entries, document };
      const before = leftOf(id);
      const left = before && before.seq === draft?.seq ? before.change : null;
      let { title = '', filed = null, seq = null } = draft ?? {};
      let opened = await open({ ...kept, left });
      if ('project' in opened && opened.isLater) {
        const isKept = (await keep(opened.project, seq, Date.now())) === 'kept';
        if (isKept) seq = (seq ?? 0) + 1;
        // Another tab went on, or there is no room.
        else opened = await open({ ...kept, left: null });
      }
      return { opened, seq, title, filed, document };
    },

    async forget(id: string): Promise<void> {
      if (leftOf(id)) localStorage.removeItem(LEFT);
      await db.delete('documents', id);
      await write(async (tx) => {
        await tx.objectStore('drafts').delete(id);
        await tx.objectStore('projects').delete(id);
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
