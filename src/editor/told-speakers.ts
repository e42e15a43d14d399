/** Who has to be told in `speakers` so that minutes are read as they were published. */
import type { Actor, OutlineNode } from '../dataset/schema';
import { lineAt, linesIn } from '../pipeline/lines';
import { readMinutes } from '../pipeline/minutes/read-minutes';
import { speakerBook } from '../pipeline/minutes/speaker-book';
import type { MeetingFile } from '../pipeline/seeds';
import { headingFrom } from './floor-entries';

type Entry = MeetingFile['speakers'][number];

/** What is told of one line can change how a later one is read, and so on: so many times at most. */
const MOST_READINGS = 8;

/**
 * The speakers that are given, and an entry for each place at which the rules alone find another than was
 * published, or doubt.
 */
export function speakersOf(
  outline: readonly OutlineNode[],
  text: string,
  actors: readonly Actor[],
  given: readonly Entry[],
): Entry[] {
  const lines = linesIn(text);
  const starts = new Map<number, number>();
  lines.reduce((start, line, i) => {
    starts.set(i + 1, start);
    return start + line.length;
  }, 0);
  const published = new Map(outline.filter(givesFloor).map((node) => [node.start, node]));
  const persons = new Map<string, Entry>();
  const told = new Map<string, Entry & { line: number }>();
  const tell = (offset: number, name: string, actor?: string | null) => {
    const line = lineAt(text, offset);
    const words = (lines[line - 1] ?? '').trimEnd();
    const at = Math.max(offset - (starts.get(line) ?? 0), words.search(/\S/u));
    const heading = headingFrom(words, at);
    const key = `${line} ${heading}`;
    if (heading !== null && !told.has(key))
      told.set(key, { name, heading, line, ...(actor !== undefined && { actor }) });
  };
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const before = told.size + persons.size;
    const entries = [...given, ...persons.values(), ...told.values()];
    const read = readMinutes(text, speakerBook(actors, entries));
    const found = new Map(read.outline.filter(givesFloor).map((node) => [node.start, node]));
    for (const [start, { title, actor, presenter }] of published) {
      const other = found.get(start);
      if (other?.actor !== actor) tell(start, title, actor);
      else if (presenter !== null && other.presenter !== presenter)
        persons.set(presenter, { name: presenter, actor });
    }
    for (const [start, { title }] of found) if (!published.has(start)) tell(start, title);
    for (const { start, words } of read.doubts)
      if (!published.has(start)) tell(start, words.slice(0, 40));
    if (told.size + persons.size === before) break;
  }
  return [...given, ...persons.values(), ...[...told.values()].toSorted((a, b) => a.line - b.line)];
}

const givesFloor = ({ level }: OutlineNode) => level === 'speaker' || level === 'presentation';
