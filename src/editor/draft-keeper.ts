/** Keeps what happens to the project that is open, one thing after the other, and hears of other tabs that have it open. */
import { type DraftInfo, type Kept, leaveEntries, type openDrafts } from './keep-draft';
import type { Project } from './project';
import { type Entry, type History, originOf } from './undo';

/** Of a draft: it was opened, it is open here too, it was changed, it was closed. */
type TabSays = 'opened' | 'here' | 'wrote' | 'left';
type TellTabs = (id: string, says: TabSays) => void;

/** What the other tabs of this page say of a draft is heard, and they are told. */
export function openTabs(hear: TellTabs): TellTabs {
  const channel = new BroadcastChannel('matrix-editor');
  channel.onmessage = ({ data: [id, says] }) => hear(id, says);
  return (id, says) => channel.postMessage([id, says]);
}

/** How far the project that is open is kept. */
export interface KeptState {
  /** What came of keeping the last change, and when, in ms; null while there is no answer. */
  readonly kept: { readonly is: Kept | 'nowhere'; readonly at: number } | null;
  /** Whether another tab has the same draft open. */
  readonly isElsewhere: boolean;
  /** Whether nothing was changed that is only here. */
  readonly isUntouched: boolean;
  /** What the browser answered to the wish that it clears nothing by itself; null while there is no answer. */
  readonly isLasting: boolean | null;
}

interface Store {
  readonly getState: () => KeptState & {
    readonly project: Project | null;
    readonly document: Uint8Array | null;
  };
  readonly setState: (change: Partial<KeptState>) => void;
}

type Drafts = NonNullable<Awaited<ReturnType<typeof openDrafts>>>;

/** @param now the clock, in ms */
export function draftKeeper(
  { getState, setState }: Store,
  now: () => number,
  openStore: typeof openDrafts,
  tabs: typeof openTabs,
) {
  const openId = () => getState().project?.id;
  const opening = openStore();
  /** Drafts are written one after the other. */
  let writing: Promise<unknown> = Promise.resolve();
  /** Whether the drafts have the project that is open, and how many entries of it. */
  let isBegun = false;
  let entries = 0;
  /** What came of keeping each project last, by its id: a late write is judged by what came of its own. */
  const came = new Map<string, Kept | 'nowhere'>();
  /** Entries that are on their way to the drafts, by their number. */
  const coming = new Map<number, Entry>();

  const tellTabs = tabs((id, says) => {
    if (openId() !== id) return;
    const isUntouched = coming.size === 0 || getState().isUntouched;
    if (says === 'wrote') {
      came.set(id, 'elsewhere');
      setState({ kept: { is: 'elsewhere', at: now() }, isUntouched });
    } else setState({ isElsewhere: says !== 'left' });
    if (says === 'opened') tellTabs(id, 'here');
  });

  /** Does something with the drafts once what came before is done, and says what came of it. */
  const keep = (id: string, write: (drafts: Drafts, at: number) => Promise<Kept>) => {
    writing = writing.then(async () => {
      const drafts = await opening;
      const at = now();
      const before = came.get(id);
      // A draft that lacks a change takes none after it.
      const isLost = before === 'elsewhere' || before === 'failed';
      const is = !drafts ? 'nowhere' : isLost ? before : await write(drafts, at);
      came.set(id, is);
      if (is === 'kept') tellTabs(id, 'wrote');
      if (openId() === id) setState({ kept: { is, at } });
    });
  };

  const begin = (history: History) => {
    const { base, entries: before } = originOf(history);
    isBegun = true;
    entries = before.length;
    const { document } = getState();
    keep(base.id, async (drafts, at) => {
      // A long text is copied once the page has drawn it.
      await new Promise((go) => setTimeout(go));
      return drafts.begin(base, at, before, document);
    });
    // Only where the reader lets it: without it a browser may clear what was long not used.
    const asked = globalThis.navigator?.storage?.persist?.();
    asked?.then((isLasting) => setState({ isLasting })).catch(() => {});
  };

  /** The drafts, once what is being written is written. */
  const written = () => writing.then(() => opening);

  return {
    tellTabs,
    /** Another project is open, or the same anew. @param kept how many entries of it the drafts have; null where it is no draft */
    open(id: string, kept: number | null): void {
      came.delete(id);
      isBegun = kept !== null;
      entries = kept ?? 0;
      coming.clear();
    },
    /** Keeps a project that is nowhere else. */
    begin,
    /** Keeps it be it unchanged; resolves once that is done. */
    keepAll(history: History): Promise<unknown> {
      if (!isBegun) begin(history);
      return written();
    },
    /**
     * Keeps what happened to the project.
     * @param before the project with its history until then
     * @param after the project with the entry
     */
    add(before: History, after: Project, entry: Entry): void {
      // What was only looked at is no draft.
      if (!isBegun) begin(before);
      entries += 1;
      const number = entries;
      coming.set(number, entry);
      keep(after.id, async (drafts, at) => {
        const is = await drafts.add(after, number, entry, at);
        if (is === 'kept' && coming.get(number) === entry) coming.delete(number);
        return is;
      });
    },
    /** Notes that it was saved to a file. */
    filed(id: string, at: number): void {
      writing = writing.then(async () => (await opening)?.filed(id, at)).catch(() => {});
    },
    /** What this browser keeps, the last one first. */
    list: async (): Promise<readonly DraftInfo[]> =>
      (await (await written())?.list().catch(() => [])) ?? [],
    /** A draft; null or undefined where it is gone. Rejects where the database fails. */
    load: async (id: string, open: Parameters<Drafts['load']>[1]) =>
      (await written())?.load(id, open),
    /** Rejects where the database fails. */
    forget: async (id: string) => (await written())?.forget(id),
    /** The page is left: what is not kept yet is handed to the next one. */
    leave(id: string): void {
      tellTabs(id, 'left');
      // Numbers of a draft that another tab has gone on with are those of other changes there.
      if (coming.size > 0 && getState().kept?.is !== 'elsewhere') leaveEntries(id, [...coming]);
    },
  };
}
