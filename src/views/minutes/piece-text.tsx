import { t } from '../../i18n';
import type { Segment } from '../../model/segments';
import type { Piece } from './pieces';
import type { Quote } from './quotes';

interface Props {
  readonly piece: Piece;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** The words of one passage, its number before them, with its quotes. */
export function PieceText({ piece, text, quotes }: Props) {
  const { paragraph, line } = piece.passage;
  const words = ({ start, end, ranges }: Segment) => {
    const quote = ranges.map((range) => quotes[range]).find((each) => each && !each.marked);
    const slice = text.slice(start, end);
    return quote ? (
      <span key={start} className={`minutes-quote minutes-${quote.kind}`}>
        {slice}
      </span>
    ) : (
      slice
    );
  };
  return (
    <>
      {paragraph !== null && (
        <span className="minutes-number">
          <span className="visually-hidden">{t('minutes.paragraph', { paragraph, line })} </span>
          <span aria-hidden="true">{paragraph}</span>
        </span>
      )}
      {runs(piece.segments, quotes).map(({ marked, segments }) =>
        marked ? (
          <mark key={segments[0]?.start} tabIndex={-1}>
            {segments.map(words)}
          </mark>
        ) : (
          segments.map(words)
        ),
      )}
    </>
  );
}

interface Run {
  readonly marked: boolean;
  readonly segments: Segment[];
}

/** Segments that follow each other and are all marked or all not: one mark, however it is cut. */
function runs(segments: readonly Segment[], quotes: readonly Quote[]): Run[] {
  const found: Run[] = [];
  for (const segment of segments) {
    const marked = segment.ranges.some((range) => quotes[range]?.marked);
    const last = found.at(-1);
    if (last?.marked === marked) last.segments.push(segment);
    else found.push({ marked, segments: [segment] });
  }
  return found;
}
