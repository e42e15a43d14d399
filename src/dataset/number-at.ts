/** The number at a place of a column that is known to hold one: without the check that `column[place]` asks for. */
export const numberAt = (column: ArrayLike<number>, place: number): number =>
  column[place] as number;
