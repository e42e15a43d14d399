/** The editor in React. What is open stays open while the reader looks at other views. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import {
  createEditor,
  type Editor,
  type EditorState,
  type Sought,
} from '../../editor/editor-store';
import { type Project, wordsOfRows } from '../../editor/project';
import { language, regionName } from '../../i18n';

let made: Editor | undefined;

/** The editor of this page; its engine starts with it. */
export function theEditor(): Editor {
  made ??= createEditor();
  return made;
}

export const useEditor = <Part>(part: (state: EditorState) => Part): Part =>
  useStore(theEditor().store, part);

/** The project that is open; for parts that are there only while one is. */
export function useProject(): Project {
  const project = useEditor((state) => state.project);
  if (!project) throw new Error('no project is open');
  return project;
}

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
    theEditor().found();
  }, [isSought]);
  return element;
}

/** Names of the entries of a list by their ids, in the reader's language. */
export function useWordsOf(list: Parameters<typeof wordsOfRows>[1]): ReadonlyMap<string, string> {
  const project = useProject();
  const { values } = project;
  const { translations } = project.lists;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these lists matter
  return useMemo(
    () => wordsOfRows(project, list, language(), regionName),
    [list, project.lists[list], translations, values.about],
  );
}
