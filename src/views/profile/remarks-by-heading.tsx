/** The headings of a meeting's minutes under which an actor speaks, with its remarks and links to the minutes. */
import { useState } from 'react';
import type { Meeting, Minutes, OutlineNode, Passage } from '../../dataset/schema';
import { t } from '../../i18n';
import { paragraphsSpoken } from '../../model/minutes/outline';
import { sourceOf } from '../../model/minutes/statement';
import { inMeeting } from '../../parts/meeting-names';
import { SourceLink } from '../../parts/source-link';
import { useLink, useModel, useSession } from '../../store/react';
import { InLanguage } from '../../ui/in-language';
import { useLoaded } from '../../ui/use-loaded';
import { whenIdle } from '../../ui/when-idle';

/** Whether a profile of this page was painted: the first one fetches the minutes only after that, to appear sooner. */
let hasPainted = false;
const whenPainted = () =>
  new Promise<void>((resolve) => {
    whenIdle(() => {
      hasPainted = true;
      resolve();
    });
  });

interface RemarksByHeadingProps {
  readonly meeting: Meeting;
  readonly headings: readonly OutlineNode[];
  /**
   * Which paragraphs are quoted. A printed sheet quotes at most the first, and only if the text is loaded: print cannot
   * wait.
   */
  readonly quoted: 'all' | 'first' | 'none';
}

/** Lists the headings under which an actor speaks in one meeting. */
export function RemarksByHeading({ headings, ...props }: RemarksByHeadingProps) {
  return (
    <ul>
      {headings.map((node) => (
        <li key={node.start}>
          <HeadingRemarks {...props} node={node} />
        </li>
      ))}
    </ul>
  );
}

type HeadingRemarksProps = Omit<RemarksByHeadingProps, 'headings'> & { readonly node: OutlineNode };

function HeadingRemarks({ meeting, node, quoted }: HeadingRemarksProps) {
  const model = useModel();
  const session = useSession();
  const { value } = useLoaded(() => {
    const load = () => session.minutes(meeting.id);
    return hasPainted || quoted !== 'all' ? load() : whenPainted().then(load);
  });
  const spoken = value ? paragraphsSpoken(meeting, value.passages, node) : [];
  const placeOf = (paragraph: number) =>
    inMeeting(model, meeting.id, t('help.paragraph', { paragraph }));
  const [first] = spoken;
  const number = first?.paragraph ?? null;
  const statement = { meeting: meeting.id, actor: node.actor ?? '', reportedBy: node.actor ?? '' };
  const { headings } = sourceOf(model, { ...statement, evidence: { start: node.start } });
  const places = headings.map(({ title, number: item }) =>
    item ? t('evidence.item', { number: item, title }) : title,
  );
  return (
    <>
      <a {...useLink(toParagraph(meeting, number))}>
        {places.length > 0 ? (
          <InLanguage lang={meeting.language} words={places.join(' › ')} />
        ) : (
          meeting.title
        )}
        {number !== null && ` (${placeOf(number)})`}
      </a>
      {value && first && quoted === 'first' && (
        <p className="profile-quote">
          <q lang={meeting.language}>{wordsOf(value, first)}</q>
        </p>
      )}
      {value && quoted === 'all' && <Remarks {...{ meeting, minutes: value, spoken }} />}
    </>
  );
}

/** The state that opens the minutes at a paragraph, or at their beginning while the text is not loaded (null). */
const toParagraph = (meeting: Meeting, number: number | null) =>
  ({
    view: 'minutes',
    record: null,
    cell: null,
    position: null,
    paragraph: number === null ? null : { meeting: meeting.id, number },
  }) as const;

const wordsOf = ({ text }: Minutes, { start, end }: Passage): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** Characters of one speech that are shown before the reader asks for the rest. */
const LONG = 3000;

interface RemarksProps {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly spoken: readonly Passage[];
}

/** Quotes one speech by paragraph. A button shows the rest of a long speech. */
function Remarks({ meeting, minutes, spoken }: RemarksProps) {
  const [isWhole, setWhole] = useState(false);
  const from = spoken[0]?.start ?? 0;
  const shown = isWhole ? spoken : spoken.filter(({ end }, at) => at === 0 || end - from <= LONG);
  return (
    <div className="profile-remarks">
      {shown.map((passage, at) => (
        <p key={passage.start} data-kind={passage.kind}>
          <span lang={meeting.language}>{wordsOf(minutes, passage)}</span>{' '}
          {at > 0 && passage.kind === 'paragraph' && passage.paragraph !== null && (
            <SourceLink passage={{ meeting: meeting.id, number: passage.paragraph }} />
          )}
        </p>
      ))}
      {shown.length < spoken.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('profile.said.whole', { count: spoken.length })}
        </button>
      )}
    </div>
  );
}
