/** The editor in React. What is open stays open while the reader looks at other views. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { shallow } from 'zustand/shallow';
import { createEditor, type Editor, type EditorState } from '../../editor/editor-store';
import type { Sought } from '../../editor/engine/engine-protocol';
import { otherNames, type Project, wordsOfRows } from '../../editor/project';
import { language, regionName } from '../../i18n';
import type { SearchOption } from '../../ui/search-list';

let made: Editor | undefined;

/** The editor of this page; its engine starts with it. */
export function theEditor(): Editor {
  if (!made) {
    made = createEditor();
    addEventListener('pagehide', made.leave);
  }
  return made;
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

/** A moment after the last key. */
const LOOK_MS = 200;

/**
 * What is found in the document by what reads documents, which is loaded apart; null until it is known.
 * @param of what it follows from
 */
export function useLook<Answer>(
  of: (project: Project) => unknown,
  look: () => Promise<Answer>,
): Answer | null {
  const part = useProject(useShallow(of));
  const [answer, setAnswer] = useState<Answer | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again only where that is another
  useEffect(() => {
    let isWanted = true;
    const soon = setTimeout(
      () =>
        look()
          .then((found) => isWanted && setAnswer(() => found))
          .catch(() => {}),
      LOOK_MS,
    );
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [part]);
  return answer;
}

/** Ids of actors and proposals of which neither the document nor anything coded speaks. */
export function useStrangers() {
  const checked = useEditor((state) => state.checked);
  const of = ({ lists, values: { meeting } }: Project) => [
    ...[lists.lines, lists.actors, lists.proposals, lists.records, lists.positions, lists.floor],
    ...[meeting.participants, meeting.attended, meeting.speakers, checked?.floor],
  ];
  return useLook(of, async () => {
    const { actorsIdle, proposalsForeign } = await namedActors();
    const spoke = [...(checked?.floor ?? []), ...(checked?.outline ?? [])];
    const actors = actorsIdle(
      openProject(),
      spoke.flatMap(({ actor }) => actor ?? []),
    );
    return { actors: checked ? actors : [], proposals: proposalsForeign(openProject()) };
  });
}

/** Apart, with what reads documents. */
export const namedActors = () => import('../../editor/read/named-actors');

type Named = Parameters<typeof wordsOfRows>[1];
type Words = ReadonlyMap<string, string>;

/** Names that were asked for last, by their list, with what they follow from. */
const named = new Map<Named, { readonly from: readonly unknown[]; readonly words: Words }>();

/** The same map as long as it says the same. */
function wordsNow(project: Project, list: Named): Words {
  const { values, lists } = project;
  const from = [lists[list], lists.translations, values.about, language()];
  const before = named.get(list);
  if (before?.from.every((each, i) => each === from[i])) return before.words;
  const made = wordsOfRows(project, list, language(), regionName);
  const words = before && shallow(before.words, made) ? before.words : made;
  named.set(list, { from, words });
  return words;
}

/** Names of the entries of a list by their ids, in the reader's language. */
export const useWordsOf = (list: Named): Words => useProject((project) => wordsNow(project, list));

/** Entries of a list of the project that is open as options, which their other names find too. */
export function optionsOf(list: Named, words: Words): SearchOption[] {
  let names: ReturnType<typeof otherNames> | undefined;
  const also = (id: string) => {
    names ??= otherNames(openProject(), list);
    return names.get(id) ?? [];
  };
  return [...words].map(([value, words]) => ({ value, words, also: () => also(value) }));
}
