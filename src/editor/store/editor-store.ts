/** The project that is open in the page, its history of changes, and what the rules say of it. */
import { createStore } from 'zustand/vanilla';
import { connectEngine } from '../check/engine-link';
import type { Checked, Job, Opened, Refusal, Sought } from '../check/engine-protocol';
import type { Project } from '../project/project';
import { changeBetween } from '../project/project-change';
import { advance, type History, historyOf, redone, undone } from '../project/project-history';
import { draftKeeper, type KeptState, openTabs } from './draft-keeper';
import { type DraftInfo, openDrafts } from './keep-draft';

/** What is worked on: the meeting with its lists, its text, who speaks, the records, a second coding, the result. */
export type Stage = 'meeting' | 'text' | 'speakers' | 'coding' | 'compare' | 'publish';

export interface EditorState extends Omit<History, 'project'>, KeptState {
  readonly project: Project | null;
  /** Null until the rules were asked the first time. */
  readonly checked: Checked | null;
  /** Whether `checked` is of the project as it is now. */
  readonly isChecked: boolean;
  readonly stage: Stage;
  /** The field to which a problem led, for the part that shows it. */
  readonly sought: Sought | null;
  /** Id of the record or position that is edited. */
  readonly chosen: string | null;
  /** Why nothing was opened, and of which file; `zip`: all that the browser keeps of it. */
  readonly refused:
    | (Refusal & { readonly file: string; readonly zip?: Uint8Array<ArrayBuffer> })
    | null;
  /** Where files hold several meetings: one of them is to be opened. */
  readonly choice: (Extract<Opened, { choose: unknown }> & { readonly task: OpeningTask }) | null;
  /** Files that lay beside what was opened, and were not read. */
  readonly foreign: readonly string[];
  /** It comes from a page or data that somebody published, and opened as a file. */
  readonly isPublished: boolean;
  /** The document that the text was read from; null where nobody has it. */
  readonly document: Uint8Array | null;
  readonly isOpening: boolean;
  /** What this browser keeps, the last one first; null until it was asked. */
  readonly drafts: readonly DraftInfo[] | null;
  /** Name of the file that it was opened from; null where there is none. */
  readonly from: string | null;
  /** When it was last saved to a file, in ms, and what; null where it never was. */
  readonly filed: { readonly at: number; readonly project: Project | null } | null;
  /** Why the rules say nothing more; '' where they do. */
  readonly fault: string;
}

/** `name`: of the file, for the reader. */
type OpeningTask = Extract<Job, { do: 'look-into' | 'open-published' }> & { name?: string };

/** Whether nothing is lost where the page is left. */
export const isSafe = ({ kept, isUntouched, filed, project }: EditorState): boolean =>
  isUntouched || kept?.is === 'kept' || (filed !== null && filed.project === project);

const CLOSED = {
  project: null,
  stage: 'coding' as Stage,
  sought: null,
  past: [],
  future: [],
  checked: null,
  isChecked: false,
  chosen: null,
  refused: null,
  choice: null,
  foreign: [],
  isPublished: false,
  document: null,
  isOpening: false,
  kept: null,
  isElsewhere: false,
  from: null,
  isUntouched: true,
  filed: null,
};

/** Changes of one kind within this many ms are one, as when somebody types. */
const TOGETHER_MS = 1_000;

