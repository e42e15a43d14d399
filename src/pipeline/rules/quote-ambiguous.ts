import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

const FEW = 8;

/** A quote that stands at several places says by its line which one is meant. */
export const quoteAmbiguous: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { line } = row.cells;
    const lines = row.places.map((place) => `${place.line}`);
    const meant = lines.filter((at) => line === '' || at === line);
    if (meant.length < 2) return [];
    const distinct = [...new Set(lines)];
    const telling = distinct.filter((at) => lines.indexOf(at) === lines.lastIndexOf(at));
    return problemIn(row, 'line', {
      message:
        distinct.length > 1
          ? `quote stands on lines ${few(distinct)}`
          : `quote stands ${lines.length} times on line ${lines[0]}`,
      found: show(line),
      expected: telling.length > 0 ? `one of ${few(telling)}, or a longer quote` : 'a longer quote',
    });
  });

/** The first of many: whoever quotes "the" needs no list of every line. */
function few(lines: readonly string[]): string {
  const more = lines.length - FEW;
  return more > 0 ? `${lines.slice(0, FEW).join(', ')} and ${more} more` : lines.join(', ');
}
