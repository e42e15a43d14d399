import { show } from '../problem';
import type { RowOf } from '../seeds';
import { problemIn, type Rule } from './rule';

/** Every State, and nobody else, has an ISO 3166-1 alpha-2 code of its own. */
export const alpha2: Rule = ({ actors }) => {
  const first = new Map<string, RowOf<'actors'>>();
  return actors.flatMap((row) => {
    const { kind, alpha2: code } = row.cells;
    const problem = (message: string, expected: string) =>
      problemIn(row, 'alpha2', { message, found: show(code), expected });
    if (kind !== 'state') {
      return code === '' ? [] : problem('only a State has an alpha-2 code', 'nothing');
    }
    if (!/^[A-Z]{2}$/u.test(code)) {
      return problem('no alpha-2 code', 'the two capital letters of ISO 3166-1 for the State');
    }
    const before = first.get(code);
    if (before)
      return problem('alpha-2 code used twice', `another than that of ${before.cells.id}`);
    first.set(code, row);
    return [];
  });
};
