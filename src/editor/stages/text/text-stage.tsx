import { useState } from 'react';
import { formatNumber, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import { MOST_KEPT, type Spot } from '../../project/project';
import { UnlistedActors } from '../unlisted-actors';
import { theEditor, useEditor, useProject } from '../use-editor';
import { MendList } from './mend-list';
import { QuotesToCheck } from './quotes-to-check';
import { TextLines } from './text-lines';
import './document.css';

/** The stage of the text: its lines on one side; its mends and the quotes to check on the other. */
export function TextStage() {
  const [place, setPlace] = useState<Spot | null>(null);
  return (
    <div className="text-desk">
      <div className="text-side">
        <UnlistedActors />
        <DocumentNotes />
        <QuotesToCheck />
        <MendList goTo={setPlace} />
      </div>
      <TextLines place={place} goTo={setPlace} />
    </div>
  );
}

/** The source document of the text, and the parts of it that could not be read. */
function DocumentNotes() {
  const source = useProject(({ values }) => values.source);
  if (!source) return null;
  const { name, pages, warnings } = source;
  return (
    <section aria-labelledby="text-document">
      <h2 id="text-document">{t('text.document')}</h2>
      <p>
        {name === '' ? t('text.pasted') : name}
        {pages !== null && ` · ${t('text.pages', { pages })}`}
      </p>
      <KeepDocument />
      {warnings.length > 0 && (
        <ul className="text-warnings">
          {warnings.map(({ code, count, page }) => (
            <li key={code}>
              {t(`text.warning.${code}`, { count })}
              {page !== null && ` ${t('text.warning.page', { page })}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Offers the source document, where the browser has it: whether the project file includes it, and a download. */
function KeepDocument() {
  const source = useProject(({ values }) => values.source);
  const document = useEditor((state) => state.document);
  if (!source) return null;
  if (source.bytes > MOST_KEPT)
    return (
      <p className="editor-soft">{t('text.keep.large', { most: formatNumber(MOST_KEPT / 1e6) })}</p>
    );
  if (!document) return null;
  const keep = (isKept: boolean) =>
    theEditor().change('keep document', (project) => ({
      ...project,
      values: { ...project.values, source: { ...source, isKept } },
    }));
  return (
    <div className="editor-open">
      <label>
        <input
          type="checkbox"
          checked={source.isKept === true}
          onChange={({ target }) => keep(target.checked)}
        />{' '}
        {t('text.keep', { size: formatNumber(Math.ceil(document.length / 1e3)) })}
      </label>
      <button
        type="button"
        className="quiet"
        onClick={() => saveFile(source.name, new Blob([new Uint8Array(document)]))}
      >
        {t('text.export')}
      </button>
    </div>
  );
}
