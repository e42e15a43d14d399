import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n';

/** How long it is said that something was copied. */
const SAID_FOR = 6000;

/** Copies words and says so; where the browser refuses, they are shown to be copied by hand. */
export function useCopy(): { copy: (words: string) => Promise<void>; answer: ReactNode } {
  const [said, say] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      say(t('minutes.copied', { words }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => say(''), SAID_FOR);
    } catch {
      setRefused(words);
    }
  }, []);
  const answer = (
    <>
      <p role="status" className="minutes-said">
        {said}
      </p>
      {refused !== null && <CopyByHand words={refused} close={() => setRefused(null)} />}
    </>
  );
  return { copy, answer };
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
