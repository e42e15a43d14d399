import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { joinClauses, t } from '../../i18n';
import type { Segment } from '../../model/segments';
import { useModel } from '../../store/react';
import type { Mark, TextProps } from './annotated-minutes';
import { claimInWords, nextClaim } from './claims';
import { useReaderActions } from './reader-actions';

/** Pixels that the pointer may move during a click; beyond them it selects words. */
const CLICK_TOLERANCE = 4;

/**
 * Words that are quoted, as a button whose name says what is recorded and then the words. A `<button>`
 * would not break at the end of a line. The segments of the run follow each other and share marks from
 * one to the next.
 */
export function QuoteButton(props: TextProps & { run: readonly Segment[] }) {
  const { run, annotated, admitted, chosen } = props;
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
      {run.map(({ start, end, ranges }) => {
        const words = minutes.text.slice(start, end);
        const lines = underlined(
          claimsOf(ranges).includes(chosen) ? <mark>{words}</mark> : words,
          ranges,
          annotated,
          admitted,
        );
        return <Fragment key={start}>{lines}</Fragment>;
      })}
    </span>
  );
}

/**
 * The words inside one element a mark, which draws the line of its mark. The shortest mark is the
 * innermost element, so that a click on it means it.
 */
function underlined(
  words: ReactNode,
  ranges: readonly number[],
  { marks }: TextProps['annotated'],
  admitted: Uint8Array,
): ReactNode {
  const all = ranges.map((index) => ({ index, ...(marks[index] as Mark) }));
  let lines = words;
  for (const { index, kind, lane, claims } of all.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const dim = claims.some((claim) => admitted[claim]) ? '' : ' minutes-dim';
    const className = `minutes-line minutes-${kind} minutes-lane-${Math.min(lane, LAST_LANE)}${dim}`;
    lines = (
      <span className={className} data-mark={index}>
        {lines}
      </span>
    );
  }
  return lines;
}

const lengthOf = ({ start, end }: Mark) => end - start;

/** Deeper lines would run into the words of the next line. */
const LAST_LANE = 3;

/** The marks over the words that were clicked, the shortest first. */
function marksAround(target: Element, button: Element): number[] {
  const found: number[] = [];
  let at = target.closest('[data-mark]');
  for (; at && button.contains(at); at = at.parentElement?.closest('[data-mark]') ?? null)
    found.push(Number(at.getAttribute('data-mark')));
  return found;
}
