/** Describes the cell at an address of the grid in words, for the tooltip and for screen readers. */

import { numberAt } from '../../dataset/number-at';
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord } from '../../dataset/schema';
import { joinClauses, t } from '../../i18n';
import { answerParts } from '../../model/answers/answer-parts';
import type { Sort } from '../../model/answers/layout';
import { topicAnswer } from '../../model/answers/topic-answer';
import { STATUS_CODE } from '../../model/columns';
import { blankOf } from '../../model/count/blanks';
import { cellRecords } from '../../model/count/evidence';
import { type MarkName, markBits, markOf } from '../../model/count/marks';
import { actorSides, offeredIn, type Sides, topicSides } from '../../model/count/sides';
import type { Filter } from '../../model/filter';
import { disputesUnder } from '../../model/findings/agreement';
import type { Model } from '../../model/model';
import { whyWords } from '../../parts/answer-words';
import { shakyWords } from '../../parts/coded-twice';
import { markWords, needAnswerWords, topicAnswerWords } from '../../parts/mark-words';
import { meetingName } from '../../parts/meeting-names';
import { bitsOf } from './cell-content';
import { type Address, type GridLayout, HEAD, itemAt, RAISED, STATUS, TOTALS } from './grid-layout';
import { sortAt, sortWords } from './head-actions';
import type { InTime } from './in-time';
import { fullTopic, groupName, headOf, headWords, nameOf, raisedWords } from './row-model';

interface RecordWords {
  readonly mark: MarkName;
  /** "asks for help" */
  readonly says: string;
  readonly inferred: boolean;
  /** Names the meeting, where there are several. */
  readonly meeting: string | null;
  /** The first words of the quote. */
  readonly quote: string;
}

export interface CellWords {
  readonly title: string;
  readonly records: readonly RecordWords[];
  /** Further sentences beyond the records. */
  readonly notes: readonly string[];
  /** Says what click and Enter do here. */
  readonly hint: string;
}

/** The state that the words depend on besides the filter. */
interface Arranged {
  readonly grid: GridLayout;
  readonly sort: { readonly actors: Sort; readonly topics: Sort };
  readonly marks: readonly MarkName[];
  readonly inTime?: InTime | undefined;
}

const MOST_RECORDS = 4;
const QUOTE_LENGTH = 120;

const NO_DETAILS = { records: [], notes: [], hint: '' } as const;

/** Returns the words for an address; null at the corner. */
export function cellWords(
  model: Model,
  filter: Filter,
  address: Address,
  arranged: Arranged,
): CellWords | null {
  const { actor, topic } = address;
  const { grid, inTime } = arranged;
  const items = [itemAt(grid, 'actor', actor), itemAt(grid, 'topic', topic)] as const;
  const folded = items.filter((item) => item?.isFolded);
  if (folded.length > 0) {
    const axes = ['actor', 'topic'] as const;
    const heads = axes.flatMap((axis, at) => {
      const item = items[at];
      return item ? [headOf(model, axis, item)] : [];
    });
    return {
      ...NO_DETAILS,
      title: heads.map(({ name }) => name).join(' · '),
      notes: heads.flatMap(({ description, isFolded }) => (isFolded ? [description] : [])),
      hint: t('matrix.about.unfold'),
    };
  }
  if (actor >= 0 && topic >= 0) return wordsOfCell(model, filter, actor, topic, arranged);
  if (actor >= 0) return wordsOfLine(model, filter, 'actor', actor, topic, inTime);
  if (topic >= 0) return wordsOfLine(model, filter, 'topic', topic, actor, inTime);
  return wordsOfHead(address, arranged);
}

function wordsOfCell(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
  { marks, inTime }: Arranged,
): CellWords {
  const row = model.actors[actor];
  const title = t('matrix.about.place', {
    actor: row?.name ?? '',
    topic: model.topics[topic]?.short ?? '',
  });
  const differed =
    disputesUnder(model, filter, actor, topic).length > 0 ? [t('matrix.about.disputed')] : [];
  const standing = numberAt(markBits(model, filter), actor * model.index.topics + topic);
  const changes = inTime?.changes({ actor, topic }) ?? [];
  if ((standing & bitsOf(marks)) === 0) {
    const ended = inTime?.ended(actor, topic);
    if (ended) {
      const words = changes.length > 0 ? changes : [`${ended}.`];
      return { ...NO_DETAILS, title, notes: [...words, ...differed] };
    }
    const blank = standing === 0 ? blankOf(model, filter, actor, topic) : 'unshown';
    const why = inTime?.about(blank) ?? t(`matrix.about.blank.${blank}`);
    return { ...NO_DETAILS, title, notes: [why, ...differed] };
  }
  const { shown } = cellRecords(model, filter, row?.id ?? '', model.topics[topic]?.id ?? '');
  // Sorts needs first, then offered, planned and past help; outright records before inferred ones.
  const listed = shown
    .filter(({ status }) => marks.includes(markOf(status)))
    .sort(
      (a, b) =>
        STATUS_CODE[a.status] - STATUS_CODE[b.status] ||
        Number(a.basis === 'implied') - Number(b.basis === 'implied'),
    );
  const { meetings } = model.dataset;
  const saidAt = (id: string) => {
    const meeting = meetings.length > 1 && meetings.find((each) => each.id === id);
    return meeting ? meetingName(meetings, meeting) : null;
  };
  const records = listed.slice(0, MOST_RECORDS).map(({ status, basis, evidence, meeting }) => ({
    mark: markOf(status),
    says: markWords(markOf(status)),
    meeting: saidAt(meeting),
    inferred: basis === 'implied',
    quote: firstWords(evidence.exact),
  }));
  const more = listed.length - records.length;
  return {
    title,
    records,
    notes: [
      ...(more > 0 ? [t('matrix.about.more', { count: more })] : []),
      ...changes,
      ...answersOf(model, filter, listed),
      ...differed,
    ],
    hint: t('matrix.about.open', { count: shown.length }),
  };
}

