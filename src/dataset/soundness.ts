/**
 * Checks what the schema cannot: ids exist and are unique, days exist, headings are nested, passages cover the
 * text, and no count exceeds its total.
 */
import type { LoadReason } from './load-error';
import { findMemberCircles } from './membership';
import type { Dataset, Evidence, Link, Minutes } from './schema';
import { seriesOf } from './series';
import { isFact } from './timeline';
import { KINDS, RAPPORTEUR } from './values';

export interface Contradiction {
  readonly reason: LoadReason;
  /** Path in the file: "records[12].topic". */
  readonly where: string;
  /** The value found there. */
  readonly detail: string;
}

/** The first contradiction within a dataset; null where there is none. */
export const findContradiction = (dataset: Dataset): Contradiction | null =>
  findRepeated(dataset) ??
  findDangling(dataset) ??
  findImpossibleDay(dataset) ??
  findFirst(dataset.meetings, ({ outline }, i) => findTangle(outline, `meetings[${i}].outline`)) ??
  findMisplacedQuote(dataset) ??
  findBrokenLink(dataset) ??
  findCircle(dataset.actors) ??
  findMiscount(dataset);

function findFirst<Item>(
  items: readonly Item[],
  find: (item: Item, at: number) => Contradiction | null,
): Contradiction | null {
  for (const [at, item] of items.entries()) {
    const found = find(item, at);
    if (found) return found;
  }
  return null;
}

/** Finds an id, or another key, that a list contains twice. */
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
    ['links', ids(dataset.links ?? [])],
    ['decisions', ids(dataset.decisions ?? [])],
    [
      'formerNames',
      (dataset.formerNames ?? []).map(({ list, id, until }) => `${list} ${id} ${until}`),
    ],
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
  return findFirst(lists, ([list, keys]) => {
    if (new Set(keys).size === keys.length) return null;
    const at = keys.findIndex((key, i) => keys.indexOf(key) < i);
    return { reason: 'repeated-id', where: `${list}[${at}]`, detail: keys[at] ?? '' };
  });
}

/** Finds the first id in the dataset that refers to no entry; null where every id does. */
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
  const record = idsOf(records);
  const { links = [], decisions = [], formerNames = [] } = dataset;
  const renamed = { actors: actor, topics: topic, modalities, proposals: proposal };
  return (
    findUnknownId('actors', actors, { subregion: actor, members: actor, was: actor }) ??
    findUnknownId('topics', topics, { group, was: topic }) ??
    findUnknownId('meetings', meetings, { participants: actor, attended: actor, spoke: actor }) ??
    findFirst(meetings, ({ outline }, i) =>
      findUnknownId(`meetings[${i}].outline`, outline, { actor }),
    ) ??
    findUnknownId('records', records, {
      meeting,
      actor,
      reportedBy,
      topic,
      modalities,
      counterparts: actor,
    }) ??
    findUnknownId('proposals', proposals, { topics: topic }) ??
    findUnknownId('positions', positions, { meeting, proposal, actor, reportedBy }) ??
    findUnknownId('links', links, { meeting, of: record, by: record, reportedBy }) ??
    findUnknownId('decisions', decisions, { meeting, proposal }) ??
    findFirst(formerNames, ({ list, id }, i) =>
      renamed[list].has(id)
        ? null
        : { reason: 'unknown-id', where: `formerNames[${i}].id`, detail: id },
    ) ??
    findUnknownId('notes', dataset.notes, { meeting }) ??
    findUnknownId('map', map, { actor }) ??
    findUnknownId('agreements', agreements, { meeting }) ??
    findFirst(
      agreements,
      ({ figures, disputes }, i) =>
        findUnknownId(`agreements[${i}].figures`, figures, { topic }) ??
        findUnknownId(`agreements[${i}].disputes`, disputes, { actor, topic }),
    )
  );
}

/**
 * Finds the first unknown id in some fields of the items of a list.
 * @param fields the ids that each field may have; a field holds one id, several, or null
 */
