/**
 * Adds the hashes by which a browser refuses a file that differs from the built one, also on a first visit without a
 * service worker. A refused file counts as one that did not load.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Returns the content of a built file by its name without folders; undefined where there is none. */
type Read = (name: string) => string | Uint8Array | undefined;

/** The hash of a content as `integrity` and the policy write it. */
export const digest = (kind: 'sha256' | 'sha384', content: string | Uint8Array) =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`;

/** Adds the hashes of scripts, styles and preloads to the tags of a page. */
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
 * Adds the hash of each file that a script names after its address, behind "#", which browsers do not send. The code
 * that fetches the file uses it as `integrity`. It is the shorter SHA-256, since the script is part of the first load.
 * @param ending the ending of the files
 */
export const withHashes = (script: string, ending: 'css' | 'html' | 'js', read: Read): string =>
  script.replace(
    new RegExp(`"(\\.{0,2}/?(?:assets/)?([\\w-]+\\.${ending}))(?:#[^"]*)?"`, 'g'),
    (named, path: string, name: string) => {
      const content = read(name);
      return content === undefined ? named : `"${path}#${digest('sha256', content)}"`;
    },
  );

/** Replacements in the code of Vite's preload helper, which links the files that a part of the page needs. */
const HELPER: readonly (readonly [place: RegExp, instead: string])[] = [
  [/link\.crossOrigin = "";/, '$&link.integrity = dep.hash.slice(1);'],
  // The content security policy has hashes, and no nonce.
  [/const cspNonceMeta = .*?;\s*const cspNonce = .*?;/s, ''],
  [/if \(cspNonce\) .*?;/s, ''],
  // Every target browser has `Promise.allSettled`, and the addresses are complete.
  [/function allSettled\(.*?promise = allSettled/s, 'promise = Promise.allSettled'],
  [/importMetaResolve\(/, 'new URL('],
  // `offline.ts` handles this event and never prevents it.
  [
    /const e = new Event\((.*?), \{.*?if \(!e\.defaultPrevented\) throw err;/s,
    'window.dispatchEvent(new Event($1));throw err;',
  ],
];

/**
 * Changes Vite's preload helper so that it checks the hashes of styles, and removes code that this page does not need,
 * since the helper is part of the first load.
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
