/** What stands at an address of the grid, in words: for the tooltip, and for who cannot see it. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { disputesUnder, isShaky } from '../../model/agreement';
import { type AnswerParts, answerParts } from '../../model/answer-parts';
import { blankOf } from '../../model/blanks';
import { STATUS_CODE } from '../../model/columns';
import { cellRecords } from '../../model/evidence';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Sort } from '../../model/order';
import { isCounted, SHAPES, type Shape, shapeBits } from '../../model/shapes';
import { actorTotals, groupTotals, topicTotals } from '../../model/totals';
import { answerWords } from '../../parts/answer-words';
import { type Address, FOLD, HEAD, HIDDEN, TOTALS } from './grid-layout';
import { sortAt, totalOrders } from './head-actions';
import { fullTopic, groupName, totalShapes } from './row-model';

/** What answers a need, or what is nearest to an answer. */
export interface AnswerWords extends Pick<AnswerParts, 'state'> {
  readonly words: string;
}

interface RecordWords {
  readonly kind: 'need' | 'offer' | 'capacity';
  /** "Asks (requested)" */
  readonly status: string;
  /** The first words of its sentence. */
  readonly quote: string;
  /** Of a need, where other needs of the cell are answered otherwise. */
  readonly answer: AnswerWords | null;
}

export interface CellWords {
  readonly title: string;
  readonly records: readonly RecordWords[];
  /** What is said beyond the records, a sentence each. */
  readonly notes: readonly string[];
  /** What answers the needs, where that is the same of all or is not told beside a record. */
  readonly answers: readonly AnswerWords[];
  /** What click and Enter do here. */
  readonly hint: string;
}

/** The orders of the reader, and which way round the grid is. */
interface Arranged {
  readonly sort: { readonly actors: Sort; readonly topics: Sort };
  readonly transposed: boolean;
}

const MOST_RECORDS = 4;
const QUOTE_LENGTH = 120;

/** Null where there is nothing to say: at the line of folded rows. */
export function cellWords(
  model: Model,
  filter: Filter,
  address: Address,
  arranged: Arranged,
): CellWords | null {
  const { actor, topic } = address;
  if ([FOLD, HIDDEN].includes(Math.min(actor, topic))) return null;
  if (actor >= 0 && topic >= 0) return wordsOfCell(model, filter, actor, topic);
  if (actor >= 0 || topic >= 0) {
    const isHead = actor === HEAD || topic === HEAD;
    return {
      ...NOTHING,
      ...(actor >= 0 ? wordsOfActor(model, filter, actor) : wordsOfTopic(model, filter, topic)),
      hint: isHead ? t('matrix.about.profile') : '',
    };
  }
  const hint = sortHint(model, filter, address, arranged);
  if (topic === HEAD && actor === HEAD)
    return hint ? { ...NOTHING, title: t('matrix.about.corner'), notes: [], hint } : null;
  // What is left: the heads of the totals, and where totals meet.
  const of = actor === HEAD ? 'topics' : 'states';
  const side = (TOTALS as readonly number[]).indexOf(actor === HEAD ? topic : actor);
  const shape = totalShapes(model, filter)[side === 1 ? 1 : 0];
  const isOfOffers = shape !== 'need' && shape !== 'capacity';
  return {
    ...NOTHING,
    title: t(`matrix.total.${of}.${shape}`),
    notes: [
      ...(shape === 'need' ? [t('matrix.about.total.asks')] : []),
      t(`matrix.about.total.${of === 'states' && isOfOffers ? 'providers' : of}`),
    ],
    hint,
  };
}

const NOTHING = { records: [], notes: [], answers: [], hint: '' } as const;

function wordsOfCell(model: Model, filter: Filter, actor: number, topic: number): CellWords {
  const row = model.actors[actor];
  const title = t('matrix.about.place', {
    actor: row?.name ?? '',
    topic: model.topics[topic]?.short ?? '',
  });
  const differed =
    disputesUnder(model, filter, actor, topic).length > 0 ? [t('matrix.about.disputed')] : [];
  if (shapeBits(model, filter)[actor * model.index.topics + topic] === 0) {
    const blank = blankOf(model, filter, actor, topic);
    return { ...NOTHING, title, notes: [t(`matrix.about.blank.${blank}`), ...differed], hint: '' };
  }
  const { shown } = cellRecords(model, filter, row?.id ?? '', model.topics[topic]?.id ?? '');
  const answers = new Map(
    shown.flatMap((record): [CoopRecord, AnswerWords][] => {
      if (record.kind !== 'need') return [];
      const parts = answerParts(model, filter, model.recordIndex.get(record.id) as number);
      return [[record, { state: parts.state, words: answerWords(parts) }]];
    }),
  );
  const different = new Map([...answers.values()].map((each) => [each.words, each]));
  const isTold = different.size > 1;
  const records = toldOf(shown).map((record): RecordWords => {
    const { kind, status, basis, evidence } = record;
    const does = t(`matrix.does.${status}`);
    return {
      kind,
      status: basis === 'implied' ? t('matrix.about.record.implied', { does }) : does,
      quote: firstWords(evidence.exact),
      answer: (isTold && answers.get(record)) || null,
    };
  });
  for (const { answer } of records) if (answer) different.delete(answer.words);
  const more = shown.length - records.length;
  return {
    title,
    records,
    answers: [...different.values()],
    notes: [...(more > 0 ? [t('matrix.about.more', { count: more })] : []), ...differed],
    hint: t('matrix.about.open', { count: shown.length }),
  };
}

