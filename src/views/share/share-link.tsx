import { useState } from 'react';
import { language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { summary } from '../../model/summary';
import { isReachable } from '../../store/page-address';
import { useAddress, useFilter, useModel, useView } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';

/** The link to what is on the screen, with what its reader needs to know whether it still is so. */
export function ShareLink() {
  const { dataset } = useModel();
  const { records } = summary(useModel(), useFilter());
  const chosen = useView((state) => state.lang);
  const [isFixed, setFixed] = useState(chosen !== null);
  const hash = dataset.hash.slice(0, 8);
  const url = useAddress({ lang: isFixed ? language() : null });
  const [failed, setFailed] = useState('');
  const send = async () => {
    setFailed('');
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // Whoever closes the sheet wants nothing sent.
      if ((error as Error).name !== 'AbortError') setFailed(t('share.send.failed'));
    }
  };
  return (
    <>
      <label className="share-field">
        {t('share.link')}
        <input type="url" readOnly value={url} onFocus={({ target }) => target.select()} />
      </label>
      <label>
        <input
          type="checkbox"
          checked={isFixed}
          onChange={({ target }) => setFixed(target.checked)}
        />{' '}
        {t('share.link.language', { language: languageWords(language(), language()) })}
      </label>
      <div className="share-buttons">
        <CopyButton
          label={t('share.copy')}
          text={() => url}
          copied={t('share.copied')}
          failed={t('share.copy.failed')}
        />
        {'share' in navigator && isReachable() && (
          <button type="button" onClick={() => void send()}>
            {t('share.send')}
          </button>
        )}
        <span role="status">{failed}</span>
      </div>
      <p className="share-hint">{t('share.link.hint', { records, hash })}</p>
    </>
  );
}
