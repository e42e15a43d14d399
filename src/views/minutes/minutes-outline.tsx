import {
  type CSSProperties,
  memo,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../../i18n';
import { actorName } from '../../model/labels';
import {
  type Branch,
  branchesOf,
  countsByHeading,
  type KindCounts,
  type Paragraphs,
} from '../../model/outline';
import { useModel } from '../../store/react';
import type { AnnotatedMinutes, TextProps } from './annotated-minutes';
import { ClaimCountMarks, countsInWords } from './claim-counts';
import { isRecord } from './claims';
import {
  createRenderedParts,
  type RenderedParts,
  useIncrementalRendering,
  useIsRendered,
} from './incremental-rendering';
import { type Jump, useReaderActions } from './reader-actions';
import { useCurrentHeading } from './use-current-heading';

interface Props extends Pick<TextProps, 'annotated' | 'admitted'> {
  readonly text: RefObject<HTMLElement | null>;
  readonly jump: Jump | null;
}

/** Sessions that are rendered at first: more than fit on a screen. */
const RENDERED_FIRST = 12;

/** Sessions, items and speakers with what is recorded under each; collapsed on a narrow screen. */
export function MinutesOutline({ annotated, admitted, text, jump }: Props) {
  const { outline } = annotated.meeting;
  const sessions = useMemo(() => branchesOf(outline), [outline]);
  const counts = useMemo(() => {
    const shown = annotated.claims.filter((_, index) => admitted[index]);
    return countsByHeading(outline, shown.filter(isRecord));
  }, [outline, annotated, admitted]);
  const [rendered] = useState(() =>
    createRenderedParts(sessions.length, sessions.slice(0, RENDERED_FIRST).keys()),
  );
  const [isOpen, setOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = useCurrentHeading(text, outline, jump);
  useIncrementalRendering(rendered, list, scroller);
  useEffect(() => {
    const session = sessions.findLastIndex(({ index }) => index <= current);
    if (session >= 0) rendered.render(session);
    const link = list.current?.querySelector<HTMLElement>(`[data-heading="${current}"]`);
    if (link && scroller.current) scrollIntoView(link, scroller.current);
  }, [current, sessions, rendered]);
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
                session={session}
                rows={after - session.index}
                part={part}
                rendered={rendered}
                annotated={annotated}
                counts={counts}
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
 * Scrolls the outline to a link, and not the page with it. Not while the pointer or the focus is in
 * the outline: the reader scrolls it then, and a link that moves between press and release of the
 * button loses the click.
 */
function scrollIntoView(link: HTMLElement, scroller: HTMLElement) {
  if (scroller.matches(':is(:hover, :focus-within)')) return;
  const own = link.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  if (own.top < room.top || own.bottom > room.bottom)
    scroller.scrollTop += own.top - room.top - room.height / 3;
}

interface BranchProps {
  readonly annotated: AnnotatedMinutes;
  /** By heading. */
  readonly counts: readonly KindCounts[];
  /** The heading that is being read, by index. */
  readonly current: number;
  readonly setOpen: (isOpen: boolean) => void;
}

interface SessionProps extends BranchProps {
  readonly session: Branch;
  /** Number of headings in it. */
  readonly rows: number;
  readonly part: number;
  readonly rendered: RenderedParts;
}

/** A session with all that is under it; until it is rendered, about the space that it will take. */
const SessionItem = memo(function SessionItem(props: SessionProps) {
  const { session, rows, part, rendered, ...rest } = props;
  const isRendered = useIsRendered(rendered, part);
  return (
    <li
      className="minutes-session"
      data-rendered={isRendered || undefined}
      style={{ '--rows': rows } as CSSProperties}
    >
      {isRendered && <BranchRows branch={session} {...rest} />}
    </li>
  );
});

function BranchRows({ branch, ...rest }: BranchProps & { branch: Branch }) {
  return (
    <>
      <OutlineLink branch={branch} {...rest} />
      {branch.branches.length > 0 && (
        <ol>
          {branch.branches.map((below) => (
            <li key={below.index}>
              <BranchRows branch={below} {...rest} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function OutlineLink(props: BranchProps & { branch: Branch }) {
  const { branch, annotated, counts, current, setOpen } = props;
  const { node, index } = branch;
  const model = useModel();
  const { toHeading, hrefOf } = useReaderActions();
  const paragraph = annotated.paragraphUnder.get(index);
  const speaker = node.actor === null ? undefined : actorName(model, node.actor);
  const isNamed = !speaker || [speaker, node.actor ?? ''].some((name) => node.title.includes(name));
  const recorded = counts[index] ?? {};
  const words = countsInWords(recorded);
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
        <ParagraphRange paragraphs={annotated.paragraphsOf[index] ?? null} />
      </span>
      {words.length > 0 && <span className="visually-hidden">: {words.join(', ')}</span>}
      <ClaimCountMarks counts={recorded} />
    </a>
  );
}

/** The paragraphs under a heading, which tell headings of the same name apart. */
function ParagraphRange({ paragraphs }: { paragraphs: Paragraphs | null }) {
  if (!paragraphs) return null;
  const { first, last } = paragraphs;
  const isOne = first === last;
  return (
    <>
      <span className="visually-hidden">
        {', '}
        {isOne
          ? t('minutes.outline.paragraph', { paragraph: first })
          : t('minutes.outline.paragraphs', { first, last })}
      </span>
      <span aria-hidden="true">
        {' '}
        <span className="minutes-outline-range">
          · {isOne ? first : t('minutes.outline.range', { first, last })}
        </span>
      </span>
    </>
  );
}
