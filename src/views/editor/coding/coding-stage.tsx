import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
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
  const { place, select, run, quiet, focusText } = coding;
  useKeysAnywhere(run);
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters are keys in the text alone, and only for a reader who wants them.
    if (event.target !== place.current?.parentElement || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      select(null);
      getSelection()?.removeAllRanges();
      return;
    }
    const command = kept('keys') === '' ? commandOf(event) : null;
    if (!command || isAnywhere(command)) return;
    event.preventDefault();
    run(command);
  };
  return (
    <div className="editor-coding">
      <CommandBar coding={coding} />
      <p id="editor-text-help" className="editor-soft">
        {t('editor.text.help')}
      </p>
      <div className="editor-desk">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the text within has the focus */}
        <div onKeyDown={onKeyDown}>
          <CodedText place={place} select={select} />
        </div>
        <div className="editor-side">
          <SelectedWords coding={coding} names={names} />
          <ClaimForm names={names} quiet={quiet} leave={focusText} />
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

/** What is no step within the text: its keys are heard outside it too. */
const isAnywhere = (command: Command) => command === 'keys' || command.startsWith('suggestion');

/**
 * "?" opens the keys of the text wherever in the view nothing is written, before the page's own list hears it; the
 * keys of suggestions act in the whole stage.
 */
function useKeysAnywhere(run: (command: Command) => void) {
  const last = useRef(run);
  useEffect(() => {
    last.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const { target } = event;
      const command = commandOf(event);
      if (event.isComposing || !command || !isAnywhere(command) || kept('keys') !== '') return;
      const isWithin = (place: string) => target instanceof Element && target.closest(place);
      const isHere = command === 'keys' || isWithin('.editor-coding');
      if (isWithin(WRITTEN) || !isHere) return;
      event.preventDefault();
      last.current(command);
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

const isWide = () => globalThis.matchMedia?.('(min-width: 1100px)').matches ?? true;
