import { readMeeting } from '../../../src/pipeline/coding';
import { readMarker } from '../../../src/pipeline/minutes/section-heading';
import { readSeeds } from '../../../src/pipeline/seeds';
import { seedFiles } from '../../fixtures/seed-files';

const { seeds } = readSeeds(seedFiles());
const meeting = seeds?.meetings[0];
const folded = (words: string) => words.replace(/\s+/gu, ' ').trim();

/** A heading, paragraph or item of the minutes, with its number or dash apart. */
export interface Unit {
  kind: 'heading' | 'paragraph' | 'list-item';
  label: string | null;
  words: string;
}

/** All of a text but its blank lines, as the pipeline reads it. */
export function unitsOf(text: string): Unit[] {
  if (!seeds || !meeting) throw new Error('no seeds');
  const { passages } = readMeeting({ ...meeting, text }, seeds);
  return passages.flatMap(({ kind, start, end }) => {
    if (kind === 'blank') return [];
    const words = text.slice(start, end).trim();
    const marker = readMarker(words.split('\n')[0]?.trim() ?? '');
    const rest = marker ? words.slice(words.indexOf(marker.label) + marker.label.length) : words;
    return [{ kind, label: marker?.label ?? null, words: folded(rest) }];
  });
}

/** What the shipped minutes consist of: 184 paragraphs and items, 64 headings. */
export const SHIPPED = unitsOf(meeting?.text ?? '');

/** The paragraphs and items of the shipped minutes, in order, each exactly as it stands, or undefined. */
export function rightParagraphs(text: string): number {
  const numbered = (units: readonly Unit[]) => units.filter(({ kind }) => kind !== 'heading');
  const found = new Set(numbered(unitsOf(text)).map((unit) => JSON.stringify(unit)));
  return numbered(SHIPPED).filter((unit) => found.has(JSON.stringify(unit))).length;
}
