import { MarkedStretch } from './marked-stretch';
import type { Piece } from './pieces';
import type { TextProps } from './reading';
import { stretchesOf } from './stretches';

interface Props extends TextProps {
  readonly piece: Piece;
}

/** The words of one passage, with its marks. */
export function PieceText({ piece, ...rest }: Props) {
  const { text } = rest.reading.minutes;
  return stretchesOf(piece.segments).map((stretch) => {
    const start = stretch.segments[0]?.start ?? 0;
    return stretch.marks.length > 0 ? (
      <MarkedStretch key={start} stretch={stretch} {...rest} />
    ) : (
      text.slice(start, stretch.segments.at(-1)?.end)
    );
  });
}
