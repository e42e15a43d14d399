/**
 * Available offers counted as the minutes make them. One passage that names two providers and two topics
 * gives four records, and its reader has read one offer.
 */
import type { CoopRecord, Meeting } from '../dataset/schema';
import { STATUS_CODE } from './columns';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import { meetingOf } from './labels';
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
const toldIn = memo((model) => {
  const { dataset, index } = model;
  const { status, length } = index.columns;
  const told = new Map<number, readonly [passage: string, statement: string]>();
  for (let i = 0; i < length; i++) {
    if (status[i] !== STATUS_CODE.available) continue;
    const record = dataset.records[i] as CoopRecord;
    told.set(i, [passageOf(record), statementOf(model, record)]);
  }
  return told;
});

/** Which statement (a turn of speech in a meeting) a record is told in. */
export function statementOf(model: Model, { meeting, evidence }: CoopRecord): string {
  const turn = turnAt(meetingOf(model, meeting) as Meeting, evidence.start);
  return `${meeting} ${turn?.start} ${turn?.end}`;
}

/**
 * The available offers among the records at these positions: `passages` are distinct quotes, `statements`
 * distinct turns of speech that hold them.
 */
export function countOffers(model: Model, positions: Iterable<number>) {
  const told = toldIn(model);
  const [passages, statements] = [new Set<string>(), new Set<string>()];
  let records = 0;
  for (const position of positions) {
    const one = told.get(position);
    if (!one) continue;
    records++;
    passages.add(one[0]);
    statements.add(one[1]);
  }
  return { records, passages: passages.size, statements: statements.size };
}

/** Which passage (a distinct quote) a record or a position rests on. */
export const passageOf = ({
  meeting,
  evidence,
}: Pick<CoopRecord, 'meeting' | 'evidence'>): string =>
  `${meeting} ${evidence.start} ${evidence.end}`;

/** The available offers that pass the filter. */
export const offerCount = memo((model, filter: Filter) =>
  countOffers(model, [...toldIn(model).keys()].filter(passes(model, filter))),
);
