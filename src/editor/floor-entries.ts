/** Decisions of who speaks from a place on, as rows of a project and as `speakers` of `meeting.json`. */
import { compare } from '../pipeline/problem';
import type { MeetingFile } from '../pipeline/seeds';
import { textOfLines } from './anchors';
import type { FloorChange, Line, Project } from './project';

type Entry = MeetingFile['speakers'][number];

/** Characters of a heading, where so many are enough to find its place. */
const LONG_ENOUGH = 40;

/** The words by which a place of a line is found again; null where the same stand before it. */
export function headingFrom(words: string, at: number): string | null {
  const rest = words.slice(at).trimEnd();
  const short = rest.slice(0, LONG_ENOUGH);
  const whole = short.length < rest.length ? short.replace(/\s+\S*$/u, '') : short;
  return [whole, rest].find((each) => each !== '' && words.indexOf(each) === at) ?? null;
}

/** The entry of a decision; null where its line is gone, or no words tell its place. */
export function entryOf(
  { spot, heading, name, actor }: FloorChange,
  lines: readonly Line[],
): (Entry & { readonly line: number }) | null {
  const place = textOfLines(lines).places.get(spot.line);
  const words = lines[place ?? -1]?.words;
  if (place === undefined || words === undefined) return null;
  const now = words.indexOf(heading) === spot.at ? heading : headingFrom(words, spot.at);
  if (now === null) return null;
  return { name, heading: now, line: place + 1, ...(actor !== undefined && { actor }) };
}

/** `meeting.json` as the pipeline reads it: those who speak from a single place on come last, by line. */
export function meetingFileOf({ values, lists }: Project): MeetingFile {
  const decided = lists.floor.flatMap((change) => entryOf(change, lists.lines) ?? []);
  if (decided.length === 0) return values.meeting;
  const { speakers, ...meeting } = values.meeting;
  return { ...meeting, speakers: ordered([...speakers, ...decided]) };
}

/** The same entries, those of single lines last: in which order they stand makes no difference. */
export const ordered = (speakers: readonly Entry[]): Entry[] => {
  const key = ({ heading = '' }: Entry) => heading;
  return speakers.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.line ? compare(key(a), key(b)) : 0),
  );
};

/** The decisions of a meeting; what does not stand on its line stays with the meeting, for a rule to tell. */
export function decisionsIn(
  meeting: MeetingFile,
  lines: readonly Line[],
): { meeting: MeetingFile; floor: FloorChange[] } {
  const floor: FloorChange[] = [];
  const speakers = meeting.speakers.filter(({ name, heading = name, line, actor }) => {
    const on = line === undefined ? undefined : lines[line - 1];
    const at = on?.words.indexOf(heading) ?? -1;
    if (!on || at < 0) return true;
    const id = `f${floor.length + 1}`;
    const spot = { line: on.id, at };
    floor.push({ id, spot, heading, name, ...(actor !== undefined && { actor }) });
    return false;
  });
  return floor.length === 0 ? { meeting, floor } : { meeting: { ...meeting, speakers }, floor };
}