function findUnknownId<Item>(
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

/** Whether a date of the form yyyy-mm-dd exists in the calendar. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function findImpossibleDay(dataset: Dataset): Contradiction | null {
  const { date, meetings, records, formerNames = [] } = dataset;
  const days = [
    ['date', date] as const,
    ...meetings.flatMap(({ start, end }, i) => [
      [`meetings[${i}].start`, start] as const,
      [`meetings[${i}].end`, end] as const,
    ]),
    ...records.flatMap((record, i) =>
      record.kind === 'offer' && record.until
        ? [[`records[${i}].until`, record.until] as const]
        : [],
    ),
    ...formerNames.map(({ until }, i) => [`formerNames[${i}].until`, until] as const),
  ];
  return (
    findFirst(days, ([where, day]) =>
      isDay(day) ? null : { reason: 'no-day', where, detail: day },
    ) ??
    findFirst(meetings, ({ start, end }, i) =>
      start <= end ? null : { reason: 'broken-order', where: `meetings[${i}].end`, detail: end },
    ) ??
    findFirst(meetings, ({ start }, i) =>
      start >= (meetings[i - 1]?.start ?? '')
        ? null
        : { reason: 'broken-order', where: `meetings[${i}].start`, detail: start },
    )
  );
}

/** Finds a heading that stands before its parent, reaches outside it, or begins before the previous heading. */
function findTangle(
  outline: Dataset['meetings'][number]['outline'],
  list: string,
): Contradiction | null {
  return findFirst(outline, ({ parent, start, end }, i) => {
    const where = `${list}[${i}]`;
    if (parent !== null && parent >= i)
      return { reason: 'circle', where: `${where}.parent`, detail: String(parent) };
    const above = parent === null ? undefined : outline[parent];
    const isIn = !above || (above.start <= start && end <= above.end);
    const isAfter = start <= end && (outline[i - 1]?.start ?? 0) <= start;
    return isIn && isAfter ? null : { reason: 'broken-order', where, detail: String(start) };
  });
}

/** Finds a quote whose length differs from its place in the minutes (`end - start`). */
const findMisplacedQuote = ({
  records,
  positions,
  links = [],
  decisions = [],
}: Dataset): Contradiction | null =>
  findFirst(
    [
      ['records', records],
      ['positions', positions],
      ['links', links],
      ['decisions', decisions],
    ] as const,
    ([list, claims]) =>
      findFirst<{ evidence: Evidence | null }>(claims, ({ evidence }, i) =>
        evidence === null || evidence.end - evidence.start === evidence.exact.length
          ? null
          : {
              reason: 'broken-order',
              where: `${list}[${i}].evidence`,
              detail: String(evidence.end),
            },
      ),
  );

/**
 * Finds a link that speaks of past help or experience, or of a record that no earlier meeting of its series has, whose
 * record `by` is of another meeting or cannot carry on the earlier one, or that has no words or words twice.
 */
function findBrokenLink({ meetings, records, links = [] }: Dataset): Contradiction | null {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const placeOf = new Map(meetings.map(({ id }, at) => [id, at]));
  const seriesIn = new Map(meetings.map((each) => [each.id, seriesOf(each)]));
  return findFirst(links, ({ meeting, of, by, effect, evidence }, i) => {
    const broken = (field: keyof Link, detail: string | null): Contradiction => ({
      ...{ reason: 'broken-order', where: `links[${i}].${field}`, detail: `${detail}` },
    });
    const earlier = recordOf.get(of);
    const later = by === null ? undefined : recordOf.get(by);
    const carries = effect === 'repeats' || effect === 'changes';
    if (
      !earlier ||
      isFact(earlier) ||
      (placeOf.get(earlier.meeting) ?? 0) >= (placeOf.get(meeting) ?? 0) ||
      seriesIn.get(earlier.meeting) !== seriesIn.get(meeting)
    )
      return broken('of', of);
    if (later ? later.meeting !== meeting : carries) return broken('by', by);
    if (later && carries && (later.kind !== earlier.kind || isFact(later))) return broken('by', by);
    return (by === null) === (evidence === null) ? broken('evidence', by) : null;
  });
}

/** Finds an actor that is a member of itself, directly or through others, or a State that is its own subregion. */
function findCircle(actors: Dataset['actors']): Contradiction | null {
  const circle = findMemberCircles(actors);
  return findFirst(actors, ({ id, members }, i) => {
    const field = members.length > 0 ? 'members' : 'subregion';
    return circle.has(id) ? { reason: 'circle', where: `actors[${i}].${field}`, detail: id } : null;
  });
}

/** Finds an agreement on more cells than exist: actors times topics times kinds. */
function findMiscount({ actors, topics, agreements }: Dataset): Contradiction | null {
  const cells = actors.length * topics.length * KINDS.length;
  const findExcess = (counted: number, all: number, where: string): Contradiction | null =>
    counted > all ? { reason: 'miscounted', where, detail: `${counted} > ${all}` } : null;
  return findFirst(
    agreements,
    ({ figures, fields, links }, i) =>
      findFirst(
        figures,
        ({ units, both, firstOnly, secondOnly }, at) =>
          findExcess(units, cells, `agreements[${i}].figures[${at}].units`) ??
          findExcess(both + firstOnly + secondOnly, units, `agreements[${i}].figures[${at}]`),
      ) ??
      findFirst(
        fields,
        ({ units, agree }, at) =>
          findExcess(units, cells, `agreements[${i}].fields[${at}].units`) ??
          findExcess(agree, units, `agreements[${i}].fields[${at}].agree`),
      ) ??
      (links ? findExcess(links.agree, links.both, `agreements[${i}].links.agree`) : null),
  );
}

/** Finds a passage that does not begin at the end of the previous one: the page would not show the text between. */
export function findGap({ text, passages }: Minutes): Contradiction | null {
  const end = passages.at(-1)?.end ?? 0;
  const gap = findFirst(passages, (passage, i) =>
    passage.start === (passages[i - 1]?.end ?? 0) && passage.start <= passage.end
      ? null
      : { reason: 'broken-order', where: `passages[${i}]`, detail: String(passage.start) },
  );
  if (gap || end === text.length) return gap;
  return { reason: 'broken-order', where: 'text', detail: String(end) };
}
