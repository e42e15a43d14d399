/**
 * Positions and sizes of the diverging bars for a width, in CSS pixels. Needs run to the left of the axis, offers
 * to the right; both sides have one scale.
 */
import { formatNumber, t } from '../../../i18n';
import { offeredIn, raisedIn } from '../../../model/count/sides';
import type { Mark } from '../../../store/view-state';
import { fitNames, fitText, textWidth, wrapText } from '../../../ui/fit-text';
import type { BarRow, BarsState, By } from './bars-state';
import { rowAnswerWords } from './row-answer-words';

/** A row of the drawing: bars, or the heading of a group, whose `row` is null. */
export interface DrawnRow {
  readonly by: By;
  readonly id: string;
  readonly row: BarRow | null;
  /** The name in lines that fit. */
  readonly lines: readonly string[];
  /** The mark that a click sets; null for a heading. */
  readonly mark: Mark | null;
  /** Whether the name stands above the bars. */
  readonly isNarrow: boolean;
}

export type BarsLayout = ReturnType<typeof barsLayout>;

export const TYPE = 15;
export const NOTE = 13;
/** Height of the bars, and of a name or a status above them in a narrow drawing. */
export const BAR = 17;
export const NAME = 20;
/** Space above the rows, for the names of both sides and the numbers of the axis. */
export const TOP = 44;
const BOTTOM = 4;
const ROW = { wide: 30, narrow: 46 } as const;
const NARROW = 640;
const GUTTER = { least: 90, most: 230 } as const;
/** Pixels between the end of a bar and its number, and after the number. */
const AIR = 7;
/** Longest bar of one State or topic, in pixels, so that one does not look like many. */
const MOST_PER_UNIT = 46;
const LEAST_PER_TICK = 40;
/** Least share of the axis for a side, so that its name fits. */
const LEAST_SIDE = 0.28;
/** Size of the sign of an answer, and pixels between it and its words. */
export const SIGN = { size: 10, apart: 7 } as const;

/** What a side of the axis counts. */
export const sideWords = (side: 'need' | 'offer', by: By): string =>
  t(`charts.bars.side.${side}.${by}`);

export const plannedWords = ({ planned }: Pick<BarRow, 'planned'>): string =>
  t('charts.bars.planned', { count: planned });

/**
 * Longer than most functions: each size follows from those above it, and in parts all of them would be passed on.
 */
