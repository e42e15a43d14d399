import { useState } from 'react';
import type { Told } from '../../../editor/engine/engine-protocol';
import { t } from '../../../i18n';
import { ProblemLinks } from './problem-links';

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
      setProblems((await showDraft())?.problems ?? []);
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
