import { type CSSProperties, memo } from 'react';
import { formatList, language, t } from '../../i18n';
import type { CutPassage, Segment } from '../../model/segments';
import type { Chunk, TextProps } from './annotated-minutes';
import {
  type Claim,
  ClaimCountMarks,
  type ClaimKind,
  countsInWords,
  kindOf,
  nextClaim,
} from './claims';
import { type RenderedParts, useIsRendered } from './incremental-rendering';
import { QuoteButton } from './quote-button';
import { useReaderActions } from './reader-actions';

type Props = TextProps & { chunk: Chunk; rendered: RenderedParts; part: number };

/** A chunk of the minutes, `part` by index; until it is rendered, about the space that it will take. */
export const ChunkText = memo(function ChunkText({ chunk, part, rendered, ...rest }: Props) {
  const isRendered = useIsRendered(rendered, part);
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

/** A chunk is rendered anew only where a change concerns its own claims and paragraphs. */
function isRenderedAlike(before: Props, after: Props): boolean {
  const { chunk, annotated, rendered } = after;
  if (before.chunk !== chunk || before.annotated !== annotated || before.rendered !== rendered)
    return false;
  const holds = ({ linked }: Props) => linked !== null && chunk.paragraphs.includes(linked);
  if (before.linked !== after.linked && (holds(before) || holds(after))) return false;
  if (before.admitted === after.admitted && before.chosen === after.chosen) return true;
  const claims = chunk.marks.flatMap((mark) => annotated.marks[mark]?.claims ?? []);
  return claims.every(
    (claim) =>
      before.admitted[claim] === after.admitted[claim] &&
      (before.chosen === claim) === (after.chosen === claim),
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
  // Below the page's title and the meeting's.
  const depth = rest.annotated.depths[first.passage.node ?? 0] ?? 0;
  const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[depth] ?? 'h6';
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
      data-linked={(paragraph !== null && paragraph === rest.linked) || undefined}
    >
      {paragraph !== null && <ParagraphMargin {...cut.passage} paragraph={paragraph} {...rest} />}
      <span className="minutes-words" data-from={startOf(cut)}>
        <PassageText cut={cut} {...rest} />
      </span>
    </Element>
  );
}

/** Beside a paragraph: its number, which is its link, and what is recorded there. */
function ParagraphMargin(props: TextProps & { paragraph: number; line: number }) {
  const { paragraph, line, annotated, admitted, chosen, linked } = props;
  const { toParagraph, copyCitation, choose, hrefOf } = useReaderActions();
  const here = (annotated.claimsIn.get(paragraph) ?? []).filter((claim) => admitted[claim]);
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const index of here) {
    const kind = kindOf(annotated.claims[index] as Claim);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return (
    <span className="minutes-margin" lang={language()}>
      <button
        type="button"
        className="minutes-copy"
        aria-label={t('minutes.copy.paragraph', { paragraph })}
        title={t('minutes.copy')}
        onClick={() => copyCitation(paragraph)}
      />
      <a
        href={hrefOf(paragraph)}
        aria-label={t('minutes.paragraph', { paragraph, line })}
        aria-current={linked === paragraph ? 'location' : undefined}
        onClick={(event) => {
          // A new tab or window was asked for: the plain link does that.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          toParagraph(paragraph);
        }}
      >
        {paragraph}
      </a>
      {here.length > 0 && (
        <button
          type="button"
          className="minutes-sign"
          onClick={() => choose(nextClaim(here, admitted, chosen))}
        >
          <span className="visually-hidden">
            {t('minutes.sign', { paragraph, list: formatList(countsInWords(counts)) })}
          </span>
          <ClaimCountMarks counts={counts} />
        </button>
      )}
    </span>
  );
}

/** `data-from` is the offset at which an element's words begin; it holds no other text. */
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

/** Joins the segments that follow each other under a common mark; a segment without a mark stays alone. */
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
