/**
 * What a cell shows, and the words for it. Equal contents are one object, so that a cell, which is drawn
 * again when its content changes, compares it by identity, and words are said once for many cells.
 */
import { formatList, t } from '../../i18n';
import { disputesUnder } from '../../model/agreement';
import { type Answer, shownAnswer } from '../../model/answers';
import { BLANKS, type Blank, blankOf } from '../../model/blanks';
import type { Filter } from '../../model/filter';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import { type CellSign, cellSigns, isCounted, SHAPES, shapeBits } from '../../model/shapes';

/** The state of a need that no offer clearly answers. */
export type Gap = Exclude<Answer, 'answered'>;

const GAPS: readonly (Gap | null)[] = [null, 'perhaps', 'none'];

/** What stands in a cell where a sure answer would. */
export const GAP_SIGN = { none: '?', perhaps: '~' } as const satisfies Record<Gap, string>;

export interface CellLooks {
  /** Null where there is a sign. */
  readonly blank: Blank | null;
  readonly signs: readonly CellSign[];
  /** Two codings differed on it. */
  readonly disputed: boolean;
  /** Of the least answered need; null where it is answered, and where there is none. */
  readonly gap: Gap | null;
  /** Something else is emphasized. */
  readonly pale: boolean;
}

export interface CellContent extends CellLooks {
  readonly words: string;
  /** What looks and signs say beyond that; undefined where there is nothing of the kind. */
  readonly description: string | undefined;
}

/** One step of the way to a content: by its flags and kind of blank first, then sign by sign. */
interface Node {
  readonly next: Map<number, Node>;
  content?: CellContent;
}

const contents = memo((_model: Model): Node => ({ next: new Map() }));

function step(from: Node, key: number): Node {
  const known = from.next.get(key);
  if (known) return known;
  const node: Node = { next: new Map() };
  from.next.set(key, node);
  return node;
}

const NO_SIGNS: readonly CellSign[] = [];

/** The content of a cell; the same object as for every cell of the model with an equal content. */
export function cellContent(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
  pale: boolean,
): CellContent {
  const isBlank = shapeBits(model, filter)[actor * model.index.topics + topic] === 0;
  const blank = isBlank ? blankOf(model, filter, actor, topic) : null;
  const signs = isBlank ? NO_SIGNS : cellSigns(model, filter, actor, topic);
  const disputed = disputesUnder(model, filter, actor, topic).length > 0;
  const answer = shownAnswer(model, filter)(actor, topic);
  const gap = answer === 'answered' ? null : answer;
  const flags = (disputed ? 1 : 0) + (pale ? 2 : 0) + 4 * GAPS.indexOf(gap);
  let node = step(contents(model), flags + 12 * (blank ? BLANKS.indexOf(blank) + 1 : 0));
  for (const { shape, count, soft, implied } of signs) {
    const kind = SHAPES.indexOf(shape) * 4 + (soft ? 2 : 0) + (implied ? 1 : 0);
    node = step(node, count * SHAPES.length * 4 + kind);
  }
  node.content ??= inWords({ blank, signs, disputed, gap, pale });
  return node.content;
}

const inWords = (looks: CellLooks): CellContent => ({
  ...looks,
  words: contentWords(looks),
  description: lookWords(looks),
});

/** "2 needs, 1 planned offer, not answered", or which kind of blank it is. Where there is a need, how it is answered. */
function contentWords({ blank, signs, gap }: CellLooks): string {
  if (blank) return t(`matrix.blank.${blank}`);
  const held = signs.map(({ shape, count }) => t(`matrix.holds.${shape}`, { count }));
  if (signs[0]?.shape === 'need') held.push(t(`answer.${gap ?? 'answered'}`));
  return held.join(', ');
}

function lookWords({ signs, disputed }: CellLooks): string | undefined {
  const looks = signs.flatMap(({ shape, soft, implied }) => [
    ...(soft && (shape === 'need' || shape === 'capacity') ? [t(`matrix.soft.${shape}`)] : []),
    ...(implied ? [t(`matrix.implied.${shape}`)] : []),
  ]);
  if (disputed) looks.push(t('matrix.disputed'));
  return looks.length > 0 ? formatList(looks) : undefined;
}

/** How much room signs take: each digit counts one, and each sign one more. */
export const sizeOf = (signs: readonly CellSign[], gap: Gap | null): number =>
  signs.reduce((sum, { count }) => sum + 1 + String(count).length, gap ? 2 : 0);

/** What has room on one line of the narrowest column, with little about the numbers. */
export const LINE = 6;

/**
 * Lines that the signs of a cell take, their numbers never smaller: needs and capacity on the first. One and a
 * half are two of lower signs, where only the sign of a gap is too much for one.
 */
export function linesOf({ signs, gap }: Pick<CellContent, 'signs' | 'gap'>): 1 | 1.5 | 2 | 3 {
  if (sizeOf(signs, gap) <= LINE) return 1;
  if (sizeOf(signs, null) <= LINE) return 1.5;
  const offers = signs.filter(({ shape }) => shape !== 'need' && shape !== 'capacity');
  return sizeOf(offers, gap) <= LINE ? 2 : 3;
}

/** Signs in the order of the cell: needs, what stands where an offer would, offers. */
export const SIGNS = [
  ['need', { shape: 'need', soft: false, implied: false }],
  ['soft', { shape: 'need', soft: true, implied: false }],
  ['none', 'none'],
  ['perhaps', 'perhaps'],
  ['available', { shape: 'available', soft: false, implied: false }],
  ['planned', { shape: 'planned', soft: false, implied: false }],
  ['delivered', { shape: 'delivered', soft: false, implied: false }],
  ['capacity', { shape: 'capacity', soft: false, implied: false }],
  ['implied', { shape: 'need', soft: true, implied: true }],
] as const;

/** What a sign means, in short. */
export const signWords = (name: (typeof SIGNS)[number][0]): string =>
  name === 'none' || name === 'perhaps' ? t(`answer.${name}`) : t(`matrix.legend.${name}`);

/** The signs of what the filter admits. */
export const signsUnder = (model: Model, filter: Filter) =>
  SIGNS.filter(([name]) => name !== 'capacity' || isCounted(model, filter, name));
