/** What a build changes in the published data, for the person who runs it. */
import type { Unreadable } from './seed-files';

const LISTS = ['meetings', 'actors', 'topics', 'modalities', 'records', 'proposals', 'positions'];
const FEW = 12;

type Texts = ReadonlyMap<string, string | Unreadable>;

/**
 * A line for each list of the dataset and each other file that is not what was published before: what
 * is gone, new and changed. None where nothing was published, or all is the same.
 */
export function changesOf(before: Texts, files: ReadonlyMap<string, string>): string[] {
  const old = before.get('dataset.json');
  const lists = old === undefined ? [] : LISTS.flatMap((list) => changesIn(list, old, files));
  const texts = [...files].flatMap(([path, text]) => {
    const was = before.get(path);
    return path === 'dataset.json' || was === undefined || was === text ? [] : `${path}: changed`;
  });
  const gone = [...before.keys()].filter((path) => !files.has(path)).map((path) => `${path}: gone`);
  return [...lists, ...texts, ...gone];
}

function changesIn(list: string, old: string | Unreadable, files: ReadonlyMap<string, string>) {
  const [was, is] = [entriesOf(list, old), entriesOf(list, files.get('dataset.json'))];
  const parts = Object.entries({
    gone: [...was.keys()].filter((id) => !is.has(id)),
    new: [...is.keys()].filter((id) => !was.has(id)),
    changed: [...is].filter(([id, entry]) => (was.get(id) ?? entry) !== entry).map(([id]) => id),
  }).flatMap(([what, ids]) => (ids.length > 0 ? `${what}: ${few(ids)}` : []));
  return parts.length > 0
    ? [`${list}: ${was.size} before, ${is.size} now; ${parts.join('; ')}`]
    : [];
}

/** The entries of a list of the dataset as JSON, by id; none where the text is no dataset. */
function entriesOf(list: string, text: string | Unreadable | undefined): Map<string, string> {
  try {
    const entries: { id: string }[] = JSON.parse(`${text}`)[list] ?? [];
    return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
  } catch {
    return new Map();
  }
}

function few(ids: readonly string[]): string {
  const more = ids.length - FEW;
  return more > 0 ? `${ids.slice(0, FEW).join(', ')} and ${more} more` : ids.join(', ');
}
