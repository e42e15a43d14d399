import { useEffect } from 'react';
import { opened } from '../../dataset/own-files';
import { isSafe } from '../../editor/editor-store';
import { t } from '../../i18n';
import { whenIdle } from '../../ui/when-idle';
import { EditorDesk, STAGES } from './editor-desk';
import { EditorStart } from './editor-start';
import { closeDraft } from './publish/show-draft';
import { theEditor, useEditor } from './use-editor';
import './editor.css';

/** A meeting is opened, coded, and taken away as seeds. */
export function EditorRoom() {
  const isOpen = useEditor(({ project }) => project !== null);
  const hasChanges = useEditor((state) => !isSafe(state));
  useEffect(() => {
    if (!hasChanges) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasChanges]);
  // A link of a view over the draft leads here too.
  useEffect(() => {
    if (opened.mark) closeDraft();
  }, []);
  useUndoKeys();
  useEffect(() => whenIdle(loadStages), []);
  return (
    <section className="editor" aria-label={t('editor.title')}>
      {isOpen ? <EditorDesk /> : <EditorStart />}
    </section>
  );
}

/** From now on each stage can be opened without a network. */
const loadStages = () => void Promise.allSettled(STAGES.map(([, part]) => part.load()));

/** Ctrl+Z takes back the last change wherever the focus is, in a field too: what is typed there is a change. */
function useUndoKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = theEditor();
      if (key === 'z') event.shiftKey ? redo() : undo();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
