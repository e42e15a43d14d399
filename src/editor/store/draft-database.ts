/**
 * The database of drafts: the browser keeps each project as it is after the last change, so that a crash loses nothing.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptProject, OpenedDraft } from '../check/engine-protocol';
import type { Entry } from '../project/migrate-drafts';
import type { Project } from '../project/project';
import type { ProjectChange } from '../project/project-change';

export interface DraftInfo {
  readonly id: string;
  readonly title: string;
  /** Number of records, and the document's name or symbol; older drafts lack both. */
  readonly records?: number;
  readonly document?: string;
  /** Number of its last state; it only grows. */
  readonly seq: number;
  /** When that state was kept, in ms. */
  readonly saved: number;
  /** When it was saved to a file, in ms. */
  readonly filed?: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftInfo };
  /** Older pages kept the project as an object. */
  projects: { key: string; value: Packed | Project };
  /** Later changes, as older pages kept them; nothing writes them any more. */
  entries: { key: [id: string, seq: number]; value: Entry };
  /** The documents from which the texts were read, by the id of the project. */
  documents: { key: string; value: Uint8Array };
}

/** A project as JSON: the database copies an object twice, and the page stops meanwhile; a string costs no pause. */
interface Packed {
  readonly id: string;
  readonly json: string;
}

/** What was kept; the text itself where it is no JSON, so that it is refused as damaged and given back. */
function unpacked(kept: Packed | Project): unknown {
  if (!('json' in kept)) return kept;
  try {
    return JSON.parse(kept.json);
  } catch {
    return kept.json;
  }
}

const NAME = 'cooperation-matrix-editor';
/** Grows when the form of the drafts changes, so that no older page takes a newer draft for damaged. */
const VERSION = 4;

/**
 * The result of a write. `elsewhere`: another tab has written the draft; `outdated`: a newer version of the page has
 * taken over the database; `failed`: the disk is full or forbidden.
 */
export type KeepResult = 'kept' | 'elsewhere' | 'outdated' | 'failed';

export type Drafts = ReturnType<typeof draftsIn>;

/** Opens the database; null where the browser keeps nothing, as in some private windows. */
export async function openDrafts(): Promise<Drafts | null> {
  let isOutdated = false;
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(made, before, _, tx) {
        if (before < 2) made.createObjectStore('documents');
        if (before > 0) {
          // The name that older pages used.
          tx.objectStore('bases' as 'projects').name = 'projects';
          return;
        }
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('projects', { keyPath: 'id' });
        made.createObjectStore('entries');
      },
      // A newer version of the page wants to upgrade the database.
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

/** The entry of a project in the list of drafts. */
const infoOf = ({ id, values, lists }: Project) => ({
  id,
  title: values.meeting.title,
  records: lists.records.length,
  document: values.source?.name || values.meeting.document,
});

const LEFT = 'matrix-editor-left';

/** A draft, the number of its state in the database, and the change since then. */
type Left = readonly [id: string, seq: number, change: ProjectChange];

/** Leaves an unwritten change to the next page: the database does not finish its work once the page is left. */
export function leaveChange(...left: Left): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify(left));
  } catch {
    // No room, or none for any page.
  }
}

/** The change that the previous page left of a draft, unchecked; null where there is none. */
function leftOf(id: string): { readonly seq: unknown; readonly change: ProjectChange } | null {
  try {
    const [of, seq, change] = JSON.parse(localStorage.getItem(LEFT) ?? '[]');
    return of === id ? { seq, change } : null;
  } catch {
    return null;
  }
}

/** The key range of all entries of a draft. */
const entriesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/**
 * The operations of an open database, in one function because all share it.
 * @param fault gives the reason after a failed write
 */
function draftsIn(db: IDBPDatabase<Schema>, fault: () => 'outdated' | 'failed') {
  const all = () => db.transaction(['drafts', 'projects', 'entries'], 'readwrite');

  /** Runs a transaction that writes all or nothing. `work` must await each request. Rejects once, with the cause. */
  async function write(work: (tx: ReturnType<typeof all>) => Promise<unknown>): Promise<void> {
    const tx = all();
    // An aborted transaction rejects `work` too; that error is thrown below.
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
   * Replaces the kept state of a project.
   * @param before number of the state that it follows; null for a new draft. Where the database has another number by
   *   now, nothing is written and the result is `elsewhere`.
   */
  async function keep(
    project: Project,
    before: number | null,
    saved: number,
    document: Uint8Array | null = null,
  ): Promise<KeepResult> {
    const { id } = project;
    try {
      let isNext = true;
      await write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        isNext = before === null || draft?.seq === before;
        if (!isNext) return;
        const filed = before === null ? {} : draft;
        const seq = (before ?? 0) + 1;
        await tx.objectStore('projects').put({ id, json: JSON.stringify(project) });
        await tx.objectStore('entries').delete(entriesOf(id));
        await tx.objectStore('drafts').put({ ...filed, ...infoOf(project), seq, saved });
      });
      // In a write of its own: where there is no room for the document, the project is still kept.
      if (document) await db.put('documents', document, id).catch(() => {});
      return isNext ? 'kept' : 'elsewhere';
    } catch {
      return fault();
    }
  }

  return {
    /** The drafts, the latest first. */
    list: async (): Promise<DraftInfo[]> =>
      (await db.getAll('drafts')).toSorted((a, b) => b.saved - a.saved),

    keep,

    /** Notes when a draft was saved to a file. */
    filed: (id: string, filed: number): Promise<void> =>
      write(async (tx) => {
        const draft = await tx.objectStore('drafts').get(id);
        if (draft) await tx.objectStore('drafts').put({ ...draft, filed });
      }),

    /**
     * Loads a draft with the last change that a closing page could not write; null where the draft is gone. `seq`:
     * number of its state.
     * @param open reads the kept values
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
        // Another tab has written the draft, or there is no room.
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

/** Aborts a transaction, unless it has already ended. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended.
  }
}
