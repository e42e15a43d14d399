/** The criteria by name, apart from how they are counted (`criteria.ts`): a link names them too. */

/** In the order of all arrays by criterion. */
export const CRITERIA = ['breadth', 'firmness', 'unmet', 'supply', 'experience'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type ByCriterion<Value> = Readonly<Record<Criterion, Value>>;
