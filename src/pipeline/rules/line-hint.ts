import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** A line that is given is the line on which the quote begins. */
export const lineHint: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { line } = row.cells;
    const lines = row.places.map((place) => `${place.line}`);
    if (line === '' || lines.length === 0 || lines.includes(line)) return [];
    return problemIn(row, 'line', {
      message: 'the quote does not begin on this line',
      found: show(line),
      expected: [...new Set(lines)].join(' or '),
    });
  });
