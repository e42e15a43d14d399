/**
 * Available offers counted as the minutes make them. One passage that names two providers and two topics
 * gives four records, and its reader has read one offer.
 */
import type { CoopRecord, Meeting } from '../dataset/schema';
import { STATUS_CODE } from './columns';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';

/**
 * The turn of speech that an offset lies in: the innermost heading or, where headings above it are of the
 * same speaker, as over the parts of one presentation, the uppermost of these. None before the first one.
 */
function turnAt({ outline }: Meeting, offset: number) {
  // A parent stands before its children.
  const path = outline.filter(({ start, end }) => start <= offset && offset < end);
  const speaker = path.at(-1)?.actor;
  return speaker ? path.find(({ actor }) => actor === speaker) : path.at(-1);
}

/** By position in `dataset.records`, the passage and the turn of speech of each available offer. */
const toldIn = memo(({ dataset, index }) => {
  const { status, meeting, length } = index.columns;
  const told = new Map<number, readonly [passage: string, statement: string]>();
  for (let i = 0; i < length; i++) {
    if (status[i] !== STATUS_CODE.available) continue;
    const held = meeting[i] as number;
    const { start, end } = (dataset.records[i] as CoopRecord).evidence;
    const turn = turnAt(dataset.meetings[held] as Meeting, start);
    told.set(i, [`${held} ${start} ${end}`, `${held} ${turn?.start} ${turn?.end}`]);
  }
  return told;
});

/**
 * The available offers among the records at these positions: `passages` are distinct quotes, `statements`
 * distinct turns of speech that hold them.
 */
export function countOffers(model: Model, positions: Iterable<number>) {
  const told = [...positions].flatMap((position) => {
    const one = toldIn(model).get(position);
    return one ? [one] : [];
  });
  return {
    records: told.length,
    passages: new Set(told.map(([passage]) => passage)).size,
    statements: new Set(told.map(([, statement]) => statement)).size,
  };
}

/** The available offers that pass the filter. */
export const offerCount = memo((model, filter: Filter) =>
  countOffers(model, [...toldIn(model).keys()].filter(passes(model, filter))),
);
