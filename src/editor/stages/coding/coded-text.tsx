import {
  type CSSProperties,
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
} from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Passage } from '../../../dataset/schema';
import { language as pageLanguage, t } from '../../../i18n';
import { cutPassages, lanesOf } from '../../../model/minutes/segments';
import { isOfClaim } from '../../check/engine-protocol';
import { type PlacedClaim, placedClaims } from '../../edits/claim-edits';
import { rangeOf, textOfLines } from '../../project/anchors';
import type { Anchor, Line } from '../../project/project';
import { type Speech, speechesOf } from '../../project/speeches';
import { useWordsOf } from '../list-options';
import { theEditor, useEditor, useProject } from '../use-editor';
import { clickedAt, selectedWords } from './text-selection';
import { LINES } from './use-drawn-lines';

interface Props {
  /** The element that holds the lines. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Number of lines drawn in it. */
  readonly drawn: number;
  /** Receives the selected words; or null and the clicked offset where no words are selected. */
  readonly select: (words: Anchor | null, at?: number | null) => void;
}

/** The text of the minutes with a mark on each quote. */
export const CodedText = memo(function CodedText({ place, drawn, select }: Props) {
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const language = useProject(({ values }) => values.meeting.language);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages);
  const outline = useEditor((state) => state.checked?.outline);
  const actors = useWordsOf('actors');
  const speeches = useMemo(
    () => (passages && outline ? speechesOf({ passages, outline }) : []),
    [passages, outline],
  );
  const stretches = useMemo(
    () =>
      stretchesOf(lines, claims, speeches, (actor) =>
        t('editor.speaker', { name: actors.get(actor) ?? actor }),
      ),
    [lines, claims, speeches, actors],
  );
  const headings = useMemo(() => headingLines(passages ?? []), [passages]);
  const wrong = useEditor(
    useShallow(
      ({ checked }) =>
        new Set(
          checked?.problems.flatMap((problem) =>
            isOfClaim(problem) ? (problem.at?.id ?? []) : [],
          ),
        ),
    ),
  );
  useEffect(() => {
    const look = () => {
      const words = place.current && selectedWords(place.current, textOfLines(lines));
      // A selection elsewhere, as in a field, leaves the selected words as they are.
      if (words) select(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [lines, select, place]);
  useScrollToMark(place, chosen);
  const onClick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const target = event.target as Element;
    select(null, place.current && clickedAt(place.current, textOfLines(lines), target));
    chooseMarked(event);
  };
  return (
    <section
      className="editor-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected here by keys
      tabIndex={0}
      aria-label={t('editor.text')}
      aria-describedby="editor-text-help"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of records holds a button for each mark */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of records holds a button for each mark, and keys walk over them */}
      <div ref={place} lang={language} onClick={onClick}>
        {Array.from({ length: Math.ceil(drawn / LINES) }, (_, part) => (
          <CodedPart
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names
            key={part}
            begin={part * LINES}
            lines={lines}
            headings={headings}
            stretches={stretches}
            chosen={chosen}
            wrong={wrong}
          />
        ))}
      </div>
    </section>
  );
});

/** The lines that are headings, by their number from 1. */
const headingLines = (passages: readonly Passage[]): ReadonlySet<number> =>
  new Set(
    passages.flatMap(({ kind, line }, i) => {
      const next = passages[i + 1]?.line ?? line + 1;
      return kind === 'heading' ? Array.from({ length: next - line }, (_, at) => line + at) : [];
    }),
  );

/** Scrolls to the mark of the record that was opened. */
function useScrollToMark(place: Props['place'], chosen: string | null) {
  useEffect(() => {
    const mark = chosen && place.current?.querySelector('[data-chosen]');
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    // A mark in sight, such as a clicked one, does not scroll. On a narrow page the form covers the lower 60 %.
    const visibleShare = globalThis.matchMedia?.('(max-width: 1099px)').matches ? 0.4 : 1;
    if (bottom < 0 || top > visibleShare * innerHeight) mark.scrollIntoView({ block: 'start' });
  }, [chosen, place]);
}

interface PartProps {
  /** Index of its first line. */
  readonly begin: number;
  /** The whole text. */
  readonly lines: readonly Line[];
  /** The headings, by their line's number from 1. */
  readonly headings: ReadonlySet<number>;
  readonly stretches: readonly (readonly Stretch[])[];
  readonly chosen: string | null;
  readonly wrong: ReadonlySet<string>;
}

