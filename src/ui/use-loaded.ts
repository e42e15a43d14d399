import { useEffect, useState } from 'react';

/**
 * Loads what a component needs before it can be shown. Where `load` returns the value itself, the first render has it;
 * where it returns a promise, a later one. `load` is called once, and on each retry; to load something else, mount the
 * component again with another key.
 */
export function useLoaded<T>(load: () => T | Promise<T>) {
  const [loaded, setLoaded] = useState(load);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!(loaded instanceof Promise)) return undefined;
    let isMounted = true;
    loaded.then(
      (value) => isMounted && setLoaded(value),
      (error) => isMounted && setFailure(String(error?.message ?? error)),
    );
    return () => {
      isMounted = false;
    };
  }, [loaded]);
  const retry = () => {
    setFailure(null);
    setLoaded(load());
  };
  return {
    /** Null until it is loaded. */
    value: loaded instanceof Promise ? null : loaded,
    /** Message of the error; null where loading did not fail. */
    failure,
    retry,
  };
}
