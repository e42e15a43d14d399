/** The store of the editor: the open project, its history of changes, and the problems that the rules find. */
import { createStore } from 'zustand/vanilla';
import { connectEngine } from '../check/engine-link';
import type { CheckResult, Job, OpenResult, ProblemField, Refusal } from '../check/engine-protocol';
import type { Project, Saying } from '../project/project';
import { changeBetween } from '../project/project-change';
import {
  addChange,
  type History,
  historyOf,
  redoChange,
  undoChange,
} from '../project/project-history';
import { type DraftInfo, openDrafts } from './draft-database';
import { draftKeeper, type KeptState, openTabs } from './draft-keeper';

/** The steps of work: the meeting and its lists, the text, who speaks, the records, what they say of earlier meetings, a
 * second coding, the result. */
export type Stage = 'meeting' | 'text' | 'speakers' | 'coding' | 'earlier' | 'compare' | 'publish';

/** What goes between the stages of records and of earlier meetings, so that a link can have words of the minutes. */
export interface Linking {
  /** The earlier record or the proposal, by id and in words, for which words are sought in the minutes. */
  readonly sought: {
    readonly list: 'links' | 'decisions';
    readonly of: string;
    readonly words: string;
  } | null;
  /** The record or words that were chosen in the stage of records. */
  readonly saying: Saying | null;
}

const NO_LINKING: Linking = { sought: null, saying: null };

export interface EditorState extends Omit<History, 'project'>, KeptState {
  readonly project: Project | null;
  /** Null until the first check. */
  readonly checked: CheckResult | null;
  /** Whether `checked` belongs to the current state of the project. */
  readonly isChecked: boolean;
  readonly stage: Stage;
  /** The field to which the user came from a problem; it gets the focus. */
  readonly sought: ProblemField | null;
  /** Id of the record or position that is being edited. */
  readonly chosen: string | null;
  readonly linking: Linking;
  /** Whether the stage of records shows suggestions. */
  readonly isSuggesting: boolean;
  /** Whether the list of earlier records shows those too of which this meeting seems to say nothing. */
  readonly isUnfolded: boolean;
  /** Why nothing was opened, and the name of the file; `zip`: all that the browser keeps of a damaged draft. */
  readonly refused:
    | (Refusal & { readonly file: string; readonly zip?: Uint8Array<ArrayBuffer> })
    | null;
  /** The meetings of opened files that hold several: the user chooses one. */
  readonly choice:
    | (Extract<OpenResult, { choose: unknown }> & { readonly task: OpeningTask })
    | null;
  /** Paths of the opened files that were not read. */
  readonly foreign: readonly string[];
  /** Whether it was opened as a file from a published page or published data. */
  readonly isPublished: boolean;
  /** The document from which the text was read; null where it is not there. */
  readonly document: Uint8Array | null;
  readonly isOpening: boolean;
  /** The drafts in this browser, the latest first; null until they are listed. */
  readonly drafts: readonly DraftInfo[] | null;
  /** Name of the opened file; null where there is none. */
  readonly from: string | null;
  /** The last save to a file: its time in ms, and the project, if known; null where there was none. */
  readonly filed: { readonly at: number; readonly project: Project | null } | null;
  /** Why the check of the rules failed; '' where it works. */
  readonly fault: string;
}

/** `name`: name of the file, to show. */
type OpeningTask = Extract<Job, { do: 'look-into' | 'open-published' }> & { name?: string };

/** Whether nothing is lost when the page is left. */
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
  linking: NO_LINKING,
  isSuggesting: false,
  isUnfolded: false,
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

/** Changes with one label within this many ms are undone as one, such as typed letters. */
const TOGETHER_MS = 1_000;

