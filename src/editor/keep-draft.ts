/**
 * Keeps each project in the browser: as it was opened, and what happened to it since, so that a crash loses
 * nothing and the history is there after it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Project } from './project';
import { advance, type Entry, type History } from './undo';

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
  /** The projects as they were opened. */
  bases: { key: string; value: Project };
  entries: { key: [id: string, seq: number]; value: Entry };
  /** The documents that the texts were read from, by the id of the project. */
  documents: { key: string; value: Uint8Array };
}

const NAME = 'cooperation-matrix-editor';

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
    const db = await openDB<Schema>(NAME, 2, {
      upgrade(made, before) {
        made.createObjectStore('documents');
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
    return of === id ? entries : [];
  } catch {
    return [];
  }
}

/** All entries of a draft. */
const entriesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/** @param fault why nothing is kept, where it is not */
function draftsIn(db: IDBPDatabase<Schema>, fault: () => 'outdated' | 'failed') {
  const all = () => db.transaction(['drafts', 'bases', 'entries'], 'readwrite');
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
        const tx = all();
        const seq = entries.length;
        await Promise.all([
          tx.objectStore('bases').put(project),
          tx.objectStore('drafts').put({ ...infoOf(project), seq, saved }),
          ...entries.map((entry, i) => tx.objectStore('entries').put(entry, [id, i + 1])),
          tx.done,
        ]);
        // By itself: where there is no room for it, the project is kept without.
        if (document) await db.put('documents', document, id).catch(() => {});
        return 'kept';
      } catch {
        return fault();
      }
    },

    /** Notes when it was saved to a file. */
    async filed(id: string, filed: number): Promise<void> {
      const tx = all();
      const draft = await tx.objectStore('drafts').get(id);
      if (draft) await tx.objectStore('drafts').put({ ...draft, filed });
      await tx.done;
    },

    /**
     * @param project with the entry
     * @param seq number of the entry, from 1; nothing is kept where the draft has another last one
     */
    async add(project: Project, seq: number, entry: Entry, saved: number): Promise<Kept> {
      try {
        const { id } = project;
        const tx = all();
        const draft = await tx.objectStore('drafts').get(id);
        if (draft?.seq !== seq - 1) {
          tx.abort();
          await tx.done.catch(() => {});
          return 'elsewhere';
        }
        await Promise.all([
          tx.objectStore('entries').put(entry, [id, seq]),
          tx.objectStore('drafts').put({ ...draft, ...infoOf(project), seq, saved }),
          tx.done,
        ]);
        return 'kept';
      } catch {
        return fault();
      }
    },

    /** The project with its history and what a page left of it; null where it is gone. */
    async load(
      id: string,
    ): Promise<
      (History & { seq: number; filed: number | null; document: Uint8Array | null }) | null
    > {
      const [project, draft] = await Promise.all([db.get('bases', id), db.get('drafts', id)]);
      if (!project) return null;
      const entries = await db.getAll('entries', entriesOf(id));
      const begun: History = { project, past: [], future: [] };
      let history = entries.reduce(advance, begun);
      let seq = entries.length;
      for (const [number, entry] of leftEntries(id)) {
        if (number !== seq + 1) continue;
        const next = advance(history, entry);
        if ((await this.add(next.project, number, entry, Date.now())) !== 'kept') break;
        history = next;
        seq = number;
      }
      const document = (await db.get('documents', id)) ?? null;
      return { ...history, seq, filed: draft?.filed ?? null, document };
    },

    async forget(id: string): Promise<void> {
      if (leftEntries(id).length > 0) localStorage.removeItem(LEFT);
      await db.delete('documents', id);
      const tx = all();
      await Promise.all([
        tx.objectStore('drafts').delete(id),
        tx.objectStore('bases').delete(id),
        tx.objectStore('entries').delete(entriesOf(id)),
        tx.done,
      ]);
    },
  };
}
