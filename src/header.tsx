/** The head of the page: its name, its views, its languages, and how it is passed on. */
import { LANGUAGE_NAMES, LANGUAGES, type Language, language, t } from './i18n';
import { later, Part } from './later';
import { useHref, useLink } from './store/react';
import { VIEWS, type ViewName } from './store/view-state';
import { PopoverButton } from './ui/popover-button';
import { VIEW } from './view-parts';

const SHARE = later(['share'], async () => (await import('./views/share/share-panel')).SharePanel);

export function Header({ view }: { view: ViewName }) {
  return (
    <header className="app-header">
      <div className="app-title">
        <h1>{t('app.title')}</h1>
        <p>{t('app.question')}</p>
      </div>
      <nav className="app-languages" aria-label={t('links.languages')}>
        {LANGUAGES.map((each) => (
          <LanguageLink key={each} to={each} />
        ))}
      </nav>
      <PopoverButton
        label={t('links.share')}
        title={t('links.share.title')}
        closeLabel={t('links.share.close')}
      >
        {() => <Part of={SHARE} waiting={null} />}
      </PopoverButton>
      <nav className="app-views" aria-label={t('app.views')}>
        {VIEWS.map((name) => (
          <ViewLink key={name} name={name} current={name === view} />
        ))}
      </nav>
    </header>
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

function ViewLink({ name, current }: { name: ViewName; current: boolean }) {
  const { href, onClick } = useLink({ view: name, ...(name !== 'minutes' && OUTSIDE_MINUTES) });
  // On the way to a click; should it fail, the view itself tells.
  const fetchAhead = () => void VIEW[name].load().catch(() => {});
  return (
    <a
      href={href}
      onClick={onClick}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {t(`app.view.${name}`)}
    </a>
  );
}
