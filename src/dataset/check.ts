/**
 * Checks the text of a dataset, of minutes or of labels: JSON, format, shape, references. Apart from the
 * loading, so that a page whose dataset is known to be sound never fetches the validator.
 */
import * as z from 'zod/mini';
import { isAsPublished } from './as-published';
import { findJsonFault } from './json-fault';
import { LoadError } from './load-error';
import { PLAIN_TEXT, TURNING_SIGNS, turningSignIn } from './plain-text';
import {
  type Dataset,
  datasetSchema,
  type Labels,
  labelsSchema,
  type Minutes,
  minutesSchema,
} from './schema';
import { sha256 } from './sha256';
import { type Contradiction, findContradiction, findGap } from './soundness';
import { FORMAT } from './values';

/** A dataset from its JSON text. Throws a LoadError, `altered` where the text does not give its own hash. */
export function parseDataset(text: string): Dataset {
  const dataset = parse(text, datasetSchema);
  refuse(findContradiction(dataset));
  const { hash } = dataset;
  if (sha256(text.replace(`"${hash}"`, '""')) !== hash) throw new LoadError('altered', hash);
  return dataset;
}

/** The minutes that a dataset has of one of its meetings. */
interface Whose {
  readonly dataset: Dataset;
  readonly meeting: string;
}

/**
 * A meeting's minutes from their JSON text. Throws a LoadError.
 * @param of whose they must be; others are `foreign`
 */
export function parseMinutes(text: string, of?: Whose): Minutes {
  const minutes = parse(text, minutesSchema);
  refuse(findGap(minutes));
  if (of && !isOf(minutes, text, of)) throw new LoadError('foreign', minutes.meeting, 'meeting');
  return minutes;
}

function isOf(
  { meeting, text, passages }: Minutes,
  file: string,
  { dataset, meeting: wanted }: Whose,
): boolean {
  const found = dataset.meetings.find(({ id }) => id === wanted);
  return (
    meeting === found?.id &&
    // An older dataset knows its minutes by their text alone.
    sha256(text) === found.textHash &&
    isAsPublished(dataset, found.text, file) &&
    passages.every(({ node }) => node === null || node < found.outline.length) &&
    [...dataset.records, ...dataset.positions].every(
      ({ meeting, evidence: { start, end, exact } }) =>
        meeting !== wanted || text.slice(start, end) === exact,
    )
  );
}

/**
 * Labels in one language from their JSON text. Throws a LoadError.
 * @param of the dataset's own words of the file; another is `foreign`
 */
export function parseLabels(text: string, of?: Dataset['labels'][number]): Labels {
  const labels = parse(text, labelsSchema);
  if (of && (labels.language !== of.language || sha256(text) !== of.hash))
    throw new LoadError('foreign', of.hash);
  return labels;
}

function refuse(found: Contradiction | null) {
  if (found) throw new LoadError(found.reason, found.detail, found.where);
}

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
  // Of a record the fault as one of its own kind has it.
  const isUnion = first?.code === 'invalid_union';
  const faults = isUnion ? first.errors.flatMap(([fault]) => fault ?? []) : result.error.issues;
  const own = faults.find(({ path }) => path[0] !== 'kind');
  const detail = (own ? [own] : faults).map(expectedBy).join(' | ');
  const fault = own ?? faults[0];
  const path = [...(isUnion ? first.path : []), ...(fault?.path ?? [])];
  if (fault && isTurned(fault))
    throw new LoadError('turning-sign', turningSignIn(`${valueAt(json, path)}`), pathOf(path));
  throw new LoadError('invalid', detail, pathOf(path));
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

/** What JSON has at a path; undefined where the path leads nowhere. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], json);
}

/** Whether a text has a sign that turns the direction of what follows. */
export const isTurned = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_format' && issue.pattern === `${PLAIN_TEXT}`;

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
      return isTurned(issue)
        ? `no sign that turns the direction of text (${TURNING_SIGNS})`
        : (issue.pattern ?? issue.format);
    case 'too_small':
      return issue.origin === 'number' ? `>= ${issue.minimum}` : issue.code;
    case 'too_big':
      return issue.origin === 'number' ? `<= ${issue.maximum}` : issue.code;
    case 'custom':
      return issue.message;
    default:
      return issue.code;
  }
}
