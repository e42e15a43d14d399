import type { Problem } from './problem';
import type { SeedFiles } from './seed-files';

const COMMON_FILES = [
  'dataset.json',
  'codebook.md',
  'actors.csv',
  'topic-groups.csv',
  'topics.csv',
  'modalities.csv',
  'proposals.csv',
  // Only where States are shown on a map.
  'map.csv',
  // Only where the words are in other languages too.
  'translations.csv',
];

const MEETING_FILES = [
  'meeting.json',
  'minutes.txt',
  'records.csv',
  'positions.csv',
  // Not in every folder: the second coding and how its differences from the first were resolved.
  'records.first.csv',
  'records.second.csv',
  'resolutions.csv',
];

/** Files that nothing reads: a misspelt "record.csv" must not pass for a meeting without records. */
export function strayFiles(files: SeedFiles): Problem[] {
  const known = (path: string) => {
    const [, ...parts] = path.split('/');
    if (parts.length === 1) return COMMON_FILES.includes(parts[0] ?? '');
    return parts.length === 2 && MEETING_FILES.includes(parts[1] ?? '');
  };
  return [...files.keys()]
    .filter((path) => !known(path))
    .map((file) => ({
      file,
      line: 1,
      column: 'file',
      message: 'a file that nothing reads',
      found: file.slice(file.lastIndexOf('/') + 1),
      expected: `one of ${MEETING_FILES.join(', ')} in a meeting's folder`,
    }));
}