/** Gives the status of each need with its reason, in the words of the evidence panel; equal ones only once. */
const answersOf = (model: Model, filter: Filter, records: readonly CoopRecord[]): string[] => [
  ...new Set(
    records.flatMap(({ kind, id }) => {
      if (kind !== 'need') return [];
      const parts = answerParts(model, filter, numberOfId(model.recordIndex, id));
      const words = [needAnswerWords(parts.state), whyWords(parts) || t('help.none')];
      return [`${t('offer.is-there')} ${joinClauses(words)}.`];
    }),
  ),
];

function firstWords(exact: string): string {
  const words = exact.replace(/\s+/g, ' ');
  const quote =
    words.length > QUOTE_LENGTH
      ? `${words.slice(0, Math.max(words.lastIndexOf(' ', QUOTE_LENGTH), QUOTE_LENGTH / 2))}…`
      : words;
  return t('matrix.about.quote', { quote });
}

/** Returns the words for a head: its name, or the bars and the status beside the name. */
function wordsOfLine(
  model: Model,
  filter: Filter,
  axis: 'actor' | 'topic',
  item: number,
  at: number,
  inTime: InTime | undefined,
): CellWords {
  const isTopic = axis === 'topic';
  const sides = (isTopic ? topicSides : actorSides)(model, filter, item);
  const name = nameOf(model, axis, item);
  const { id = '', subregion, kind = '' } = (isTopic ? undefined : model.actors[item]) ?? {};
  const { description } = headOf(model, axis, {
    key: item,
    members: [item],
    group: id,
    isFolded: false,
    isFirst: false,
  });
  return {
    ...NO_DETAILS,
    title: isTopic
      ? fullTopic(model, item)
      : t('matrix.about.place', {
          actor: name,
          topic: groupName(model, 'actor', subregion ?? kind),
        }),
    notes: [
      ...[...raisedWords(axis, name, sides), t('bars.offered', sides)].map((words) => `${words}.`),
      ...(isTopic ? statusWords(model, filter, item, sides) : []),
      ...(inTime?.changes(isTopic ? { actor: HEAD, topic: item } : { actor: item, topic: HEAD }) ??
        []),
      ...(at === STATUS ? [t('matrix.about.status')] : []),
      ...(isTopic && description !== fullTopic(model, item)
        ? [shakyWords(model, model.topics[item]?.id ?? '')]
        : []),
    ],
    hint: at === HEAD || at === STATUS ? t('matrix.about.profile') : '',
  };
}

/** Says why recorded help on a topic does not count as an offer. */
function statusWords(model: Model, filter: Filter, topic: number, sides: Sides): string[] {
  const answer = topicAnswer(model, filter, topic);
  const isUncounted = answer.state === 'none' && offeredIn(sides) + sides.planned > 0;
  return [
    `${t('offer.is-there')} ${topicAnswerWords(answer)}.`,
    ...(isUncounted ? [t('matrix.about.uncounted')] : []),
  ];
}

/** Says what a head of bars or status counts, and how a press sorts. */
function wordsOfHead(address: Address, { sort }: Arranged): CellWords | null {
  const { actor, topic } = address;
  if (Math.min(actor, topic) === TOTALS)
    return { ...NO_DETAILS, title: t('matrix.totals'), notes: [t('matrix.about.total.states')] };
  const isTopics = topic === HEAD;
  const key = isTopics ? actor : topic;
  const sorting = sortAt(address, sort);
  if (!sorting) return null;
  const { axis, to } = sorting;
  const note =
    key === STATUS
      ? 'matrix.about.status'
      : !isTopics
        ? 'matrix.about.total.topics'
        : key === RAISED
          ? 'matrix.about.total.states'
          : 'matrix.about.total.providers';
  return {
    ...NO_DETAILS,
    title: headWords(key, isTopics),
    notes: [t(note)],
    hint: t('matrix.about.sort', {
      now: sortWords(axis, sort[axis]),
      next: sortWords(axis, to).toLowerCase(),
    }),
  };
}
