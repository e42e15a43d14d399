/** Keeps the project that is open soon after each change, and hears of other tabs that have it open. */

import type { Project } from '../project/project';
import { changeBetween } from '../project/project-change';
import { type DraftInfo, type Kept, leaveChange, type openDrafts } from './keep-draft';

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

/** A project that is or was open: a late write is judged by what came of its own. */
interface Draft {
  readonly id: string;
  /** Number of the state that the browser has; null where it has none. */
  seq: number | null;
  /** That state; null where it has none. */
  held: Project | null;
  /** What is to be kept; null where that is done. */
  next: Project | null;
  isElsewhere: boolean;
}

/** Changes within this many ms are written at once: to write a long text takes some. */
const SOON_MS = 200;

/** @param now the clock, in ms */
export function draftKeeper(
  { getState, setState }: Store,
  now: () => number,
  openStore: typeof openDrafts,
  tabs: typeof openTabs,
) {
  const opening = openStore();
  /** Drafts are written one after the other. */
  let writing: Promise<unknown> = Promise.resolve();
  let draft: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellTabs = tabs((id, says) => {
    if (getState().project?.id !== id || draft?.id !== id) return;
    if (says === 'wrote') {
      draft.isElsewhere = true;
      const isUntouched = draft.next === null || getState().isUntouched;
      setState({ kept: { is: 'elsewhere', at: now() }, isUntouched });
    } else setState({ isElsewhere: says !== 'left' });
    if (says === 'opened') tellTabs(id, 'here');
  });

  const write = async (of: Draft) => {
    const { next, seq } = of;
    if (!next) return;
    const drafts = await opening;
    const at = now();
    const document = seq === null ? getState().document : null;
    const is = !drafts
      ? 'nowhere'
      : of.isElsewhere
        ? 'elsewhere'
        : await drafts.keep(next, seq, at, document);
    if (is === 'elsewhere') of.isElsewhere = true;
    if (is === 'kept') {
      of.seq = (seq ?? 0) + 1;
      of.held = next;
      if (of.next === next) of.next = null;
      tellTabs(of.id, 'wrote');
    }
    if (of === draft) setState({ kept: { is, at } });
  };

  /** Writes what is to be kept, if anything. */
  const writeNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const of = draft;
    if (of) writing = writing.then(() => write(of));
  };

  const writeSoon = (project: Project) => {
    if (!draft) return;
    const isNew = draft.seq === null && draft.next === null;
    draft.next = project;
    timer ??= setTimeout(writeNow, SOON_MS);
    if (!isNew) return;
    // Only where the reader lets it: without it a browser may clear what was long not used.
    const asked = globalThis.navigator?.storage?.persist?.();
    asked?.then((isLasting) => setState({ isLasting })).catch(() => {});
  };

  /** The drafts, once all is written. */
  const written = () => {
    writeNow();
    return writing.then(() => opening);
  };

  return {
    tellTabs,
    /** Another project is open, or the same anew. @param seq number of the state that the browser has; null where it has none */
    open(project: Project, seq: number | null): void {
      writeNow();
      const held = seq === null ? null : project;
      draft = { id: project.id, seq, held, next: null, isElsewhere: false };
    },
    /** Keeps the project that is open as it is now. */
    keep: writeSoon,
    /** Keeps it be it unchanged; resolves once that is done. */
    keepAll(project: Project): Promise<unknown> {
      if (draft?.seq === null) writeSoon(project);
      return written();
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
      // What is not kept beside what another tab keeps is of no use to it.
      if (draft?.next && draft.held && draft.seq !== null && !draft.isElsewhere)
        leaveChange(id, draft.seq, changeBetween(draft.held, draft.next));
    },
  };
}
