import { type CSSProperties, memo } from 'react';
import type { Chunk } from './chunks';
import type { Drawing } from './drawing';
import { ParagraphMargin } from './paragraph-margin';
import { PieceText } from './piece-text';
import type { Block, Piece } from './pieces';
import type { TextProps } from './reading';
import { useIsDrawn } from './use-drawing';

interface Props extends TextProps {
  readonly chunk: Chunk;
  readonly part: number;
  readonly drawing: Drawing;
}

/** A part of the minutes; until it is drawn, about the room that it will take. */
export const ChunkText = memo(function ChunkText({ chunk, part, drawing, ...rest }: Props) {
  const isDrawn = useIsDrawn(drawing, part);
  const size = { '--characters': chunk.end - chunk.start, '--blocks': chunk.blocks.length };
  return (
    <div className="minutes-chunk" data-drawn={isDrawn || undefined} style={size as CSSProperties}>
      {isDrawn &&
        chunk.blocks.map((block) => (
          <BlockText key={block.pieces[0]?.passage.start} block={block} {...rest} />
        ))}
    </div>
  );
}, isDrawnAlike);

/** Only what concerns its own claims and paragraphs makes a chunk draw anew. */
function isDrawnAlike(before: Props, after: Props): boolean {
  const { chunk, reading, drawing } = after;
  if (before.chunk !== chunk || before.reading !== reading || before.drawing !== drawing)
    return false;
  const holds = ({ linked }: Props) => linked !== null && chunk.paragraphs.includes(linked);
  if (before.linked !== after.linked && (holds(before) || holds(after))) return false;
  if (before.admitted === after.admitted && before.chosen === after.chosen) return true;
  const claims = chunk.marks.flatMap((mark) => reading.marks[mark]?.claims ?? []);
  return claims.every(
    (claim) =>
      before.admitted[claim] === after.admitted[claim] &&
      (before.chosen === claim) === (after.chosen === claim),
  );
}

function BlockText({ block, ...rest }: TextProps & { block: Block }) {
  const [first] = block.pieces;
  if (!first) return null;
  if (block.kind === 'heading') return <HeadingText piece={first} {...rest} />;
  if (block.kind === 'paragraph') return <NumberedText as="p" piece={first} {...rest} />;
  return (
    <ul>
      {block.pieces.map((piece) => (
        <NumberedText key={piece.passage.start} as="li" piece={piece} {...rest} />
      ))}
    </ul>
  );
}

type PieceProps = TextProps & { readonly piece: Piece };

function HeadingText({ piece, ...rest }: PieceProps) {
  const { node } = piece.passage;
  const depth = node === null ? 0 : (rest.reading.depths[node] ?? 0);
  // Below the page's title and the meeting's.
  const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[depth] ?? 'h6';
  return (
    <Heading tabIndex={-1} data-from={startOf(piece)}>
      <PieceText piece={piece} {...rest} />
    </Heading>
  );
}

function NumberedText({ as: Element, piece, ...rest }: PieceProps & { as: 'p' | 'li' }) {
  const { paragraph, line } = piece.passage;
  return (
    <Element
      className="minutes-paragraph"
      data-paragraph={paragraph ?? undefined}
      data-linked={(paragraph !== null && paragraph === rest.linked) || undefined}
    >
      {paragraph !== null && <ParagraphMargin paragraph={paragraph} line={line} {...rest} />}
      <span className="minutes-words" data-from={startOf(piece)}>
        <PieceText piece={piece} {...rest} />
      </span>
    </Element>
  );
}

/** `data-from` says which character of the text an element begins with, and it holds no other text. */
const startOf = (piece: Piece) => piece.segments[0]?.start;
