/** Rules about quotes: each stands in the minutes word for word, at one place, in one speech. */
import { claims, speakerAt } from '../coding';
import { show } from '../problem';
import { nearestPlace, passagesOf } from '../quotes';
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

/** A quote begins in a paragraph, and does not run from one speaker's words into another's. */
export const quoteInOneSpeech: Rule = ({ meetings }) =>
  meetings.flatMap(({ outline, passages, records, positions }) =>
    [...records, ...positions].flatMap((row) => {
      if (!row.place) return [];
      const around = passagesOf(passages, row.place);
      if (around[0]?.paragraph == null) {
        return problemIn(row, 'quote', {
          message: 'quote begins in a heading',
          found: `line ${row.place.line}`,
          expected: 'words of a paragraph or a list item',
        });
      }
      const speakers = new Set(around.map((passage) => speakerAt(outline, passage)));
      if (speakers.size < 2) return [];
      return problemIn(row, 'quote', {
        message: 'quote runs over several speakers',
        found: [...speakers].join(', '),
        expected: 'words of one speaker',
      });
    }),
  );
