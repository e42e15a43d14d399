/** Parts of every profile: where it stands, what the filters hide, its cards. */
import { type ReactNode, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Actor, Meeting, OutlineNode, Position } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { groupBy } from '../../model/group-by';
import { proposalLabel } from '../../model/labels';
import { profileFilter } from '../../model/profile';
import type { LeadFact } from '../../model/profile-lead';
import { sourceOf } from '../../model/statement';
import { LinkedNames } from '../../parts/profile-links';
import { QuotesLanguage } from '../../parts/quote';
import { useFields, useLink, useModel, useSession } from '../../store/react';
import { toPosition, toProfile } from '../../store/selectors';
import type { ViewState } from '../../store/view-state';
import { InLanguage } from '../../ui/in-language';
import { useIsPrinting } from '../../ui/use-is-printing';
import { useLoaded } from '../../ui/use-loaded';
import { whenIdle } from '../../ui/when-idle';
import { leadWords, topicWords } from './profile-words';

/** Prints the sheets of these delegations, and nothing else. */
export type PrintSheets = (actors: readonly Actor[]) => void;

/** What narrows a profile: the same object while no field of it changes. */
export function useProfileFilter(): Filter {
  const asked = useFields('meeting', 'basis');
  return useMemo(() => profileFilter(asked), [asked]);
}

interface HeadProps {
  readonly title: string;
  /** Where it stands: what is between all profiles and itself. */
  readonly within?: ReactNode;
  /** What the path calls it, where that is not its title. */
  readonly place?: string;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** What heads a profile: the path that leads to it, its name, what can be done with it. */
export function ProfileHead({ title, within, place = title, actions, children }: HeadProps) {
  return (
    <header className="profile-head">
      <nav className="profile-path" aria-label={t('profile.path')}>
        <a {...useLink(toProfile())}>{t('profile.all')}</a> › {within}
        {within && ' › '}
        {place}
      </nav>
      <h2 tabIndex={-1}>{title}</h2>
      <div className="profile-actions">{actions}</div>
      {children}
    </header>
  );
}

interface NoteProps {
  /** Records of the profile that the filters leave out. */
  readonly count: number;
  /** Where filters that do not act here leave it out of the other views: its name, and what lets it in. */
  readonly elsewhere: { readonly name: string; readonly cleared: Partial<ViewState> } | null;
}

/** Says what the filters leave out, here and elsewhere, and lets it in. */
export function HiddenNote({ count, elsewhere }: NoteProps) {
  const { navigate } = useSession();
  return (
    <div role="status">
      {elsewhere !== null && (
        <p className="profile-note">
          {t('profile.elsewhere', { name: elsewhere.name })}{' '}
          <button type="button" onClick={() => void navigate(elsewhere.cleared)}>
            {t('profile.elsewhere.show')}
          </button>
        </p>
      )}
      {count > 0 && (
        <p className="profile-note">
          {t('profile.hidden', { count })}{' '}
          <button type="button" onClick={() => void navigate({ meeting: [], basis: [] })}>
            {t('profile.hidden.show')}
          </button>
        </p>
      )}
    </div>
  );
}

const WIDE = 'screen and (min-width: 60rem)';

function subscribeWide(changed: () => void) {
  if (typeof matchMedia === 'undefined') return () => {};
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Cards that a narrow page leads to; each has the title `profile.<name>`. */
type JumpedTo = 'same' | 'said';

interface BodyProps {
  /** What is in the profile, to name its side. */
  readonly name: string;
  readonly side: ReactNode;
  /** On a narrow page the side comes first: there is less to read beside it. */
  readonly isSideFirst?: boolean;
  /** Cards of the side that a narrow page leads to from its head. */
  readonly jumps?: readonly JumpedTo[];
  readonly children: ReactNode;
}

/**
 * The sections of a profile and its side: on a wide page a float, which stands first, so that the
 * sections use the whole width beneath it; on paper and, mostly, on a narrow page the side comes last.
 */
export function ProfileBody({ name, side, isSideFirst, jumps = [], children }: BodyProps) {
  const aside = useRef<HTMLElement>(null);
  const isWide = useSyncExternalStore(
    subscribeWide,
    () => typeof matchMedia !== 'undefined' && matchMedia(WIDE).matches,
  );
  const isPrinting = useIsPrinting();
  const isFloat = isWide && !isPrinting;
  const parts = [
    <div key="main" className="profile-main">
      <QuotesLanguage of={useModel().dataset.meetings} />
      {children}
    </div>,
    <aside key="side" ref={aside} className="profile-side" aria-label={t('profile.side', { name })}>
      {side}
    </aside>,
  ];
  const isFirst = isFloat || (isSideFirst && !isPrinting);
  const jump = (card: JumpedTo) => {
    const heading = aside.current?.querySelector<HTMLElement>(`[data-card="${card}"] > h3`);
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <div className="profile-body" data-wide={isFloat || undefined}>
      {!isFirst && !isPrinting && jumps.length > 0 && (
        <p className="profile-jumps">
          {jumps.map((card) => (
            <button key={card} type="button" className="quiet" onClick={() => jump(card)}>
              {t(`profile.${card}`)}
            </button>
          ))}
        </p>
      )}
      {isFirst ? parts.reverse() : parts}
    </div>
  );
}

interface CardProps {
  readonly title: string;
  /** What a jump finds it by. */
  readonly card?: JumpedTo;
  readonly children: ReactNode;
}

export function Card({ title, card, children }: CardProps) {
  const heading = useId();
  return (
    <section className="profile-card" aria-labelledby={heading} data-card={card}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

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
        {number !== null && ` (${t('profile.paragraph', { paragraph: number })})`}
      </a>
      {isQuoted && first && (
        <p className="profile-quote">
          <q lang={meeting.language}>{value?.text.slice(first.start, first.end).trim()}</q>
        </p>
      )}
    </>
  );
}

/** What is most to be known of an actor, in a few short sentences. */
export function Lead({ facts }: { facts: readonly LeadFact[] }) {
  return (
    <p className="profile-lead">
      <LeadSentences facts={facts} />
    </p>
  );
}

export function LeadSentences({ facts }: { facts: readonly LeadFact[] }) {
  const model = useModel();
  return facts.map((fact, at) => {
    const { words, of } = leadWords(model, fact, facts[at - 1]);
    return (
      <span key={words}>
        <LinkedNames words={words} of={of} topicName={(id) => topicWords(model, id)} />{' '}
      </span>
    );
  });
}

/** What an actor wants: each proposal once a stance, which opens the first words that say so. */
export function PositionList({ positions }: { positions: readonly Position[] }) {
  const model = useModel();
  const alike = groupBy(positions, ({ proposal, stance }) => `${stance} ${proposal}`);
  const firsts = [...alike.values()].map(([first]) => first);
  return (
    <ul className="profile-lines">
      {STANCES.flatMap((stance) =>
        firsts
          .filter((position) => position.stance === stance)
          .map(({ id, proposal }) => (
            <li key={id}>
              {t(`profile.stance.${stance}`)}{' '}
              <PositionLink position={id} label={proposalLabel(model, proposal)} />
            </li>
          )),
      )}
    </ul>
  );
}

/** @param position id of the one that is opened */
export const PositionLink = ({ position, label }: { position: string; label: string }) => (
  <a {...useLink(toPosition(position))}>{label}</a>
);
