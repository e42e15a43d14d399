/** The project that is open in the page, its history of changes, and what the rules say of it. */
import { createStore } from 'zustand/vanilla';
import { connectEngine } from './engine/engine-link';
import type { Checked, Job, Opened, Told } from './engine/engine-protocol';
import type { Project } from './project';
import { applyStep, invertStep, isEmpty, type Step, stepBetween } from './step';

export interface EditorState {
  readonly project: Project | null;
  /** Changes that can be taken back, the last one last, and those that were. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Null until the rules were asked the first time. */
  readonly checked: Checked | null;
  /** Whether `checked` is of the project as it is now. */
  readonly isChecked: boolean;
  /** Id of the record that is edited. */
  readonly chosen: string | null;
  /** Why nothing was opened. */
  readonly refused: Extract<Opened, { refused: unknown }> | null;
  readonly isOpening: boolean;
}

const CLOSED: EditorState = {
  project: null,
  past: [],
  future: [],
  checked: null,
  isChecked: false,
  chosen: null,
  refused: null,
  isOpening: false,
};

/** Changes of one kind within this many ms are one, as when somebody types. */
const TOGETHER_MS = 1_000;

/** @param now the clock, in ms */
export function createEditor(connect = connectEngine, now = Date.now) {
  const store = createStore<EditorState>(() => CLOSED);
  /** Counts what was sent to the engine: an answer about an earlier state is passed over. */
  let seq = 0;
  let changed = 0;
  const engine = connect((of, told) => {
    if (of !== seq) return;
    const before = store.getState().checked;
    const checked = { passages: [], outline: [], ...before, ...told };
    store.setState({ checked, isChecked: true });
  });
  const take = (step: Step, state: Pick<EditorState, 'past' | 'future'>) => {
    const { project } = store.getState();
    if (!project) return;
    seq += 1;
    store.setState({ ...state, project: applyStep(project, step), isChecked: false });
    engine.send({ do: 'step', step, seq });
  };

  const open = async (task: Extract<Job, { do: 'look-into' | 'open-published' }>) => {
    store.setState({ isOpening: true, refused: null });
    try {
      const opened: Opened = await engine.ask(task);
      if ('refused' in opened) store.setState({ refused: opened });
      else {
        seq += 1;
        store.setState({ ...CLOSED, project: opened.project });
        engine.send({ do: 'open', project: opened.project, seq });
      }
    } finally {
      store.setState({ isOpening: false });
    }
  };

  return {
    store,
    open,
    /** Rejects where no project is open. */
    zipSeeds: () => engine.ask({ do: 'zip-seeds' }),
    close: () => store.setState(CLOSED),
    choose: (chosen: string | null) => store.setState({ chosen }),
    /**
     * @param label what the change is; one of the same label soon after is one with it
     */
    change(label: string, edit: (project: Project) => Project): void {
      const { project, past } = store.getState();
      if (!project) return;
      const after = edit(project);
      const step = stepBetween(project, after, label);
      if (isEmpty(step)) return;
      const last = past.at(-1);
      const isMore = last?.label === label && now() - changed < TOGETHER_MS;
      changed = now();
      const whole = isMore ? stepBetween(applyStep(project, invertStep(last)), after, label) : step;
      const kept = isMore ? past.slice(0, -1) : past;
      take(step, { past: isEmpty(whole) ? kept : [...kept, whole], future: [] });
    },
    undo(): void {
      const { past, future } = store.getState();
      const last = past.at(-1);
      changed = 0;
      if (last) take(invertStep(last), { past: past.slice(0, -1), future: [...future, last] });
    },
    redo(): void {
      const { past, future } = store.getState();
      const next = future.at(-1);
      changed = 0;
      if (next) take(next, { past: [...past, next], future: future.slice(0, -1) });
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;

/** What the rules say of one row. */
export const problemsOf = (checked: Checked | null, id: string): readonly Told[] =>
  checked?.problems.filter(({ at }) => at?.list === 'records' && at.id === id) ?? [];
