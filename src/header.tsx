/** The head of the page: title, links to the views, search, languages, sharing, and a menu. */
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
  async () => (await (await import('./part-files')).shareFile()).SharePanel,
);

const HELP = lazyPart(
  ['help'],
  async () => (await (await import('./part-files')).helpFile()).HelpPanel,
);

/** The views in the line of the head, and those in the menu beside it. */
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
        >
          {() => <Languages />}
        </PopoverButton>
      </div>
      <div className="app-share">
        <PopoverButton label={t('links.share')} title={t('links.share.title')}>
          {share}
        </PopoverButton>
      </div>
      <div className="app-more">
        <PopoverButton isMenu label={<MoreSign />} title={t('app.more')}>
          {() => (
            <>
              {/* On a phone the menu also holds what does not fit into the line. */}
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
  /** Renders the content, while unfolded. */
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

/** The sign of the menu on a phone, else its word; the styles show one of them. */
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

/** Link to the same state in another language, which loads the page again. */
function LanguageLink({ to }: { to: Language }) {
  const href = useHref({ lang: to });
  return (
    <a href={href} hrefLang={to} lang={to} aria-current={to === language() ? 'true' : undefined}>
      {LANGUAGE_NAMES[to]}
    </a>
  );
}

/** Resets the place in the minutes and the words to find there, which other views do not use. */
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
    // From a profile the matches start with its State.
    ...(name !== 'matches' && { of: [] }),
    ...(name !== 'minutes' && OUTSIDE_MINUTES),
  });
  // Loads the view before the click. After a failure the view itself shows the error.
  const fetchAhead = () => void VIEW_PARTS[name].load().catch(() => {});
  return (
    <a
      href={href}
      className={className}
      // The styles reserve the width of these words in bold, so that links do not move.
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
