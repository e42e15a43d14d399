import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../../i18n';
import { useEditor } from '../use-editor';
import { useShortcuts } from '../use-shortcuts';
import { ClaimForm } from './claim-form';
import { ClaimList, LostQuotes } from './claim-list';
import { CodedText } from './coded-text';
import { commandOf } from './coding-keys';
import { CommandBar } from './command-bar';
import { AllProblems } from './problem-notes';
import { SelectedWords } from './selected-words';
import { SoughtWords } from './sought-words';
import { useCoding } from './use-coding';
import './coding.css';

/** The stage of records: the text on one side, records and positions on the other. */
export function CodingStage() {
  const coding = useCoding();
  const { place, drawn, select, run } = coding;
  // Words for a link or a decision make no record, and no quote of one.
  const isSeeking = useEditor(({ linking }) => linking.sought !== null);
  const stage = useRef<HTMLDivElement>(null);
  useShortcuts((event, target) => {
    const isText = target === place.current?.parentElement;
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
    const command = commandOf(event);
    // Letters are commands only in the text; some work beside it too, and "?" opens the keys anywhere.
    const isBeside = /^(?:suggestion|copy)/u.test(command ?? '') && stage.current?.contains(target);
    if (!command || !(isText || isBeside || command === 'keys')) return;
    event.preventDefault();
    run(command);
  });
  return (
    <div className="editor-coding" ref={stage}>
      <CommandBar coding={coding} />
      <p id="editor-text-help" className="editor-soft">
        {t(matchesMedia('(pointer: coarse)') ? 'editor.text.touch' : 'editor.text.help')}
      </p>
      <div className="editor-columns">
        <CodedText place={place} drawn={drawn} select={select} />
        <div className="editor-side">
          {isSeeking ? <SoughtWords coding={coding} /> : <SelectedWords coding={coding} />}
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
