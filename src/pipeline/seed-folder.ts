/** Reads the folder of the seeds from the disk. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSeed, type Unreadable } from './seed-files';
import { textOf } from './text-of';

/** The largest file in bytes; far more than people write by hand. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads all files of `home`/seeds, by their path from `home`. It follows links, and leaves out names that begin with a
 * dot. A file that cannot be read has the reason in place of its text; an empty folder has a path that ends with "/".
 */
export function readSeedFolder(home: string): Map<string, string | Unreadable> {
  const texts = new Map<string, string | Unreadable>();
  const add = (path: string, above: readonly string[]) => {
    const place = join(home, path);
    try {
      const kind = statSync(place);
      if (kind.isDirectory()) {
        const real = realpathSync(place);
        const isLoop = above.includes(real);
        if (isLoop) texts.set(path, unread('a link into a folder around it', real, 'another'));
        // Seeds are in the folder and its direct subfolders; deeper folders are a problem and are not read.
        else if (above.length > 1) texts.set(path, unread('a folder', 'a folder', 'a file'));
        else addFolder(path, [...above, real]);
      } else if (!kind.isFile()) texts.set(path, unread('no file', 'a device or a pipe', 'a file'));
      else if (kind.size > MOST_BYTES)
        texts.set(path, unread('too large', `${kind.size} bytes`, `at most ${MOST_BYTES}`));
      else texts.set(path, isSeed(path) ? textOf(readFileSync(place)) : '');
    } catch (error) {
      const { code = `${error}` } = error as { code?: string };
      const isLink = code === 'ENOENT' || code === 'ELOOP';
      const message = isLink ? 'a link that leads nowhere' : 'cannot be read';
      texts.set(path, unread(message, code, 'a file that can be read'));
    }
  };
  const addFolder = (path: string, above: readonly string[]) => {
    const names = readdirSync(join(home, path)).filter((name) => !name.startsWith('.'));
    if (names.length === 0) texts.set(`${path}/`, unread('an empty folder', 'no file', 'files'));
    for (const name of names.toSorted()) add(`${path}/${name}`, above);
  };
  if (existsSync(join(home, 'seeds'))) add('seeds', []);
  return texts;
}

const unread = (message: string, found: string, expected: string): Unreadable => ({
  line: 1,
  message,
  found,
  expected,
});
