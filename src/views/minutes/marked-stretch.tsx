import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { joinClauses, t } from '../../i18n';
import { useModel } from '../../store/react';
import { useActions } from './actions';
import { claimInWords, onOneLine } from './claim-words';
import { nextClaim } from './claims';
import type { TextProps } from './reading';
import type { Stretch } from './stretches';

/** Pixels within which a hand that clicks may move. */
const DRAWN = 4;

interface Props extends TextProps {
  readonly stretch: Stretch;
}

/**
 * Words that are quoted: a button whose name says what is recorded, and then the words. A real
 * button would not break at the end of a line.
 */
export function MarkedStretch({ stretch, reading, admitted, chosen }: Props) {
  const model = useModel();
  const { choose } = useActions();
  const { marks, minutes } = reading;
  const claims = stretch.marks.flatMap((mark) => marks[mark]?.claims ?? []);
  const said = claims.flatMap((index) => {
    const claim = reading.claims[index];
    if (!claim) return [];
    const what = claimInWords(model, claim);
    return [admitted[index] ? what : t('minutes.claim.beyond', { what })];
  });
  const start = stretch.segments[0]?.start ?? 0;
  const end = stretch.segments.at(-1)?.end ?? 0;
  const pressed = useRef({ x: 0, y: 0 });
  const onClick = ({ target, currentTarget, clientX, clientY }: MouseEvent) => {
    // Words over which the pointer was drawn are selected, not opened.
    const { x, y } = pressed.current;
    if (Math.hypot(clientX - x, clientY - y) > DRAWN) return;
    const pointed = marksAround(target as Element, currentTarget);
    const meant = pointed.flatMap((mark) => marks[mark]?.claims ?? []);
    choose(nextClaim(meant.length > 0 ? meant : claims, admitted, chosen));
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
      className="minutes-stretch"
      aria-label={t('minutes.mark', {
        what: said.length > 1 ? several(said) : (said[0] ?? ''),
        words: onOneLine(minutes.text.slice(start, end)),
      })}
      aria-current={claims.includes(chosen) || undefined}
      onMouseDown={({ clientX, clientY }) => {
        pressed.current = { x: clientX, y: clientY };
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {stretch.segments.map((segment) => {
        const isChosen = segment.ranges.some((mark) => marks[mark]?.claims.includes(chosen));
        const words = minutes.text.slice(segment.start, segment.end);
        return (
          <Lines
            key={segment.start}
            ranges={longestFirst(segment.ranges, reading)}
            reading={reading}
            admitted={admitted}
            words={isChosen ? <mark>{words}</mark> : words}
          />
        );
      })}
    </span>
  );
}

const several = (said: readonly string[]) =>
  t('minutes.claims', { count: said.length, list: joinClauses(said) });

/** So that the shortest is innermost, and a click there means it. */
function longestFirst(ranges: readonly number[], { marks }: TextProps['reading']): number[] {
  const length = (mark: number) => (marks[mark]?.end ?? 0) - (marks[mark]?.start ?? 0);
  return [...ranges].sort((a, b) => length(b) - length(a));
}

interface LinesProps extends Pick<TextProps, 'reading' | 'admitted'> {
  readonly ranges: readonly number[];
  readonly words: ReactNode;
}

/** The words within an element for each mark, so that each draws its line. */
function Lines({ ranges, reading, admitted, words }: LinesProps) {
  const [outermost, ...inner] = ranges;
  const mark = outermost === undefined ? undefined : reading.marks[outermost];
  if (!mark) return words;
  const dim = mark.claims.some((claim) => admitted[claim]) ? '' : ' minutes-dim';
  const lane = Math.min(mark.lane, LAST_LANE);
  return (
    <span
      className={`minutes-line minutes-${mark.kind} minutes-lane-${lane}${dim}`}
      data-mark={outermost}
    >
      <Lines ranges={inner} reading={reading} admitted={admitted} words={words} />
    </span>
  );
}

/** Deeper lines would run into the words beneath. */
const LAST_LANE = 3;

/** The marks over the words that were pointed at, the shortest first. */
function marksAround(target: Element, stretch: Element): number[] {
  const found: number[] = [];
  for (let at: Element | null = target; at && at !== stretch; at = at.parentElement) {
    const mark = at.getAttribute('data-mark');
    if (mark !== null) found.push(Number(mark));
  }
  return found;
}
