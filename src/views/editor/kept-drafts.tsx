import { useEffect } from 'react';
import { language, t } from '../../i18n';
import { theEditor, useEditor } from './use-editor';

const timeOf = (ms: number, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), style).format(ms);

/** The meetings that this browser keeps, each with a way to go on. */
export function KeptDrafts() {
  const drafts = useEditor((state) => state.drafts);
  const { listDrafts, resume, forget } = theEditor();
  useEffect(() => void listDrafts(), [listDrafts]);
  if (!drafts || drafts.length === 0) return null;
  return (
    <section aria-labelledby="editor-drafts">
      <h3 id="editor-drafts">{t('editor.drafts')}</h3>
      <ul className="editor-drafts">
        {drafts.map(({ id, title, saved }) => {
          const time = timeOf(saved, { dateStyle: 'medium', timeStyle: 'short' });
          return (
            <li key={id}>
              <button type="button" onClick={() => void resume(id)}>
                {t('editor.draft', { title, time })}
              </button>{' '}
              <button
                type="button"
                className="quiet"
                aria-label={t('editor.draft.remove', { title, time })}
                onClick={() => {
                  if (confirm(t('editor.draft.sure'))) void forget(id);
                }}
              >
                {t('editor.draft.delete')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
