import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Meeting, Minutes } from '../../dataset/schema';
import { language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { nameSearch } from '../../model/minutes/name-search';
import { foldText, occurrences } from '../../model/minutes/occurrences';
import { firstIndex } from '../../model/minutes/outline';
import type { Range } from '../../model/minutes/segments';
import { topicNameOfId } from '../../parts/topic-name';
import { useLink, useSession, useView, useWholeModel } from '../../store/react';
import { clearFilters } from '../../store/view-filters';
import { NO_PLACE } from './minutes-place';
import { useReaderActions } from './reader-actions';
import { offsetAtTop, rangeIn } from './text-position';

interface Props {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly text: RefObject<HTMLElement | null>;
  /**
   * Whether the link names a place, even one that does not exist (a notice above the text says so). The
   * search in such a link must not scroll away from it.
   */
  readonly namesPlace: boolean;
}

/** Searches the text, counts the matches and steps through them. */
export function TextSearch({ meeting, minutes, text, namesPlace }: Props) {
  const { navigate } = useSession();
  const { toOffset } = useReaderActions();
  const words = useView((state) => state.find);
  const asked = useDeferredValue(words);
  const found = useFound(minutes.text, asked);
  const isNowhere = asked.trim() !== '' && found.length === 0;
  const [current, setCurrent] = useState(-1);
  useSearchHighlights(text, found, current);

  const staysHere = useRef(namesPlace);
  useEffect(() => {
    // While the reader types, show the first match at or after the visible text.
    const first = found[0];
    if (!first || !text.current || staysHere.current) setCurrent(-1);
    else {
      const here = offsetAtTop(text.current);
      const next = Math.max(
        found.findIndex(({ start }) => start >= here),
        0,
      );
      setCurrent(next);
      toOffset((found[next] ?? first).start);
    }
    staysHere.current = false;
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
  return (
    <search className="minutes-search">
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
        {asked.trim() === ''
          ? ''
          : isNowhere
            ? t('minutes.find.none')
            : current < 0
              ? t('minutes.find.count', { count: found.length })
              : t('minutes.find.at', { position: current + 1, count: found.length })}
        {isNowhere && <OtherWords asked={asked} meeting={meeting} />}
      </span>
    </search>
  );
}

/** The largest number of suggested topics. */
const MOST_TOPICS = 3;

/**
 * Suggestions for words that the text does not contain: the language of the text, if it is not the reader's,
 * and links to topics whose names match the words.
 */
function OtherWords({ asked, meeting }: { asked: string; meeting: Meeting }) {
  const model = useWholeModel();
  const search = useMemo(
    () =>
      nameSearch(
        model.topics.map(({ id, label, short }) => ({ id, names: [short, label] })),
        true,
      ),
    [model],
  );
  const found = search(asked).slice(0, MOST_TOPICS);
  return (
    <>
      {meeting.language !== language() && (
        <>
          {'. '}
          {t('minutes.find.language', { language: languageWords(meeting.language, language()) })}
        </>
      )}
      {found.map(({ entry: { id } }) => (
        <TopicSentences key={id} topic={id} />
      ))}
    </>
  );
}

function TopicSentences({ topic }: { topic: string }) {
  const { codec, model } = useSession();
  const all = { ...NO_PLACE, ...clearFilters(codec), view: 'records', find: '' } as const;
  const link = useLink({ ...all, topic: [topic] });
  return (
    <a className="minutes-search-topic" {...link}>
      {t('minutes.find.topic', { topic: topicNameOfId(model, topic) })}
    </a>
  );
}

/** Finds the words in the text, ignoring case and accents. The text is folded once, at the first search. */
function useFound(text: string, words: string) {
  const isAsked = words.trim() !== '';
  const folded = useMemo(() => (isAsked ? foldText(text) : null), [text, isAsked]);
  return useMemo(() => (folded ? occurrences(folded, words) : []), [folded, words]);
}

const FOUND = 'minutes-found';
const CURRENT = 'minutes-current';

/** Whether the browser has the CSS highlight API. Without it, the search only scrolls to the match. */
const canHighlight = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Highlights the matches while the text scrolls and renders. The CSS highlight API changes no elements of the text. */
function useSearchHighlights(
  text: RefObject<HTMLElement | null>,
  found: readonly Range[],
  current: number,
) {
  useEffect(() => {
    const element = text.current;
    if (!element || found.length === 0 || !canHighlight()) return undefined;
    let frame = 0;
    const show = () => {
      frame = 0;
      showHighlights(element, found, current);
    };
    const showSoon = () => {
      frame ||= requestAnimationFrame(show);
    };
    showSoon();
    const observer = new MutationObserver(showSoon);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    window.addEventListener('scroll', showSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', showSoon);
      CSS.highlights.delete(FOUND);
      CSS.highlights.delete(CURRENT);
    };
  }, [text, found, current]);
}

function showHighlights(text: HTMLElement, found: readonly Range[], current: number) {
  const isFound = new Highlight();
  const isCurrent = new Highlight();
  isCurrent.priority = 1;
  for (const words of wordsNearby(text)) {
    const from = Number(words.dataset.from);
    const to = from + (words.textContent?.length ?? 0);
    const first = firstIndex(found.length, (i) => (found[i] as Range).end > from);
    for (let at = first; at < found.length; at++) {
      const range = found[at];
      if (!range || range.start >= to) break;
      const part = rangeIn(
        words,
        Math.max(range.start, from) - from,
        Math.min(range.end, to) - from,
      );
      if (part) (at === current ? isCurrent : isFound).add(part);
    }
  }
  CSS.highlights.set(FOUND, isFound);
  CSS.highlights.set(CURRENT, isCurrent);
}

/** Returns the rendered words within one screen of the visible area. */
function wordsNearby(text: HTMLElement): HTMLElement[] {
  const room = window.innerHeight;
  return [...text.children]
    .filter((chunk) => {
      const { top, bottom } = chunk.getBoundingClientRect();
      return bottom > -room && top < 2 * room;
    })
    .flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-from]')]);
}
