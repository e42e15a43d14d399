/**
 * Hashes by which a browser refuses a file that is not what was built, on a first visit too, when no
 * service worker is there to look. A refused file is one that did not come: an error event, and the words for it.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Content of a built file by its name without folders; undefined where there is none. */
type Read = (name: string) => string | Uint8Array | undefined;

const digest = (kind: 'sha256' | 'sha384', content: string | Uint8Array) =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`;

/** The page with the hashes of the scripts, styles and preloads that its tags name. */
export const withIntegrity = (html: string, read: Read): string =>
  html.replace(
    /<(?:script|link)\b(?=[^>]*(?:\bsrc=|rel="(?:stylesheet|modulepreload)"))[^>]*"\.\/assets\/([^"]+)"[^>]*>/g,
    (tag, name: string) => {
      const content = read(name);
      const bare = tag.replace(/ integrity="[^"]*"/, '');
      if (content === undefined) return bare;
      return bare.replace(/(?= (?:src|href)=)/, ` integrity="${digest('sha384', content)}"`);
    },
  );

/**
 * A script with the hash of each file that it names, behind "#": no host is sent that, and whoever
 * fetches the file puts it there. The shorter hash: it is part of the first load.
 * @param ending of the files that are meant
 */
export const withHashes = (script: string, ending: 'css' | 'html' | 'js', read: Read): string =>
  script.replace(
    new RegExp(`"(\\.{0,2}/?(?:assets/)?([\\w-]+\\.${ending}))(?:#[^"]*)?"`, 'g'),
    (named, path: string, name: string) => {
      const content = read(name);
      return content === undefined ? named : `"${path}#${digest('sha256', content)}"`;
    },
  );

/** Places in Vite's helper, which links each file that a part of the page needs beside it, and what stands there instead. */
const HELPER: readonly (readonly [place: RegExp, instead: string])[] = [
  [/link\.crossOrigin = "";/, '$&link.integrity = dep.hash.slice(1);'],
  // The policy knows scripts and styles by their hashes and has no nonce.
  [/const cspNonceMeta = .*?;\s*const cspNonce = .*?;/s, ''],
  [/if \(cspNonce\) .*?;/s, ''],
  // Every browser of the target settles all by itself, and addresses are whole by then.
  [/function allSettled\(.*?promise = allSettled/s, 'promise = Promise.allSettled'],
  [/importMetaResolve\(/, 'new URL('],
  // `offline.ts` hears of it, and prevents nothing.
  [
    /const e = new Event\((.*?), \{.*?if \(!e\.defaultPrevented\) throw err;/s,
    'window.dispatchEvent(new Event($1));throw err;',
  ],
];

/**
 * Lets the helper that fetches the styles of a part ask for the hash behind their address, without what only other
 * pages need: it is part of the first load.
 */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    apply: 'build',
    transform: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler(code) {
        return HELPER.reduce((now, [place, instead]) => {
          if (!place.test(now)) throw new Error("Vite's preload helper has changed");
          return now.replace(place, instead);
        }, code);
      },
    },
  };
}
