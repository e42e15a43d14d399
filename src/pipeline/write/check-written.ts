/** Checks the published files before they are written, so that no fault of the pipeline reaches a reader. */
import { parseDataset, parseLabels, parseMinutes } from '../../dataset/check';
import { LoadError } from '../../dataset/load-error';
import type { Dataset } from '../../dataset/schema';
import type { Coding } from '../coding';
import { type Problem, problemOf, show } from '../problem';
import type { ClaimTable } from '../seed-files';

/**
 * Problems: files that the page would refuse, and lists whose number of entries differs from the number of rows in the
 * seeds.
 */
export function checkWritten(
  files: ReadonlyMap<string, string>,
  dataset: Dataset,
  coding: Coding,
): Problem[] {
  const refused = [...files].flatMap(([path, text]) => {
    const parse = parserOf(path);
    return parse ? refusal(path, text, parse) : [];
  });
  return [...refused, ...miscounts(dataset, coding)];
}

function parserOf(path: string): ((text: string) => unknown) | null {
  if (path === 'dataset.json') return parseDataset;
  if (/^minutes\/.*\.json$/u.test(path)) return parseMinutes;
  return /^labels\/.*\.json$/u.test(path) ? parseLabels : null;
}

function refusal(path: string, text: string, parse: (text: string) => unknown): Problem[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const message = 'what the seeds give does not follow the schema';
    return [
      problemOf({
        file: `public/data/${path}`,
        column: error.where ?? 'file',
        message,
        found: 'no such',
        expected: error.detail,
      }),
    ];
  }
}

function miscounts(dataset: Dataset, coding: Coding): Problem[] {
  const { actors, topics, modalities, proposals, map, meetings } = coding;
  const count = (rows: ClaimTable) =>
    meetings.reduce((sum, meeting) => sum + meeting[rows].length, 0);
  const pairs: [string, number, number][] = [
    ['meetings', meetings.length, dataset.meetings.length],
    ['actors', actors.length, dataset.actors.length],
    ['topics', topics.length, dataset.topics.length],
    ['modalities', modalities.length, dataset.modalities.length],
    ['proposals', proposals.length, dataset.proposals.length],
    ['records', count('records'), dataset.records.length],
    ['positions', count('positions'), dataset.positions.length],
    ['links', count('links'), dataset.links?.length ?? 0],
    ['decisions', count('decisions'), dataset.decisions?.length ?? 0],
    ['formerNames', coding.formerNames.length, dataset.formerNames?.length ?? 0],
    ['notes', coding.notes.length, dataset.notes.length],
    ['map', map.length, dataset.map?.length ?? 0],
  ];
  return pairs
    .filter(([, read, written]) => read !== written)
    .map(([list, read, written]) => {
      const message = 'rows were lost on the way';
      return problemOf({
        file: 'public/data/dataset.json',
        column: list,
        message,
        found: show(`${written}`),
        expected: `${read}`,
      });
    });
}
