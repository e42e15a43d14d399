/** Checks a whole project that comes from a file or a draft, and refuses what the page cannot handle. */
import * as z from 'zod/mini';
import { count } from '../../dataset/agreement-schema';
import { expectedBy } from '../../dataset/check';
import { isSafePath } from '../../dataset/zip-safe';
import { MAY_LACK } from '../../pipeline/csv-table';
import { FORMS } from '../../pipeline/minutes/speaker-headings';
import { type Problem, problemOf, show } from '../../pipeline/problem';
import { type ClaimTable, COLUMNS, type TableName } from '../../pipeline/seed-files';

import { textOfLines } from './anchors';
import { COMMON_TABLES, type ListName, PROJECT_FORMAT, type Project } from './project';

const text = z.string();
const spot = z.object({ line: text, at: count });
const anchor = z.union([
  z.object({ from: spot, to: spot, exact: text, isLost: z.optional(z.never()) }),
  z.object({ exact: text, isLost: z.literal(true), line: z.optional(text) }),
]);

const cellsOf = (columns: readonly string[]) =>
  z.object(
    Object.fromEntries(
      columns.map((column) => [column, MAY_LACK.includes(column) ? z.optional(text) : text]),
    ),
  );
const row = (columns: readonly string[]) => z.object({ id: text, cells: cellsOf(columns) });
const table = (name: TableName) => row(COLUMNS[name]);
const codedCells = (name: ClaimTable) =>
  cellsOf(COLUMNS[name].filter((column) => column !== 'quote' && column !== 'line'));
const claim = (name: ClaimTable) => z.object({ id: text, cells: codedCells(name), anchor });

/** The shape of the rows of each list. A new list without an entry here does not compile. */
const ROWS = {
  lines: z.object({
    id: text,
    words: text.check(z.regex(/^[^\n\r\v\f\u0085\u2028\u2029]*$/u)),
    end: z.optional(z.enum(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', ''])),
    page: z.optional(count),
  }),
  actors: table(COMMON_TABLES.actors),
  topicGroups: table(COMMON_TABLES.topicGroups),
  topics: table(COMMON_TABLES.topics),
  modalities: table(COMMON_TABLES.modalities),
  proposals: table(COMMON_TABLES.proposals),
  map: table(COMMON_TABLES.map),
  notes: table(COMMON_TABLES.notes),
  translations: z.object({
    id: text,
    cells: z.catchall(z.object({ list: text, id: text, field: text }), text),
  }),
  records: claim('records'),
  positions: claim('positions'),
  links: z.object({ id: text, cells: codedCells('links'), anchor: z.nullable(anchor) }),
  decisions: claim('decisions'),
  mends: z.object({
    id: text,
    rule: text,
    spot,
    before: text,
    after: text,
    page: z.nullable(count),
    group: text,
    isUndone: z.boolean(),
  }),
  seen: z.object({ id: text }),
  dismissed: z.object({ id: text, pattern: text, words: text }),
  kept: z.object({
    id: text.check(z.refine((id) => id.startsWith('seeds/') && isSafePath(id))),
    text,
  }),
} satisfies { [Name in ListName]: z.ZodMiniType };

const LIST_NAMES = Object.keys(ROWS) as ListName[];

const lists = z.object(
  Object.fromEntries(Object.entries(ROWS).map(([name, each]) => [name, z.array(each)])),
);

const words = z.array(text);
/** A language is a key of `cells`, so a name that every object has, such as "__proto__", is refused. */
const language = text.check(
  z.refine((tag) => !(tag in {}), { error: 'a language as BCP 47 writes it: en, pt-BR' }),
);
const values = z.object({
  about: z.object({
    ...{ title: text, version: text, date: text, language },
    ...{ question: z.optional(text), description: z.optional(text), group: z.optional(text) },
  }),
  meeting: z.object({
    ...{ id: text, title: text, body: text, place: text, start: text, end: text },
    ...{ document: text, language, delegations: z.nullable(z.number()) },
    ...{ participants: words, attended: z.nullable(words), spoke: z.optional(words) },
    speakers: z.array(z.object({ name: text, heading: z.optional(text), actor: z.nullable(text) })),
    headings: z.optional(
      z.array(
        z.object({
          form: z.enum(FORMS),
          title: z.optional(text),
          actor: z.optional(z.nullable(text)),
        }),
      ),
    ),
  }),
  codebook: text,
  source: z.nullable(
    z.object({
      ...{ name: text, title: z.optional(text), kind: text, isKept: z.optional(z.boolean()) },
      held: z.optional(
        z.object({
          ...{ title: text, place: text, start: text, end: text, words: text },
          delegations: z.optional(z.number()),
        }),
      ),
    }),
  ),
  role: z.optional(z.literal('second')),
  languages: z.array(language),
  next: z.object({
    ...{ line: count, record: count, position: count, link: count, decision: count },
  }),
});

const projectSchema = z.object({ format: z.literal(PROJECT_FORMAT), id: text, values, lists });

/** The problems of a value that should be a project; none where it is one. */
export function projectProblems(value: unknown, file: string): Problem[] {
  const result = projectSchema.safeParse(value);
  if (!result.success)
    return result.error.issues.map((issue) => {
      const path = issue.path.map(String).join('.') || 'project';
      const expected = expectedBy(issue);
      if (path === 'project' || !isMissing(value, issue.path))
        return damageProblem(file, path, { message: 'not as in a project', expected });
      return problemOf({
        file,
        column: path,
        message: 'missing',
        found: 'nothing',
        expected,
        code: 'project-lacks',
        values: { words: path },
      });
    });
  return [...strayPlaces(value as Project, file), ...sameRows(value as Project, file)];
}

const isMissing = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value) === undefined;

/** @param words the place in the file, as the file writes it; by default the column */
const damageProblem = (
  file: string,
  column: string,
  { words = column, ...text }: { message: string; words?: string; expected: string },
) =>
  problemOf({
    ...{ file, column, ...text },
    found: show(words),
    code: 'project-damaged',
    values: { words },
  });

/** Problems for places in missing lines, and for quotes that end before they begin. */
function strayPlaces({ lists }: Project, file: string): Problem[] {
  const { places, starts } = textOfLines(lists.lines);
  const offsetOf = ({ line, at }: { line: string; at: number }) => {
    const place = places.get(line);
    const length = lists.lines[place ?? -1]?.words.length ?? -1;
    return place === undefined || at > length ? null : (starts[place] ?? 0) + at;
  };
  const { records, positions, links, decisions } = lists;
  const quotes = [...records, ...positions, ...links, ...decisions].filter(({ anchor }) => {
    if (!anchor || anchor.isLost) return false;
    const [from, to] = [offsetOf(anchor.from), offsetOf(anchor.to)];
    return from === null || to === null || from > to;
  });
  const others = lists.mends.filter(({ spot: at }) => !places.has(at.line));
  return [...quotes, ...others].map(({ id }) =>
    damageProblem(file, id, {
      message: 'a place that is not in the text',
      expected: 'a place in a line',
    }),
  );
}

/** Problems for rows of a list that share an id. */
function sameRows({ lists }: Project, file: string): Problem[] {
  return LIST_NAMES.flatMap((name) => {
    const seen = new Set<string>();
    const twice = lists[name].filter(({ id }) => seen.has(id) || !seen.add(id));
    return twice.map(({ id }) =>
      damageProblem(file, name, { message: 'id reused', words: id, expected: 'each id once' }),
    );
  });
}
