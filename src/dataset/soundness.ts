/**
 * What a dataset or minutes of the right shape must be besides: ids lead somewhere and stand once, days
 * exist, headings lie within each other, passages cover the text, and no more is counted than there is.
 */
import type { LoadReason } from './load-error';
import { inMemberCircle } from './membership';
import type { Dataset, Minutes } from './schema';
import { KINDS, RAPPORTEUR } from './values';

export interface Contradiction {
  readonly reason: LoadReason;
  /** Path in the file: "records[12].topic". */
  readonly where: string;
  /** What stands there. */
  readonly detail: string;
}

/** The first contradiction within a dataset; null where there is none. */
export const findContradiction = (dataset: Dataset): Contradiction | null =>
  findRepeated(dataset) ??
  findDangling(dataset) ??
  findImpossibleDay(dataset) ??
  first(dataset.meetings, ({ outline }, i) => findTangle(outline, `meetings[${i}].outline`)) ??
  findMisplacedQuote(dataset) ??
  findCircle(dataset.actors) ??
  findMiscount(dataset);

function first<Item>(
  items: readonly Item[],
  find: (item: Item, at: number) => Contradiction | null,
): Contradiction | null {
  for (const [at, item] of items.entries()) {
    const found = find(item, at);
    if (found) return found;
  }
  return null;
}

/** An id, or what else tells the entries of a list apart, that stands twice in it. */
function findRepeated(dataset: Dataset): Contradiction | null {
  const { meetings, actors, records, proposals, agreements, map = [] } = dataset;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['labels', dataset.labels.map(({ language }) => language)],
    ['meetings', ids(meetings)],
    ['actors', ids(actors)],
    ['topicGroups', ids(dataset.topicGroups)],
    ['topics', ids(dataset.topics)],
    ['modalities', ids(dataset.modalities)],
    ['records', ids(records)],
    ['proposals', ids(proposals)],
    ['positions', ids(dataset.positions)],
    ['notes', ids(dataset.notes)],
    ['agreements', agreements.map(({ meeting }) => meeting)],
    ['map', map.map(({ actor }) => actor)],
    ['map', map.map(({ column, row }) => `${column}:${row}`)],
    ...actors.map(({ members }, i) => [`actors[${i}].members`, members] as const),
    ...meetings.flatMap(({ participants, attended, spoke }, i) => [
      [`meetings[${i}].participants`, participants] as const,
      [`meetings[${i}].attended`, attended ?? []] as const,
      [`meetings[${i}].spoke`, spoke] as const,
    ]),
    ...records.flatMap(({ modalities, counterparts }, i) => [
      [`records[${i}].modalities`, modalities] as const,
      [`records[${i}].counterparts`, counterparts] as const,
    ]),
    ...proposals.map(({ topics }, i) => [`proposals[${i}].topics`, topics] as const),
  ];
  return first(lists, ([list, keys]) => {
    if (new Set(keys).size === keys.length) return null;
    const at = keys.findIndex((key, i) => keys.indexOf(key) < i);
    return { reason: 'repeated-id', where: `${list}[${at}]`, detail: keys[at] ?? '' };
  });
}

/** The first id in the dataset that names nothing in it; null where all lead somewhere. */
function findDangling(dataset: Dataset): Contradiction | null {
  const { meetings, actors, topics, records, proposals, positions, agreements, map = [] } = dataset;
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const meeting = idsOf(meetings);
  const actor = idsOf(actors);
  const reportedBy = new Set([...actor, RAPPORTEUR]);
  const group = idsOf(dataset.topicGroups);
  const topic = idsOf(topics);
  const modalities = idsOf(dataset.modalities);
  const proposal = idsOf(proposals);
  return (
    check('actors', actors, { subregion: actor, members: actor }) ??
    check('topics', topics, { group }) ??
    check('meetings', meetings, { participants: actor, attended: actor, spoke: actor }) ??
    first(meetings, ({ outline }, i) => check(`meetings[${i}].outline`, outline, { actor })) ??
    check('records', records, {
      meeting,
      actor,
      reportedBy,
      topic,
      modalities,
      counterparts: actor,
    }) ??
    check('proposals', proposals, { topics: topic }) ??
    check('positions', positions, { meeting, proposal, actor, reportedBy }) ??
    check('notes', dataset.notes, { meeting }) ??
    check('map', map, { actor }) ??
    check('agreements', agreements, { meeting }) ??
    first(
      agreements,
      ({ figures, disputes }, i) =>
        check(`agreements[${i}].figures`, figures, { topic }) ??
        check(`agreements[${i}].disputes`, disputes, { actor, topic }),
    )
  );
}

