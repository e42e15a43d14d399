import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Actor } from '../../dataset/schema';
import { t } from '../../i18n';
import { delegations } from '../../model/findings/delegation-sheet';
import { ViewHead } from '../../parts/view-head';
import { useFields, useLateView, useLink, useModel, useSession, useView } from '../../store/react';
import { topicOf } from '../../store/selectors';
import { lastFollowed, useFocusFallback } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { ActorPage } from './actor-page';
import { ComparisonPage } from './comparison-page';
import { PrintedSheets, type PrintSheets } from './printed-sheets';
import { actorGroups, Choices, MOST_COMPARED, topicGroup } from './profile-choices';
import { useProfileFilter } from './profile-head';
import { TopicPage } from './topic-page';
import './profile.css';
import './profile-table.css';

/** The profile of a State, an organization, a region or a topic; several beside each other; or all to choose from. */
export function ProfileView() {
  const of = useView((state) => state.of);
  const record = useView((state) => state.record);
  const view = useRef<HTMLElement>(null);
  const [sheets, print] = useSheets();
  useReturnOfFocus(view, record, 'data-record');
  useFocusInProfile(of, view);
  const [first] = of;
  const topic = topicOf(first ?? '');
  const isMixed = of.some((id) => (topicOf(id) === null) !== (topic === null));
  const fault = isMixed
    ? t('profile.mixed')
    : of.length > MOST_COMPARED && t('profile.many', { most: MOST_COMPARED });
  return (
    <section className="profile" aria-label={t('profile.title')} ref={view}>
      {first === undefined || fault ? (
        <>
          {fault && <p role="alert">{fault}</p>}
          <ProfilePicker print={print} />
        </>
      ) : of.length > 1 ? (
        <ComparisonPage of={of} />
      ) : topic === null ? (
        <ActorPage key={first} id={first} print={print} />
      ) : (
        <TopicPage key={first} id={topic} />
      )}
      {sheets}
    </section>
  );
}

/**
 * Another profile takes the focus where it went away with the last one; one that the reader comes back to gives it to
 * the link by which she left, so that the next key goes on from there.
 */
function useFocusInProfile(of: readonly string[], view: RefObject<HTMLElement | null>) {
  const { store } = useSession();
  // The addresses of links are late: until they have come, the link is not known.
  const isLate = useLateView().of !== of;
  useFocusFallback(isLate ? null : of, () => {
    if (isLate) return null;
    const left = store.getState().entering === 'none' ? lastFollowed() : null;
    return left ?? view.current?.querySelector('h1') ?? null;
  });
}

/** Sheets are on the page from the moment of printing until it is over. */
function useSheets(): readonly [ReactNode, PrintSheets] {
  const [actors, setActors] = useState<readonly Actor[]>([]);
  useEffect(() => {
    const over = () => setActors([]);
    window.addEventListener('afterprint', over);
    return () => window.removeEventListener('afterprint', over);
  }, []);
  const print = (chosen: readonly Actor[]) => {
    // Within the click, since a browser may refuse to print later.
    flushSync(() => setActors(chosen));
    window.print();
  };
  return [actors.length > 0 && <PrintedSheets actors={actors} />, print];
}

/** All profiles to choose from: actors by subregion or by name, then topics. */
function ProfilePicker({ print }: { print: PrintSheets }) {
  const model = useModel();
  const asked = useFields('actor', 'subregion', 'meeting');
  const isByName = useView(({ sort }) => sort.actors === 'name');
  const filter = useProfileFilter();
  const groups = [
    ...actorGroups(model, filter, asked, isByName),
    topicGroup(model, filter, isByName),
  ];
  const sheets = delegations(model, asked);
  const { minutes } = useSession();
  // Sheets give paragraphs, and wait for no text while printing.
  const fetchMinutes = () => {
    for (const { id } of model.dataset.meetings) void Promise.resolve(minutes(id)).catch(() => {});
  };
  useEffect(() => {
    // Who came by a link that is still there goes on with letters; a finger would only get its keyboard.
    const link = document.activeElement;
    const has = globalThis.matchMedia?.('(pointer: coarse)').matches ? ':focus-visible' : '';
    if (!link?.matches(`a${has}`) || link.closest('main')) return;
    document.querySelector<HTMLElement>('main input[type="search"]')?.focus();
  }, []);
  return (
    <>
      <ViewHead title={t('profile.choose')} lead={t('profile.choose.lead')} isUnfiltered />
      <PlacesNote />
      <Choices groups={groups} open={(of) => [of]}>
        <OrderLink by="neutral" isCurrent={!isByName} />
        <OrderLink by="name" isCurrent={isByName} />
        <button
          type="button"
          onPointerEnter={fetchMinutes}
          onFocus={fetchMinutes}
          onClick={() => print(sheets)}
        >
          {t('profile.print.all', { count: sheets.length })}
        </button>
      </Choices>
    </>
  );
}

function OrderLink({ by, isCurrent }: { by: 'neutral' | 'name'; isCurrent: boolean }) {
  const sort = useView((state) => state.sort);
  const link = useLink({ sort: { ...sort, actors: by } }, 'replace');
  return (
    <a {...link} aria-current={isCurrent ? 'true' : undefined}>
      {t(`profile.order.${by}`)}
    </a>
  );
}

/** Says that the filters on places leave some out, and lets them in. */
function PlacesNote() {
  const { navigate } = useSession();
  const { actor, subregion } = useFields('actor', 'subregion');
  if (actor.length + subregion.length === 0) return null;
  return (
    <p className="profile-filtered">
      {t('profile.places')}{' '}
      <button type="button" onClick={() => void navigate({ actor: [], subregion: [] })}>
        {t('profile.hidden.show')}
      </button>
    </p>
  );
}
