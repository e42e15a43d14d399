import { useEffect, useState } from 'react';

/**
 * Loads what a component needs before it can be shown: at once where it is available, else when it mounts.
 * `load` is called once and on each retry; mount the component again (with another key) to load something else.
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
    /** Null until it is loaded. */
    value: answer instanceof Promise ? null : answer,
    /** Message of the error; null where loading did not fail. */
    failure,
    retry,
  };
}
