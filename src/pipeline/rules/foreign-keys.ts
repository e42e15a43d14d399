/**
 * Foreign keys: cells whose values must be ids of another list, or values of a closed list. One rule checks all of them,
 * with an entry of the table for each column.
 */
import {
  ACTOR_KINDS,
  ALL_STANCES,
  BASES,
  DECISIONS,
  EFFECTS,
  isOneOf,
  KINDS,
  OPEN_TO,
  RAPPORTEUR,
  RENAMED_LISTS,
  STATUSES,
} from '../../dataset/values';
import { type Coding, claimsOfAll } from '../coding';
import { type Row, readList } from '../csv-table';
import { oneOf, type Problem, type ProblemCode, show } from '../problem';
import { problemIn, type Rule } from './rule';

type Cells = Readonly<Record<string, string>>;

interface ForeignKey<Column extends string> {
  readonly rows: (coding: Coding) => readonly Row<Column>[];
  readonly column: Column;
  /** The allowed values, the same for all rows. */
  readonly known?: (coding: Coding) => Iterable<string>;
  /** The allowed values of one row; undefined where the row is not checked. */
  readonly knownBy?: (cells: Cells, coding: Coding) => Iterable<string> | undefined;
  readonly message: string | ((cells: Cells) => string);
  readonly code: ProblemCode | ((cells: Cells) => ProblemCode);
  /** What the message expects in place of a value; by default the allowed values. */
  readonly expected?: (known: ReadonlySet<string>, value: string) => string;
  /** What the message expects where no value is allowed at all; by default `expected`. */
  readonly whenNone?: string;
  /** Whether the cell has several values with ";" between them, or none. */
  readonly isList?: true;
}

const idsOf = (rows: readonly Row<'id'>[]): string[] => rows.map(({ cells }) => cells.id);
const recordsOf = ({ meetings }: Coding) => meetings.flatMap(({ records }) => records);
const positionsOf = ({ meetings }: Coding) => meetings.flatMap(({ positions }) => positions);
const linksOf = ({ meetings }: Coding) => meetings.flatMap(({ links }) => links);
const decisionsOf = ({ meetings }: Coding) => meetings.flatMap(({ decisions }) => decisions);

/** Whether an offer of this status must state to whom it is open. */
const isOpenable = (status: string): boolean => status === 'available' || status === 'planned';

const AN_ACTOR = 'an id in seeds/actors.csv';
const OTHER_ACTORS = 'ids in seeds/actors.csv other than the actor, with ";" between them';

/** Makes the rule of one column. */
function ruleOf<Column extends string>(foreignKey: ForeignKey<Column>): Rule {
  const {
    rows,
    column,
    known,
    knownBy,
    message,
    code,
    expected = oneOf,
    whenNone,
    isList,
  } = foreignKey;
  return (coding) => {
    const common = known && new Set(known(coding));
    return rows(coding).flatMap((row): Problem[] => {
      const values = common ?? knownBy?.(row.cells, coding);
      if (!values) return [];
      const allowed = common ?? new Set(values);
      const cell = row.cells[column];
      return (isList ? readList(cell) : [cell])
        .filter((value) => !allowed.has(value))
        .map((value) => {
          const words = typeof message === 'string' ? message : message(row.cells);
          const isNone = allowed.size === 0 && whenNone !== undefined;
          const wanted = isNone ? whenNone : expected(allowed, value);
          const which = typeof code === 'function' ? code(row.cells) : code;
          return problemIn(row, {
            column,
            message: words,
            expected: wanted,
            found: show(value),
            code: which,
            values: { value },
          });
        });
    });
  };
}

