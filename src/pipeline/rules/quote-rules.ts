/** Rules about quotes: each must be in the minutes word for word, at one place, in the words of one speaker. */
import { CARRYING } from '../../dataset/timeline';
import { type AnyLinked, type Coding, quotedRows } from '../coding';
import { listFirst, show } from '../problem';
import { hintedPlaces, lineHints, nearestPlace, passagesOf, speakerAt } from '../quotes';
import { problemIn, type Rule } from './rule';

/** A link that lacks its record; `linkBy` says what it needs. */
const lacksRecord = ({ cells }: AnyLinked): boolean =>
  'effect' in cells && (cells.quote === '' || CARRYING.includes(cells.effect));

/** Every quote must be in the minutes word for word. */
export const quoteFound: Rule = ({ meetings }) =>
  meetings.flatMap((meeting) => {
    const { folder, text } = meeting;
    return quotedRows(meeting)
      .filter((row) => row.places.length === 0 && !lacksRecord(row))
      .map((row) => {
        const { quote } = row.cells;
        const nearest = quote === '' ? null : nearestPlace(text, quote);
        const words = `words of ${folder}/minutes.txt as they stand`;
        const hint = nearest ? `; nearest is line ${nearest.line}: ${show(nearest.words)}` : '';
        const message = quote === '' ? 'quote missing' : 'quote not in the minutes';
        const code = quote === '' ? 'quote-missing' : 'quote-not-found';
        return problemIn(row, { column: 'quote', message, expected: words + hint, code });
      });
  });

const allQuoted = ({ meetings }: Coding) => meetings.flatMap(quotedRows);

const FEW = 8;

/** A quote that is at several places must have the hint of one of them in `line`. */
export const quoteAmbiguous: Rule = (coding) =>
  allQuoted(coding).flatMap((row) => {
    if (hintedPlaces(row.places, row.cells.line).length < 2) return [];
    const lines = [...new Set(row.places.map((place) => `${place.line}`))];
    const message =
      lines.length > 1
        ? `quote stands on lines ${listFirst(lines, FEW)}`
        : `quote stands ${row.places.length} times on line ${lines[0]}`;
    const expected = `one of ${listFirst(lineHints(row.places), FEW)}, or a longer quote`;
    const code = lines.length > 1 ? 'quote-on-lines' : 'quote-twice-on-line';
    const values = { lines: listFirst(lines, FEW) };
    return problemIn(row, { column: 'line', message, expected, code, values });
  });

/** A given line must be one on which the quote begins. */
export const lineOfQuote: Rule = (coding) =>
  allQuoted(coding).flatMap((row) => {
    const { places, cells } = row;
    if (places.length === 0 || hintedPlaces(places, cells.line).length > 0) return [];
    const expected = lineHints(places).join(' or ');
    const lines = [...new Set(places.map(({ line }) => line))].join(' or ');
    const message = 'the quote does not begin on this line';
    return problemIn(row, {
      column: 'line',
      message,
      expected,
      code: 'line-wrong',
      values: { lines },
    });
  });

/** A quote must begin in a paragraph, and must not run from one speaker's words into another's. */
export const quoteInOneSpeech: Rule = ({ meetings }) =>
  meetings.flatMap((meeting) => {
    const { outline, passages } = meeting;
    return quotedRows(meeting).flatMap((row) => {
      if (!row.place) return [];
      const around = passagesOf(passages, row.place);
      if (around[0]?.paragraph == null) {
        const expected = 'words of a paragraph or a list item';
        const found = `line ${row.place.line}`;
        const message = 'quote begins in a heading';
        return problemIn(row, {
          column: 'quote',
          message,
          expected,
          found,
          code: 'quote-in-heading',
        });
      }
      const speakers = new Set(around.map((passage) => speakerAt(outline, passage)));
      if (speakers.size < 2) return [];
      const found = [...speakers].join(', ');
      return problemIn(row, {
        column: 'quote',
        message: 'quote runs over several speakers',
        expected: 'words of one speaker',
        found,
        code: 'quote-over-speakers',
        values: { speakers: [...speakers].join('; ') },
      });
    });
  });
