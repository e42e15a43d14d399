import { fetchOwn } from '../../../dataset/load';
import { useLoaded } from '../../../ui/use-loaded';

/** The page without data, which the host of this page has beside it. */
export interface Template {
  /** Null while it has not come. */
  readonly text: string | null;
  /** Why it did not come; null where it did not fail. */
  readonly failure: string | null;
  /** This page is a file: there is nothing beside it. */
  readonly isFile: boolean;
  readonly retry: () => void;
}

export function useTemplate(): Template {
  const { value, failure, retry } = useLoaded(fetchTemplate);
  return { text: value, failure, isFile: location.protocol === 'file:', retry };
}

let coming: Promise<string> | undefined;

/** Fetched once a visit; rejects where it does not come, and the next call tries again. */
function fetchTemplate(): Promise<string> {
  coming ??= fetchOwn('template.html').then(async (response) => {
    if (!response.ok) throw new Error(`template.html: ${response.status}`);
    return response.text();
  });
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
