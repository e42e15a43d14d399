import { show } from '../problem';
import { nearestPlace } from '../quotes';
import { problemIn, type Rule } from './rule';

/** Every quote stands in the minutes word for word. */
export const quoteFound: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, text, records, positions }) =>
    [...records, ...positions]
      .filter(({ places }) => places.length === 0)
      .map((row) => {
        const { quote } = row.cells;
        const nearest = quote === '' ? null : nearestPlace(text, quote);
        const words = `words of ${folder}/minutes.txt as they stand`;
        return problemIn(row, 'quote', {
          message: quote === '' ? 'quote missing' : 'quote not in the minutes',
          found: show(quote),
          expected: nearest
            ? `${words}; nearest is line ${nearest.line}: ${show(nearest.words)}`
            : words,
        });
      }),
  );
