import { readActors } from '../../../src/pipeline/coding';
import { readTable } from '../../../src/pipeline/csv-table';
import { readMarker } from '../../../src/pipeline/minutes/minutes-headings';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakerBook } from '../../../src/pipeline/minutes/speaker-book';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { seedFiles } from '../../fixtures/seed-files';

const files = seedFiles();
const file = (path: string) => files.get(path) ?? '';
const actors = readTable('actors.csv', file('seeds/actors.csv'), COLUMNS.actors).rows ?? [];
const { speakers } = JSON.parse(file('seeds/gt-dot-1/meeting.json'));
const folded = (words: string) => words.replace(/\s+/gu, ' ').trim();

/** A heading, paragraph or item of the minutes, with its number or dash apart. */
export interface Unit {
  kind: 'heading' | 'paragraph' | 'list-item';
  label: string | null;
  words: string;
}

/** All of a text but its blank lines, as the pipeline reads it. */
export function unitsOf(text: string): Unit[] {
  const { passages } = readMinutes(text, speakerBook(readActors(actors), speakers));
  return passages.flatMap(({ kind, start, end }) => {
    if (kind === 'blank') return [];
    const words = text.slice(start, end).trim();
    const marker = readMarker(words.split('\n')[0]?.trim() ?? '');
    const rest = marker ? words.slice(words.indexOf(marker.label) + marker.label.length) : words;
    return [{ kind, label: marker?.label ?? null, words: folded(rest) }];
  });
}

/** What the shipped minutes consist of: 184 paragraphs and items, 64 headings. */
export const SHIPPED = unitsOf(file('seeds/gt-dot-1/minutes.txt'));

/** The paragraphs and items of the shipped minutes, in order, each exactly as it stands, or undefined. */
export function rightParagraphs(text: string): number {
  const numbered = (units: readonly Unit[]) => units.filter(({ kind }) => kind !== 'heading');
  const found = new Set(numbered(unitsOf(text)).map((unit) => JSON.stringify(unit)));
  return numbered(SHIPPED).filter((unit) => found.has(JSON.stringify(unit))).length;
}
