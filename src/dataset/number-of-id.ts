/** The number of an id, such as its position in a list, where the map is known to have the id. */
export const numberOfId = (numbers: ReadonlyMap<string, number>, id: string): number =>
  numbers.get(id) as number;
