import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useRef,
} from 'react';
import { joinClauses, t } from '../../i18n';
import type { CutPassage, Segment } from '../../model/minutes/segments';
import { useWholeModel } from '../../store/react';
import { actWords } from './acts';
import type { Chunk, Mark, TextProps } from './annotated-minutes';
import { claimWithOutcome, nextClaim } from './claims';
import { ParagraphMargin, ParagraphNotes } from './paragraph-margin';
import { useReaderActions } from './reader-actions';

type Props = TextProps & { chunk: Chunk; isRendered: boolean };

/** A chunk of the minutes, or an empty element of about its height until the chunk is rendered. */
export const ChunkText = memo(function ChunkText({ chunk, isRendered, ...rest }: Props) {
  const size = { '--characters': chunk.end - chunk.start, '--blocks': chunk.blocks.length };
  return (
    <div
      className="minutes-chunk"
      data-rendered={isRendered || undefined}
      style={size as CSSProperties}
    >
      {isRendered &&
        chunk.blocks.map((block) => (
          <BlockText key={block.passages[0]?.passage.start} block={block} {...rest} />
        ))}
    </div>
  );
}, isRenderedAlike);

/** Compares props so that a chunk renders again only if its own claims or paragraphs change. */
function isRenderedAlike(before: Props, after: Props): boolean {
  const { chunk, annotated, isRendered } = after;
  if (before.annotated !== annotated || before.isRendered !== isRendered) return false;
  const holds = ({ paragraphNumber }: Props) =>
    paragraphNumber !== null && chunk.paragraphs.includes(paragraphNumber);
  if (before.paragraphNumber !== after.paragraphNumber && (holds(before) || holds(after)))
    return false;
  if (before.admitted === after.admitted && before.claimIndex === after.claimIndex) return true;
  const claims = chunk.marks.flatMap((mark) => annotated.marks[mark]?.claims ?? []);
  return claims.every(
    (claim) =>
      before.admitted[claim] === after.admitted[claim] &&
      (before.claimIndex === claim) === (after.claimIndex === claim),
  );
}

type PassageProps = TextProps & { readonly cut: CutPassage };

function BlockText({ block, ...rest }: TextProps & { block: Chunk['blocks'][number] }) {
  const [first] = block.passages;
  if (!first) return null;
  if (block.kind === 'paragraph') return <NumberedText as="p" cut={first} {...rest} />;
  if (block.kind === 'list')
    return (
      <ul>
        {block.passages.map((cut) => (
          <NumberedText key={cut.passage.start} as="li" cut={cut} {...rest} />
        ))}
      </ul>
    );
  // Headings of the text rank below the title of the view.
  const depth = rest.annotated.depths[first.passage.node ?? 0] ?? 0;
  const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[depth] ?? 'h6';
  return (
    <Heading tabIndex={-1} data-from={startOf(first)}>
      <PassageText cut={first} {...rest} />
    </Heading>
  );
}

function NumberedText({ as: Element, cut, ...rest }: PassageProps & { as: 'p' | 'li' }) {
  const { paragraph } = cut.passage;
  return (
    <Element
      className="minutes-paragraph"
      data-paragraph={paragraph ?? undefined}
      data-linked={(paragraph !== null && paragraph === rest.paragraphNumber) || undefined}
    >
      {paragraph !== null && <ParagraphMargin {...cut.passage} paragraph={paragraph} {...rest} />}
      <span className="minutes-words" data-from={startOf(cut)}>
        <PassageText cut={cut} {...rest} />
      </span>
      {paragraph !== null && <ParagraphNotes paragraph={paragraph} {...rest} />}
    </Element>
  );
}

/** `data-from` is the offset at which the words of the element begin. The element contains no other text. */
const startOf = (cut: CutPassage) => cut.segments[0]?.start;

function PassageText({ cut, ...rest }: PassageProps) {
  const { text } = rest.annotated.minutes;
  return runsOf(cut.segments).map((run) => {
    const [{ start, ranges }] = run;
    return ranges.length > 0 ? (
      <QuoteButton key={start} run={run} {...rest} />
    ) : (
      text.slice(start, run.at(-1)?.end)
    );
  });
}

