import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { t } from '../../../i18n';
import { PopoverButton } from '../../../ui/popover-button';
import { readChoice, storeChoice } from '../../../ui/stored-choice';
import { progressOf } from '../../project/anchors';
import { earlierMeetings } from '../../project/earlier-meetings';
import { FailureMessage } from '../publish/problem-links';
import { useEditor, useProject } from '../use-editor';
import { COMMANDS, type Command } from './coding-keys';
import type { Coding } from './use-coding';

/** Progress of the coding, the most used commands, and the list of all keys. */
export function CommandBar({ coding }: { coding: Coding }) {
  const { paragraphs, keys, run } = coding;
  const hasEarlier = useProject((project) => earlierMeetings(project).length > 0);
  const isSeeking = useEditor(({ linking }) => linking.sought !== null);
  const progress = useProject(
    useShallow((project) => ({
      ...progressOf(project, paragraphs),
      records: project.lists.records.length,
      positions: project.lists.positions.length,
    })),
  );
  return (
    <div className="coding-bar">
      <p className="editor-soft">
        <progress
          aria-label={t('editor.progress.label')}
          value={progress.seen}
          max={Math.max(1, progress.paragraphs)}
        />{' '}
        {t('editor.progress', progress)}
      </p>
      <div className="editor-open">
        <CommandButton of="unseen-next" run={run} />
        <CommandButton of="nothing" run={run} />
        {progress.records + progress.positions > 0 && <CommandButton of="claim-next" run={run} />}
        <SuggestionBar coding={coding} />
        {hasEarlier && !isSeeking && <CommandButton of="link" run={run} />}
        <div ref={keys}>
          <PopoverButton
            label={t('editor.keys')}
            title={t('editor.keys.title')}
            closeLabel={t('editor.keys.close')}
          >
            {() => <KeysList run={run} />}
          </PopoverButton>
        </div>
      </div>
    </div>
  );
}

/** A button for a command. */
export const CommandButton = ({
  of,
  run,
  isMain,
}: { of: Command; isMain?: boolean } & Pick<Coding, 'run'>) => (
  <button type="button" className={isMain ? 'solid' : undefined} onClick={() => run(of)}>
    <CommandWords of={of} />
  </button>
);

/** What a command does: while words are sought, the key for a link takes them. */
function CommandWords({ of }: { of: Command }) {
  const isSeeking = useEditor(({ linking }) => linking.sought !== null);
  return t(of === 'link' && isSeeking ? 'earlier.seek.take' : `editor.key.${of}`);
}

/** Shows and hides the suggestions, and goes to the next one. */
function SuggestionBar({ coding: { suggestions, run } }: { coding: Coding }) {
  const { all, lexicon, failure, isShown, show } = suggestions;
  return (
    <>
      <label>
        <input type="checkbox" checked={isShown} onChange={({ target }) => show(target.checked)} />{' '}
        {t('editor.suggestions.show')}
      </label>
      {isShown && lexicon !== undefined && (
        <span className="editor-soft">
          {lexicon
            ? t('editor.suggestions', { count: all.length })
            : t('editor.suggestions.language')}
        </span>
      )}
      {isShown && <FailureMessage reason={failure} />}
      {all.length > 0 && <CommandButton of="suggestion-next" run={run} />}
    </>
  );
}

/** All commands with their keys, each a button, and a switch that turns letter keys off. */
function KeysList({ run }: Pick<Coding, 'run'>) {
  const [off, setOff] = useState(() => readChoice('keys'));
  const hasEarlier = useProject((project) => earlierMeetings(project).length > 0);
  return (
    <div className="coding-keys">
      <p className="editor-soft">{t('editor.keys.what')}</p>
      <label>
        <input
          type="checkbox"
          checked={off === ''}
          onChange={({ target }) => {
            const next = target.checked ? '' : 'off';
            storeChoice('keys', next);
            setOff(next);
          }}
        />{' '}
        {t('editor.keys.on')}
      </label>
      <ul>
        {COMMANDS.filter(
          ([command]) =>
            command !== 'keys' && (hasEarlier || (command !== 'link' && command !== 'decision')),
        ).map(([command, key]) => (
          <li key={command}>
            <button type="button" className="quiet" onClick={() => run(command)}>
              <span className="coding-key">
                {/^[A-Z]$/u.test(key) && <kbd>Shift</kbd>}
                <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
              </span>{' '}
              <span>
                <CommandWords of={command} />
              </span>
            </button>
          </li>
        ))}
        {(['undo', 'redo'] as const).map((command) => (
          <li key={command} className="coding-other">
            <span className="coding-key">
              <kbd>Ctrl</kbd>
              <kbd>{command === 'undo' ? 'Z' : 'Y'}</kbd>
            </span>{' '}
            <span>{t(`editor.${command}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
