/** A number as it leaves the page: what it counts in ids and in words, by column. Null is empty. */
export type Fact = Readonly<Record<string, string | number | null>>;

/** Facts of one kind as a table: all of them have the columns of the first. */
export function factTable(facts: readonly Fact[]) {
  const head = Object.keys(facts[0] ?? {});
  return { head, rows: facts.map((fact) => head.map((column) => fact[column] ?? null)) };
}