const CodedPart = memo(function CodedPart({
  begin,
  lines,
  headings,
  stretches,
  ...shared
}: PartProps) {
  const partLines = lines.slice(begin, begin + LINES);
  return (
    <div className="coded-part" style={{ '--lines': partLines.length } as CSSProperties}>
      {partLines.map(({ id }, i) => (
        <CodedLine
          key={id}
          id={id}
          isHeading={headings.has(begin + i + 1)}
          stretches={stretches[begin + i] ?? []}
          {...shared}
        />
      ))}
    </div>
  );
});

interface Mark {
  readonly id: string;
  /** "need", "offer", "capacity" or "position"; other kinds as they are written. */
  readonly kind: string;
  /** Overlapping marks have different lanes, from 0. */
  readonly lane: number;
}

/** A stretch of a line that the same marks cover. */
interface Stretch {
  readonly words: string;
  readonly marks: readonly Mark[];
  /** The name of the speaker that begins here. */
  readonly speaker: string | undefined;
}

/** The stretches of each line in order. Joined, they give the line's words. */
function stretchesOf(
  lines: readonly Line[],
  claims: readonly PlacedClaim[],
  speeches: readonly Speech[],
  speakerWords: (actor: string) => string,
): Stretch[][] {
  const text = textOfLines(lines);
  const ranges = claims
    .flatMap(({ id, kind, anchor }) => {
      const range = rangeOf(text, anchor);
      return range ? { id, kind, ...range } : [];
    })
    .toSorted((a, b) => a.start - b.start);
  const lanes = lanesOf(ranges);
  const marks = ranges.map(({ id, kind }, i): Mark => ({ id, kind, lane: lanes[i] ?? 0 }));
  const passages = lines.map(({ words }, index) => {
    const start = text.starts[index] ?? 0;
    const end = start + words.length;
    return { kind: 'paragraph', start, end, line: index + 1, paragraph: null, node: null } as const;
  });
  const speakerAt = new Map(speeches.map(({ start, actor }) => [start, speakerWords(actor)]));
  return cutPassages(passages, [...ranges, ...speeches]).map(({ segments }) =>
    segments.map(({ start, end, ranges: over }) => ({
      words: text.text.slice(start, end),
      marks: over.flatMap((index) => marks[index] ?? []),
      speaker: speakerAt.get(start),
    })),
  );
}

/** A click on a mark opens its record. Another click opens the next record on the same words. */
function chooseMarked({ target }: MouseEvent) {
  const mark = target instanceof Element && target.closest<HTMLElement>('mark');
  if (!mark) return;
  const { store, choose } = theEditor();
  const claims = mark.dataset.claims?.split(' ') ?? [];
  const next = claims.indexOf(store.getState().chosen ?? '') + 1;
  choose(claims[next % claims.length] ?? null);
}

interface LineProps {
  readonly id: string;
  readonly isHeading: boolean;
  readonly stretches: readonly Stretch[];
  readonly chosen: string | null;
  /** Ids of the records that have problems. */
  readonly wrong: ReadonlySet<string>;
}

const holds = ({ stretches }: LineProps, id: string | null) =>
  id !== null && stretches.some(({ marks }) => marks.some((mark) => mark.id === id));

const CodedLine = memo(
  function CodedLine({ id, isHeading, stretches, chosen, wrong }: LineProps) {
    return (
      <p data-line={id} data-heading={isHeading || undefined}>
        {stretches.map(({ words, marks, speaker }, i) => [
          // Styles draw the speaker's name: it is not part of the words, but a screen reader reads it with them.
          speaker && (
            <span
              key="speaker"
              className="coded-speaker"
              lang={pageLanguage()}
              data-speaker={speaker}
            />
          ),
          marks.length === 0 ? (
            words
          ) : (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no names
              key={i}
              data-claims={marks.map((mark) => mark.id).join(' ')}
              data-chosen={marks.some((mark) => mark.id === chosen) || undefined}
              data-wrong={marks.some((mark) => wrong.has(mark.id)) || undefined}
            >
              {marks.reduce<ReactNode>(drawMark, words)}
            </mark>
          ),
        ])}
      </p>
    );
  },
  // Equal: a line is drawn again only where its own words, marks, problems or chosen record change.
  (one, other) =>
    one.id === other.id &&
    one.isHeading === other.isHeading &&
    JSON.stringify(one.stretches) === JSON.stringify(other.stretches) &&
    (one.chosen === other.chosen || !(holds(one, one.chosen) || holds(one, other.chosen))) &&
    (one.wrong === other.wrong || other.stretches.every(({ marks }) => marks.length === 0)),
);

/** Last lane that styles draw apart. */
const LAST_LANE = 3;

const drawMark = (inner: ReactNode, { id, kind, lane }: Mark): ReactNode => (
  <span key={id} className={`coded-line coded-${kind} coded-lane-${Math.min(lane, LAST_LANE)}`}>
    {inner}
  </span>
);
