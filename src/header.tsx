/** The head of the page: its name, views, languages and the share button; and what the data are of. */
import { formatDates, LANGUAGE_NAMES, LANGUAGES, type Language, language, t } from './i18n';
import { useHref, useLink, useModel } from './store/react';
import { VIEWS, type ViewName } from './store/view-state';
import { lazyPart, Part } from './ui/lazy-part';
import { closeWhenLeft, PopoverButton } from './ui/popover-button';
import { VIEW_PARTS } from './views';

const SHARE = lazyPart(
  ['share'],
  async () => (await import('./views/share/share-panel')).SharePanel,
);

const HELP = lazyPart(['help'], async () => (await import('./views/help/help-panel')).HelpPanel);

/** What the records answer, and what they are made of; profiles are found by the line beneath. */
const ANSWERS: readonly ViewName[] = ['matrix', 'matches', 'charts', 'agenda'];
const SOURCE: readonly ViewName[] = ['minutes', 'records', 'positions'];
const OTHERS = VIEWS.filter(
  (name) => ![...ANSWERS, ...SOURCE, 'profile', 'findings'].includes(name),
);

const MENU = 'views';

export function Header({ view }: { view: ViewName }) {
  const link = (name: ViewName) => <ViewLink key={name} name={name} current={name === view} />;
  return (
    <header className="app-header">
      <p className="app-skip">
        <FindLink view={view} />
      </p>
      <div className="app-bar">
        <h1>{useModel().dataset.title}</h1>
        <button
          type="button"
          className="popover-button app-open-menu"
          popoverTarget={MENU}
          aria-label={t('filters.chip', { field: t('app.views'), value: t(`app.view.${view}`) })}
        >
          {t(`app.view.${view}`)}
        </button>
        {/* In the line where there is room for it, on a phone behind that button. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: closes after any of its links was followed, by a key too. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it. */}
        <div
          id={MENU}
          className="app-menu popover-panel floating"
          popover="auto"
          onBlur={closeWhenLeft}
          onClick={({ currentTarget }) => currentTarget.hidePopover?.()}
        >
          <nav className="app-views edge-shade" aria-label={t('app.views')} ref={showCurrent}>
            {ANSWERS.map(link)}
            <div className="app-menu-find">
              <FindLink view={view} />
            </div>
            <div className="app-source">
              <span>{t('app.source.views')}</span>
              {SOURCE.map(link)}
            </div>
            {OTHERS.map(link)}
          </nav>
          <nav className="app-languages" aria-label={t('links.languages')}>
            {LANGUAGES.map((each) => (
              <LanguageLink key={each} to={each} />
            ))}
          </nav>
        </div>
        <div className="app-help">
          <PopoverButton
            label="?"
            name={t('links.help')}
            title={t('links.help')}
            closeLabel={t('links.share.close')}
          >
            {() => <Part of={HELP} waiting={null} />}
          </PopoverButton>
        </div>
        <PopoverButton
          label={t('links.share')}
          title={t('links.share.title')}
          closeLabel={t('links.share.close')}
        >
          {() => <Part of={SHARE} waiting={null} />}
        </PopoverButton>
      </div>
      <DatasetLine view={view} />
    </header>
  );
}

/** On a narrow screen the views are more than the line holds. */
function showCurrent(nav: HTMLElement | null) {
  // With the frame: asked for at once, the whole page would be laid out before all of it stands.
  requestAnimationFrame(() => {
    const current = nav?.querySelector<HTMLElement>('[aria-current]');
    if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - nav.clientWidth / 3;
  });
}

const FindLink = ({ view }: { view: ViewName }) => (
  <ViewLink name="profile" words={t('app.find')} current={view === 'profile'} />
);

/** Of which meeting, or meetings, the records are, and how many there are. */
function DatasetLine({ view }: { view: ViewName }) {
  const { meetings, records } = useModel().dataset;
  const [first] = meetings;
  if (!first) return null;
  const { title, place } = first;
  const days = meetings.flatMap(({ start, end }) => [start, end]).sort();
  const dates = formatDates(days[0] ?? first.start, days.at(-1) ?? first.end);
  const bodies = [...new Set(meetings.map((meeting) => meeting.body))].join(', ');
  return (
    <p className="app-dataset" hidden={view === 'editor'}>
      <span>
        {meetings.length === 1 ? (
          <>
            {title}
            <span className="app-place"> · {place}</span> · {dates}
          </>
        ) : (
          t('app.meetings', { bodies, count: meetings.length, dates })
        )}
        <span className="app-records"> · {t('app.records', { records: records.length })}</span>
        <span className="app-find">
          {' · '}
          <FindLink view={view} />
        </span>
      </span>
      {/* Filled once, beside React: see help-panel.tsx. */}
      <span className="app-hint" />
    </p>
  );
}

/** Leads to the same state in another language: the page is opened anew. */
function LanguageLink({ to }: { to: Language }) {
  const href = useHref({ lang: to });
  return (
    <a href={href} hrefLang={to} lang={to} aria-current={to === language() ? 'true' : undefined}>
      {to.toUpperCase()}
      <span className="visually-hidden"> {LANGUAGE_NAMES[to]}</span>
    </a>
  );
}

/** A place in the minutes and words to find there mean nothing in another view. */
const OUTSIDE_MINUTES = { paragraph: null, find: '' } as const;

interface ViewLinkProps {
  readonly name: ViewName;
  readonly current: boolean;
  readonly words?: string;
}

function ViewLink({ name, current, words = t(`app.view.${name}`) }: ViewLinkProps) {
  const { href, onClick } = useLink({
    view: name,
    chart: null,
    // Matches begin with the State whose profile they are opened from.
    ...(name !== 'matches' && { of: [] }),
    ...(name !== 'minutes' && OUTSIDE_MINUTES),
  });
  // On the way to a click; should it fail, the view itself tells.
  const fetchAhead = () => void VIEW_PARTS[name].load().catch(() => {});
  return (
    <a
      href={href}
      onClick={onClick}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {words}
    </a>
  );
}
