import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { joinClauses, t } from '../../i18n';
import type { Segment } from '../../model/segments';
import { useModel } from '../../store/react';
import type { TextProps } from './annotated-minutes';
import { claimInWords, nextClaim } from './claims';
import { useReaderActions } from './reader-actions';

/** Pixels that the pointer may move during a click; beyond them it selects words. */
const CLICK_TOLERANCE = 4;

interface Props extends TextProps {
  /** Segments that follow each other and share marks from one to the next. */
  readonly run: readonly Segment[];
}

/**
 * Words that are quoted, as a button whose name says what is recorded and then the words. A `<button>`
 * would not break at the end of a line.
 */
export function QuoteButton({ run, annotated, admitted, chosen }: Props) {
  const model = useModel();
  const { choose } = useReaderActions();
  const { marks, minutes } = annotated;
  const claimsOf = (some: readonly number[]) => some.flatMap((mark) => marks[mark]?.claims ?? []);
  const claims = claimsOf([...new Set(run.flatMap(({ ranges }) => ranges))]);
  const names = claims.flatMap((index) => {
    const claim = annotated.claims[index];
    if (!claim) return [];
    const what = claimInWords(model, claim);
    return [admitted[index] ? what : t('minutes.claim.beyond', { what })];
  });
  const words = minutes.text.slice(run[0]?.start, run.at(-1)?.end);
  const pressed = useRef({ x: 0, y: 0 });
  const onClick = ({ target, currentTarget, clientX, clientY }: MouseEvent) => {
    const { x, y } = pressed.current;
    if (Math.hypot(clientX - x, clientY - y) > CLICK_TOLERANCE) return;
    const pointed = marksAround(target as Element, currentTarget);
    choose(nextClaim(pointed.length > 0 ? claimsOf(pointed) : claims, admitted, chosen));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(nextClaim(claims, admitted, chosen));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot run over several lines
    <span
      role="button"
      tabIndex={0}
      className="minutes-quote"
      aria-label={t('minutes.mark', {
        what:
          names.length > 1
            ? t('minutes.claims', { count: names.length, list: joinClauses(names) })
            : (names[0] ?? ''),
        words: words.replace(/\s+/g, ' ').trim(),
      })}
      aria-current={claims.includes(chosen) || undefined}
      onMouseDown={({ clientX, clientY }) => {
        pressed.current = { x: clientX, y: clientY };
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {run.map((segment) => {
        const isChosen = claimsOf(segment.ranges).includes(chosen);
        const words = minutes.text.slice(segment.start, segment.end);
        return (
          <Lines
            key={segment.start}
            ranges={longestFirst(segment.ranges, annotated)}
            annotated={annotated}
            admitted={admitted}
            words={isChosen ? <mark>{words}</mark> : words}
          />
        );
      })}
    </span>
  );
}

/** The shortest becomes the innermost element, so that a click on it means it. */
function longestFirst(ranges: readonly number[], { marks }: TextProps['annotated']): number[] {
  const length = (mark: number) => (marks[mark]?.end ?? 0) - (marks[mark]?.start ?? 0);
  return [...ranges].sort((a, b) => length(b) - length(a));
}

interface LinesProps extends Pick<TextProps, 'annotated' | 'admitted'> {
  readonly ranges: readonly number[];
  readonly words: ReactNode;
}

/** The words inside one element a mark; each element draws the line of its mark. */
function Lines({ ranges, annotated, admitted, words }: LinesProps) {
  const [outermost, ...inner] = ranges;
  const mark = outermost === undefined ? undefined : annotated.marks[outermost];
  if (!mark) return words;
  const dim = mark.claims.some((claim) => admitted[claim]) ? '' : ' minutes-dim';
  const lane = Math.min(mark.lane, LAST_LANE);
  return (
    <span
      className={`minutes-line minutes-${mark.kind} minutes-lane-${lane}${dim}`}
      data-mark={outermost}
    >
      <Lines ranges={inner} annotated={annotated} admitted={admitted} words={words} />
    </span>
  );
}

/** Deeper lines would run into the words of the next line. */
const LAST_LANE = 3;

/** The marks over the words that were clicked, the shortest first. */
function marksAround(target: Element, button: Element): number[] {
  const found: number[] = [];
  for (let at: Element | null = target; at && at !== button; at = at.parentElement) {
    const mark = at.getAttribute('data-mark');
    if (mark !== null) found.push(Number(mark));
  }
  return found;
}
