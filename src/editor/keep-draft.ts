/**
 * Keeps each project in the browser: as it was opened, and what happened to it since, so that a crash loses
 * nothing and the history is there after it.
 */
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

/** What each store holds: by the id of the project, entries by that and their number. */
interface Stores {
  drafts: DraftInfo;
  /** The projects as they were opened. */
  bases: Project;
  entries: Entry;
  /** The documents that the texts were read from. */
  documents: Uint8Array;
}
type Name = keyof Stores;

const NAME = 'cooperation-matrix-editor';

/** What a request answers. */
const asked = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

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
    const opening = indexedDB.open(NAME, 2);
    opening.onupgradeneeded = ({ oldVersion }) => {
      const { result: made } = opening;
      made.createObjectStore('documents');
      if (oldVersion > 0) return;
      made.createObjectStore('drafts', { keyPath: 'id' });
      made.createObjectStore('bases', { keyPath: 'id' });
      made.createObjectStore('entries');
    };
    const db = await asked(opening);
    // A newer version of the page wants it.
    db.onversionchange = () => {
      isOutdated = true;
      db.close();
    };
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
function draftsIn(db: IDBDatabase, fault: () => 'outdated' | 'failed') {
  type Get = <Of extends Name>(store: Of, id: string) => Promise<Stores[Of] | undefined>;
  type Put = <Of extends Name>(store: Of, value: Stores[Of], key?: IDBValidKey) => void;
  type Drop = (store: Name, key: IDBValidKey | IDBKeyRange) => void;
  /** Does all of some work or nothing of it; what it answers comes once it is kept. */
  async function inOne<Answer>(
    stores: Name[],
    work: (get: Get, put: Put, drop: Drop) => Promise<Answer> | Answer,
  ): Promise<Answer> {
    const tx = db.transaction(stores, 'readwrite');
    const done = new Promise<unknown>((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    const answer = work(
      (store, id) => asked(tx.objectStore(store).get(id)),
      (store, value, key) => void tx.objectStore(store).put(value, key),
      (store, key) => void tx.objectStore(store).delete(key),
    );
    return (await Promise.all([answer, done]))[0];
  }
  const ALL: Name[] = ['drafts', 'bases', 'entries'];
  const get: Get = (store, id) => inOne([store], (own) => own(store, id));
  const all = <Of extends Name>(store: Of, keys?: IDBKeyRange): Promise<Stores[Of][]> =>
    asked(db.transaction(store).objectStore(store).getAll(keys));
  return {
    /** The last one kept first. */
    list: async (): Promise<DraftInfo[]> =>
      (await all('drafts')).toSorted((a, b) => b.saved - a.saved),

    /** @param entries what happened to the project already, as when it came from a file */
    async begin(
      project: Project,
      saved: number,
      entries: readonly Entry[] = [],
      document: Uint8Array | null = null,
    ): Promise<Kept> {
      try {
        const { id } = project;
        await inOne(ALL, (_, put) => {
          put('bases', project);
          put('drafts', { ...infoOf(project), seq: entries.length, saved });
          for (const [i, entry] of entries.entries()) put('entries', entry, [id, i + 1]);
        });
        // By itself: where there is no room for it, the project is kept without.
        if (document)
          await inOne(['documents'], (_, put) => put('documents', document, id)).catch(() => {});
        return 'kept';
      } catch {
        return fault();
      }
    },

    /** Notes when it was saved to a file. */
    filed: (id: string, filed: number): Promise<void> =>
      inOne(['drafts'], async (own, put) => {
        const draft = await own('drafts', id);
        if (draft) put('drafts', { ...draft, filed });
      }),

    /**
     * @param project with the entry
     * @param seq number of the entry, from 1; nothing is kept where the draft has another last one
     */
    async add(project: Project, seq: number, entry: Entry, saved: number): Promise<Kept> {
      try {
        const { id } = project;
        return await inOne(ALL, async (own, put) => {
          const draft = await own('drafts', id);
          if (draft?.seq !== seq - 1) return 'elsewhere';
          put('entries', entry, [id, seq]);
          put('drafts', { ...draft, ...infoOf(project), seq, saved });
          return 'kept';
        });
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
      const [project, draft] = await Promise.all([get('bases', id), get('drafts', id)]);
      if (!project) return null;
      const entries = await all('entries', entriesOf(id));
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
      const document = (await get('documents', id)) ?? null;
      return { ...history, seq, filed: draft?.filed ?? null, document };
    },

    async forget(id: string): Promise<void> {
      if (leftEntries(id).length > 0) localStorage.removeItem(LEFT);
      await inOne([...ALL, 'documents'], (_, __, drop) => {
        for (const store of ['documents', 'drafts', 'bases'] as const) drop(store, id);
        drop('entries', entriesOf(id));
      });
    },
  };
}
