/** The editor as React hooks. An open project stays open while the reader looks at other views. */
import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { PlacedProblem, ProblemField } from '../check/engine-protocol';
import type { Project } from '../project/project';
import { createEditor, type Editor, type EditorState } from '../store/editor-store';

let made: Editor | undefined;

/** Returns the editor of this page. The first call starts its engine. */
export function theEditor(): Editor {
  if (!made) {
    made = createEditor();
    addEventListener('pagehide', made.leave);
    made.store.subscribe(({ project, stage, chosen }) => {
      try {
        sessionStorage.setItem(TAB_KEY, project ? JSON.stringify([project.id, stage, chosen]) : '');
      } catch {
        // The browser's storage is disabled.
      }
    });
  }
  return made;
}

/** Key of what a reload of this tab restores: meeting, stage and open record; '' where the meeting was closed. */
const TAB_KEY = 'matrix-editor-where';

/** Restores what this tab showed before a reload. Does nothing where that meeting is gone. */
export async function restoreTab(): Promise<void> {
  try {
    const [id, stage, chosen] = JSON.parse(sessionStorage.getItem(TAB_KEY) ?? '');
    await theEditor().resume(id, { stage, chosen });
  } catch {
    // No meeting was open here, or the browser stores nothing.
  }
}

export const useEditor = <Part>(part: (state: EditorState) => Part): Part =>
  useStore(theEditor().store, part);

/** Returns the open project. Throws where none is open. */
export function openProject({ project }: EditorState = theEditor().store.getState()): Project {
  if (!project) throw new Error('no project is open');
  return project;
}

/**
 * Selects a part of the open project, for components that exist only while one is open. The component is drawn anew
 * only when that part changes, so that a key stroke in one field draws no other. Throws if no project is open.
 */
export function useProject<Part = Project>(part?: (project: Project) => Part): Part {
  return useEditor((state) => (part ?? whole)(openProject(state)) as Part);
}
const whole = (project: Project) => project;

/** The problems that the rules found at a place. */
export const useProblems = (isHere: (of: ProblemField) => boolean): readonly PlacedProblem[] =>
  useEditor(
    useShallow(({ checked }) =>
      (checked?.problems ?? []).filter(({ at, column }) => at && isHere({ ...at, column })),
    ),
  );

/** Elements that can take the focus: a control, or the heading of a section. */
const CONTROL = 'input, textarea, select, button, h3[tabindex]';

/**
 * Returns a ref for the element of a field or list to which a problem may lead; its first control then takes the focus.
 * @param isHere whether the problem is about this element
 */
export function useLedTo<Of extends HTMLElement>(
  isHere: (sought: ProblemField) => boolean,
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
