import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { t } from '../../../i18n';
import { editBetween, joinLines, replaceText, splitLine } from '../../edits/text-edit';
import type { Line, Spot } from '../../project/project';
import { theEditor } from '../use-editor';

interface Props {
  readonly line: Line;
  /** Line number, from 1. */
  readonly number: number;
  /** Where the cursor goes, once for each new object; null leaves it in place. */
  readonly caret: Spot | null;
  readonly goTo: (place: Spot) => void;
}

/** Whether the browser itself makes a field as high as its words. */
const SIZES_FIELDS = 'fieldSizing' in (document.documentElement.style as object);

/** A field for one line of the text. Each key stroke changes the text. */
export function LineField({ line, number, caret, goTo }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, words, page } = line;
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || !caret) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(caret.at, caret.at);
    const { top, bottom } = current.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) current.scrollIntoView({ block: 'center' });
  }, [caret]);
  useFittedHeight(field, words);

  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    const edit = editBetween(line, target.value, target.selectionStart);
    const isSplit = /\n/u.test(edit.insert);
    theEditor().change(`text ${id}${isSplit ? ' split' : ''}`, (project) =>
      replaceText(project, edit),
    );
    const pasted = edit.insert.split('\n');
    if (isSplit) goTo(lineAt(number + pasted.length - 2, pasted.at(-1)?.length ?? 0));
  };
  const split = () => {
    const at = field.current?.selectionStart ?? 0;
    theEditor().change(`text ${id} split`, (project) => splitLine(project, { line: id, at }));
    goTo(lineAt(number, 0));
  };
  const join = (first: number) => {
    const [one, other] = [lineOf(first), lineOf(first + 1)];
    if (!one || !other) return;
    const between = blankBetween(one.words, other.words);
    theEditor().change(`text ${one.id} join`, (project) => joinLines(project, one.id, between));
    goTo({ line: one.id, at: one.words.length + between.length });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isAtStart = selectionEnd === 0;
    const isAtEnd = selectionStart === words.length;
    const goToLine = (place: number, at: 'start' | 'end') => {
      const other = lineOf(place);
      if (other) goTo({ line: other.id, at: at === 'start' ? 0 : other.words.length });
    };
    if (event.key === 'Backspace' && isAtStart) join(number - 2);
    else if (event.key === 'Delete' && isAtEnd) join(number - 1);
    else if (event.key === 'ArrowUp' && isAtStart) goToLine(number - 2, 'start');
    else if (event.key === 'ArrowLeft' && isAtStart) goToLine(number - 2, 'end');
    else if (/^Arrow(?:Down|Right)$/u.test(event.key) && isAtEnd) goToLine(number, 'start');
    else return;
    event.preventDefault();
  };
  const name =
    page === undefined
      ? t('text.line', { line: number })
      : t('text.line.page', { line: number, page });
  return (
    <div className="text-line">
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={name}
        value={words}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
      <div className="editor-open" lang={document.documentElement.lang}>
        <span className="editor-soft">{name}</span>
        <button type="button" className="quiet" onClick={split}>
          {t('text.split')}
        </button>
        <button type="button" className="quiet" onClick={() => join(number - 1)}>
          {t('text.join')}
        </button>
      </div>
    </div>
  );
}

/** Makes a field as high as its words. */
function useFittedHeight(field: RefObject<HTMLTextAreaElement | null>, words: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || SIZES_FIELDS) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [words]);
}

/** The line at an index, from 0: the index is one less than the line number. */
const lineOf = (place: number): Line | undefined =>
  theEditor().store.getState().project?.lists.lines[place];

const lineAt = (place: number, at: number): Spot => ({ line: lineOf(place)?.id ?? '', at });

/** The blank between the words of two joined lines; '' where one of them has it already. */
const blankBetween = (one: string, other: string): string =>
  /\S$/u.test(one) && /^\S/u.test(other) ? ' ' : '';
