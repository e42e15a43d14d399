/** So long the page may be kept from answering at once, in ms: less than a frame of 16. */
const SLICE_MS = 10;

/**
 * Goes through items a slice at a time, and lets the page draw and answer in between.
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
