import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Actor } from '../../dataset/schema';
import { t } from '../../i18n';
import { delegations } from '../../model/findings/delegation-profile';
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

/** Shows the profile of one actor or topic, the comparison of several, or the list of all profiles to choose from. */
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
 * Moves the focus when the profile changes and the focused element disappears with the old one. A new profile
 * focuses its title. A profile that the reader returns to focuses the link that she followed last, so that the
 * keyboard continues from there.
 */
function useFocusInProfile(of: readonly string[], view: RefObject<HTMLElement | null>) {
  const { store } = useSession();
  // Links get their addresses in a deferred render. Before it the followed link cannot be found.
  const isLate = useLateView().of !== of;
  useFocusFallback(isLate ? null : of, () => {
    if (isLate) return null;
    const followed = store.getState().entering === 'none' ? lastFollowed() : null;
    return followed ?? view.current?.querySelector('h1') ?? null;
  });
}

/** Renders the printed sheets from the call of `print` until the browser reports the end of printing. */
function useSheets(): readonly [ReactNode, PrintSheets] {
  const [actors, setActors] = useState<readonly Actor[]>([]);
  useEffect(() => {
    const removeSheets = () => setActors([]);
    window.addEventListener('afterprint', removeSheets);
    return () => window.removeEventListener('afterprint', removeSheets);
  }, []);
  const print = (chosen: readonly Actor[]) => {
    // Render at once: a browser may refuse to print after the click event ends.
    flushSync(() => setActors(chosen));
    window.print();
  };
  return [actors.length > 0 && <PrintedSheets actors={actors} />, print];
}

/** Lists all profiles to choose from: actors by subregion or by name, then topics. */
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
  // Sheets quote paragraphs, and printing cannot wait for the text. Fetch it before.
  const fetchMinutes = () => {
    for (const { id } of model.dataset.meetings) void Promise.resolve(minutes(id)).catch(() => {});
  };
  useEffect(() => {
    // A reader who followed a link can type a name at once. On a touch screen the focus would open the keyboard.
    const link = document.activeElement;
    const byKeyboard = globalThis.matchMedia?.('(pointer: coarse)').matches ? ':focus-visible' : '';
    if (!link?.matches(`a${byKeyboard}`) || link.closest('main')) return;
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

/** Says that the filters on places hide some profiles, and offers to clear these filters. */
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
