/**
 * The smallest index below `length` for which `holds`, found by halving; `length` where there is none.
 * From the first index for which it holds on, it must hold for all.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
