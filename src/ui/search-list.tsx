/** A combobox that filters a list while a reader types, by W3C's pattern with manual selection. Words: `editor`. */
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n';
import { asExpression, fold } from '../model/minutes/fold-letters';
import './search-list.css';

export interface SearchOption {
  readonly value: string;
  readonly words: string;
  /** Returns other names that also find the option; called once a reader types. */
  readonly also?: () => readonly string[];
}

interface Props {
  readonly label: string;
  /** Whether the label is for screen readers alone. */
  readonly hideLabel?: boolean;
  /** The chosen value, shown as it is where the list lacks it. '' is no choice, unless the list has it. */
  readonly value: string;
  readonly options: readonly SearchOption[];
  readonly choose: (value: string) => void;
  /** The message where no option matches. */
  readonly nothing: string;
  /** The last option where the typed words name no option: adds them to the list. */
  readonly add?: {
    readonly words: (typed: string) => string;
    readonly take: (typed: string) => void;
  };
  readonly placeholder?: string;
}

/** Folds words for comparison: without accents, case and the form of apostrophes and hyphens. */
const foldWords = (words: string) =>
  fold(words)
    .replace(/[‘’ʼ´′＇]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .trim();

/** All names of an option; "Alliance (AOSIS/AEPI)" also has each of its parts as a name. */
const namesOf = ({ words, also }: SearchOption) =>
  [words, ...(also?.() ?? [])].flatMap((name) => [name, ...name.split(/ \(|[/)]/u)]).map(foldWords);

/** Names of an option with its value, which may be a code. */
const namesAndValueOf = (option: SearchOption) => [...namesOf(option), foldWords(option.value)];

/**
 * Options that contain all typed words, in this order: those with exactly this name, those that begin with it, those
 * with words that begin with the typed words, the rest.
 */
export function optionsWith(
  options: readonly SearchOption[],
  typed: string,
): readonly SearchOption[] {
  const sought = foldWords(typed);
  if (sought === '') return options;
  const parts = sought.split(/\s+/u);
  const begins = parts.map((part) => new RegExp(`(?<![\\p{L}\\p{N}])${asExpression(part)}`, 'u'));
  const found: SearchOption[][] = [[], [], [], []];
  for (const option of options) {
    const names = namesAndValueOf(option);
    const words = names.join(' ');
    const isWord = begins.every((begin) => begin.test(words));
    const place = words.startsWith(sought) ? 1 : isWord ? 2 : 3;
    if (parts.every((part) => words.includes(part)))
      found[names.includes(sought) ? 0 : place]?.push(option);
  }
  return found.flat();
}

/** Value of the option that adds the typed words; no other option has it. */
const NEW = '\n';

/** Number of options that a page key skips. */
const PAGE = 8;

// It is long because the rules of typing, choosing and leaving share one state, and for its markup.
export function SearchList(props: Props) {
  const { label, hideLabel, value, options, choose, nothing, add, placeholder } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Null while the reader has typed nothing: the field then shows the words of the choice.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  // Index of the active option; -1 where none is, until the reader moves to one.
  const [active, setActive] = useState(-1);
  const now = options.find((option) => option.value === value)?.words ?? value;
  const fit = isOpen ? optionsWith(options, typed ?? '') : [];
  const name = typed?.trim() ?? '';
  const isNew =
    add && name !== '' && !fit.some((option) => namesOf(option).includes(foldWords(name)));
  const found = isNew ? [...fit, { value: NEW, words: add.words(name) }] : fit;
  const at = Math.min(active, found.length - 1);
  // The typed words match no option; a message says so after the reader leaves the field.
  const isStranger = add && name !== '' && optionsWith(options, name).length === 0;
  const exact =
    name === '' ? [] : fit.filter((option) => namesAndValueOf(option).includes(foldWords(name)));
  // The option that Enter takes where none is active: the first one, which is marked so. It takes none of several with
  // the same name, and adds no new option.
  const next = at < 0 && name !== '' && exact.length < 2 ? fit[0] : undefined;

  // `select` would return the focus to a field that has lost it.
  const selectAll = useCallback(() => {
    if (document.activeElement === input.current) input.current?.select();
  }, []);
  /** @param least index of the active option where none is chosen */
  const open = (least: number) => {
    if (isOpen) return;
    setOpen(true);
    const chosen = options.findIndex((option) => option.value === value);
    setActive(Math.max(least, typed === null ? chosen : -1));
    // The field shows again the words that chose nothing; typing replaces them too.
    setTimeout(selectAll);
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (option: SearchOption) => {
    close();
    if (option.value === NEW) add?.take(name);
    // The present value may be only a proposal, so choosing it again also counts.
    else choose(option.value);
  };
  /**
   * Chooses the option whose words were typed in full. Otherwise the field shows the choice again, and a message quotes
   * the typed words.
   */
  const leave = () => {
    const same = options.filter(({ words }) => foldWords(words) === foldWords(name));
    if (name === '') close();
    else if (same.length === 1 && same[0]) take(same[0]);
    else setOpen(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the value changes, here or elsewhere
  useEffect(close, [value]);
  useEffect(() => {
    if (!isOpen) return;
    for (const part of ['list', at])
      document.getElementById(`${id}-${part}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, at, id]);
  // Typing replaces the words of the choice, and is not appended to them.
  useEffect(() => {
    if (typed === null) selectAll();
  }, [typed, selectAll]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, nativeEvent } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[key];
    if (key === 'Escape') {
      if (!isOpen && typed === null) return;
      close();
    } else if (by !== undefined) {
      if (altKey && by < 0) close();
      else if (!isOpen) open(0);
      else if (Math.abs(by) > 1) setActive(Math.max(0, Math.min(at + by, found.length - 1)));
      else
        setActive((Math.max(at, by < 0 ? 0 : -1) + by + found.length) % Math.max(1, found.length));
    } else if (key === 'Enter' && isOpen) {
      const option = found[at] ?? next;
      if (option) take(option);
      else if (isStranger) setActive(0);
    } else return;
    event.preventDefault();
    // The key is for the list alone: a dialog around it stays open.
    event.stopPropagation();
  };

  return (
    <div className="search-list">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={placeholder}
        value={(isOpen ? typed : null) ?? now}
        onFocus={({ target }) => target.select()}
        onClick={() => open(-1)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(-1);
          setOpen(true);
        }}
      />
      <div
        id={`${id}-list`}
        className="floating"
        role="listbox"
        // While it is closed, only the field has this name.
        aria-label={isOpen ? label : undefined}
        hidden={!isOpen || found.length === 0}
      >
        {found.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={option.value}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            data-chosen={option.value === value || undefined}
            data-next={option === next || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {option.words}
          </div>
        ))}
      </div>
      <p role="status" className="search-list-nothing">
        {isOpen
          ? exact.length > 1
            ? t('editor.search.several', { name })
            : found.length === 0
              ? nothing
              : isStranger && at >= 0 && t('editor.search.new', { name })
          : name !== '' && t(isStranger ? 'editor.search.new' : 'editor.search.kept', { name })}
      </p>
    </div>
  );
}