/** @param now the clock, in ms */
export function createEditor(
  connect = connectEngine,
  now = Date.now,
  openStore = openDrafts,
  tabs = openTabs,
) {
  const store = createStore<EditorState>(() => ({
    ...CLOSED,
    drafts: null,
    isLasting: null,
    fault: '',
  }));
  const openId = () => store.getState().project?.id;
  const keeper = draftKeeper(store, now, openStore, tabs);
  /** Counts what was sent to the engine: an answer about an earlier state is passed over. */
  let seq = 0;
  /** When the last change was made, in ms. */
  let changed = 0;
  const engine = connect(
    (of, told) => {
      if (of !== seq) return;
      const before = store.getState().checked;
      const none = { headings: [], spoke: [], unlisted: { states: [], groups: [] } };
      const checked = { passages: [], outline: [], ...none, ...before, ...told };
      store.setState({ checked, isChecked: true, fault: '' });
    },
    (fault) => store.setState({ fault }),
  );

  /** @param kept number of the draft's state; null where it is no draft */
  const show = (
    project: Project,
    document: EditorState['document'] = null,
    kept: number | null = null,
    at: Partial<EditorState> = {},
  ) => {
    seq += 1;
    changed = 0;
    keeper.open(project, kept);
    const { values, lists } = project;
    // A document of which nothing is coded yet is read first, but by a second coder.
    const isNew = values.source !== null && values.role !== 'second' && lists.records.length === 0;
    const stage = isNew ? { stage: 'text' as Stage } : {};
    store.setState({ ...CLOSED, document, ...historyOf(project), ...stage, ...at });
    engine.send({ do: 'open', project, seq });
  };

  /** @returns whether the project is another */
  const turnTo = (of: (history: History) => History): boolean => {
    const { project, past, future } = store.getState();
    const next = project && of({ project, past, future });
    if (!next || next.project === project) return false;
    seq += 1;
    store.setState({ ...next, isChecked: false, isUntouched: false });
    engine.send({ do: 'change', change: changeBetween(project, next.project), seq });
    keeper.keep(next.project);
    return true;
  };

  const listDrafts = async () => store.setState({ drafts: await keeper.list() });

  return {
    store,
    listDrafts,
    /** What was said of files is said no more. */
    forgetRefused: () => store.setState({ refused: null, choice: null }),
    /** Opens files, or says why not in `refused` and `choice`. Rejects where the engine fails. */
    async open(task: OpeningTask) {
      const before = openId();
      store.setState({ isOpening: true, refused: null, choice: null });
      try {
        const opened: Opened = await engine.ask(task);
        // What was begun meanwhile gives way to nothing.
        if (openId() !== before) return;
        if ('refused' in opened) store.setState({ refused: { ...opened, file: task.name ?? '' } });
        else if ('choose' in opened) store.setState({ choice: { ...opened, task } });
        else {
          show(opened.project, opened.document);
          const isPublished = task.do === 'look-into' && opened.isPublished === true;
          store.setState({ foreign: opened.foreign, from: task.name ?? null, isPublished });
        }
      } finally {
        store.setState({ isOpening: false });
      }
    },
    /** Begins with a project that is nowhere else, and keeps it. */
    begin(project: Project, document: Uint8Array | null = null): void {
      show(project, document);
      keeper.keep(project);
    },
    /** Answered without anything being opened. */
    ask: engine.ask,
    /** Keeps what is open in the browser, be it unchanged; resolves once that is done. */
    async keepOpen(): Promise<unknown> {
      const { project } = store.getState();
      return project && keeper.keepAll(project);
    },
    /**
     * Goes on with a draft, where `at` says, or says in `refused` why not; lists what there is where it is gone.
     * Rejects where the database or the engine fails.
     */
    async resume(id: string, at: Pick<EditorState, 'stage' | 'chosen'> | undefined = undefined) {
      const before = openId();
      const draft = await keeper.load(id, (kept) => engine.ask({ do: 'resume', ...kept }));
      if (openId() !== before) return;
      if (!draft) return listDrafts();
      const { opened, seq: kept, title, filed, document } = draft;
      if ('refused' in opened) {
        if (before !== undefined) keeper.tellTabs(before, 'left');
        store.setState({ ...CLOSED, refused: { problems: [], file: title, ...opened } });
        return;
      }
      show(opened.project, document, kept, at);
      store.setState({
        kept: { is: 'kept', at: now() },
        filed: filed === null ? null : { at: filed, project: null },
      });
      keeper.tellTabs(id, 'opened');
    },
    /** Rejects where the database fails. */
    async forget(id: string) {
      await keeper.forget(id);
      await listDrafts();
    },
    /** All of it, as a file. Rejects where no project is open. */
    projectFile(): Promise<Uint8Array<ArrayBuffer>> {
      const { document } = store.getState();
      return engine.ask({ do: 'zip-project', document });
    },
    /** Notes that a project was saved to a file. */
    filed(project: Project): void {
      const at = now();
      store.setState({ filed: { at, project } });
      keeper.filed(project.id, at);
    },
    /** Rejects where no project is open. */
    outputs: () => engine.ask({ do: 'publish' }),
    /** @param mark what the version of the data says besides */
    draft: (mark: string) => engine.ask({ do: 'draft', mark }),
    close() {
      const { project } = store.getState();
      if (project) keeper.tellTabs(project.id, 'left');
      store.setState({ ...CLOSED, drafts: null });
    },
    /** The page is left: what is not kept yet is handed to the next one. */
    leave() {
      const { project } = store.getState();
      if (project) keeper.leave(project.id);
    },
    /** @param sought the field that gets the focus there */
    goTo: (stage: Stage, sought: Sought | null = null) => store.setState({ stage, sought }),
    /** The field that was sought has the focus. */
    found: () => store.setState({ sought: null }),
    choose: (chosen: string | null) => store.setState({ chosen }),
    /** @param label what the change is; one of the same label soon after is one with it */
    change(label: string, edit: (project: Project) => Project): void {
      const isChanged = turnTo((history) => {
        const isMore = history.past.at(-1)?.label === label && now() - changed < TOGETHER_MS;
        return advance(history, edit(history.project), label, isMore);
      });
      if (isChanged) changed = now();
    },
    undo(): void {
      if (turnTo(undone)) changed = 0;
    },
    redo(): void {
      if (turnTo(redone)) changed = 0;
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
