/** The proposals under the present filters, in groups and in the order of the page. */
import { useMemo } from 'react';
import { compareNames } from '../../i18n';
import type { Model } from '../../model/model';
import { type PositionTable, type ProposalRow, positionTable } from '../../model/positions';
import { useFilter, useModel, useView } from '../../store/react';
import type { SORTED_TABLES } from '../../store/view-state';

export type ProposalColumn = (typeof SORTED_TABLES)['positions'][number];

/** Proposals on which several took a position stand in one table, the others in a second one. */
export const ofSeveral = ({ standing }: ProposalRow): boolean => standing !== 'one';

/** The columns that sort, by table. */
const SORTS: Readonly<Record<'several' | 'one', readonly ProposalColumn[]>> = {
  several: ['proposal', 'for', 'against'],
  one: ['proposal', 'actor'],
};

/** The proposals and positions under the present filters, in neutral order. */
export function useProposals(): PositionTable {
  const model = useModel();
  const filter = useFilter();
  const words = useView((state) => state.q);
  return useMemo(() => positionTable(model, { ...filter, words }), [model, filter, words]);
}

/** What each column sorts by; `for` counts the actors in favour. */
export const valuesOf = ({
  names,
}: Model): Record<ProposalColumn, (row: ProposalRow) => string | number> => ({
  proposal: ({ proposal }) => proposal.label,
  actor: ({ marks }) => names.get(marks[0]?.actor ?? '') ?? '',
  for: ({ marks }) =>
    new Set(marks.flatMap(({ actor, stance }) => (stance === 'opposes' ? [] : actor))).size,
  against: ({ marks }) => marks.filter(({ stance }) => stance === 'opposes').length,
});

/** The proposals as they stand on the page, whose positions the panel goes through in this order. */
export function useProposalsInOrder(): readonly ProposalRow[] {
  const model = useModel();
  const { rows } = useProposals();
  const sort = useView((state) => state.sort.positions);
  return useMemo(() => {
    const several = rows.filter(ofSeveral);
    const one = rows.filter((row) => !ofSeveral(row));
    if (!sort) return [...several, ...one];
    const value = valuesOf(model)[sort.column];
    const compare = (a: ProposalRow, b: ProposalRow) => {
      const [first, second] = [value(a), value(b)];
      const order =
        typeof first === 'number' ? first - Number(second) : compareNames(first, String(second));
      return sort.descending ? -order : order;
    };
    const inOrder = (table: keyof typeof SORTS, group: ProposalRow[]) =>
      SORTS[table].includes(sort.column) ? group.toSorted(compare) : group;
    return [...inOrder('several', several), ...inOrder('one', one)];
  }, [model, rows, sort]);
}
