import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { t } from '../../../i18n';
import { readChoice } from '../../../ui/stored-choice';
import { useEditor } from '../use-editor';
import { ClaimForm } from './claim-form';
import { ClaimList, LostQuotes } from './claim-list';
import { CodedText } from './coded-text';
import { type Command, commandOf } from './coding-keys';
import { CommandBar } from './command-bar';
import { AllProblems } from './problem-notes';
import { SelectedWords } from './selected-words';
import { SoughtWords } from './sought-words';
import { useCoding } from './use-coding';
import './coding.css';

/** Elements that use letter keys themselves: text fields and choices. */
export const TAKES_KEYS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** The stage of records: the text on one side, records and positions on the other. */
export function CodingStage() {
  const coding = useCoding();
  const { place, drawn, select, run } = coding;
  useKeyOfKeys(run);
  const onKeyDown = (event: KeyboardEvent) => {
    const isText = event.target === place.current?.parentElement;
    if (isText && event.key === 'Escape') {
      select(null);
      getSelection()?.removeAllRanges();
      return;
    }
    // As with the button beside the text, Enter makes a record for the proposed actors.
    if (isText && event.key === 'Enter' && coding.anchor) {
      event.preventDefault();
      return run('record');
    }
    const command = commandIn(event.nativeEvent);
    // Letters are commands only in the text; those of suggestions work beside it too.
    if (!command || command === 'keys' || !(isText || command.startsWith('suggestion'))) return;
    event.preventDefault();
    run(command);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is within has the focus
    <div className="editor-coding" onKeyDown={onKeyDown}>
      <CommandBar coding={coding} />
      <p id="editor-text-help" className="editor-soft">
        {t(matchesMedia('(pointer: coarse)') ? 'editor.text.touch' : 'editor.text.help')}
      </p>
      <div className="editor-columns">
        <CodedText place={place} drawn={drawn} select={select} />
        <div className="editor-side">
          <SoughtWords />
          <SelectedWords coding={coding} />
          <ClaimForm coding={coding} />
          <FoldableList>
            <LostQuotes />
            <AllProblems />
            <ClaimList />
          </FoldableList>
        </div>
      </div>
    </div>
  );
}

/** The command of a key; none in a text field, or where the reader switched keys off. */
const commandIn = (event: globalThis.KeyboardEvent) =>
  event.isComposing || readChoice('keys') !== '' || (event.target as Element).closest?.(TAKES_KEYS)
    ? null
    : commandOf(event);

/** "?" opens the list of keys anywhere outside text fields, before the page's own list of keys opens. */
function useKeyOfKeys(run: (command: Command) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: this command does the same each time
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (commandIn(event) !== 'keys') return;
      event.preventDefault();
      run('keys');
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}

/** Folded on a narrow page, to leave space for the text and the record; always open on a wide one. */
function FoldableList({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(isWide);
  const chosen = useEditor((state) => state.chosen);
  // On a narrow page the list closes when one of its entries is chosen.
  useEffect(() => {
    if (chosen && !isWide()) setOpen(false);
  }, [chosen]);
  return (
    <details
      className="editor-all"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('editor.all')}</summary>
      {isOpen && children}
    </details>
  );
}

const matchesMedia = (query: string) => globalThis.matchMedia?.(query).matches;

const isWide = () => matchesMedia('(min-width: 1100px)') ?? true;