const FOREIGN_KEYS: readonly Rule[] = [
  ruleOf({
    rows: ({ actors }) => actors,
    column: 'kind',
    known: () => ACTOR_KINDS,
    message: 'unknown kind of actor',
    code: 'unknown-actor-kind',
  }),
  ruleOf({
    rows: ({ actors }) => actors.filter(({ cells }) => cells.kind === 'state'),
    column: 'subregion',
    known: ({ actors }) => idsOf(actors.filter(({ cells }) => cells.kind === 'region')),
    message: ({ id, subregion }) =>
      id === subregion ? 'a State cannot lie in itself' : 'unknown subregion',
    code: 'unknown-subregion',
  }),
  ruleOf({
    rows: ({ actors }) =>
      actors.filter(({ cells: { kind } }) => isOneOf(ACTOR_KINDS, kind) && kind !== 'state'),
    column: 'subregion',
    known: () => [''],
    message: 'only a State has a subregion',
    code: 'subregion-not-asked',
    expected: () => 'nothing',
  }),
  ruleOf({
    rows: ({ actors }) => actors,
    column: 'members',
    known: ({ actors }) => idsOf(actors),
    message: 'member is no actor',
    code: 'unknown-member',
    expected: () => 'ids in seeds/actors.csv with ";" between them, or nothing',
    isList: true,
  }),
  ruleOf({
    rows: ({ actors }) => actors.filter(({ cells }) => cells.kind === 'state'),
    column: 'members',
    known: () => [''],
    message: 'a State has no members',
    code: 'members-not-asked',
    expected: () => 'nothing',
  }),
  ruleOf({
    rows: ({ topics }) => topics,
    column: 'group',
    known: ({ topicGroups }) => idsOf(topicGroups),
    message: 'unknown topic group',
    code: 'unknown-group',
  }),
  ruleOf({
    rows: ({ proposals }) => proposals,
    column: 'topics',
    known: ({ topics }) => idsOf(topics),
    message: 'unknown topic',
    code: 'unknown-topic',
    expected: (known, value) => `${oneOf(known, value)}, several with ";" between them, or nothing`,
    isList: true,
  }),
  ruleOf({
    rows: claimsOfAll,
    column: 'actor',
    known: ({ actors }) => idsOf(actors),
    message: 'unknown actor',
    code: 'unknown-actor',
    expected: () => AN_ACTOR,
  }),
  ruleOf({
    rows: (coding) => [...claimsOfAll(coding), ...linksOf(coding)],
    column: 'reported_by',
    known: ({ actors }) => ['', RAPPORTEUR, ...idsOf(actors)],
    message: 'unknown reporter',
    code: 'unknown-reporter',
    expected: () => `${AN_ACTOR}, ${RAPPORTEUR} for the rapporteur, or nothing for the speaker`,
  }),
  ruleOf({
    rows: recordsOf,
    column: 'topic',
    known: ({ topics }) => idsOf(topics),
    message: 'unknown topic',
    code: 'unknown-topic',
  }),
  ruleOf({
    rows: recordsOf,
    column: 'kind',
    known: () => KINDS,
    message: 'unknown kind',
    code: 'unknown-kind',
  }),
  ruleOf({
    rows: recordsOf,
    column: 'status',
    knownBy: ({ kind = '' }) => (isOneOf(KINDS, kind) ? STATUSES[kind] : undefined),
    message: ({ kind }) => `no status of ${kind === 'offer' ? 'an' : 'a'} ${kind}`,
    code: 'wrong-status',
  }),
  ruleOf({
    rows: recordsOf,
    column: 'modality',
    known: ({ modalities }) => idsOf(modalities),
    message: 'unknown modality',
    code: 'unknown-form',
    expected: (known, value) => `${oneOf(known, value)}, or several with ";" between them`,
    isList: true,
  }),
  ruleOf({
    rows: recordsOf,
    column: 'counterpart',
    known: ({ actors }) => idsOf(actors),
    message: 'counterpart is no actor',
    code: 'unknown-counterpart',
    expected: () => OTHER_ACTORS,
    isList: true,
  }),
  ruleOf({
    rows: recordsOf,
    column: 'counterpart',
    // The rule above reports an unknown actor.
    knownBy: ({ actor = '', counterpart = '' }, { actors }) =>
      readList(counterpart).filter(
        (id) => id !== actor || !actors.some(({ cells }) => cells.id === actor),
      ),
    message: 'counterpart is the actor',
    code: 'counterpart-is-actor',
    expected: () => OTHER_ACTORS,
    isList: true,
  }),
  ruleOf({
    rows: recordsOf,
    column: 'open_to',
    knownBy: ({ status = '' }) => (isOpenable(status) ? OPEN_TO : ['']),
    message: ({ status = '' }) =>
      isOpenable(status)
        ? `does not say to whom the ${status} offer is open`
        : 'only an available or planned offer is open to somebody',
    code: ({ status = '' }) => (isOpenable(status) ? 'open-to-missing' : 'open-to-not-asked'),
    expected: (known, value) => (known.has('') ? 'nothing' : oneOf(known, value)),
  }),
  ruleOf({
    rows: (coding) => [...recordsOf(coding), ...linksOf(coding)],
    column: 'basis',
    known: () => BASES,
    message: 'unknown basis',
    code: 'unknown-basis',
  }),
  ruleOf({
    rows: (coding) => [...positionsOf(coding), ...decisionsOf(coding)],
    column: 'proposal',
    known: ({ proposals }) => idsOf(proposals),
    message: 'unknown proposal',
    code: 'unknown-proposal',
    whenNone: 'an id in seeds/proposals.csv',
  }),
  ruleOf({
    rows: ({ notes }) => notes,
    column: 'meeting',
    known: ({ meetings }) => meetings.map(({ about }) => about.id),
    message: 'unknown meeting',
    code: 'unknown-meeting',
    whenNone: 'the meeting’s folder under seeds/: put it back, or take this line out',
  }),
  ruleOf({
    rows: positionsOf,
    column: 'stance',
    known: () => ALL_STANCES,
    message: 'unknown stance',
    code: 'unknown-stance',
  }),
  ruleOf({
    rows: linksOf,
    column: 'effect',
    known: () => EFFECTS,
    message: 'unknown effect',
    code: 'unknown-effect',
  }),
  ruleOf({
    rows: decisionsOf,
    column: 'decision',
    known: () => DECISIONS,
    message: 'unknown decision',
    code: 'unknown-decision',
  }),
  ruleOf({
    rows: ({ formerNames }) => formerNames,
    column: 'list',
    known: () => RENAMED_LISTS,
    message: 'unknown list',
    code: 'unknown-list',
  }),
  ruleOf({
    rows: ({ formerNames }) => formerNames,
    column: 'id',
    knownBy: ({ list = '' }, coding) =>
      isOneOf(RENAMED_LISTS, list) ? idsOf(coding[list]) : undefined,
    message: 'no entry of this list',
    code: 'unknown-renamed',
  }),
  ruleOf({
    rows: ({ actors }) => actors.filter(({ cells }) => cells.was),
    column: 'was',
    known: ({ actors }) => idsOf(actors),
    message: 'continues no actor of the list',
    code: 'unknown-continued',
    isList: true,
  }),
  ruleOf({
    rows: ({ topics }) => topics.filter(({ cells }) => cells.was),
    column: 'was',
    known: ({ topics }) => idsOf(topics),
    message: 'continues no topic of the list',
    code: 'unknown-continued',
    isList: true,
  }),
];

/** Every foreign key must refer to an existing entry. */
export const foreignKeys: Rule = (coding) => FOREIGN_KEYS.flatMap((rule) => rule(coding));
