import { useState } from 'react';
import { loadWords, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import type { PlacedProblem } from '../../check/engine-protocol';
import { isSafe } from '../../store/editor-store';
import { timeOf } from '../editor-start';
import { theEditor, useEditor } from '../use-editor';
import { Failed, ProblemLinks } from './problem-links';
import { showDraft } from './show-draft';

const clock = (ms: number) => timeOf(ms, { timeStyle: 'short' });

/** Since when the meeting is saved, and where; what to do where the browser does not save it. */
export function KeptLine() {
  const kept = useEditor((state) => state.kept);
  const filed = useEditor((state) => state.filed);
  const isUntouched = useEditor((state) => state.isUntouched);
  const isElsewhere = useEditor((state) => state.isElsewhere);
  const fault = useEditor((state) => state.fault);
  const isNewer = kept?.is === 'elsewhere';
  const [failure, setFailure] = useState('');
  return (
    <>
      {kept?.is === 'kept' && (
        <p className="editor-kept">
          {t('editor.saved.browser', {
            time: clock(kept.at),
            file: filed ? clock(filed.at) : 'no',
          })}
        </p>
      )}
      {kept && kept.is !== 'kept' && (isNewer || !isUntouched) && (
        <strong className="editor-wrong" role="alert">
          {t(`editor.saved.${kept.is}`)}
        </strong>
      )}
      {isElsewhere && !isNewer && <strong role="status">{t('editor.saved.tabs')}</strong>}
      {isNewer && (
        <button
          type="button"
          onClick={() => {
            setFailure('');
            showNewer().catch((error) => setFailure(String(error)));
          }}
        >
          {t('editor.saved.newer')}
        </button>
      )}
      <Failed reason={failure} />
      {fault !== '' && (
        <strong className="editor-wrong" role="alert">
          {t('editor.fault', { reason: fault })}
        </strong>
      )}
    </>
  );
}

/** Which file was opened, or when it was last saved to one. */
export function FileLine() {
  const filed = useEditor((state) => state.filed);
  const isUntouched = useEditor((state) => state.isUntouched);
  const name = useEditor((state) => state.from);
  const words = filed
    ? t('editor.saved.file', { time: clock(filed.at) })
    : name !== null && t(isUntouched ? 'editor.saved.opened' : 'editor.saved.since', { name });
  return words && <p className="editor-soft">{words}</p>;
}

/** What the other tab has, in place of what was changed here since. */
async function showNewer() {
  const { store, resume } = theEditor();
  const { project } = store.getState();
  if (project && mayLeave()) await resume(project.id);
}

/** Asks where something would be lost. */
export const mayLeave = () =>
  isSafe(theEditor().store.getState()) || confirm(t('editor.close.sure'));

/** Where the browser does not promise to keep it, and no file has it. */
export function KeptAdvice() {
  const isFleeting = useEditor(
    ({ kept, isLasting, filed }) => kept?.is === 'kept' && isLasting === false && !filed,
  );
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
      const { meeting, role } = project.values;
      // Beside the file of the first coder, in one folder.
      const name = role === 'second' ? `${meeting.id}.second` : meeting.id;
      saveFile(`${name}.matrix.zip`, new Blob([file]));
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
      <Failed reason={failure} />
    </>
  );
}

/** At any time: the whole product over what is there. */
export function SeeMatrix() {
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [failure, setFailure] = useState('');
  const see = async () => {
    setBusy(true);
    setFailure('');
    try {
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
      <Failed reason={failure} />
      {problems.length > 0 && (
        <div role="alert">
          <p className="editor-wrong">{t('editor.draft.stopped')}</p>
          <ProblemLinks problems={problems} />
        </div>
      )}
    </>
  );
}