/**
 * Creates the editor's store and its actions. They stay in one function, because they share the engine, the number of
 * the last state, and the keeper of drafts.
 * @param now the clock, in ms
 */
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
  /** Number of the last state that was sent to the engine; answers about earlier states are ignored. */
  let seq = 0;
  /** When the last change was made, in ms. */
  let changed = 0;
  const engine = connect(
    (checkedSeq, parts) => {
      if (checkedSeq !== seq) return;
      const before = store.getState().checked;
      const none = { headings: [], spoke: [], unlisted: { states: [], groups: [] } };
      const checked = { passages: [], outline: [], ...none, ...before, ...parts };
      store.setState({ checked, isChecked: true, fault: '' });
    },
    (fault) => store.setState({ fault }),
  );

  /** @param kept number of the draft's state; null where it is no draft */
  const showProject = (
    project: Project,
    document: EditorState['document'] = null,
    kept: number | null = null,
    at: Partial<EditorState> = {},
  ) => {
    seq += 1;
    changed = 0;
    keeper.open(project, kept);
    const { values, lists } = project;
    // A new document opens at its text; a second coder goes on to the records.
    const isNew = values.source !== null && values.role !== 'second' && lists.records.length === 0;
    const stage = isNew ? { stage: 'text' as Stage } : {};
    store.setState({ ...CLOSED, document, ...historyOf(project), ...stage, ...at });
    engine.send({ do: 'open', project, seq });
  };

  /** Moves to another state of the history. @returns whether the project has changed */
  const moveTo = (of: (history: History) => History): boolean => {
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
    /** Closes the report about files that were not opened. */
    forgetRefused: () => store.setState({ refused: null, choice: null }),
    /** Opens files, or sets `refused` or `choice`. Rejects where the engine fails. */
    async open(task: OpeningTask) {
      const before = openId();
      store.setState({ isOpening: true, refused: null, choice: null });
      try {
        const opened: OpenResult = await engine.ask(task);
        // A project that was begun meanwhile stays open.
        if (openId() !== before) return;
        if ('refused' in opened) store.setState({ refused: { ...opened, file: task.name ?? '' } });
        else if ('choose' in opened) store.setState({ choice: { ...opened, task } });
        else {
          showProject(opened.project, opened.document);
          const isPublished = task.do === 'look-into' && opened.isPublished === true;
          store.setState({ foreign: opened.foreign, from: task.name ?? null, isPublished });
        }
      } finally {
        store.setState({ isOpening: false });
      }
    },
    /** Opens a new project, and keeps it. */
    begin(project: Project, document: Uint8Array | null = null): void {
      showProject(project, document);
      keeper.keep(project);
    },
    /** Asks the engine for a job, and opens nothing. */
    ask: engine.ask,
    /** Keeps the open project in the browser even if it is unchanged; resolves once it is written. */
    async keepOpen(): Promise<unknown> {
      const { project } = store.getState();
      return project && keeper.keepAll(project);
    },
    /**
     * Opens a draft, at the stage and record of `at`, or sets `refused`; where the draft is gone it lists the others.
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
      showProject(opened.project, document, kept, at);
      store.setState({
        kept: { is: 'kept', at: now() },
        filed: filed === null ? null : { at: filed, project: null },
      });
      keeper.tellTabs(id, 'opened');
    },
    /** Deletes a draft. Rejects where the database fails. */
    async forget(id: string) {
      await keeper.forget(id);
      await listDrafts();
    },
    /** The project as a file. Rejects where no project is open. */
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
    close() {
      const { project } = store.getState();
      if (project) keeper.tellTabs(project.id, 'left');
      store.setState({ ...CLOSED, drafts: null });
    },
    /** Call when the page is left: hands the unwritten change to the next page. */
    leave() {
      const { project } = store.getState();
      if (project) keeper.leave(project.id);
    },
    /** Goes to a stage. @param sought the field that gets the focus there */
    goTo: (stage: Stage, sought: ProblemField | null = null) => store.setState({ stage, sought }),
    /** Call when the sought field has the focus. */
    clearSought: () => store.setState({ sought: null }),
    choose: (chosen: string | null) => store.setState({ chosen }),
    showSuggestions: (isSuggesting: boolean) => store.setState({ isSuggesting }),
    /** Changes what goes between the stages of records and of earlier meetings; the rest is forgotten. */
    link: (linking: Partial<Linking>) => store.setState({ linking: { ...NO_LINKING, ...linking } }),
    unfold: () => store.setState({ isUnfolded: true }),
    /**
     * Changes the project.
     * @param label names the change; changes with one label in quick succession are undone as one
     */
    change(label: string, edit: (project: Project) => Project): void {
      const isChanged = moveTo((history) => {
        const isMore = history.past.at(-1)?.label === label && now() - changed < TOGETHER_MS;
        return addChange(history, edit(history.project), label, isMore);
      });
      if (isChanged) changed = now();
    },
    undo(): void {
      if (moveTo(undoChange)) changed = 0;
    },
    redo(): void {
      if (moveTo(redoChange)) changed = 0;
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
