import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

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
      message: `quote stands on lines ${lines.join(', ')}`,
      found: show(line),
      expected:
        telling.length > 0 ? `one of ${telling.join(', ')}, or a longer quote` : 'a longer quote',
    });
  });
