/** The search field of the page. Its answers load when the reader types. */
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { t } from '../../i18n';
import { ErrorBoundary } from '../../ui/error-boundary';
import { lazyPart, Part } from '../../ui/lazy-part';
import type { AnswersProps } from './search-answers';
import './search.css';

const ANSWERS = lazyPart<AnswersProps>(
  ['search'],
  async () => (await import('./search-answers')).SearchAnswers,
);

/** An ARIA combobox with a listbox: the field keeps the focus, and the best answer is selected at once. */
export function SearchField() {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** Element id of the selected answer; null without answers. */
  const [chosen, choose] = useState<string | null>(null);
  /** Whether Enter was pressed; then the selected answer opens as soon as it is certain. */
  const [isEntered, setEntered] = useState(false);

  const close = () => {
    setOpen(false);
    setEntered(false);
    choose(null);
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const empty = () => {
    setWords('');
    close();
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Enter') setEntered(true);
    if (key !== 'Escape') return;
    empty();
    field.current?.blur();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <search className="search" onBlur={leave}>
      <svg className="search-sign" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l5 5M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z" />
      </svg>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('app.search')}
        placeholder={t('app.search')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={chosen !== null}
        aria-controls={list}
        aria-activedescendant={chosen ?? undefined}
        aria-keyshortcuts="/"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setEntered(false);
          setOpen(true);
        }}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget;
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && words.trim() !== '' && (
        <ErrorBoundary resetKey={words}>
          <Part
            of={ANSWERS}
            props={{
              words: words.trim(),
              list,
              field,
              isEntered,
              onChosen: choose,
              onOpened: empty,
            }}
            waiting={null}
          />
        </ErrorBoundary>
      )}
    </search>
  );
}
