/** The earlier meetings of a project's series, which it keeps as files. */
import { seriesOf } from '../../dataset/series';
import { ALL_STANCES, STANCES, type Stance } from '../../dataset/values';
import { readTable } from '../../pipeline/csv-table';
import { compare } from '../../pipeline/problem';
import { COLUMNS } from '../../pipeline/seed-files';
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

/** A stance at an earlier meeting. */
export interface EarlierPosition {
  readonly actor: string;
  readonly proposal: string;
  /** Id of the meeting. */
  readonly meeting: string;
}

const positions = memoBy<readonly MeetingFile[], readonly EarlierPosition[]>();

/** The stances at earlier meetings, in the order of the meetings. */
export function earlierPositions(project: Project): readonly EarlierPosition[] {
  const meetings = earlierMeetings(project);
  const { kept } = project.lists;
  return positions(meetings, [kept], () =>
    meetings.flatMap(({ id: meeting }) =>
      keptRows(kept, `seeds/${meeting}/positions.csv`, COLUMNS.positions).map(
        ({ cells: { actor, proposal } }) => ({ actor, proposal, meeting }),
      ),
    ),
  );
}

const settled = memoBy<Project['lists']['kept'], ReadonlySet<string>>();

/**
 * Ids of the earlier records that the files of this meeting link, as they were opened. Such files keep no suggestion
 * that was left, so who linked a record has decided on the rest of its suggestions too.
 */
export const linkedAsOpened = ({ lists: { kept }, values: { meeting } }: Project) =>
  settled(kept, [meeting.id], () => {
    const rows = keptRows(kept, `seeds/${meeting.id}/links.csv`, COLUMNS.links);
    return new Set(rows.map(({ cells }) => cells.of));
  });

/** The stances that an actor can have: only what it said at an earlier meeting can it take back. */
export const stancesOf = (project: Project, actor: string): readonly Stance[] =>
  earlierPositions(project).some((each) => each.actor === actor) ? ALL_STANCES : STANCES;

/** The records of earlier meetings by id, each with its meeting. */
export const earlierRecords = (project: Project) =>
  new Map(
    earlierMeetings(project).flatMap((meeting) =>
      keptRows(project.lists.kept, `seeds/${meeting.id}/records.csv`, COLUMNS.records).map(
        ({ cells }) => [cells.id, { cells, meeting }] as const,
      ),
    ),
  );

/** The rows of a kept table; none where it is missing or damaged, which the rules report. */
const keptRows = <Column extends string>(
  kept: Project['lists']['kept'],
  path: string,
  columns: readonly Column[],
) => {
  const file = kept.find(({ id }) => id === path);
  return (file && readTable(path, file.text, columns).rows) ?? [];
};

/** The contents of a `meeting.json`; null where it is damaged, which the rules report. */
function aboutIn(text: string): MeetingFile | null {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

const meetingsIn = (kept: Project['lists']['kept']) =>
  read(kept, [], () =>
    kept.flatMap(({ id, text }) => {
      const about = id.endsWith('/meeting.json') ? aboutIn(text) : null;
      return about ? { about } : [];
    }),
  );

/** The meetings that are published with the meeting of a project, in the order of their days. */
export const meetingsBeside = ({ lists: { kept }, values }: Project): readonly MeetingFile[] =>
  meetingsIn(kept)
    .map(({ about }) => about)
    .filter(({ id }) => id !== values.meeting.id)
    .toSorted((one, other) => compare(one.start, other.start));

/** The meetings before the meeting of a project, by its kept files. The same array until they change. */
export function earlierMeetings({ lists: { kept }, values }: Project): readonly MeetingFile[] {
  return found(kept, [values.meeting], (latest) => {
    const earlier = earlierOf(meetingsIn(kept), values.meeting).map(({ about }) => about);
    const isSame =
      earlier.length === latest?.length && earlier.every((each, i) => each === latest[i]);
    return isSame ? latest : earlier;
  });
}

/** The latest meeting before that has a list of participants, where the meeting of a project has none. */
export const participantsBefore = (project: Project): MeetingFile | undefined =>
  project.values.meeting.participants.length > 0
    ? undefined
    : earlierMeetings(project).findLast(({ participants }) => participants.length > 0);
