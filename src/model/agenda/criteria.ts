/**
 * The five criteria by which a chair orders topics, each a count of actors by topic, never of records. This
 * file weighs and adds nothing.
 *
 * - `breadth`: States with a need.
 * - `firmness`: States with a need that is requested or acknowledged.
 * - `unmet`, not clearly answered: States with a need that is answered perhaps or not at all (`answers.ts`).
 * - `supply`, available offers: States and organizations with an available offer.
 * - `experience`: States with a capacity in place.
 *
 * The filter means what it means for matches (`answers.ts`). `kind` is ignored: it chooses what the matrix shows, where
 * capacities are hidden by default, and a criterion must not be zero because its records are hidden. `status` narrows
 * only the kinds of which it names a status, so that "requested" narrows the needs and leaves offers and capacities as
 * they are. If the filter names statuses of a criterion's kind but none of the criterion's own, the criterion is in
 * `shutOut`. Filters on places (`actor`, `subregion`) choose whose needs count and narrow neither `supply` nor
 * `experience`: a chair who chooses the Caribbean still looks for help from anywhere. All other fields narrow every
 * criterion, except that offers which could answer a need pass `meeting` and `basis` alone. A State can therefore be
 * answered by an offer that `supply` leaves out.
 */
import { numberAt } from '../../dataset/number-at';
import type { ActorKind, Kind, Status } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { recordTests } from '../answers/answers';
import { cellStates, NEED_ANSWERS } from '../answers/topic-answer';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import { compileFilter } from '../count/compiled-filter';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { type ByCriterion, CRITERIA, type Criterion } from './criterion';

/** The kind and statuses of the records that each criterion counts. */
export const COUNTED_STATUSES: ByCriterion<{ kind: Kind; statuses: readonly Status[] }> = {
  breadth: { kind: 'need', statuses: STATUSES.need },
  firmness: { kind: 'need', statuses: ['requested', 'acknowledged'] },
  unmet: { kind: 'need', statuses: STATUSES.need },
  supply: { kind: 'offer', statuses: ['available'] },
  experience: { kind: 'capacity', statuses: ['in-place'] },
};

/** By status code, a bit for each criterion (by position in `CRITERIA`) that its records bear on. */
const CRITERIA_OF: readonly number[] = STATUS_LIST.map((status) =>
  CRITERIA.reduce(
    (bits, each, at) => bits | (Number(COUNTED_STATUSES[each].statuses.includes(status)) << at),
    0,
  ),
);

/** Whether a criterion counts actors of a kind; the others are listed in `beside`. */
const isCounted = (criterion: Criterion, kind: ActorKind | undefined): boolean =>
  kind === 'state' || (criterion === 'supply' && kind === 'organization');

/**
 * Returns a test of whether the record at a position bears on the criteria; of needs, those of the chosen
 * places alone.
 */
export function criteriaTest(model: Model, filter: Filter) {
  const { status } = model.index.columns;
  const { isAsked, isAskedAnywhere } = recordTests(model, filter);
  return (i: number): boolean =>
    KIND_OF[numberAt(status, i)] === 'need' ? isAsked(i) : isAskedAnywhere(i);
}

/** The state (`cellStates`) of a cell in which every need is answered. */
const ANSWERED = NEED_ANSWERS.indexOf('open') + 1;
const UNMET = 1 << CRITERIA.indexOf('unmet');
const SUPPLY = 1 << CRITERIA.indexOf('supply');
/** A bit beside those of the criteria. */
const PLANNED = 1 << CRITERIA.length;

/** Returns for each cell (actor * topics + topic) the criteria that it meets, counted or not, as bits. */
function cellsUnder(model: Model, filter: Filter): Uint8Array {
  const { columns, cells, topics } = model.index;
  const bears = criteriaTest(model, filter);
  const answers = cellStates(model, filter);
  const bits = new Uint8Array(cells);
  for (let i = 0; i < columns.length; i++) {
    if (!bears(i)) continue;
    const status = numberAt(columns.status, i);
    const cell = numberAt(columns.actor, i) * topics + numberAt(columns.topic, i);
    const own = status === STATUS_CODE.planned ? PLANNED : numberAt(CRITERIA_OF, status);
    bits[cell] = numberAt(bits, cell) | own;
  }
  for (let cell = 0; cell < cells; cell++) {
    if (answers[cell] === ANSWERED) bits[cell] = numberAt(bits, cell) & ~UNMET;
  }
  return bits;
}

function actorsOf(model: Model, bits: Uint8Array, topic: number, criterion: Criterion) {
  const bit = 1 << CRITERIA.indexOf(criterion);
  const actors: number[] = [];
  const regions: number[] = [];
  const organizations: number[] = [];
  const planned: number[] = [];
  model.actors.forEach(({ kind }, row) => {
    const cell = numberAt(bits, row * model.index.topics + topic);
    if ((cell & bit) !== 0) {
      if (isCounted(criterion, kind)) actors.push(row);
      else (kind === 'region' ? regions : organizations).push(row);
    } else if (bit === SUPPLY && (cell & PLANNED) !== 0) planned.push(row);
  });
  return {
    /** Number of `actors`. */
    count: actors.length,
    /** Rows of the matrix that are counted, in neutral order; with the topic, the cells of evidence. */
    actors,
    /**
     * Rows that are shown beside the count, in neutral order: regions (a need of a region is not one of its
     * States) and organizations (none for `supply`, which counts them) that meet the criterion; and for
     * `supply` alone, actors of any kind with a planned offer and no available one.
     */
    beside: { regions, organizations, planned },
  };
}

const byCriterion = <Value>(of: (criterion: Criterion, at: number) => Value): ByCriterion<Value> =>
  Object.fromEntries(CRITERIA.map((each, at) => [each, of(each, at)])) as Record<Criterion, Value>;

function shutOutBy({ status }: Filter): Criterion[] {
  return CRITERIA.filter((each) => {
    const { kind, statuses } = COUNTED_STATUSES[each];
    const named = status.filter((one) => KIND_OF[STATUS_CODE[one]] === kind);
    return named.length > 0 && !named.some((one) => statuses.includes(one));
  });
}

/**
 * Returns all criteria of all topics.
 * @throws RangeError where the result of a text search has the length of another dataset.
 */
export const criteria = memo((model, filter: Filter) => {
  const bits = cellsUnder(model, filter);
  const topicFlags = compileFilter(model, filter).topic;
  const found = model.topics.map((_, topic) =>
    CRITERIA.map((each) => actorsOf(model, bits, topic, each)),
  );
  const largest = byCriterion((_, at) => Math.max(0, ...found.map((own) => own[at]?.count ?? 0)));
  return {
    /** Every topic of the model, in the order of the vocabulary. */
    topics: found.map((actors, topic) => ({
      /** Position in `model.topics`. */
      topic,
      /** Whether the filter on topics leaves the topic; otherwise every count is 0. */
      shown: topicFlags[topic] === 1,
      ...byCriterion((each, at) => ({
        ...(actors[at] as ReturnType<typeof actorsOf>),
        /** The count over the criterion's largest count, 0 to 1; 0 where the largest is 0. */
        value: (actors[at]?.count ?? 0) / Math.max(1, largest[each]),
      })),
    })),
    /** The largest count of each criterion over the topics. */
    largest,
    /** Criteria of which the filter on status admits no record at all. */
    shutOut: shutOutBy(filter),
  };
});

export type TopicCriteria = ReturnType<typeof criteria>['topics'][number];
