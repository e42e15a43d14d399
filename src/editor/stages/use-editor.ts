/** The editor in React. What is open stays open while the reader looks at other views. */
import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { PlacedProblem, Sought } from '../check/engine-protocol';
import type { Project } from '../project/project';
import { createEditor, type Editor, type EditorState } from '../store/editor-store';

let made: Editor | undefined;

/** The editor of this page; its engine starts with it. */
export function theEditor(): Editor {
  if (!made) {
    made = createEditor();
    addEventListener('pagehide', made.leave);
    made.store.subscribe(({ project, stage, chosen }) => {
      try {
        sessionStorage.setItem(WHERE, project ? JSON.stringify([project.id, stage, chosen]) : '');
      } catch {
        // A browser that keeps nothing.
      }
    });
  }
  return made;
}

/**
 * What a reload of this tab goes on with: the meeting, its stage and the record that is open; '' where it was closed.
 */
const WHERE = 'matrix-editor-where';

/** Goes on where this tab was before it was loaded again; with nothing where that is no more. */
export async function goOn(): Promise<void> {
  try {
    const [id, stage, chosen] = JSON.parse(sessionStorage.getItem(WHERE) ?? '');
    await theEditor().resume(id, { stage, chosen });
  } catch {
    // Nothing was open here, or nothing is kept.
  }
}

export const useEditor = <Part>(part: (state: EditorState) => Part): Part =>
  useStore(theEditor().store, part);

/** The project that is open. Throws where none is. */
export function openProject({ project }: EditorState = theEditor().store.getState()): Project {
  if (!project) throw new Error('no project is open');
  return project;
}

/**
 * A part of the project that is open, for what is there only while one is: it is drawn anew where that part is
 * another, so that a key in one field draws nothing else.
 */
export function useProject<Part = Project>(part?: (project: Project) => Part): Part {
  return useEditor((state) => (part ?? whole)(openProject(state)) as Part);
}
const whole = (project: Project) => project;

/** What the rules say of a place. */
export const useProblems = (isHere: (of: Sought) => boolean): readonly PlacedProblem[] =>
  useEditor(
    useShallow(({ checked }) =>
      (checked?.problems ?? []).filter(({ at, column }) => at && isHere({ ...at, column })),
    ),
  );

/** What takes the focus: a control, or the heading of what is shown. */
const CONTROL = 'input, textarea, select, button, h3[tabindex]';

/**
 * The element of a field or list to which a problem may lead: its first control then has the focus.
 * @param isHere whether the problem is about it
 */
export function useLedTo<Of extends HTMLElement>(
  isHere: (sought: Sought) => boolean,
): RefObject<Of | null> {
  const element = useRef<Of>(null);
  const isSought = useEditor(({ sought }) => sought !== null && isHere(sought));
  useEffect(() => {
    if (!isSought) return;
    const place = element.current;
    if (place instanceof HTMLDetailsElement) place.open = true;
    place?.querySelector<HTMLElement>(CONTROL)?.focus();
    theEditor().clearSought();
  }, [isSought]);
  return element;
}
