/**
 * Does some work once the browser is idle; soon, in a browser that does not say when that is.
 * @returns the way to take that back
 */
export function whenIdle(work: () => void, options?: IdleRequestOptions): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, options);
  return () => cancelIdleCallback(asked);
}
