import {
  type CSSProperties,
  memo,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OutlineNode } from '../../dataset/schema';
import { t } from '../../i18n';
import { actorName } from '../../model/labels';
import { type Branch, branchesOf, byHeading, headingAt } from '../../model/minutes/outline';
import { isRecord } from '../../model/minutes/statement';
import { useWholeModel } from '../../store/react';
import { useIncrementalRendering } from '../../ui/incremental-rendering';
import { type AnnotatedMinutes, paragraphFrom, type TextProps } from './annotated-minutes';
import { ClaimMarks, claimMarks, marksInWords } from './claims';
import { type Jump, useReaderActions } from './reader-actions';
import { offsetRead } from './text-position';

interface Props extends Pick<TextProps, 'annotated' | 'admitted'> {
  readonly text: RefObject<HTMLElement | null>;
  readonly jump: Jump | null;
}

/** Indices of the sessions that are rendered at once: more than fit on a screen. */
const RENDERED_FIRST = [...Array(12).keys()];

/**
 * Lists sessions, items and speakers with the marks of the records under each. On a narrow screen a button opens it.
 */
export function MinutesOutline({ annotated, admitted, text, jump }: Props) {
  const { outline } = annotated.meeting;
  const sessions = useMemo(() => branchesOf(outline), [outline]);
  const recorded = useMemo(() => {
    const passing = annotated.claims.filter((_, index) => admitted[index]);
    return byHeading(outline, passing.filter(isRecord)).map(claimMarks);
  }, [outline, annotated, admitted]);
  const [isOpen, setOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = useCurrentHeading(text, outline, jump);
  const isNear = useIncrementalRendering(sessions.length, RENDERED_FIRST, list, scroller);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[data-heading="${current}"]`);
    if (link && scroller.current) scrollIntoView(link, scroller.current);
  }, [current]);
  const id = useId();
  if (outline.length === 0) return null;
  return (
    <nav className="minutes-outline" aria-label={t('minutes.outline')}>
      <button
        type="button"
        className="minutes-outline-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('minutes.outline')}
      </button>
      <div id={id} className="minutes-outline-body" data-open={isOpen} ref={scroller}>
        <ol ref={list}>
          {sessions.map((session, part) => {
            const after = sessions[part + 1]?.index ?? outline.length;
            const isHere = session.index <= current && current < after;
            return (
              <SessionItem
                key={session.index}
                branch={session}
                rows={after - session.index}
                isRendered={isHere || isNear(part)}
                annotated={annotated}
                recorded={recorded}
                current={isHere ? current : -1}
                setOpen={setOpen}
              />
            );
          })}
        </ol>
      </div>
    </nav>
  );
}

/**
 * Scrolls the outline, but not the page, to a link. Does nothing while the pointer or the focus is in the
 * outline: the reader may be scrolling it, and a link that moves between press and release loses the click.
 */
function scrollIntoView(link: HTMLElement, scroller: HTMLElement) {
  if (scroller.matches(':is(:hover, :focus-within)')) return;
  const own = link.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  if (own.top < room.top || own.bottom > room.bottom)
    scroller.scrollTop += own.top - room.top - room.height / 3;
}

interface BranchProps {
  readonly branch: Branch;
  readonly annotated: AnnotatedMinutes;
  /** Marks of the records under each heading, by its index in the outline. */
  readonly recorded: readonly ReturnType<typeof claimMarks>[];
  /** Index of the heading that the reader reads; -1 if it is in another session. */
  readonly current: number;
  readonly setOpen: (isOpen: boolean) => void;
}

type SessionProps = BranchProps & { rows: number; isRendered: boolean };

/** A session with its `rows` headings, or an empty element of about its height until the session is rendered. */
const SessionItem = memo(function SessionItem({ rows, isRendered, ...rest }: SessionProps) {
  return (
    <li
      className="minutes-session"
      data-rendered={isRendered || undefined}
      style={{ '--rows': rows } as CSSProperties}
    >
      {isRendered && <BranchRows {...rest} />}
    </li>
  );
});

function BranchRows(props: BranchProps) {
  const { branches } = props.branch;
  return (
    <>
      <OutlineLink {...props} />
      {branches.length > 0 && (
        <ol>
          {branches.map((below) => (
            <li key={below.index}>
              <BranchRows {...props} branch={below} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function OutlineLink({ branch, annotated, recorded, current, setOpen }: BranchProps) {
  const { node, index } = branch;
  const model = useWholeModel();
  const { toHeading, hrefOf } = useReaderActions();
  const paragraph = paragraphFrom(annotated, node.start);
  const speaker = node.actor === null ? undefined : actorName(model, node.actor);
  const isNamed = !speaker || [speaker, node.actor ?? ''].some((name) => node.title.includes(name));
  const marks = recorded[index] ?? [];
  const range = annotated.paragraphsOf[index];
  const isOne = range?.first === range?.last;
  const words = marksInWords(marks);
  return (
    <a
      href={paragraph === undefined ? '#content' : hrefOf(paragraph)}
      data-heading={index}
      data-level={node.level}
      aria-current={current === index ? 'location' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        setOpen(false);
        toHeading(index);
      }}
    >
      <span>
        {node.label && `${node.label} `}
        <span lang={annotated.meeting.language}>{node.title}</span>
        {!isNamed && (
          <>
            {' '}
            <small>{speaker}</small>
          </>
        )}
        {range && (
          // The paragraph distinguishes headings of the same name.
          <>
            <span className="visually-hidden">
              {', '}
              {isOne
                ? t('minutes.outline.paragraph', { paragraph: range.first })
                : t('minutes.outline.paragraphs', range)}
            </span>
            <span aria-hidden="true">
              {' '}
              <span className="minutes-outline-range">
                · {isOne ? range.first : t('minutes.outline.range', range)}
              </span>
            </span>
          </>
        )}
      </span>
      {words.length > 0 && (
        <span className="visually-hidden">
          {t('links.colon')}
          {words.join(', ')}
        </span>
      )}
      <ClaimMarks of={marks} />
    </a>
  );
}

/** Events that show that the reader, and not a jump, scrolls. A drag of the scroll bar begins with `mousedown`. */
const SCROLL_INPUTS = ['wheel', 'touchmove', 'mousedown', 'keydown'] as const;

/**
 * Returns the index of the heading that the reader reads: after a jump the heading of its target; once she scrolls, the
 * heading a third of the window below its top. -1 before the first heading.
 */
function useCurrentHeading(
  text: RefObject<HTMLElement | null>,
  outline: readonly OutlineNode[],
  jump: Jump | null,
): number {
  const [current, setCurrent] = useState(-1);
  useLayoutEffect(() => {
    let frame = 0;
    let target = jump?.offset ?? null;
    // A jump and newly rendered chunks scroll, too. Only the reader's own scrolling ends the jump.
    let isByReader = false;
    const update = () => {
      frame = 0;
      if (text.current) setCurrent(headingAt(outline, target ?? offsetRead(text.current)));
    };
    const updateSoon = () => {
      frame ||= requestAnimationFrame(update);
    };
    const onInput = () => {
      isByReader = true;
    };
    const onScroll = () => {
      if (isByReader) target = null;
      updateSoon();
    };
    updateSoon();
    window.addEventListener('scroll', onScroll, { passive: true });
    // Listen in the capture phase: a jump by the same key or click must come after `onInput`.
    const options = { passive: true, capture: true };
    for (const type of SCROLL_INPUTS) window.addEventListener(type, onInput, options);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      for (const type of SCROLL_INPUTS) window.removeEventListener(type, onInput, options);
    };
  }, [text, outline, jump]);
  return current;
}
