import { useCallback, useEffect, useState } from 'react';
import type { Minutes } from '../../dataset/schema';
import { useSession } from '../../store/react';

type Reading =
  | { readonly state: 'loading' }
  | { readonly state: 'read'; readonly minutes: Minutes }
  | { readonly state: 'failed'; readonly detail: string };

/** The text of a meeting, fetched when first drawn; mount anew (by a key) for another meeting. */
export function useMinutes(meeting: string): Reading & { readonly retry: () => void } {
  const { minutes } = useSession();
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  const load = useCallback(() => {
    let left = false;
    const say = (next: Reading) => {
      if (!left) setReading(next);
    };
    minutes(meeting).then(
      (text) => say({ state: 'read', minutes: text }),
      (error) => say({ state: 'failed', detail: String(error?.message ?? error) }),
    );
    return () => {
      left = true;
    };
  }, [minutes, meeting]);
  useEffect(load, [load]);
  const retry = () => {
    setReading({ state: 'loading' });
    load();
  };
  return { ...reading, retry };
}
