import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { t } from '../../../i18n';
import { kept } from '../../../ui/kept';
import { useNames } from '../list-options';
import { useEditor } from '../use-editor';
import { ClaimForm } from './claim-form';
import { ClaimList, LostQuotes } from './claim-list';
import { CodedText } from './coded-text';
import { type Command, commandOf } from './coding-keys';
import { CommandBar } from './command-bar';
import { AllProblems } from './problem-notes';
import { SelectedWords } from './selected-words';
import { useCoding } from './use-coding';
import './coding.css';

/** Where letters are written, and where a key chooses among options. */
const WRITTEN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** The text on one side, what is coded on the other. */
export function CodingStage() {
  const coding = useCoding();
  const names = useNames();
  const { place, drawn, select, run } = coding;
  useKeyOfKeys(run);
  const onKeyDown = (event: KeyboardEvent) => {
    const isText = event.target === place.current?.parentElement;
    if (isText && event.key === 'Escape') {
      select(null);
      getSelection()?.removeAllRanges();
      return;
    }
    // As the button beside the text says it: what is proposed is confirmed with the record.
    if (isText && event.key === 'Enter' && coding.anchor) {
      event.preventDefault();
      return run('record');
    }
    const command = keyIn(event.nativeEvent);
    // Letters are keys in the text alone; those of suggestions also beside it.
    if (!command || command === 'keys' || !(isText || command.startsWith('suggestion'))) return;
    event.preventDefault();
    run(command);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is within has the focus
    <div className="editor-coding" onKeyDown={onKeyDown}>
      <CommandBar coding={coding} />
      <p id="editor-text-help" className="editor-soft">
        {t(matches('(pointer: coarse)') ? 'editor.text.touch' : 'editor.text.help')}
      </p>
      <div className="editor-columns">
        <CodedText place={place} drawn={drawn} select={select} />
        <div className="editor-side">
          <SelectedWords coding={coding} names={names} />
          <ClaimForm coding={coding} names={names} />
          <All>
            <LostQuotes names={names} />
            <AllProblems />
            <ClaimList names={names} />
          </All>
        </div>
      </div>
    </div>
  );
}

/** The command of a key, for a reader who wants keys, where nothing is written. */
const keyIn = (event: globalThis.KeyboardEvent) =>
  event.isComposing || kept('keys') !== '' || (event.target as Element).closest?.(WRITTEN)
    ? null
    : commandOf(event);

/** "?" opens the keys of the text wherever in the view nothing is written, before the page's own list hears it. */
function useKeyOfKeys(run: (command: Command) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: this command does the same each time
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (keyIn(event) !== 'keys') return;
      event.preventDefault();
      run('keys');
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}

/** On a narrow page folded, so that text and record have the room; beside the text always open. */
function All({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(isWide);
  const chosen = useEditor((state) => state.chosen);
  // On a narrow page the list makes way for what was chosen in it.
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

const matches = (query: string) => globalThis.matchMedia?.(query).matches;

const isWide = () => matches('(min-width: 1100px)') ?? true;
