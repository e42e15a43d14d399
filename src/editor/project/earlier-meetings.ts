/** The earlier meetings of a project's series, which it keeps as files. */
import { seriesOf } from '../../dataset/series';
import { readTable } from '../../pipeline/csv-table';
import { compare } from '../../pipeline/problem';
import { COLUMNS, type ColumnOf } from '../../pipeline/seed-files';
import type { MeetingFile } from '../../pipeline/seeds';
import { memoBy } from './memo-by';
import type { Project } from './project';

/**
 * The meetings before a meeting of the same series, in the order of their days. Before a meeting without a day come all
 * others.
 */
export function earlierOf<Meeting extends { readonly about: MeetingFile }>(
  meetings: readonly Meeting[],
  { id, start, series, body }: MeetingFile,
): Meeting[] {
  const own = seriesOf({ body, ...(series !== undefined && { series }) });
  const orderOf = (one: MeetingFile, other: Pick<MeetingFile, 'start' | 'id'>) =>
    compare(one.start, other.start) || compare(one.id, other.id);
  return meetings
    .filter(
      ({ about }) =>
        about.id !== id &&
        seriesOf(about) === own &&
        (start === '' || orderOf(about, { start, id }) < 0),
    )
    .toSorted((one, other) => orderOf(one.about, other.about));
}

const read = memoBy<Project['lists']['kept'], readonly { readonly about: MeetingFile }[]>();
const found = memoBy<Project['lists']['kept'], readonly MeetingFile[]>();

const stances = memoBy<readonly MeetingFile[], ReadonlySet<string>>();

/** Rows of the earlier meetings' files, each with its meeting. */
function rowsBefore<Name extends 'records' | 'positions'>(project: Project, name: Name) {
  const meetings = new Map(
    earlierMeetings(project).map((each) => [`seeds/${each.id}/${name}.csv`, each]),
  );
  return project.lists.kept.flatMap(({ id, text }) => {
    const meeting = meetings.get(id);
    const { rows } = meeting ? readTable<ColumnOf<Name>>(id, text, COLUMNS[name]) : { rows: [] };
    return meeting ? (rows ?? []).map(({ cells }) => ({ cells, meeting })) : [];
  });
}

/** The records of earlier meetings by id. */
export const earlierRecords = (project: Project) =>
  new Map(rowsBefore(project, 'records').map((row) => [row.cells.id, row]));

/** Ids of the actors that have a stance at an earlier meeting: only these can withdraw one. */
export const actorsWithStances = (project: Project): ReadonlySet<string> =>
  stances(
    earlierMeetings(project),
    [project.lists.kept],
    () => new Set(rowsBefore(project, 'positions').map(({ cells }) => cells.actor)),
  );

/** The contents of a `meeting.json`; null where it is damaged, which the rules report. */
function aboutIn(text: string): MeetingFile | null {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

/** The meetings before the meeting of a project, by its kept files. The same array until they change. */
export function earlierMeetings({ lists: { kept }, values }: Project): readonly MeetingFile[] {
  return found(kept, [values.meeting], (latest) => {
    const all = read(kept, [], () =>
      kept.flatMap(({ id, text }) => {
        const about = id.endsWith('/meeting.json') ? aboutIn(text) : null;
        return about ? { about } : [];
      }),
    );
    const earlier = earlierOf(all, values.meeting).map(({ about }) => about);
    const isSame =
      earlier.length === latest?.length && earlier.every((each, i) => each === latest[i]);
    return isSame ? latest : earlier;
  });
}