/** Joins consecutive segments that share a mark. A segment without marks stays separate. */
function runsOf(segments: readonly Segment[]): [Segment, ...Segment[]][] {
  const runs: [Segment, ...Segment[]][] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.ranges ?? [];
    if (run && segment.ranges.some((mark) => before.includes(mark))) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** Pixels that the pointer may move during a click. A longer move selects words. */
const CLICK_TOLERANCE = 4;

/**
 * Quoted words as a button, whose name says what is recorded, followed by the words. The element is no
 * `<button>`, which would not break at the end of a line. Each segment of the run shares a mark with the next.
 */
function QuoteButton(props: TextProps & { run: readonly Segment[] }) {
  const { run, annotated, admitted, claimIndex } = props;
  const model = useWholeModel();
  const { choose } = useReaderActions();
  const { marks, minutes } = annotated;
  const claimsOf = (some: readonly number[]) => some.flatMap((mark) => marks[mark]?.claims ?? []);
  const claims = claimsOf([...new Set(run.flatMap(({ ranges }) => ranges))]);
  const acts = [...new Set(run.flatMap(({ ranges }) => ranges))].flatMap(
    (mark) => marks[mark]?.act ?? [],
  );
  const names = [
    ...claims.flatMap((index) => {
      const claim = annotated.claims[index];
      if (!claim) return [];
      const what = claimWithOutcome(model, claim);
      return [admitted[index] ? what : t('minutes.claim.beyond', { what })];
    }),
    ...acts.map((act) => actWords(model, act)),
  ];
  const words = minutes.text.slice(run[0]?.start, run.at(-1)?.end);
  const pressed = useRef({ x: 0, y: 0 });
  // What no claim quotes has no panel to open; its note in the margin leads on.
  if (claims.length === 0)
    return (
      <span role="note" className="minutes-quote" aria-label={names.join('. ')}>
        {run.map(({ start, end, ranges }) => (
          <Fragment key={start}>
            {underlined(minutes.text.slice(start, end), ranges, annotated, admitted)}
          </Fragment>
        ))}
      </span>
    );
  const onClick = ({ target, currentTarget, clientX, clientY }: MouseEvent) => {
    const { x, y } = pressed.current;
    if (Math.hypot(clientX - x, clientY - y) > CLICK_TOLERANCE) return;
    const at = [...currentTarget.children].findIndex((line) => line.contains(target as Node));
    const pointed = run[at] ? claimsOf(shortestFirst(run[at].ranges, marks)) : claims;
    choose(nextClaim(pointed, admitted, claimIndex));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(nextClaim(claims, admitted, claimIndex));
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
      aria-current={claims.includes(claimIndex) || undefined}
      onMouseDown={({ clientX, clientY }) => {
        pressed.current = { x: clientX, y: clientY };
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {run.map(({ start, end, ranges }) => {
        const words = minutes.text.slice(start, end);
        const lines = underlined(
          claimsOf(ranges).includes(claimIndex) ? <mark>{words}</mark> : words,
          ranges,
          annotated,
          admitted,
        );
        return <Fragment key={start}>{lines}</Fragment>;
      })}
    </span>
  );
}

/** Wraps words in one element for each mark. Each element draws the underline of its mark. */
function underlined(
  words: ReactNode,
  ranges: readonly number[],
  { marks }: TextProps['annotated'],
  admitted: Uint8Array,
): ReactNode {
  let lines = words;
  for (const index of shortestFirst(ranges, marks)) {
    const { kind, lane, claims } = marks[index] as Mark;
    const dim = kind === 'act' || claims.some((claim) => admitted[claim]) ? '' : ' minutes-dim';
    const className = `minutes-line minutes-${kind} minutes-lane-${Math.min(lane, LAST_LANE)}${dim}`;
    lines = (
      <span className={className} data-mark={index}>
        {lines}
      </span>
    );
  }
  return lines;
}

/** Sorts marks by length. Of several marks under the pointer, a click selects the shortest. */
function shortestFirst(ranges: readonly number[], marks: readonly Mark[]): number[] {
  const lengthOf = (index: number) => (marks[index]?.end ?? 0) - (marks[index]?.start ?? 0);
  return ranges.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** The deepest lane. A deeper underline would touch the next line of text. */
const LAST_LANE = 3;
