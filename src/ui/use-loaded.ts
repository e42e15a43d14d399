import { useEffect, useState } from 'react';

/**
 * What a component needs before it can be shown: available already, or fetched as it is mounted.
 * `load` is called once and on each retry; mount anew (by a key) to load something else.
 */
export function useLoaded<T>(load: () => T | Promise<T>) {
  const [answer, setAnswer] = useState(load);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!(answer instanceof Promise)) return undefined;
    let isMounted = true;
    answer.then(
      (value) => isMounted && setAnswer(value),
      (error) => isMounted && setFailure(String(error?.message ?? error)),
    );
    return () => {
      isMounted = false;
    };
  }, [answer]);
  const retry = () => {
    setFailure(null);
    setAnswer(load());
  };
  return {
    /** Null until it has come. */
    value: answer instanceof Promise ? null : answer,
    /** Why it did not come, in the words of the error; null where it did not fail. */
    failure,
    retry,
  };
}
