import { useState } from 'react';
import { loadWords, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import type { PlacedProblem } from '../../check/engine-protocol';
import { isSafe } from '../../store/editor-store';
import { formatTime } from '../editor-start';
import { theEditor, useEditor } from '../use-editor';
import { ProblemLinks, useAttempt } from './problem-links';
import { showDraft } from './show-draft';

const formatClock = (ms: number) => formatTime(ms, { timeStyle: 'short' });

/** When and where the meeting was last saved; what to do if the browser does not save it. */
export function SavedLine() {
  const kept = useEditor((state) => state.kept);
  const filed = useEditor((state) => state.filed);
  const isUntouched = useEditor((state) => state.isUntouched);
  const isElsewhere = useEditor((state) => state.isElsewhere);
  const fault = useEditor((state) => state.fault);
  const isNewer = kept?.is === 'elsewhere';
  const [attempt, failure] = useAttempt();
  return (
    <>
      {kept?.is === 'kept' && (
        <p className="editor-kept">
          {t('editor.saved.browser', {
            time: formatClock(kept.at),
            file: filed ? formatClock(filed.at) : 'no',
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
        <button type="button" onClick={() => void attempt(showNewer)}>
          {t('editor.saved.newer')}
        </button>
      )}
      {failure}
      {fault !== '' && (
        <strong className="editor-wrong" role="alert">
          {t('editor.fault', { reason: fault })}
        </strong>
      )}
    </>
  );
}

/** The file that was opened, or the time of the last save to a file. */
export function FileLine() {
  const filed = useEditor((state) => state.filed);
  const isUntouched = useEditor((state) => state.isUntouched);
  const name = useEditor((state) => state.from);
  const words = filed
    ? t('editor.saved.file', { time: formatClock(filed.at) })
    : name !== null && t(isUntouched ? 'editor.saved.opened' : 'editor.saved.since', { name });
  return words && <p className="editor-soft">{words}</p>;
}

/** Replaces this tab's changes by the state that the other tab saved. */
async function showNewer() {
  const { store, resume } = theEditor();
  const { project } = store.getState();
  if (project && confirmLeaving()) await resume(project.id);
}

/** Asks for confirmation where leaving would lose changes. */
export const confirmLeaving = () =>
  isSafe(theEditor().store.getState()) || confirm(t('editor.close.sure'));

/** Advice to save to a file, where no file has the meeting and the browser may delete it. */
export function SaveAdvice() {
  const isFleeting = useEditor(
    ({ kept, isLasting, filed }) => kept?.is === 'kept' && isLasting === false && !filed,
  );
  return isFleeting ? <p className="editor-soft">{t('editor.saved.fleeting')}</p> : null;
}

/** Saves the project file, which can be opened on any computer. */
export function SaveToFile() {
  const [attempt, failure] = useAttempt();
  const { store, projectFile, filed } = theEditor();
  const save = async () => {
    const { project } = store.getState();
    const file = await projectFile();
    if (!project) return;
    const { meeting, role } = project.values;
    // Named differently from the first coder's file, since both may lie in one folder.
    const name = role === 'second' ? `${meeting.id}.second` : meeting.id;
    saveFile(`${name}.matrix.zip`, new Blob([file]));
    filed(project);
  };
  return (
    <>
      <button type="button" onClick={() => void attempt(save)}>
        {t('editor.file.save')}
      </button>
      {failure}
    </>
  );
}

/** Opens the matrix and all other views with the draft's data. */
export function SeeMatrix() {
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly PlacedProblem[]>([]);
  const [attempt, failure] = useAttempt();
  const see = async () => {
    setBusy(true);
    try {
      const found = (await showDraft())?.problems ?? [];
      if (found.length > 0) await loadWords(['editorWork']);
      setProblems(found);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => void attempt(see)}>
        {t('editor.draft.see')}
      </button>
      {failure}
      {problems.length > 0 && (
        <div role="alert">
          <p className="editor-wrong">{t('editor.draft.stopped')}</p>
          <ProblemLinks problems={problems} />
        </div>
      )}
    </>
  );
}
