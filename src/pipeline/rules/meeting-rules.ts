/** Rules about `meeting.json`. */
import { foldName } from '../minutes/state-names';
import { type Problem, type ProblemCode, show } from '../problem';
import { type Rule, warning } from './rule';

/** A meeting has the id of its folder, ends after it begins, and names only known actors. */
export const meetingFile: Rule = ({ actors, meetings }) => {
  const known = new Set(actors.map(({ cells }) => cells.id));
  return meetings.flatMap(({ folder, about, lineOf }) => {
    const problems: Problem[] = [];
    const add = (
      column: string,
      found: string,
      text: { code: ProblemCode; message: string; expected: string },
    ) =>
      problems.push({
        ...{ file: `${folder}/meeting.json`, line: lineOf(column), column },
        ...{ ...text, found: show(found), values: { value: found, start: about.start } },
      });
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    if (about.id !== name) {
      const message = 'id is not the folder';
      add('id', about.id, { code: 'folder-differs', message, expected: show(name) });
    }
    if (about.end < about.start) {
      const expected = `${about.start} or later`;
      add('end', about.end, {
        code: 'ends-before-start',
        message: 'ends before it begins',
        expected,
      });
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
        const expected = 'ids in seeds/actors.csv';
        add(column, id, { code: 'unknown-member', message: 'unknown actor', expected });
      }
    }
    for (const [column, ids] of Object.entries(lists)) {
      for (const id of ids.filter((one, i) => ids.indexOf(one) < i)) {
        const expected = 'each actor once';
        add(column, id, { code: 'listed-twice', message: 'actor named twice', expected });
      }
    }
    return problems;
  });
};

/**
 * Each title in `headings` stands in the minutes. A warning, because a correction of the text may have changed a title.
 */
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

/**
 * A meeting beside others has a record or a link. A warning: without any, all that stood open before is shown as not said
 * again there, also where nobody has read its minutes.
 */
export const meetingRecords: Rule = ({ meetings }) =>
  meetings
    .filter(({ records, links }) => meetings.length > 1 && records.length + links.length === 0)
    .map(({ folder }) =>
      warning({
        ...{ file: `${folder}/records.csv`, line: 1, column: 'id', found: 'no row' },
        message: 'a meeting without records',
        expected: 'a row for each claim of its minutes, or no such meeting',
        ...{ code: 'no-records', values: {} },
      }),
    );
