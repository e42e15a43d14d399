/** The names of the criteria. `criteria.ts` counts them; links name them too. */

/** In the order of all arrays by criterion. */
export const CRITERIA = ['breadth', 'firmness', 'unmet', 'supply', 'experience'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type ByCriterion<Value> = Readonly<Record<Criterion, Value>>;
