import { lineAt } from '../minutes/lines';
import { show } from '../problem';
import type { Rule } from './rule';

/** Everybody to whom the minutes give the floor is known, or said to be no actor. */
export const knownSpeaker: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, text, outline, about }) =>
    outline
      .filter(({ level, actor }) => actor === null && ['speaker', 'presentation'].includes(level))
      .filter(({ title }) => !about.speakers.some((s) => title.includes(s.heading ?? s.name)))
      .map(({ level, title, start }) => ({
        file: `${folder}/minutes.txt`,
        line: lineAt(text, start),
        column: level,
        message: 'nobody known speaks under this heading',
        found: show(title),
        expected: `a name in seeds/actors.csv, or one in "speakers" of ${folder}/meeting.json (actor null for an observer)`,
      })),
  );