export function barsLayout(state: BarsState, width: number) {
  const { by, rows: all, most, hasAnswers } = state;
  // In a narrow drawing names stand above their bars.
  const isNarrow = width < NARROW;
  const names = all.map(({ label }) => label);
  const longest = Math.max(0, ...names.map((name) => textWidth(name, TYPE, true)));
  const wanted = Math.min(GUTTER.most, width * 0.26, Math.max(GUTTER.least, longest));
  const gutter = isNarrow ? 0 : Math.ceil(wanted) + 3 * AIR;
  const digits = (number: number) => Math.ceil(textWidth(formatNumber(number), TYPE, true));
  const left = gutter + digits(most.need) + 2 * AIR;
  const apart = 2 * AIR + digits(Math.max(0, ...all.map(offeredIn)));
  const planned = Math.max(
    0,
    ...all.map((row) => row.planned && textWidth(plannedWords(row), NOTE)),
  );
  /** Pixels after the longest bars, for the number of offers and the words on planned help. */
  const after = Math.ceil(Math.max(apart, planned > 0 ? apart + AIR + planned : 0));
  const words = hasAnswers ? all.map(({ answer }) => textWidth(rowAnswerWords(answer), TYPE)) : [];
  const status =
    words.length === 0 || isNarrow ? 0 : Math.ceil(Math.max(...words)) + SIGN.size + 5 * AIR;
  const domain = domainFor(most);
  const units = domain[1] - domain[0];
  const room = Math.max(1, width - left - after - status);
  const unit = Math.min(MOST_PER_UNIT, room / units);
  /** Pixels from the axis to the words on answers: the longest bar with its words, or the name of its side. */
  const offers = Math.max(
    domain[1] * unit + after,
    textWidth(sideWords('offer', by), NOTE, true) + 2 * AIR,
  );
  const margin = { top: TOP, right: width - left - unit * units, bottom: BOTTOM, left };
  const place = isNarrow ? { room: width - 2 * AIR, lines: 1 } : { room: wanted, lines: 2 };
  const linesOf = (text: string, most: number) => wrapText(text, most, TYPE, true);
  const besideWords = ({ answer }: BarRow) =>
    SIGN.size + 3 * AIR + textWidth(rowAnswerWords(answer), TYPE);
  // If one name and its status do not fit in a line, all rows put the status in a second line.
  const isStacked =
    isNarrow &&
    hasAnswers &&
    all.some((row) => {
      const own = textWidth(row.label, TYPE, true);
      return own <= place.room && own + besideWords(row) > place.room;
    });
  const roomOf = (row: BarRow) =>
    isNarrow && hasAnswers && !isStacked ? place.room - besideWords(row) : place.room;
  const shortened = fitNames(
    all.map((row) => ({
      text: row.label,
      fits: (text) => {
        const lines = linesOf(text, roomOf(row));
        return (
          lines.length <= place.lines &&
          lines.every((line) => textWidth(line, TYPE, true) <= roomOf(row))
        );
      },
    })),
  );
  const common = { by, isNarrow };
  const headingOf = (label: string): DrawnRow => {
    const lines = fitText(label, width, { size: NOTE, lines: 1 });
    return { ...common, id: `group ${label}`, row: null, lines, mark: null };
  };
  const rows = all.flatMap((row, at): DrawnRow[] => {
    const { id, group } = row;
    const lines = linesOf(shortened[at] ?? '', roomOf(row));
    return [
      ...(group === null || group === all[at - 1]?.group ? [] : [headingOf(group)]),
      { ...common, id, row, lines, mark: { [by]: id } },
    ];
  });
  const name = isStacked ? 2 * NAME : isNarrow ? NAME : 0;
  const rowHeight = isStacked ? ROW.narrow + NAME : isNarrow ? ROW.narrow : ROW.wide;
  const zero = margin.left - domain[0] * unit;
  return {
    by,
    rows,
    width,
    height: TOP + rows.length * rowHeight + BOTTOM,
    rowHeight,
    /** Height of the box that recharts gives to a row: name and bars. */
    lanes: name + BAR,
    /** Middle of the bars, from the top of their row. */
    middle: (rowHeight - name - BAR) / 2 + name + BAR / 2,
    isNarrow,
    /** Whether the words on answers stand in a line of their own below the name. */
    isStacked,
    /** Width of the column of names; 0 where names stand above the bars. */
    gutter,
    margin,
    /** Least and greatest value of the axis: negative to the left. */
    domain,
    ticks: ticksFor(domain, unit),
    /** Length of one State or topic. */
    unit,
    /** Position of the axis. */
    zero,
    /** Pixels between the bars and the words on planned help, which leave space for the number of offers. */
    apart,
    /** Start of the words on answers, or their end in a narrow drawing with one line a row; null without answers. */
    answers:
      words.length === 0
        ? null
        : isStacked
          ? 0
          : isNarrow
            ? width
            : Math.min(zero + offers, width - status) + 2 * AIR,
  };
}

/** Both ends of a row as values of the axis: needs, negative, and offers with planned help. */
export const extentOf = (row: BarRow): [number, number] => [
  -raisedIn(row),
  offeredIn(row) + row.planned,
];

/** Both ends of the axis: the longest bar of each side, or more if the name of a side needs it. */
export function domainFor(most: BarsState['most']): readonly [number, number] {
  const least = (other: number) => Math.ceil((other * LEAST_SIDE) / (1 - LEAST_SIDE));
  const [need, offer] = [Math.max(1, most.need), Math.max(1, most.offer)];
  return [-Math.max(need, least(offer)), Math.max(offer, least(need))];
}

/** Ticks within the domain: multiples of 1, 2, 5, 10, … whose numbers do not touch. `unit` in pixels. */
export function ticksFor([low, high]: readonly [number, number], unit: number): number[] {
  const least = Math.max(LEAST_PER_TICK, textWidth(String(Math.max(-low, high)), NOTE) + AIR);
  let step = 1;
  for (let i = 0; step * unit < least; i++) step *= i % 3 === 1 ? 2.5 : 2;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
