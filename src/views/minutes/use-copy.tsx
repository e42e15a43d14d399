import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n';

/** Milliseconds for which the notice of success stands. */
const NOTICE_TIME = 6000;

/** Copies words and says so in a notice; where the browser refuses, a dialog offers them to be copied by hand. */
export function useCopy(): { copy: (words: string) => void; notice: ReactNode } {
  const [copied, setCopied] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback((words: string) => {
    const write = async () => {
      try {
        await navigator.clipboard.writeText(words);
        setCopied(t('minutes.copied', { words }));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setCopied(''), NOTICE_TIME);
      } catch {
        setRefused(words);
      }
    };
    void write();
  }, []);
  const notice = (
    <>
      <p role="status" className="minutes-notice">
        {copied}
      </p>
      {refused !== null && <CopyByHand words={refused} close={() => setRefused(null)} />}
    </>
  );
  return { copy, notice };
}

function CopyByHand({ words, close }: { words: string; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className="minutes-copy-by-hand" onClose={close}>
      <form method="dialog">
        <label>
          {t('minutes.copy.refused')}
          <input ref={field} readOnly value={words} />
        </label>
        <button type="submit">{t('minutes.copy.done')}</button>
      </form>
    </dialog>
  );
}
