/** Rules about a meeting: its own file. */
import { foldName } from '../minutes/state-names';
import { type Problem, type ProblemCode, show } from '../problem';
import { type Rule, warning } from './rule';

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
    const headings = (about.headings ?? []).flatMap(({ actor }) => actor ?? []);
    for (const [column, ids] of Object.entries({ ...lists, speakers, headings })) {
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

/** Each title that `headings` tells of is one of the minutes; a text that was corrected may have others. */
export const knownHeading: Rule = ({ meetings }) =>
  meetings.flatMap(({ folder, about, headings, lineOf }) => {
    const titles = new Set(headings.map(({ form, title }) => `${form} ${foldName(title)}`));
    const gone = (about.headings ?? []).filter(
      ({ form, title }) => title !== undefined && !titles.has(`${form} ${foldName(title)}`),
    );
    return gone.map(({ form, title = '' }) =>
      warning({
        ...{ file: `${folder}/meeting.json`, line: lineOf('headings'), column: 'headings' },
        ...{ message: 'no such heading in the minutes', found: show(title) },
        expected: `the title of a heading of the form ${form} in ${folder}/minutes.txt`,
        ...{ code: 'heading-gone', values: { title, form } },
      }),
    );
  });
