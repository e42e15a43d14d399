/** Rules about quotes: each must be in the minutes word for word, at one place, in the words of one speaker. */
import { claims } from '../coding';
import { few, show } from '../problem';
import { nearestPlace, passagesOf, speakerAt } from '../quotes';
import { problemIn, type Rule } from './rule';

/** Every quote must be in the minutes word for word. */
export const quoteFound: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, text, records, positions }) =>
    [...records, ...positions]
      .filter(({ places }) => places.length === 0)
      .map((row) => {
        const { quote } = row.cells;
        const nearest = quote === '' ? null : nearestPlace(text, quote);
        const words = `words of ${folder}/minutes.txt as they stand`;
        const hint = nearest ? `; nearest is line ${nearest.line}: ${show(nearest.words)}` : '';
        const message = quote === '' ? 'quote missing' : 'quote not in the minutes';
        const code = quote === '' ? 'quote-missing' : 'quote-not-found';
        return problemIn(row, 'quote', message, words + hint, undefined, code);
      }),
  );

const FEW = 8;

/** A quote that is at several places must have the line of one of them. */
export const quoteAmbiguous: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { line } = row.cells;
    const lines = row.places.map((place) => `${place.line}`);
    const meant = lines.filter((at) => line === '' || at === line);
    if (meant.length < 2) return [];
    const distinct = [...new Set(lines)];
    const twice = new Set(lines.filter((at, i) => at === lines[i - 1]));
    const telling = distinct.filter((at) => !twice.has(at));
    const message =
      distinct.length > 1
        ? `quote stands on lines ${few(distinct, FEW)}`
        : `quote stands ${lines.length} times on line ${lines[0]}`;
    const lineOr = telling.length > 0 ? `one of ${few(telling, FEW)}, or ` : '';
    const code = distinct.length > 1 ? 'quote-on-lines' : 'quote-twice-on-line';
    const values = { lines: few(distinct, FEW) };
    return problemIn(row, 'line', message, `${lineOr}a longer quote`, undefined, code, values);
  });

/** A given line must be the one on which the quote begins. */
export const lineHint: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { line } = row.cells;
    const lines = row.places.map((place) => `${place.line}`);
    if (line === '' || lines.length === 0 || lines.includes(line)) return [];
    const expected = [...new Set(lines)].join(' or ');
    const message = 'the quote does not begin on this line';
    return problemIn(row, 'line', message, expected, undefined, 'line-wrong', { lines: expected });
  });

/** A quote must begin in a paragraph, and must not run from one speaker's words into another's. */
export const quoteInOneSpeech: Rule = ({ meetings }) =>
  meetings.flatMap(({ outline, passages, records, positions }) =>
    [...records, ...positions].flatMap((row) => {
      if (!row.place) return [];
      const around = passagesOf(passages, row.place);
      if (around[0]?.paragraph == null) {
        const expected = 'words of a paragraph or a list item';
        const found = `line ${row.place.line}`;
        const message = 'quote begins in a heading';
        return problemIn(row, 'quote', message, expected, found, 'quote-in-heading');
      }
      const speakers = new Set(around.map((passage) => speakerAt(outline, passage)));
      if (speakers.size < 2) return [];
      const found = [...speakers].join(', ');
      return problemIn(
        row,
        'quote',
        'quote runs over several speakers',
        'words of one speaker',
        found,
        'quote-over-speakers',
        { speakers: [...speakers].join('; ') },
      );
    }),
  );
