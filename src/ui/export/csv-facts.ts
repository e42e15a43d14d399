/** A number as it leaves the page: what it counts in ids and in words, by column. Null is empty. */
export type Fact = Readonly<Record<string, string | number | null>>;
