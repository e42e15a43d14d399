import { useState } from 'react';
import type { Anchor } from '../../editor/project';
import { t } from '../../i18n';
import { saveFile } from '../../ui/save-file';
import { CodedText } from './coding/coded-text';
import { OtherProblems } from './coding/problem-notes';
import { RecordForm } from './coding/record-form';
import { RecordList } from './coding/record-list';
import { SelectedWords } from './coding/selected-words';
import { KeptLine } from './kept-drafts';
import { theEditor, useEditor, useProject } from './use-editor';

/** A project that is open: its text on one side, what is coded on the other. */
export function EditorDesk() {
  const [selected, setSelected] = useState<Anchor | null>(null);
  return (
    <>
      <DeskHead />
      <div className="editor-desk">
        <CodedText select={setSelected} />
        <div className="editor-side">
          <SelectedWords anchor={selected} done={() => setSelected(null)} />
          <RecordForm />
          <OtherProblems />
          <RecordList />
        </div>
      </div>
    </>
  );
}

function DeskHead() {
  const { values, lists } = useProject();
  const canUndo = useEditor(({ past }) => past.length > 0);
  const isSafe = useEditor(({ kept, past }) => kept?.is === 'kept' || past.length === 0);
  const canRedo = useEditor(({ future }) => future.length > 0);
  const problems = useEditor(({ checked }) => checked?.problems.length);
  const isChecked = useEditor((state) => state.isChecked);
  const [failure, setFailure] = useState('');
  const editor = theEditor();
  const publish = async () => {
    setFailure('');
    try {
      saveFile(`${values.meeting.id}-seeds.zip`, new Blob([await editor.zipSeeds()]));
    } catch (error) {
      setFailure(String(error));
    }
  };
  return (
    <>
      <header className="editor-head">
        <h2>{values.meeting.title}</h2>
        <p className="editor-soft">
          {t('editor.publish.what')} <KeptLine />
        </p>
        {failure && <p className="editor-wrong">{t('editor.failed', { reason: failure })}</p>}
      </header>
      <div className="editor-open editor-tools">
        <button type="button" disabled={!canUndo} onClick={editor.undo}>
          {t('editor.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={editor.redo}>
          {t('editor.redo')}
        </button>
        <button type="button" onClick={publish}>
          {t('editor.publish')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            if (isSafe || confirm(t('editor.close.sure'))) editor.close();
          }}
        >
          {t('editor.close')}
        </button>
        <span role="status">
          {t('editor.records.count', { records: lists.records.length })}
          {' · '}
          {isChecked && problems !== undefined
            ? t('editor.problems.count', { problems })
            : t('editor.checking')}
        </span>
      </div>
    </>
  );
}
