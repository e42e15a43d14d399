/** The headings of the text with the decisions on them. */
import { useRef } from 'react';
import type { HeadingGroup, HeadingTitle } from '../../check/engine-protocol';
import type { HeadingDecision } from '../../edits/speaker-edits';
import { useEditor, useProject } from '../use-editor';

const NONE: readonly never[] = [];

/** Applies the current decisions to the engine's answer, which arrives a moment after a click. */
export function useHeadings(): readonly HeadingGroup[] {
  const groups = useEditor(({ checked }) => checked?.headings ?? NONE);
  const isChecked = useEditor((state) => state.isChecked);
  const decisions: readonly HeadingDecision[] =
    useProject(({ values }) => values.meeting.headings) ?? NONE;
  // The decisions that the engine knew when it read the headings.
  const checkedDecisions = useRef(decisions);
  if (isChecked) checkedDecisions.current = decisions;
  const before = checkedDecisions.current;
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
