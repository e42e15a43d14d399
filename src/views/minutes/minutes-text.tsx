import { useEffect, useMemo, useRef } from 'react';
import type { Meeting, Minutes } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { cutPassages } from '../../model/segments';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { PieceText } from './piece-text';
import { type Block, blocksOf } from './pieces';
import { depths, type Quotes, quotesIn, recordOf } from './quotes';

interface Props {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
}

/** Every passage of a meeting's minutes, with the quotes in them. */
export function MinutesText({ meeting, minutes }: Props) {
  const model = useModel();
  const filter = useAnswer('filter');
  const record = useView((state) => state.record);
  const found = useMemo(
    () => quotesIn(model, filter, meeting, recordOf(model, record)),
    [model, filter, meeting, record],
  );
  const blocks = useMemo(
    () => blocksOf(cutPassages(minutes.passages, found.quotes)),
    [minutes, found],
  );
  const levels = useMemo(() => depths(meeting.outline), [meeting]);
  const text = useRef<HTMLElement>(null);
  useScrollToMark(text);
  return (
    <>
      <Legend {...found} />
      <article className="minutes-text" lang={meeting.language} ref={text}>
        {blocks.map((block) => (
          <BlockText
            key={block.pieces[0]?.passage.start}
            block={block}
            text={minutes.text}
            levels={levels}
            quotes={found.quotes}
          />
        ))}
      </article>
    </>
  );
}

interface BlockProps extends Pick<Quotes, 'quotes'> {
  readonly block: Block;
  readonly text: string;
  readonly levels: readonly number[];
}

function BlockText({ block, levels, ...rest }: BlockProps) {
  const [first] = block.pieces;
  if (!first) return null;
  if (block.kind === 'list')
    return (
      <ul>
        {block.pieces.map((piece) => (
          <li key={piece.passage.start}>
            <PieceText piece={piece} {...rest} />
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <PieceText piece={first} {...rest} />
      </p>
    );
  const { node } = first.passage;
  const depth = node === null ? 0 : (levels[node] ?? 0);
  // Below the page's title and the meeting's.
  const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[depth] ?? 'h6';
  return (
    <Heading>
      <PieceText piece={first} {...rest} />
    </Heading>
  );
}

function Legend({ quotes, count }: Quotes) {
  const present = KINDS.filter((kind) => quotes.some((quote) => quote.kind === kind));
  return (
    <p className="minutes-legend">
      {count > 0 ? t('minutes.legend', { count }) : t('minutes.legend.none')}{' '}
      {present.map((kind) => (
        <span key={kind} className={`minutes-quote minutes-${kind}`}>
          {t(`kind.${kind}`)}
        </span>
      ))}{' '}
      {t('minutes.numbers')}
    </p>
  );
}

/** Brings the mark into sight, and the focus to it where the reader asked for it by hand. */
function useScrollToMark(text: React.RefObject<HTMLElement | null>) {
  const { store } = useSession();
  const record = useView((state) => state.record);
  useEffect(() => {
    const mark = record === null ? null : text.current?.querySelector<HTMLElement>('mark');
    if (!mark) return;
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (store.getState().entering !== 'none') mark.focus({ preventScroll: true });
  }, [record, store, text]);
}
