/** One of a list, found by typing: W3C's pattern of a combobox that filters and leaves the choice to the reader. Words: `editor`. */
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n';
import { asExpression, fold } from '../model/minutes/fold-letters';
import './search-list.css';

export interface SearchOption {
  readonly value: string;
  readonly words: string;
  /** Its other names, which find it as its words do; asked for once somebody types. */
  readonly also?: () => readonly string[];
}

interface Props {
  readonly label: string;
  /** Whether the label is seen, or only told. */
  readonly hideLabel?: boolean;
  /** What is chosen; one that is not in the list stands there too. '' is nothing, unless the list has it. */
  readonly value: string;
  readonly options: readonly SearchOption[];
  readonly choose: (value: string) => void;
  /** What is said where nothing is found. */
  readonly nothing: string;
  /** Stands last where what was typed is no entry: puts it into the list. */
  readonly add?: {
    readonly words: (typed: string) => string;
    readonly take: (typed: string) => void;
  };
  readonly placeholder?: string;
  /** Language of the options where it is not the page's. */
  readonly lang?: string;
}

/** Letters as they are compared: accents, case and the form of apostrophe or hyphen make no difference. */
const plain = (words: string) =>
  fold(words)
    .replace(/[‘’ʼ´′＇]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .trim();

/** What an option is called; "Alliance (AOSIS/AEPI)" by each of these, too. */
const namesOf = ({ words, also }: SearchOption) =>
  [words, ...(also?.() ?? [])].flatMap((name) => [name, ...name.split(/ \(|[/)]/u)]).map(plain);

/** The same with its value, which may be a code. */
const calledBy = (option: SearchOption) => [...namesOf(option), plain(option.value)];

/** Options that hold all typed words: those called so, that begin so, that have words that begin so, the rest. */
export function optionsWith(
  options: readonly SearchOption[],
  typed: string,
): readonly SearchOption[] {
  const sought = plain(typed);
  if (sought === '') return options;
  const parts = sought.split(/\s+/u);
  const begins = parts.map((part) => new RegExp(`(?<![\\p{L}\\p{N}])${asExpression(part)}`, 'u'));
  const found: SearchOption[][] = [[], [], [], []];
  for (const option of options) {
    const names = calledBy(option);
    const words = names.join(' ');
    const isWord = begins.every((begin) => begin.test(words));
    const place = words.startsWith(sought) ? 1 : isWord ? 2 : 3;
    if (parts.every((part) => words.includes(part)))
      found[names.includes(sought) ? 0 : place]?.push(option);
  }
  return found.flat();
}

/** What no entry has as its value. */
const NEW = '\n';

/** Rows that a page key passes. */
const PAGE = 8;

export function SearchList(props: Props) {
  const { label, hideLabel, value, options, choose, nothing, add, placeholder, lang } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Null while nothing was typed: the field has the words of what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  // -1 while none is: what is typed stays what it is until the reader goes to an option.
  const [active, setActive] = useState(-1);
  const now = options.find((option) => option.value === value)?.words ?? value;
  const fit = isOpen ? optionsWith(options, typed ?? '') : [];
  const name = typed?.trim() ?? '';
  const isNew = add && name !== '' && !fit.some((option) => namesOf(option).includes(plain(name)));
  const found = isNew ? [...fit, { value: NEW, words: add.words(name) }] : fit;
  const at = Math.min(active, found.length - 1);
  // No entry has what was typed: that is said once the reader has gone on.
  const isStranger = add && name !== '' && optionsWith(options, name).length === 0;
  const exact = name === '' ? [] : fit.filter((option) => calledBy(option).includes(plain(name)));
  // What Enter takes where the reader went to none: the first, which looks so; none of several that are called so, and
  // what is half typed becomes no new entry.
  const next = at < 0 && name !== '' && exact.length < 2 ? fit[0] : undefined;

  // It would take the focus where the field has it no more.
  const selectAll = useCallback(() => {
    if (document.activeElement === input.current) input.current?.select();
  }, []);
  /** @param least the option that is active where none is chosen */
  const open = (least: number) => {
    if (isOpen) return;
    setOpen(true);
    const chosen = options.findIndex((option) => option.value === value);
    setActive(Math.max(least, typed === null ? chosen : -1));
    // Words that chose nothing are there again: they are typed over, too.
    setTimeout(selectAll);
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (option: SearchOption) => {
    close();
    if (option.value === NEW) add?.take(name);
    // What stands there may be only a proposal: choosing it decides it.
    else choose(option.value);
  };
  /** What was typed and is an entry is chosen; else the field shows what is chosen, and a line the words that chose nothing. */
  const leave = () => {
    const same = options.filter(({ words }) => plain(words) === plain(name));
    if (name === '') close();
    else if (same.length === 1 && same[0]) take(same[0]);
    else setOpen(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something else is chosen, by whatever
  useEffect(close, [value]);
  useEffect(() => {
    if (!isOpen) return;
    for (const part of ['list', at])
      document.getElementById(`${id}-${part}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, at, id]);
  // What is chosen is typed over, not typed behind.
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
    // Of the list alone: what is around stays open.
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
        lang={lang}
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
        // Closed, it is no second thing of that name.
        aria-label={isOpen ? label : undefined}
        lang={lang}
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
