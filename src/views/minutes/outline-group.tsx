import { type CSSProperties, memo } from 'react';
import { t } from '../../i18n';
import type { Branch, KindCounts as Counts, Paragraphs } from '../../model/outline';
import { useModel } from '../../store/react';
import { useActions } from './actions';
import type { Drawing } from './drawing';
import { CountWords, KindCounts } from './kind-counts';
import type { Reading } from './reading';
import { useIsDrawn } from './use-drawing';

interface BranchProps {
  readonly reading: Reading;
  /** By heading. */
  readonly counts: readonly Counts[];
  /** The heading that is being read, by index. */
  readonly current: number;
  readonly setUnfolded: (unfolded: boolean) => void;
}

interface Props extends BranchProps {
  readonly session: Branch;
  /** Headings in it. */
  readonly rows: number;
  readonly part: number;
  readonly drawing: Drawing;
}

/** A session with all that is under it; until it is drawn, about the room that it will take. */
export const OutlineGroup = memo(function OutlineGroup(props: Props) {
  const { session, rows, part, drawing, ...rest } = props;
  const isDrawn = useIsDrawn(drawing, part);
  return (
    <li
      className="minutes-session"
      data-drawn={isDrawn || undefined}
      style={{ '--rows': rows } as CSSProperties}
    >
      {isDrawn && <BranchRows branch={session} {...rest} />}
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
  const { branch, reading, counts, current, setUnfolded } = props;
  const { node, index } = branch;
  const { names } = useModel();
  const { toHeading, hrefOf } = useActions();
  const paragraph = reading.paragraphUnder.get(index);
  const speaker = node.actor === null ? undefined : (names.get(node.actor) ?? node.actor);
  const isNamed = !speaker || [speaker, node.actor ?? ''].some((name) => node.title.includes(name));
  const recorded = counts[index] ?? { need: 0, offer: 0, capacity: 0 };
  return (
    <a
      href={paragraph === undefined ? '#content' : hrefOf(paragraph)}
      data-heading={index}
      data-level={node.level}
      aria-current={current === index ? 'location' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        setUnfolded(false);
        toHeading(index);
      }}
    >
      <span>
        {node.label && `${node.label} `}
        <span lang={reading.meeting.language}>{node.title}</span>
        {!isNamed && (
          <>
            {' '}
            <small>{speaker}</small>
          </>
        )}
        <ParagraphRange paragraphs={reading.paragraphsOf[index] ?? null} />
      </span>
      <CountWords counts={recorded} />
      <KindCounts counts={recorded} />
    </a>
  );
}

/** Tells headings of the same name apart by the numbers in the margin. */
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
