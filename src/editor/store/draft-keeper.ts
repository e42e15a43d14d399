/**
 * Writes the open project to the browser's database soon after each change, and listens to other tabs that have it
 * open.
 */

import type { Project } from '../project/project';
import { changeBetween } from '../project/project-change';
import { type DraftInfo, type KeepResult, leaveChange, type openDrafts } from './draft-database';

/** Messages between tabs about a draft: it was opened; it is open here too; it was written; it was closed. */
type TabSays = 'opened' | 'here' | 'wrote' | 'left';
type TellTabs = (id: string, says: TabSays) => void;

/** Opens the channel between the tabs of this page. @param hear receives the messages of other tabs */
export function openTabs(hear: TellTabs): TellTabs {
  const channel = new BroadcastChannel('matrix-editor');
  channel.onmessage = ({ data: [id, says] }) => hear(id, says);
  return (id, says) => channel.postMessage([id, says]);
}

/** Whether the open project is kept in the browser. */
export interface KeptState {
  /** The result of the last write, and its time in ms; null while there is no answer. */
  readonly kept: { readonly is: KeepResult | 'nowhere'; readonly at: number } | null;
  /** Whether another tab has the same draft open. */
  readonly isElsewhere: boolean;
  /** Whether no change exists in this tab alone. */
  readonly isUntouched: boolean;
  /** Whether the browser agreed to clear nothing by itself; null while there is no answer. */
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

/**
 * A project that is or was open. Each has a state of its own, so that a late write does not disturb the next project.
 */
interface Draft {
  readonly id: string;
  /** Number of the state in the database; null where there is none. */
  seq: number | null;
  /** The project in the database; null where there is none. */
  held: Project | null;
  /** The project that is still to be written; null where there is none. */
  next: Project | null;
  isElsewhere: boolean;
}

/** Changes within this many ms are written together, because a long text takes time to write. */
const SOON_MS = 200;

/**
 * Creates the keeper of drafts. Its actions stay in one function, because they share the queue of writes and the open
 * draft.
 * @param now the clock, in ms
 */
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

  /** Writes the project that is still to be written, if there is one. */
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
    // Without this permission a browser may clear data that were not used for long.
    const asked = globalThis.navigator?.storage?.persist?.();
    asked?.then((isLasting) => setState({ isLasting })).catch(() => {});
  };

  /** The database, once everything is written. */
  const written = () => {
    writeNow();
    return writing.then(() => opening);
  };

  return {
    tellTabs,
    /** Begins to keep another project. @param seq number of its state in the database; null where there is none */
    open(project: Project, seq: number | null): void {
      writeNow();
      const held = seq === null ? null : project;
      draft = { id: project.id, seq, held, next: null, isElsewhere: false };
    },
    /** Keeps the open project as it is now. */
    keep: writeSoon,
    /** Keeps a project even if it is unchanged; resolves once it is written. */
    keepAll(project: Project): Promise<unknown> {
      if (draft?.seq === null) writeSoon(project);
      return written();
    },
    /** Notes that a draft was saved to a file. */
    filed(id: string, at: number): void {
      writing = writing.then(async () => (await opening)?.filed(id, at)).catch(() => {});
    },
    /** The drafts in this browser, the latest first. */
    list: async (): Promise<readonly DraftInfo[]> =>
      (await (await written())?.list().catch(() => [])) ?? [],
    /** Loads a draft; null or undefined if it is gone. Rejects if the database fails. */
    load: async (id: string, open: Parameters<Drafts['load']>[1]) =>
      (await written())?.load(id, open),
    /** Rejects where the database fails. */
    forget: async (id: string) => (await written())?.forget(id),
    /** Call when the page is left: hands the unwritten change to the next page. */
    leave(id: string): void {
      tellTabs(id, 'left');
      // Where another tab has written this draft, the change does not fit any more.
      if (draft?.next && draft.held && draft.seq !== null && !draft.isElsewhere)
        leaveChange(id, draft.seq, changeBetween(draft.held, draft.next));
    },
  };
}
