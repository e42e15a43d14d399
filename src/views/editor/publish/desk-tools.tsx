import { useState } from 'react';
import type { Told } from '../../../editor/engine/engine-protocol';
import { language, loadWords, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import { theEditor, useEditor } from '../use-editor';
import { ProblemLinks } from './problem-links';

const timeOf = (ms: number) =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(ms);

/** Where the meeting is saved, since when, and what to do where that is not enough. */
export function KeptLine() {
  const kept = useEditor((state) => state.kept);
  const filed = useEditor((state) => state.filed);
  const hasChanges = useEditor(({ past }) => past.length > 0);
  const fault = useEditor((state) => state.fault);
  if (!kept && !filed && fault === '') return null;
  return (
    <p className="editor-soft">
      {kept?.is === 'kept' && t('editor.saved.browser', { time: timeOf(kept.at) })}{' '}
      {filed
        ? t('editor.saved.file', { time: timeOf(filed.at) })
        : (kept || hasChanges) && t('editor.saved.never')}{' '}
      {kept && kept.is !== 'kept' && hasChanges && (
        <strong className="editor-wrong">{t(`editor.saved.${kept.is}`)}</strong>
      )}
      {fault !== '' && (
        <strong className="editor-wrong" role="alert">
          {t('editor.fault', { reason: fault })}
        </strong>
      )}
    </p>
  );
}

/** Where the browser does not promise to keep it. */
export function KeptAdvice() {
  const isFleeting = useEditor(({ kept, isLasting }) => kept?.is === 'kept' && isLasting === false);
  return isFleeting ? <p className="editor-soft">{t('editor.saved.fleeting')}</p> : null;
}

/** Saves the project file: all of it, to go on with anywhere. */
export function SaveToFile() {
  const [failure, setFailure] = useState('');
  const { store, projectFile, filed } = theEditor();
  const save = async () => {
    setFailure('');
    try {
      const { project } = store.getState();
      const file = await projectFile();
      if (!project) return;
      saveFile(`${project.values.meeting.id}.matrix.zip`, new Blob([file]));
      filed(project);
    } catch (error) {
      setFailure(String(error));
    }
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {t('editor.file.save')}
      </button>
      {failure !== '' && (
        <span className="editor-wrong" role="alert">
          {t('editor.failed', { reason: failure })}
        </span>
      )}
    </>
  );
}

/** At any time: the whole product over what is there. */
export function SeeMatrix() {
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Told[]>([]);
  const [failure, setFailure] = useState('');
  const see = async () => {
    setBusy(true);
    setFailure('');
    try {
      const { showDraft } = await import('./show-draft');
      const found = (await showDraft())?.problems ?? [];
      if (found.length > 0) await loadWords(['editorWork']);
      setProblems(found);
    } catch (error) {
      setFailure(String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => void see()}>
        {t('editor.draft.see')}
      </button>
      {failure !== '' && <p className="editor-wrong">{t('editor.failed', { reason: failure })}</p>}
      {problems.length > 0 && (
        <div role="alert">
          <p className="editor-wrong">{t('editor.draft.stopped')}</p>
          <ProblemLinks problems={problems} />
        </div>
      )}
    </>
  );
}
