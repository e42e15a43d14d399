/** What the selected words say of a record of them, which a person takes in or leaves out. */
import { useMemo, useState } from 'react';
import { type ProposedCell, proposedCells } from '../../check/proposed-cells';
import type { Range } from '../../project/anchors';
import type { Anchor, ClaimCells } from '../../project/project';
import { openProject, useProject } from '../use-editor';
import type { useSuggestions } from './use-suggestions';

/** Nothing is proposed while suggestions are switched off. */
export function useProposedCells(
  anchor: Anchor | null,
  selected: Range | null,
  { all, lexicon, isShown }: ReturnType<typeof useSuggestions>,
) {
  const topics = useProject(({ lists }) => lists.topics);
  const forms = useProject(({ lists }) => lists.modalities);
  const [own, setOwn] = useState<{ of: string; turned: readonly string[] }>();
  const words = anchor?.exact ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are read from the project
  const proposed = useMemo(() => {
    if (!isShown || !lexicon || !selected) return [];
    const within = all.filter(
      (each) =>
        each.start <= selected.start && each.end >= selected.end && words.includes(each.words),
    );
    return proposedCells(openProject(), words, within, lexicon);
  }, [isShown, lexicon, words, selected?.start, all, topics, forms]);
  const turned = own?.of === words ? own.turned : [];
  const isPicked = (cell: ProposedCell) => cell.isSure !== turned.includes(keyOf(cell));
  const picked: Record<string, string> = {};
  for (const { column, value } of proposed.filter(isPicked))
    picked[column] = picked[column] ? `${picked[column]}; ${value}` : value;
  // A status is one of a kind.
  if (!picked.kind) delete picked.status;
  return {
    proposed,
    isPicked,
    /** The cells that a new record gets. */
    picked: picked as ClaimCells,
    turn: (cell: ProposedCell) => {
      const key = keyOf(cell);
      const others = turned.filter((each) => each !== key);
      setOwn({ of: words, turned: others.length < turned.length ? others : [...turned, key] });
    },
  };
}

const keyOf = ({ column, value }: ProposedCell) => `${column} ${value}`;
