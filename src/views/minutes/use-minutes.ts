import { useCallback, useEffect, useState } from 'react';
import type { Minutes } from '../../dataset/schema';
import { useSession } from '../../store/react';
import type { Session } from '../../store/store';

type Answer =
  | { readonly state: 'loading' }
  | { readonly state: 'read'; readonly minutes: Minutes }
  | { readonly state: 'failed'; readonly detail: string };

/** Texts that have come, so that a reader who comes back does not wait again. */
const read = new WeakMap<Session, Map<string, Minutes>>();

function textsOf(session: Session): Map<string, Minutes> {
  const texts = read.get(session) ?? new Map<string, Minutes>();
  read.set(session, texts);
  return texts;
}

/** The text of a meeting, fetched when first drawn; mount anew (by a key) for another meeting. */
export function useMinutes(meeting: string): Answer & { readonly retry: () => void } {
  const session = useSession();
  const [answer, setAnswer] = useState<Answer>(() => {
    const minutes = textsOf(session).get(meeting);
    return minutes ? { state: 'read', minutes } : { state: 'loading' };
  });
  const load = useCallback(() => {
    const texts = textsOf(session);
    if (texts.has(meeting)) return undefined;
    let left = false;
    const say = (next: Answer) => {
      if (!left) setAnswer(next);
    };
    session.minutes(meeting).then(
      (minutes) => {
        texts.set(meeting, minutes);
        say({ state: 'read', minutes });
      },
      (error) => say({ state: 'failed', detail: String(error?.message ?? error) }),
    );
    return () => {
      left = true;
    };
  }, [session, meeting]);
  useEffect(load, [load]);
  const retry = () => {
    setAnswer({ state: 'loading' });
    load();
  };
  return { ...answer, retry };
}
