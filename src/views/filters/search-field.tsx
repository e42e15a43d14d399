import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n';
import { useSession, useSnapshot } from '../../store/react';

/** Long enough to let a word be typed, short enough to feel immediate. */
const PAUSE = 150;

/** Words to look for. The first letter is a step of the back button, the rest refine that step. */
export function SearchField() {
  const { store, navigate } = useSession();
  const failed = useSnapshot(({ searchFailed }) => searchFailed);
  const [text, setText] = useState(() => store.getState().state.q);
  const asked = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The back button, a chip or "Clear all" change the words too; what is being typed stands above an
  // answer that was asked for earlier and arrives now.
  useEffect(() => {
    const follow = (q: string) => {
      if (q === asked.current) return;
      clearTimeout(timer.current);
      asked.current = q;
      setText(q);
    };
    follow(store.getState().state.q);
    const unsubscribe = store.subscribe(({ state, searchFailed }, before) => {
      if (state.q !== before.state.q && !searchFailed) follow(state.q);
    });
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
    };
  }, [store]);

  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const q = typed.trim();
      const { state, searchFailed } = store.getState();
      if (q === asked.current && !searchFailed) return;
      asked.current = q;
      void navigate({ q }, state.q === '' ? 'push' : 'replace');
    }, PAUSE);
  };

  return (
    <div className="filters-search">
      <input
        type="search"
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-label={t('filters.search')}
        placeholder={t('filters.search.placeholder')}
      />
      {failed && <p role="alert">{t('filters.search.failed')}</p>}
    </div>
  );
}
