import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Meeting, Minutes } from '../../dataset/schema';
import { t } from '../../i18n';
import { passageOf } from '../../model/count/sentences';
import { isRecord } from '../../model/minutes/statement';
import { useAllSaid } from '../../parts/told-at';
import { useFilter, useSession, useView, useWholeModel } from '../../store/react';
import { useEscape } from '../../ui/docked-panel';
import { useIncrementalRendering } from '../../ui/incremental-rendering';
import { type AnnotatedMinutes, annotate, chunkAt, type TextProps } from './annotated-minutes';
import { ChunkText } from './chunk-text';
import { ClaimPanel } from './claim-panel';
import { admittedClaims, CLAIM_KINDS, kindOf } from './claims';
import { MinutesOutline } from './minutes-outline';
import { usePlace } from './minutes-place';
import { ReaderActionsContext, useJumps, useReaderActions } from './reader-actions';
import { TextSearch } from './text-search';

/** With more chunks than this, the browser lays out only those in view. */
const MANY_CHUNKS = 50;

/** The text with its marks, and beside it the outline, the search and the panel of the chosen claim. */
export function MinutesReader({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const model = useWholeModel();
  const annotated = useMemo(() => annotate(model, meeting, minutes), [model, meeting, minutes]);
  const admitted = useAdmitted(annotated);
  const place = usePlace(annotated);
  const { claimIndex, paragraphNumber, missingParagraph } = place;
  const text = useRef<HTMLElement>(null);
  const panelHeading = useRef<HTMLHeadingElement>(null);
  const { copy, notice } = useCopy();
  const { actions, jump } = useJumps(text, panelHeading, annotated, place, copy);
  useEscape(claimIndex >= 0 ? actions.close : null);
  return (
    <ReaderActionsContext value={actions}>
      {/* `data-panel` is for CSS: `:has(.minutes-panel)` would search the whole text at each rendered chunk. */}
      <div className="minutes-reader" data-panel={claimIndex >= 0 || undefined}>
        <div className="minutes-tools">
          <MinutesOutline annotated={annotated} admitted={admitted} text={text} jump={jump} />
          <TextSearch
            meeting={meeting}
            minutes={minutes}
            text={text}
            namesPlace={claimIndex >= 0 || paragraphNumber !== null || missingParagraph !== null}
          />
        </div>
        {missingParagraph !== null && (
          <MissingParagraph number={missingParagraph} annotated={annotated} />
        )}
        <Legend annotated={annotated} admitted={admitted} />
        <MinutesText
          annotated={annotated}
          admitted={admitted}
          claimIndex={claimIndex}
          paragraphNumber={paragraphNumber}
          offset={(jump ?? place).offset}
          text={text}
        />
        <ClaimPanel
          annotated={annotated}
          admitted={admitted}
          claimIndex={claimIndex}
          heading={panelHeading}
        />
        {notice}
      </div>
    </ReaderActionsContext>
  );
}

interface MinutesTextProps extends TextProps {
  /** Offset of the place to read. Its chunk is rendered first. */
  readonly offset: number;
  readonly text: RefObject<HTMLElement | null>;
}

/**
 * Renders the chunks of the text as they come near the window. A separate component, so that a new chunk
 * does not render outline, legend and panel again.
 */
function MinutesText({ offset, text, ...rest }: MinutesTextProps) {
  const { chunks, meeting } = rest.annotated;
  const here = chunkAt(rest.annotated, offset);
  const isNear = useIncrementalRendering(chunks.length, [here - 1, here, here + 1], text, null);
  return (
    <article
      className="minutes-text"
      data-long={chunks.length > MANY_CHUNKS || undefined}
      lang={meeting.language}
      ref={text}
    >
      {chunks.map((chunk, part) => (
        <ChunkText
          key={chunk.start}
          chunk={chunk}
          isRendered={part === here || isNear(part)}
          {...rest}
        />
      ))}
    </article>
  );
}

/**
 * Returns 1 for each claim that passes the filters, else 0. Deferred, so that the control of the filter responds first.
 */
function useAdmitted({ claims }: AnnotatedMinutes): Uint8Array {
  const { model, filter } = useAllSaid(useFilter());
  const words = useView((state) => state.q);
  const admitted = useMemo(
    () => admittedClaims(model, filter, words, claims),
    [model, filter, words, claims],
  );
  return useDeferredValue(admitted);
}

/** Says that the link names a paragraph that these minutes do not have. */
function MissingParagraph({ number, annotated }: { number: number; annotated: AnnotatedMinutes }) {
  const { navigate } = useSession();
  const isOnly = useWholeModel().dataset.meetings.length === 1;
  const { meeting, paragraphs } = annotated;
  const last = paragraphs.at(-1)?.paragraph ?? 0;
  // With several meetings, the paragraph may be all that selects these minutes. Select them by the filter instead.
  const dismissed = { paragraph: null, ...(!isOnly && { meeting: [meeting.id] }) };
  return (
    <div className="minutes-missing">
      <p role="status">{t('minutes.missing', { number, last })}</p>
      <button
        type="button"
        className="quiet"
        aria-label={t('minutes.missing.dismiss')}
        onClick={() => void navigate(dismissed, 'replace')}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** Counts the claims that pass the filters, links to the first, and explains the underlines. */
function Legend({ annotated, admitted }: Pick<TextProps, 'annotated' | 'admitted'>) {
  const { claims, acts } = annotated;
  const { choose } = useReaderActions();
  const passing = claims.filter((_, index) => admitted[index]);
  const sentences = new Set(passing.filter(isRecord).map(passageOf)).size;
  const positions = passing.filter((claim) => !isRecord(claim)).length;
  const hidden = claims.length - passing.length;
  const present = new Set(claims.map(kindOf));
  return (
    <div className="minutes-legend">
      <p>
        {passing.length > 0
          ? t('minutes.legend', { sentences, positions })
          : t('minutes.legend.none')}{' '}
        {hidden > 0 && t('minutes.legend.hidden', { count: hidden })}{' '}
        {acts.length > 0 && t('minutes.legend.acts', { count: acts.length })}
      </p>
      {passing.length > 0 && (
        <button type="button" onClick={() => choose(admitted.indexOf(1))}>
          {t('minutes.legend.first')}
        </button>
      )}
      <p className="minutes-legend-kinds">
        {CLAIM_KINDS.filter((kind) => present.has(kind)).map((kind) => (
          <span key={kind} className={`minutes-line minutes-${kind} minutes-lane-0`}>
            {t(`minutes.legend.${kind}`)}
          </span>
        ))}
        {acts.length > 0 && (
          <span className="minutes-line minutes-act minutes-lane-0">{t('minutes.legend.act')}</span>
        )}
        {hidden > 0 && (
          <span className="minutes-line minutes-need minutes-lane-0 minutes-dim">
            {t('minutes.legend.dim')}
          </span>
        )}
      </p>
    </div>
  );
}

/** Milliseconds for which the notice of a copy stays. */
const NOTICE_TIME = 6000;

/** Copies words and confirms it in a notice. If the browser refuses, a dialog shows the words to copy by hand. */
function useCopy() {
  const [copied, setCopied] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(t('minutes.copied', { words }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCopied(''), NOTICE_TIME);
    } catch {
      setRefused(words);
    }
  }, []);
  const notice = (
    <>
      <p role="status" className="minutes-notice floating">
        {copied}
      </p>
      {refused !== null && <CopyByHand words={refused} close={() => setRefused(null)} />}
    </>
  );
  return { copy, notice };
}

function CopyByHand({ words, close }: { words: string; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className="minutes-copy-by-hand floating" onClose={close}>
      <form method="dialog">
        <label>
          {t('minutes.copy.refused')}
          <input ref={field} readOnly value={words} />
        </label>
        <button type="submit">{t('minutes.copy.done')}</button>
      </form>
    </dialog>
  );
}
