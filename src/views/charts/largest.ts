/** The positions with the largest sizes, those chosen before all, in the order in which they came. */
export function largest(
  positions: readonly number[],
  most: number,
  sizeOf: (at: number) => number,
  chosen: (at: number) => boolean = () => false,
): number[] {
  if (positions.length <= most) return [...positions];
  const bySize = [...positions].sort(
    (a, b) => Number(chosen(b)) - Number(chosen(a)) || sizeOf(b) - sizeOf(a),
  );
  const kept = new Set(bySize.slice(0, most));
  return positions.filter((at) => kept.has(at));
}
