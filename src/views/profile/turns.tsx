/** Where an actor has the floor in a meeting, with links into the minutes. */
import type { Meeting, OutlineNode } from '../../dataset/schema';
import { t } from '../../i18n';
import { sourceOf } from '../../model/statement';
import { useLink, useModel, useSession } from '../../store/react';
import { InLanguage } from '../../ui/in-language';
import { useLoaded } from '../../ui/use-loaded';
import { whenIdle } from '../../ui/when-idle';

/** Whether a profile has been painted: beside the first one no text of minutes is fetched. */
let hasPainted = false;
const whenPainted = () =>
  new Promise<void>((resolve) => {
    whenIdle(() => {
      hasPainted = true;
      resolve();
    });
  });

interface TurnsProps {
  readonly meeting: Meeting;
  readonly turns: readonly OutlineNode[];
  /** Whether the first paragraph is quoted: of whom nothing else is told. */
  readonly isQuoted: boolean;
  /** Paper takes the text if it is there, and waits for nothing. */
  readonly isPaper?: boolean;
}

/** Where an actor has the floor in a meeting. */
export function Turns({ turns, ...props }: TurnsProps) {
  return (
    <ul>
      {turns.map((node) => (
        <li key={node.start}>
          <TurnLink {...props} node={node} />
        </li>
      ))}
    </ul>
  );
}

type TurnProps = Omit<TurnsProps, 'turns'> & { readonly node: OutlineNode };

/** Opens the minutes there. */
function TurnLink({ meeting, node, isQuoted, isPaper = false }: TurnProps) {
  const model = useModel();
  const session = useSession();
  const { value } = useLoaded(() => {
    const load = () => session.minutes(meeting.id);
    return hasPainted || isPaper ? load() : whenPainted().then(load);
  });
  const first = value?.passages.find(
    ({ paragraph, start }) => paragraph !== null && node.start <= start && start < node.end,
  );
  const number = first?.paragraph ?? null;
  const link = useLink({
    view: 'minutes',
    record: null,
    cell: null,
    position: null,
    // Without the text, which may not have come, the minutes open at their beginning.
    paragraph: number === null ? null : { meeting: meeting.id, number },
  });
  const statement = { meeting: meeting.id, actor: node.actor ?? '', reportedBy: node.actor ?? '' };
  const { headings } = sourceOf(model, { ...statement, evidence: { start: node.start } });
  const places = headings.map(({ title, number: item }) =>
    item ? t('evidence.item', { number: item, title }) : title,
  );
  return (
    <>
      <a {...link}>
        {places.length > 0 ? (
          <InLanguage lang={meeting.language} words={places.join(' › ')} />
        ) : (
          meeting.title
        )}
        {number !== null && ` (${t('help.paragraph', { paragraph: number })})`}
      </a>
      {isQuoted && first && (
        <p className="profile-quote">
          <q lang={meeting.language}>{value?.text.slice(first.start, first.end).trim()}</q>
        </p>
      )}
    </>
  );
}
