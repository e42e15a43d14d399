/** The head of the page: its name, its views, the search, the language, and what is passed on or seldom used. */
import { type ReactNode, useState } from 'react';
import { Downloads } from './downloads';
import { LANGUAGE_NAMES, LANGUAGES, type Language, language, t } from './i18n';
import { useHref, useLink, useModel } from './store/react';
import type { ViewName } from './store/view-state';
import { lazyPart, Part } from './ui/lazy-part';
import { PopoverButton } from './ui/popover-button';
import { VIEW_PARTS } from './views';
import { SearchField } from './views/search/search-field';

const SHARE = lazyPart(
  ['share'],
  async () => (await import('./views/share/share-panel')).SharePanel,
);

const HELP = lazyPart(['help'], async () => (await import('./views/help/help-panel')).HelpPanel);

const IN_LINE = [
  'matrix',
  'matches',
  'charts',
  'agenda',
  'minutes',
  'records',
  'positions',
] as const;
const IN_MENU = ['editor', 'about'] as const;

export function Header({ view }: { view: ViewName }) {
  const links = (names: readonly ViewName[]) =>
    names.map((name) => <ViewLink key={name} name={name} current={name === view} />);
  const share = () => <Part of={SHARE} waiting={null} />;
  return (
    <header className="app-header">
      <ViewLink name="matrix" className="app-brand" words={useModel().dataset.title} />
      <nav className="app-views" aria-label={t('app.views')}>
        {links(IN_LINE)}
      </nav>
      <SearchField />
      <div className="app-languages">
        <PopoverButton
          isMenu
          label={<LanguageCode of={language()} name={t('links.languages')} />}
          title={t('links.languages')}
          closeLabel={t('filters.close')}
        >
          {() => <Languages />}
        </PopoverButton>
      </div>
      <div className="app-share">
        <PopoverButton
          label={t('links.share')}
          title={t('links.share.title')}
          closeLabel={t('filters.close')}
        >
          {share}
        </PopoverButton>
      </div>
      <div className="app-more">
        <PopoverButton
          isMenu
          label={<MoreSign />}
          title={t('app.more')}
          closeLabel={t('filters.close')}
        >
          {() => (
            <>
              {/* On a phone the menu holds what has no room in the line. */}
              <nav className="app-menu app-if-narrow" aria-label={t('app.views')}>
                {links(IN_LINE)}
              </nav>
              <div className="app-menu">{links(IN_MENU)}</div>
              <Fold className="app-if-narrow app-share" words={t('links.share')}>
                {share}
              </Fold>
              <Fold words={t('app.downloads')}>{() => <Downloads />}</Fold>
              <Part of={HELP} waiting={null} />
              <nav className="app-if-narrow" aria-label={t('links.languages')}>
                <Languages />
              </nav>
            </>
          )}
        </PopoverButton>
      </div>
    </header>
  );
}

interface FoldProps {
  readonly words: string;
  readonly className?: string;
  /** Drawn once it is unfolded. */
  readonly children: () => ReactNode;
}

function Fold({ words, className, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && children()}
    </details>
  );
}

/** Three lines on a phone, else the word. */
const MoreSign = () => (
  <>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 4.5h16M2 10h16M2 15.5h16" />
    </svg>
    <span>{t('app.more')}</span>
  </>
);

const LanguageCode = ({ of, name }: { of: Language; name: string }) => (
  <>
    {of.toUpperCase()}
    <span className="visually-hidden"> {name}</span>
  </>
);

const Languages = () => (
  <div className="app-menu">
    {LANGUAGES.map((each) => (
      <LanguageLink key={each} to={each} />
    ))}
  </div>
);

/** Leads to the same state in another language: the page is opened anew. */
function LanguageLink({ to }: { to: Language }) {
  const href = useHref({ lang: to });
  return (
    <a href={href} hrefLang={to} lang={to} aria-current={to === language() ? 'true' : undefined}>
      {LANGUAGE_NAMES[to]}
    </a>
  );
}

/** A place in the minutes and words to find there mean nothing in another view. */
const OUTSIDE_MINUTES = { paragraph: null, find: '' } as const;

interface ViewLinkProps {
  readonly name: ViewName;
  readonly current?: boolean;
  readonly words?: string;
  readonly className?: string;
}

function ViewLink({ name, current, words = t(`app.view.${name}`), className }: ViewLinkProps) {
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
      className={className}
      // Its room when it is bold, which it always has.
      data-words={words}
      onClick={onClick}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {words}
    </a>
  );
}
