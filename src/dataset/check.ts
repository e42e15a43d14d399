/**
 * Checks the text of a dataset, of minutes or of labels: JSON, format, shape, references. Apart from the
 * loading, so that a page whose dataset is known to be sound never fetches the validator.
 */
import * as z from 'zod/mini';
import { findJsonFault } from './json-fault';
import { LoadError } from './load-error';
import { type Dataset, datasetSchema, labelsSchema, minutesSchema } from './schema';
import { FORMAT, RAPPORTEUR } from './values';

/** A dataset from its JSON text. Throws a LoadError, `unknown-id` where an id leads nowhere. */
export function parseDataset(text: string): Dataset {
  const dataset = parse(text, datasetSchema);
  const dangling = findDanglingReference(dataset);
  if (dangling) throw new LoadError('unknown-id', dangling.id, dangling.where);
  return dataset;
}

/** A meeting's minutes from their JSON text. Throws a LoadError. */
export const parseMinutes = (text: string) => parse(text, minutesSchema);

/** Labels in one language from their JSON text. Throws a LoadError. */
export const parseLabels = (text: string) => parse(text, labelsSchema);

function parse<Schema extends z.ZodMiniType>(text: string, schema: Schema): z.output<Schema> {
  const json = parseJson(text);
  // Before the schema: another format may differ everywhere, and only this number matters.
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT) {
    throw new LoadError('later-version', `${format} > ${FORMAT}`, 'format');
  }
  if (typeof format === 'number' && format < FORMAT) {
    throw new LoadError('earlier-version', `${format} < ${FORMAT}`, 'format');
  }
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new LoadError('invalid', first ? expectedBy(first) : '', pathOf(first?.path ?? []));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    const where = fault ? `${fault.line}:${fault.column}` : '';
    throw new LoadError(fault?.truncated ? 'truncated' : 'not-json', String(error), where);
  }
}

/** ['records', 12, 'status'] as "records[12].status"; '$' for the whole. */
function pathOf(path: readonly PropertyKey[]): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return joined.join('').replace(/^\./, '') || '$';
}

/** What the schema expected at the place of an issue: a fact, no sentence. */
export function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'no such key';
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? issue.options.join(' | ')
        : issue.code;
    default:
      return issue.code;
  }
}

/** A reference that leads nowhere: where it stands, and what it says. */
interface DanglingReference {
  /** Path in the dataset: "records[12].topic". */
  where: string;
  id: string;
}

/** The first id in the dataset that names nothing in it; null where all lead somewhere. */
export function findDanglingReference(dataset: Dataset): DanglingReference | null {
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
    check('map', map, { actor }) ??
    check('agreements', agreements, { meeting }) ??
    agreements
      .map(
        ({ figures, disputes }, i) =>
          check(`agreements[${i}].figures`, figures, { topic }) ??
          check(`agreements[${i}].disputes`, disputes, { actor, topic }),
      )
      .find((within) => within !== null) ??
    null
  );
}

/** Checks fields, each a single id or several, of each element of a list. */
function check<Item>(
  list: string,
  items: readonly Item[],
  fields: { readonly [Field in keyof Item]?: ReadonlySet<string> },
): DanglingReference | null {
  for (const field of Object.keys(fields) as (keyof Item & string)[]) {
    for (const [i, item] of items.entries()) {
      const value = item[field] as string | readonly string[] | null;
      const ids = typeof value === 'string' ? [value] : (value ?? []);
      const at = ids.findIndex((id) => !fields[field]?.has(id));
      if (at < 0) continue;
      const where = `${list}[${i}].${field}${typeof value === 'string' ? '' : `[${at}]`}`;
      return { where, id: ids[at] ?? '' };
    }
  }
  return null;
}
