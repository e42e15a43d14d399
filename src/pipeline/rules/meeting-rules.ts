/** Rules about a meeting: its own file, and those to whom its minutes give the floor. */
import type { CodedMeeting } from '../coding';
import { lineAt, linesIn } from '../lines';
import { hasWords } from '../minutes/speaker-book';
import { type Problem, type ProblemCode, show } from '../problem';
import type { Rule } from './rule';

/** A meeting has the id of its folder, ends after it begins, and names only known actors. */
export const meetingFile: Rule = ({ actors, meetings }) => {
  const known = new Set(actors.map(({ cells }) => cells.id));
  return meetings.flatMap(({ folder, about, lineOf }) => {
    const problems: Problem[] = [];
    const add = (
      code: ProblemCode,
      column: string,
      message: string,
      found: string,
      expected: string,
    ) => {
      const file = `${folder}/meeting.json`;
      const values = { value: found, start: about.start };
      const said = { message, found: show(found), expected, code, values };
      problems.push({ file, line: lineOf(column), column, ...said });
    };
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    if (about.id !== name)
      add('folder-differs', 'id', 'id is not the folder', about.id, show(name));
    if (about.end < about.start) {
      add(
        'ends-before-start',
        'end',
        'ends before it begins',
        about.end,
        `${about.start} or later`,
      );
    }
    const speakers = about.speakers.flatMap(({ actor }) => actor ?? []);
    const lists = {
      participants: about.participants,
      attended: about.attended ?? [],
      spoke: about.spoke ?? [],
    };
    for (const [column, ids] of Object.entries({ ...lists, speakers })) {
      for (const id of ids.filter((one) => !known.has(one))) {
        add('unknown-member', column, 'unknown actor', id, 'ids in seeds/actors.csv');
      }
    }
    for (const [column, ids] of Object.entries(lists)) {
      for (const id of ids.filter((one, i) => ids.indexOf(one) < i)) {
        add('listed-twice', column, 'actor named twice', id, 'each actor once');
      }
    }
    return problems;
  });
};

/** What `speakers` says of a line stands on it. */
export const decidedLine: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, text, about, lineOf }) => {
    const lines = linesIn(text);
    return about.speakers.flatMap(({ heading, line }) => {
      if (line === undefined || lines[line - 1]?.includes(`${heading}`)) return [];
      const file = `${folder}/meeting.json`;
      const found = `${show(`${heading}`)}, line ${line}`;
      const expected = `words of line ${line} of ${folder}/minutes.txt as they stand`;
      const message = 'words that are not on their line';
      const values = { line: `${line}`, words: `${heading}` };
      return {
        ...{ file, line: lineOf('speakers'), column: 'speakers', message, found, expected },
        ...{ code: 'decided-words-gone' as const, values },
      };
    });
  });

/** Whether `speakers` tells of everybody under such a heading. */
export const isTold = (title: string, { speakers }: CodedMeeting['about']): boolean =>
  speakers.some(
    ({ name, heading, line }) =>
      line === undefined && (name === title || hasWords(title, heading ?? name)),
  );

/** Everybody to whom the minutes give the floor is known, or said to be no actor. */
export const knownSpeaker: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, text, outline, rules, doubts, about }) => {
    const meeting = `${folder}/meeting.json`;
    const problem = (
      code: ProblemCode,
      line: number,
      column: string,
      message: string,
      words: string,
      expected: string,
    ) => ({
      ...{ file: `${folder}/minutes.txt`, line, column, message, found: show(words) },
      expected: `${expected} (actor null for an observer)`,
      ...{ code, values: { line: `${line}`, words } },
    });
    const unknown = outline
      .filter(
        ({ level, actor }, i) =>
          actor === null && rules[i] !== 'decided' && ['speaker', 'presentation'].includes(level),
      )
      .filter(({ title }) => !isTold(title, about))
      .map(({ level, title, start }) => {
        const expected = `a name in seeds/actors.csv, or one in "speakers" of ${meeting}`;
        const message = 'nobody known speaks under this heading';
        const line = lineAt(text, start);
        return problem('speaker-unknown', line, level, message, title, expected);
      });
    const doubtful = doubts.map(({ line, words }) => {
      const heading = words.slice(0, 40).replace(/\S*$/u, (cut) => (words.length > 40 ? '' : cut));
      const entry = JSON.stringify({ name: '…', heading: heading.trimEnd(), actor: '…' });
      const expected = `who speaks from here on (who has the floor already, where that one only tells of another), told in "speakers" of ${meeting} as ${entry}`;
      return problem(
        'floor-doubtful',
        line,
        'floor',
        'the floor may change here, to whom is not clear',
        words,
        expected,
      );
    });
    return [...unknown, ...doubtful];
  });
