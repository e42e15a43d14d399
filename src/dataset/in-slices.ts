/** How long the page may be blocked at a time, in ms: less than a frame of 16. */
const SLICE_MS = 10;

/**
 * Takes items for at most 10 ms at a time, and lets the page draw and answer in between.
 * @param tell is told after each slice how many items are done
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    take(item);
    done++;
    if (performance.now() < end) continue;
    tell(done);
    await new Promise((go) => setTimeout(go));
    end = performance.now() + SLICE_MS;
  }
  tell(done);
}