/** Checks fields, each a single id or several, of each element of a list. */
function check<Item>(
  list: string,
  items: readonly Item[],
  fields: { readonly [Field in keyof Item]?: ReadonlySet<string> },
): Contradiction | null {
  for (const field of Object.keys(fields) as (keyof Item & string)[]) {
    for (const [i, item] of items.entries()) {
      const value = item[field] as string | readonly string[] | null;
      const ids = typeof value === 'string' ? [value] : (value ?? []);
      const at = ids.findIndex((id) => !fields[field]?.has(id));
      if (at < 0) continue;
      const where = `${list}[${i}].${field}${typeof value === 'string' ? '' : `[${at}]`}`;
      return { reason: 'unknown-id', where, detail: ids[at] ?? '' };
    }
  }
  return null;
}

/** True for a day of the calendar; `date` is of the form yyyy-mm-dd. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function findImpossibleDay({ date, meetings }: Dataset): Contradiction | null {
  const days = [
    ['date', date] as const,
    ...meetings.flatMap(({ start, end }, i) => [
      [`meetings[${i}].start`, start] as const,
      [`meetings[${i}].end`, end] as const,
    ]),
  ];
  return (
    first(days, ([where, day]) => (isDay(day) ? null : { reason: 'no-day', where, detail: day })) ??
    first(meetings, ({ start, end }, i) =>
      start <= end ? null : { reason: 'broken-order', where: `meetings[${i}].end`, detail: end },
    )
  );
}

/** Each heading comes after the one that it stands under, lies within it, and none begins before the last. */
function findTangle(
  outline: Dataset['meetings'][number]['outline'],
  list: string,
): Contradiction | null {
  return first(outline, ({ parent, start, end }, i) => {
    const where = `${list}[${i}]`;
    if (parent !== null && parent >= i)
      return { reason: 'circle', where: `${where}.parent`, detail: String(parent) };
    const above = parent === null ? undefined : outline[parent];
    const isIn = !above || (above.start <= start && end <= above.end);
    const isAfter = start <= end && (outline[i - 1]?.start ?? 0) <= start;
    return isIn && isAfter ? null : { reason: 'broken-order', where, detail: String(start) };
  });
}

/** A quote as long as the place in the minutes that it names. */
const findMisplacedQuote = ({ records, positions }: Dataset): Contradiction | null =>
  first(
    [
      ['records', records],
      ['positions', positions],
    ] as const,
    ([list, claims]) =>
      first<{ evidence: Dataset['records'][number]['evidence'] }>(
        claims,
        ({ evidence: { start, end, exact } }, i) =>
          end - start === exact.length
            ? null
            : { reason: 'broken-order', where: `${list}[${i}].evidence`, detail: String(end) },
      ),
  );

/** An actor that is a member of itself, by however many steps, or a State that lies in itself. */
function findCircle(actors: Dataset['actors']): Contradiction | null {
  const circle = inMemberCircle(actors);
  return first(actors, ({ id, members }, i) => {
    const field = members.length > 0 ? 'members' : 'subregion';
    return circle.has(id) ? { reason: 'circle', where: `actors[${i}].${field}`, detail: id } : null;
  });
}

/** Agreement on more cells than there are: actors times topics times kinds. */
function findMiscount({ actors, topics, agreements }: Dataset): Contradiction | null {
  const cells = actors.length * topics.length * KINDS.length;
  const tooMany = (counted: number, all: number, where: string): Contradiction | null =>
    counted > all ? { reason: 'miscounted', where, detail: `${counted} > ${all}` } : null;
  return first(
    agreements,
    ({ figures, fields }, i) =>
      first(
        figures,
        ({ units, both, firstOnly, secondOnly }, at) =>
          tooMany(units, cells, `agreements[${i}].figures[${at}].units`) ??
          tooMany(both + firstOnly + secondOnly, units, `agreements[${i}].figures[${at}]`),
      ) ??
      first(
        fields,
        ({ units, agree }, at) =>
          tooMany(units, cells, `agreements[${i}].fields[${at}].units`) ??
          tooMany(agree, units, `agreements[${i}].fields[${at}].agree`),
      ),
  );
}

/** A passage that does not begin where the last one ended: some of the text would not be shown. */
export function findGap({ text, passages }: Minutes): Contradiction | null {
  const end = passages.at(-1)?.end ?? 0;
  const gap = first(passages, (passage, i) =>
    passage.start === (passages[i - 1]?.end ?? 0) && passage.start <= passage.end
      ? null
      : { reason: 'broken-order', where: `passages[${i}]`, detail: String(passage.start) },
  );
  if (gap || end === text.length) return gap;
  return { reason: 'broken-order', where: 'text', detail: String(end) };
}
