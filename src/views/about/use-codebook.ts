import { useCallback, useEffect, useState } from 'react';
import { fetchOwn } from '../../dataset/own-files';

/** Relative to the page. */
export const CODEBOOK = 'data/codebook.md';

/** Level of the heading that the codebook stands under. */
const ABOVE = 3;

type Reading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'read'; readonly html: string };

/** The codebook as HTML, fetched with what turns it into that when first drawn. */
export function useCodebook(): Reading & { readonly retry: () => void } {
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  const load = useCallback(() => {
    let left = false;
    const say = (next: Reading) => {
      if (!left) setReading(next);
    };
    Promise.all([import('./markdown'), fetchText()]).then(
      ([{ toHtml }, text]) => say({ state: 'read', html: toHtml(text, ABOVE) }),
      () => say({ state: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, []);
  useEffect(load, [load]);
  const retry = () => {
    setReading({ state: 'loading' });
    load();
  };
  return { ...reading, retry };
}

async function fetchText(): Promise<string> {
  const response = await fetchOwn(CODEBOOK);
  const text = await response.text();
  // Some hosts answer with a page of their own where there is no file.
  if (!response.ok || /^\s*</.test(text)) throw new Error(`${response.status}`);
  return text;
}
