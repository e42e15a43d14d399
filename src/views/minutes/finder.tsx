import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../../i18n';
import { foldText, occurrences } from '../../model/find';
import { useSession, useView } from '../../store/react';
import { useActions } from './actions';
import type { Reading } from './reading';
import { offsetAtTop } from './sight';
import { useHighlights } from './use-highlights';
import './minutes-finder.css';

interface Props {
  readonly reading: Reading;
  readonly text: RefObject<HTMLElement | null>;
  /**
   * True where the link names a place of its own, which the words found are not to leave; also where
   * there is no such place: what says so stands above the text.
   */
  readonly namesPlace: boolean;
}

/** Search in the text: counts what it finds and steps through it. */
export function Finder({ reading, text, namesPlace }: Props) {
  const { navigate } = useSession();
  const { toOffset } = useActions();
  const words = useView((state) => state.find);
  const asked = useDeferredValue(words);
  const found = useFound(reading.minutes.text, asked);
  const [current, setCurrent] = useState(-1);
  useHighlights(text, found, current);

  const stays = useRef(namesPlace);
  useEffect(() => {
    // The first from here on, as it is typed; but a link that names a place stays there.
    const first = found[0];
    if (!first || !text.current || stays.current) setCurrent(-1);
    else {
      const here = offsetAtTop(text.current);
      const next = Math.max(
        found.findIndex(({ start }) => start >= here),
        0,
      );
      setCurrent(next);
      toOffset((found[next] ?? first).start);
    }
    stays.current = false;
  }, [found, text, toOffset]);

  const step = (by: 1 | -1) => {
    const from = current < 0 && by < 0 ? 0 : current;
    const next = (from + by + found.length) % found.length;
    const range = found[next];
    if (!range) return;
    setCurrent(next);
    toOffset(range.start);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  const hasWords = asked.trim() !== '';
  return (
    <search className="minutes-finder">
      <input
        type="search"
        value={words}
        aria-label={t('minutes.find')}
        placeholder={t('minutes.find')}
        onChange={({ target }) => void navigate({ find: target.value }, 'replace')}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 && (
        <>
          <button type="button" aria-label={t('minutes.find.previous')} onClick={() => step(-1)}>
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" aria-label={t('minutes.find.next')} onClick={() => step(1)}>
            <span aria-hidden="true">›</span>
          </button>
        </>
      )}
      <span role="status">
        {!hasWords
          ? ''
          : found.length === 0
            ? t('minutes.find.none')
            : current < 0
              ? t('minutes.find.count', { count: found.length })
              : t('minutes.find.at', { position: current + 1, count: found.length })}
      </span>
    </search>
  );
}

/** The text is folded when it is first searched, and once. */
function useFound(text: string, words: string) {
  const isAsked = words.trim() !== '';
  const folded = useMemo(() => (isAsked ? foldText(text) : null), [text, isAsked]);
  return useMemo(() => (folded ? occurrences(folded, words) : []), [folded, words]);
}
