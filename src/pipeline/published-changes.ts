/** Lists the changes of a build in the published data, for the person who runs it. */
import { listFirst } from './problem';
import type { Unreadable } from './seed-files';

/** The most ids that a line names. */
const FEW = 12;

type Texts = ReadonlyMap<string, string | Unreadable>;

/**
 * A line for each list of the dataset, and each other file, that differs from the published one: its entries that are
 * gone, new and changed. No lines where nothing was published before.
 */
export function changesOf(before: Texts, files: ReadonlyMap<string, string>): string[] {
  const [old, now] = [partsOf(before.get('dataset.json')), partsOf(files.get('dataset.json'))];
  const names = old.size === 0 ? [] : [...new Set([...old.keys(), ...now.keys()])];
  const lists = names.flatMap((list) => changesIn(list, old.get(list), now.get(list)));
  const texts = [...files].flatMap(([path, text]) => {
    const was = before.get(path);
    return path === 'dataset.json' || was === undefined || was === text ? [] : `${path}: changed`;
  });
  const gone = [...before.keys()].filter((path) => !files.has(path)).map((path) => `${path}: gone`);
  return [...lists, ...texts, ...gone];
}

type Entries = ReadonlyMap<string, string>;

function changesIn(list: string, was: Entries = new Map(), is: Entries = new Map()): string[] {
  const parts = Object.entries({
    gone: [...was.keys()].filter((id) => !is.has(id)),
    new: [...is.keys()].filter((id) => !was.has(id)),
    changed: [...is].filter(([id, entry]) => (was.get(id) ?? entry) !== entry).map(([id]) => id),
  }).flatMap(([what, ids]) => (ids.length > 0 ? `${what}: ${listFirst(ids, FEW)}` : []));
  return parts.length > 0
    ? [`${list}: ${was.size} before, ${is.size} now; ${parts.join('; ')}`]
    : [];
}

/** The lists of a dataset, each with its entries as JSON by their keys; the other fields are the list 'dataset'. */
function partsOf(text: string | Unreadable | undefined): Map<string, Entries> {
  const parts = new Map<string, Map<string, string>>([['dataset', new Map()]]);
  try {
    // The entries of `files` have lines of their own as files.
    const { files: _, ...named } = JSON.parse(`${text}`);
    for (const [key, value] of Object.entries(named)) {
      if (!Array.isArray(value)) {
        if (key !== 'hash') parts.get('dataset')?.set(key, JSON.stringify(value));
        continue;
      }
      const keyOf = ({ id, actor, meeting, language }: Record<string, string>) =>
        id ?? actor ?? meeting ?? language ?? '';
      parts.set(key, new Map(value.map((entry) => [keyOf(entry), JSON.stringify(entry)])));
    }
    return parts;
  } catch {
    return new Map();
  }
}
