import { joinClauses, t } from '../../i18n';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import { FOLD, HIDDEN, type OwnLine as Kind } from './grid-layout';
import { POINTED_WORDS } from './matrix-cell';

interface Props {
  readonly at: number;
  readonly columnCount: number;
  readonly words: string;
  readonly isExpanded: boolean | undefined;
  readonly active: boolean;
}

/** A line across the foot of the body. Pressed, it shows what it tells of. */
export function OwnLine({ at, columnCount, words, isExpanded, active }: Props) {
  return (
    <tr className="m-own-line" aria-rowindex={at}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be expanded. */}
      <td
        colSpan={columnCount}
        aria-colindex={1}
        aria-colspan={columnCount}
        aria-expanded={isExpanded}
        aria-describedby={active ? POINTED_WORDS : undefined}
        tabIndex={active ? 0 : undefined}
        title={words}
      >
        <span>{words}</span>
      </td>
    </tr>
  );
}

/** The lines that a layout needs; none on paper, where nothing can be pressed. */
export const ownLines = ({ foldable, hidden }: Layout, isPrinting: boolean): Kind[] =>
  isPrinting
    ? []
    : [
        ...(foldable > 0 ? ([FOLD] as const) : []),
        ...(hidden.length > 0 ? ([HIDDEN] as const) : []),
      ];

/** Who is folded away and why, each kind of blank counted apart; or what the reader has hidden. */
export function ownLineWords(
  { actors, topics, names, topicIndex }: Model,
  { folded, foldable, hidden }: Layout,
  line: number,
  isFolded: boolean,
): string {
  if (line === HIDDEN)
    return t('matrix.hidden', {
      count: hidden.length,
      names: hidden
        .map((id) => topics[topicIndex.get(id) ?? -1]?.short ?? names.get(id) ?? id)
        .join(', '),
    });
  if (!isFolded || folded.length === 0) return t('matrix.unfolded', { count: foldable });
  return joinClauses(
    folded.map(({ blank, members }) => {
      const group = members.flatMap((member) => actors[member] ?? []);
      const isStates = group.every(({ kind }) => kind === 'state');
      return t(`matrix.fold.${blank}`, {
        who: t(isStates ? 'matrix.fold.states' : 'matrix.fold.actors', { count: group.length }),
        names: group.map(({ name }) => name).join(', '),
      });
    }),
  );
}
