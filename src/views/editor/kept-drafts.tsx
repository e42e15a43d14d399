import { useEffect } from 'react';
import { language, t } from '../../i18n';
import { theEditor, useEditor } from './use-editor';

/** A time in ms, as the reader writes it. */
export const timeOf = (ms: number, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), style).format(ms);

/** What was deleted, or closed, had the focus. */
export const goOn = () =>
  setTimeout(() => document.querySelector<HTMLElement>('.editor-start button')?.focus());

/** Does something, and says why where it fails. */
export type Attempt = (act: () => Promise<void>) => void;

/** The meetings that this browser keeps, each with a way to go on. */
export function KeptDrafts({ attempt }: { attempt: Attempt }) {
  const drafts = useEditor((state) => state.drafts);
  const { listDrafts, resume, forget } = theEditor();
  useEffect(() => void listDrafts(), [listDrafts]);
  if (!drafts?.length) return null;
  return (
    <section aria-labelledby="editor-drafts">
      <h3 id="editor-drafts">{t('editor.drafts')}</h3>
      <ul className="editor-drafts">
        {drafts.map(({ id, title, records, document, saved }) => {
          const time = timeOf(saved, { dateStyle: 'medium', timeStyle: 'short' });
          const count = records !== undefined && t('editor.records.count', { records });
          const words = { title: [title, count, document].filter(Boolean).join(', '), time };
          return (
            <li key={id}>
              <button type="button" onClick={() => attempt(() => resume(id))}>
                {t('editor.draft', words)}
              </button>{' '}
              <button
                type="button"
                className="quiet"
                aria-label={t('editor.draft.remove', words)}
                onClick={() => {
                  if (confirm(t('editor.draft.sure')))
                    attempt(() => forget(id).then(() => void goOn()));
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
