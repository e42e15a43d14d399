/**
 * The content of a cell, and its words. Equal contents are one object, so that React compares cells by identity and
 * the words are made once for many cells.
 */
import { KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { cellAnswer, NEED_ANSWERS, type NeedAnswer } from '../../model/answers/topic-answer';
import { BLANKS, blankOf } from '../../model/count/blanks';
import {
  type CellMark,
  cellMarks,
  MARK_BIT,
  MARKS,
  type MarkName,
  markBits,
  marksOver,
  NEED_BITS,
} from '../../model/count/marks';
import type { Filter } from '../../model/filter';
import { disputesUnder } from '../../model/findings/agreement';
import { memo } from '../../model/memo';
import { type Model, wholeOf } from '../../model/model';
import { markWords, needAnswerWords } from '../../parts/mark-words';
import type { Item } from './grid-layout';
import type { AgedMark, CellBlank, InTime } from './in-time';

const CELL_BLANKS: readonly CellBlank[] = [...BLANKS, 'unshown'];

export interface CellLooks {
  /** Null when the cell has a mark, or stands for several actors or topics. */
  readonly blank: CellBlank | null;
  readonly marks: readonly AgedMark[];
  /** What has become of what a blank cell held, or why it is blank at the meeting. */
  readonly ended?: string | null | undefined;
  /** The kinds of record on which the two coders differed, as bits by their index in `KINDS`. */
  readonly disputed: number;
  /** The status of the least answered need; null without a need. */
  readonly answer: NeedAnswer | null;
  /** True when the cell stands for several actors or topics; its numbers count these. */
  readonly isFolded: boolean;
  /** True when the reader has highlighted the cell by a chart or a link. */
  readonly isLit: boolean;
}

export interface CellContent extends CellLooks {
  readonly words: string;
  /** The accessible description beyond the label; undefined if there is none. */
  readonly description: string | undefined;
  /** The number of marks side by side, and the extra pixels of their numbers. */
  readonly size: { readonly marks: number; readonly extra: number };
}

/** A node of the tree that finds an equal content: first by flags and kind of blank, then mark by mark. */
interface Node {
  readonly next: Map<unknown, Node>;
  content?: CellContent;
}

const contents = memo((_model: Model): Node => ({ next: new Map() }));

function step(from: Node, key: unknown): Node {
  const known = from.next.get(key);
  if (known) return known;
  const node: Node = { next: new Map() };
  from.next.set(key, node);
  return node;
}

const NO_MARKS: readonly CellMark[] = [];

/** Returns the displayed marks as bits. */
export const bitsOf = (shown: readonly MarkName[]): number =>
  shown.reduce((bits, mark) => bits | MARK_BIT[mark], 0);

/** Whether the coders differed on the kind of record that a mark shows. */
export const isDisputed = (disputed: number, mark: MarkName): boolean =>
  ((disputed >>
    KINDS.indexOf(isNeed(mark) ? 'need' : mark === 'experience' ? 'capacity' : 'offer')) &
    1) ===
  1;

/** The display settings that all cells of a grid share. */
export interface CellSettings {
  readonly filter: Filter;
  /** The displayed marks, as bits. */
  readonly bits: number;
  /** Whether a cell is highlighted; its index is actor × number of topics + topic. */
  readonly isLit: (cell: number) => boolean;
  /** Undefined with one meeting. */
  readonly inTime?: InTime | undefined;
}

/** Returns the content of a cell: the same object for all cells with an equal content, at every meeting. */
export function cellContent(
  model: Model,
  shown: CellSettings,
  actor: Item,
  topic: Item,
): CellContent {
  if (actor.isFolded || topic.isFolded) return foldedContent(model, shown, actor, topic);
  const { filter, bits, isLit, inTime } = shown;
  const at = actor.key * model.index.topics + topic.key;
  const standing = markBits(model, filter)[at] as number;
  const marks =
    (standing & bits) === 0
      ? NO_MARKS
      : aged(cellMarks(model, filter, actor.key, topic.key), shown, actor, topic);
  const blank =
    marks.length > 0
      ? null
      : standing !== 0
        ? 'unshown'
        : blankOf(model, filter, actor.key, topic.key);
  return interned(model, {
    blank,
    marks,
    ended: blank && inTime?.ended(actor.key, topic.key, blank),
    disputed: disputesUnder(model, filter, actor.key, topic.key).reduce(
      (bits, { kind }) => bits | (1 << KINDS.indexOf(kind)),
      0,
    ),
    answer:
      (standing & NEED_BITS & bits) === 0 ? null : cellAnswer(model, filter, actor.key, topic.key),
    isFolded: false,
    isLit: isLit(at),
  });
}

/** The marks that are shown. */
function aged(
  marks: readonly CellMark[],
  { bits, inTime }: CellSettings,
  actor: Item,
  topic: Item,
) {
  const own = marks.filter(({ mark }) => MARK_BIT[mark] & bits);
  return inTime?.aged(actor, topic, own) ?? own;
}

const foldedContent = (model: Model, shown: CellSettings, actor: Item, topic: Item) =>
  interned(model, {
    blank: null,
    marks: aged(marksOver(model, shown.filter, actor.members, topic.members), shown, actor, topic),
    disputed: 0,
    answer: null,
    isFolded: true,
    isLit: false,
  });

function interned(model: Model, looks: CellLooks): CellContent {
  const { blank, marks, ended, disputed, answer, isFolded, isLit } = looks;
  const flags = disputed + (isLit ? 8 : 0) + (isFolded ? 16 : 0);
  const kind = blank ? CELL_BLANKS.indexOf(blank) + 1 : 0;
  const answered = answer ? NEED_ANSWERS.indexOf(answer) + 1 : 0;
  let node = step(contents(wholeOf(model)), flags + 32 * (kind + 10 * answered));
  if (ended) node = step(node, ended);
  for (const { mark, count, inferred, age } of marks) {
    node = step(node, (count * MARKS.length + MARKS.indexOf(mark)) * 2 + (inferred ? 1 : 0));
    if (age) node = step(node, age);
  }
  node.content ??= {
    ...looks,
    words: contentWords(looks),
    description: descriptionOf(looks),
    size: { marks: marks.length, extra: marks.reduce((sum, mark) => sum + extra(mark), 0) },
  };
  return node.content;
}

/** Returns the pixels by which a number of more than two digits widens a mark; a small mark has it beside. */
const extra = ({ count, age }: AgedMark) => {
  const digits = String(count).length * 7;
  return age?.isOld ? (count > 1 ? digits - 6 : -5) : Math.max(0, digits + 5 - 18);
};

const isNeed = (mark: MarkName) => (MARK_BIT[mark] & NEED_BITS) !== 0;

/** "2 needs, 1 offer, 2 offers (inferred by us). Is there an offer? none recorded", or the kind of blank. */
function contentWords({ blank, marks, ended, answer, isFolded }: CellLooks): string {
  if (ended) return ended;
  if (blank) return t(`matrix.blank.${blank}`);
  if (marks.length === 0) return t('matrix.blank.folded');
  const counts = marks.map(({ mark, count, inferred, age }) => {
    let words = isFolded
      ? t('matrix.folded.mark', { mark: markWords(mark), count })
      : isNeed(mark)
        ? t('matrix.holds.need', { count })
        : t(`matrix.holds.${mark as Exclude<MarkName, Need>}`, { count });
    if (inferred && !isFolded && !isNeed(mark)) words = t('matrix.inferred', { mark: words });
    return age ? `${words}, ${age.words}` : words;
  });
  const words = counts.join(marks[0]?.age ? '; ' : ', ');
  return answer ? `${words}. ${t('offer.is-there')} ${needAnswerWords(answer)}` : words;
}

type Need = 'asks' | 'difficulty' | 'mentions';

/** Describes how needs are stated, whether they are inferred, and whether the coders differed. */
function descriptionOf({ marks, disputed, isFolded }: CellLooks): string | undefined {
  const notes = marks.flatMap(({ mark, inferred, age }) => [
    ...(isNeed(mark) && !isFolded ? [age?.note ?? markWords(mark)] : []),
    ...(inferred && (isNeed(mark) || isFolded)
      ? [t('matrix.inferred', { mark: markWords(mark) })]
      : []),
  ]);
  if (disputed > 0) notes.push(t('mark.disputed'));
  return notes.length > 0 ? formatList(notes) : undefined;
}