/**
 * The records that a tooltip has room for: a need, then what is available, then the rest; told kind by
 * kind, the firmest status first.
 */
function toldOf(shown: readonly CoopRecord[]): CoopRecord[] {
  const byStatus = [...shown].sort((a, b) => STATUS_CODE[a.status] - STATUS_CODE[b.status]);
  const isFirst = (record: CoopRecord, at: number) =>
    record.status === 'available' || (record.kind === 'need' && at === 0);
  const first = byStatus.filter(isFirst);
  const rest = byStatus.filter((record, at) => !isFirst(record, at));
  const told = new Set([...first, ...rest].slice(0, MOST_RECORDS));
  return byStatus.filter((record) => told.has(record));
}

function firstWords(exact: string): string {
  const words = exact.replace(/\s+/g, ' ');
  const quote =
    words.length > QUOTE_LENGTH
      ? `${words.slice(0, Math.max(words.lastIndexOf(' ', QUOTE_LENGTH), QUOTE_LENGTH / 2))}…`
      : words;
  return t('matrix.about.quote', { quote });
}

function wordsOfActor(model: Model, filter: Filter, position: number) {
  const actor = model.actors[position];
  const group = actor?.subregion ?? actor?.kind ?? '';
  const totals = actorTotals(model, filter, position);
  const list = figuresOf(model, filter, (shape) =>
    shape === 'need'
      ? askedAndRaised('topics', totals.needTopics, totals.askTopics)
      : [[`matrix.about.topics.${shape}`, totals[`${shape}Topics`]]],
  );
  const name = groupName(model, 'actor', group);
  const groupWords = wordsOfGroup(model, filter, group, name);
  return {
    title: t('matrix.about.place', { actor: actor?.name ?? '', topic: name }),
    notes: [
      list ? t('matrix.about.topics', { list }) : t('matrix.about.nothing'),
      ...(groupWords ? [groupWords] : []),
    ],
  };
}

/**
 * Which part of a group of actors asks or raises, and which offers help: of all its members that the
 * filter leaves, whether the matrix shows them or not. '' where none does.
 */
function wordsOfGroup(model: Model, filter: Filter, id: string, name: string): string {
  if (id === 'region') return t('matrix.about.group', { name, figures: t('matrix.group.regions') });
  const members = [...model.actors.entries()].flatMap(([position, { subregion, kind }]) =>
    (subregion ?? kind) === id && kind !== 'region' ? [position] : [],
  );
  const totals = groupTotals(model, filter, members);
  const isOrganizations = id === 'organization';
  const who = isOrganizations ? 'Organizations' : 'States';
  const figures = figuresOf(model, filter, (shape) =>
    shape === 'need'
      ? askedAndRaised('group', totals[`need${who}`], totals[`ask${who}`])
      : shape === 'available'
        ? [['matrix.about.group.available', totals[`available${who}`]]]
        : [],
  );
  if (figures === '') return '';
  const count = members.length;
  return t('matrix.about.group', {
    name: isOrganizations
      ? t('filters.summary.organizations', { count })
      : t('matrix.about.place', { actor: name, topic: t('filters.summary.states', { count }) }),
    figures,
  });
}

type Figure = readonly [
  id:
    | `matrix.about.${'topics' | 'states'}.${'asks' | 'raises' | Exclude<Shape, 'need'>}`
    | `matrix.about.group.${'asks' | 'raises' | 'available'}`,
  count: number,
];

/** Of those with a need, how many ask, and how many raise and ask nothing. */
const askedAndRaised = (of: 'topics' | 'states' | 'group', all: number, asks: number): Figure[] => [
  [`matrix.about.${of}.asks`, asks],
  [`matrix.about.${of}.raises`, all - asks],
];

/** The figures of all shapes that the filter admits, but for zeros. */
const figuresOf = (model: Model, filter: Filter, of: (shape: Shape) => readonly Figure[]): string =>
  SHAPES.filter((shape) => isCounted(model, filter, shape))
    .flatMap(of)
    .flatMap(([id, count]) => (count > 0 ? [t(id, { count })] : []))
    .join(', ');

function wordsOfTopic(model: Model, filter: Filter, position: number) {
  const totals = topicTotals(model, filter, position);
  const list = figuresOf(model, filter, (shape) =>
    shape === 'need'
      ? askedAndRaised('states', totals.needStates, totals.askStates)
      : [[`matrix.about.states.${shape}`, totals[`${shape}States`]]],
  );
  const count = isCounted(model, filter, 'available') ? totals.availableOrganizations : 0;
  return {
    title: fullTopic(model, position),
    notes: [
      ...(list ? [t('matrix.about.states', { list })] : []),
      ...(count > 0 ? [t('matrix.about.organizations', { count })] : []),
      ...(list || count > 0 ? [] : [t('matrix.about.nothing')]),
      ...(isShaky(model, model.topics[position]?.id ?? '') ? [t('matrix.shaky')] : []),
    ],
  };
}

/** The order of the axis that a head sorts, and what a press makes of it; '' where it sorts nothing. */
function sortHint(
  model: Model,
  filter: Filter,
  address: Address,
  { sort, transposed }: Arranged,
): string {
  const sorting = sortAt(address, sort, totalOrders(model, filter), transposed);
  if (!sorting) return '';
  const { axis, to } = sorting;
  return t(`matrix.about.sort.${axis}`, {
    now: t(`matrix.sort.${sort[axis]}`).toLowerCase(),
    next: t(`matrix.sort.${to}`).toLowerCase(),
  });
}
