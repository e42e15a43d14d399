/** The headings of the text with what is decided of them. */
import { useRef } from 'react';
import type { HeadingGroup, HeadingTitle } from '../../check/engine-protocol';
import type { HeadingDecision } from '../../edits/speaker-edits';
import { useEditor, useProject } from '../use-editor';

const NONE: readonly never[] = [];

/** With the decisions as they are now: those that the engine tells of come a moment after a click. */
export function useHeadings(): readonly HeadingGroup[] {
  const groups = useEditor(({ checked }) => checked?.headings ?? NONE);
  const isChecked = useEditor((state) => state.isChecked);
  const decisions: readonly HeadingDecision[] =
    useProject(({ values }) => values.meeting.headings) ?? NONE;
  // What the engine was told when it read the headings.
  const told = useRef(decisions);
  if (isChecked) told.current = decisions;
  const before = told.current;
  if (before === decisions) return groups;
  return groups.map(({ form, titles, ...group }) => {
    const entryOf = (all: readonly HeadingDecision[], title: string | undefined) =>
      all.find((each) => each.form === form && each.title === title);
    const actorOf = ({ title, actor, named }: HeadingTitle) => {
      const entry = entryOf(decisions, title);
      if (entry) return entry.actor === undefined ? named[0] : entry.actor;
      return entryOf(before, title) ? undefined : actor;
    };
    const whole = entryOf(decisions, undefined);
    return {
      ...{ ...group, form },
      decision: !whole ? 'open' : whole.actor === null ? 'nobody' : 'named',
      titles: titles.map((title) => ({ ...title, actor: actorOf(title) })),
    };
  });
}
