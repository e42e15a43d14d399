import { speakerAt } from '../coding';
import { passagesOf } from '../quotes';
import { problemIn, type Rule } from './rule';

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
