/**
 * Checks the text of a dataset, of minutes or of labels: JSON, format, shape, references. It is apart from
 * `load.ts`, so that a page whose dataset the build has checked never fetches the validator.
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

/** Parses a dataset. Throws a LoadError, with the reason `altered` where the text does not match the hash in it. */
export function parseDataset(text: string): Dataset {
  const dataset = parse(text, datasetSchema);
  throwIfFound(findContradiction(dataset));
  const { hash } = dataset;
  if (sha256(text.replace(`"${hash}"`, '""')) !== hash) throw new LoadError('altered', hash);
  return dataset;
}

/** Names one meeting of a dataset. */
interface MeetingOfDataset {
  readonly dataset: Dataset;
  readonly meeting: string;
}

/**
 * Parses the minutes of a meeting. Throws a LoadError.
 * @param of the meeting that the minutes must belong to; the reason is `foreign` where they do not
 */
export function parseMinutes(text: string, of?: MeetingOfDataset): Minutes {
  const minutes = parse(text, minutesSchema);
  throwIfFound(findGap(minutes));
  if (of && !belongsTo(minutes, text, of))
    throw new LoadError('foreign', minutes.meeting, 'meeting');
  return minutes;
}

function belongsTo(
  { meeting, text, passages }: Minutes,
  file: string,
  { dataset, meeting: wanted }: MeetingOfDataset,
): boolean {
  const found = dataset.meetings.find(({ id }) => id === wanted);
  return (
    meeting === found?.id &&
    // An older dataset states the hash of the text alone, not of the file.
    sha256(text) === found.textHash &&
    isAsPublished(dataset, found.text, file) &&
    passages.every(({ node }) => node === null || node < found.outline.length) &&
    [
      ...[...dataset.records, ...dataset.positions],
      ...[...(dataset.links ?? []), ...(dataset.decisions ?? [])],
    ].every(
      ({ meeting, evidence }) =>
        meeting !== wanted ||
        evidence === null ||
        text.slice(evidence.start, evidence.end) === evidence.exact,
    )
  );
}

/**
 * Parses labels in one language. Throws a LoadError.
 * @param of the dataset's entry of this file; the reason is `foreign` where language or hash differ from it
 */
export function parseLabels(text: string, of?: Dataset['labels'][number]): Labels {
  const labels = parse(text, labelsSchema);
  if (of && (labels.language !== of.language || sha256(text) !== of.hash))
    throw new LoadError('foreign', of.hash);
  return labels;
}

function throwIfFound(found: Contradiction | null) {
  if (found) throw new LoadError(found.reason, found.detail, found.where);
}

function parse<Schema extends z.ZodMiniType>(text: string, schema: Schema): z.output<Schema> {
  const json = parseJson(text);
  // The format is checked before the schema: a dataset of another format may differ in every field.
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
  // A record is a union over its kind: report the faults of the member with the record's own kind.
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

/** The value at a path in JSON; undefined where the path leads nowhere. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], json);
}

/** Whether an issue reports a sign that turns the direction of text (`plain-text.ts`). */
export const isTurned = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_format' && issue.pattern === `${PLAIN_TEXT}`;

/** Writes ['records', 12, 'status'] as "records[12].status", and the empty path as '$'. */
function pathOf(path: readonly PropertyKey[]): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return joined.join('').replace(/^\./, '') || '$';
}

/** Names what the schema expected where it found an issue, for use within a sentence: "string", ">= 1". */
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
