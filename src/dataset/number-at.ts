/** The number at a place of a column that is known to hold one: without the check that `column[place]` asks for. */
export const numberAt = (column: ArrayLike<number>, place: number): number =>
  column[place] as number;

/** The number of an id, such as its position in a list, where the map is known to have the id. */
export const numberOf = (numbers: ReadonlyMap<string, number>, id: string): number =>
  numbers.get(id) as number;
