import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../i18n';
import { DropZone, FileButton } from '../../../ui/drop-zone';
import { BEGINNINGS, type Beginning } from '../published-files';
import { type Reading, useDocumentReader } from './use-document-reader';
import './document.css';

interface Props {
  /** Receives files that are no document. */
  readonly takeOthers: (files: readonly File[]) => void;
  /** Replaces the error message; '' removes it. */
  readonly say: (words: string) => void;
  /** Moves messages to this section. Called when something is chosen here. */
  readonly here: () => void;
  readonly report: ReactNode;
  /** Receives a function that opens files of any kind, for file buttons elsewhere on the page. */
  readonly taker: RefObject<((files: readonly File[]) => void) | null>;
}

const DOCUMENTS = '.docx,.docm,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.text';

/** Begins a meeting from a document that is chosen, dropped or pasted. */
export function NewMeeting({ takeOthers, say, here, report, taker }: Props) {
  const [isPasting, setIsPasting] = useState(false);
  const [beginning, setBeginning] = useState<Beginning>('own');
  const head = useId();
  const reader = useDocumentReader({ beginning, takeOthers, say });
  const { reading } = reader;
  useEffect(() => {
    taker.current = (files) => void reader.readFile(files);
  });
  const takeHere = (files: readonly File[]) => {
    here();
    void reader.readFile(files);
  };

  return (
    <DropZone words={t('text.drop')} take={takeHere}>
      <section className="editor-new" aria-labelledby={head}>
        <h2 id={head}>{t('text.new')}</h2>
        <p>{t('text.new.what')}</p>
        <label className="editor-field">
          {t('text.new.lists')}
          <select
            value={beginning}
            onChange={({ target }) => setBeginning(target.value as Beginning)}
          >
            {BEGINNINGS.map((each) => (
              <option key={each} value={each}>
                {t(`text.new.lists.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <div className="editor-open">
          <FileButton
            isMain={!isPasting}
            words={t('text.choose')}
            accept={DOCUMENTS}
            take={takeHere}
          />
          <button
            type="button"
            aria-expanded={isPasting}
            onClick={() => setIsPasting((before) => !before)}
          >
            {t('text.paste')}
          </button>
        </div>
        {isPasting && (
          <PasteForm
            use={(text) => {
              here();
              void reader.readPaste(text);
            }}
          />
        )}
        <p role="status">
          {reading &&
            (reading.name === ''
              ? t('text.reading.paste')
              : t('text.reading', { name: reading.name }))}
        </p>
        {reading && (
          <div className="editor-open">
            <ReadingProgress {...reading} />
            <button type="button" onClick={reader.stop}>
              {t('text.cancel')}
            </button>
          </div>
        )}
        {report}
      </section>
    </DropZone>
  );
}

function PasteForm({ use }: { use: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      className="editor-field"
      onSubmit={(event) => {
        event.preventDefault();
        use(field.current?.value ?? '');
      }}
    >
      <label>
        {t('text.paste.field')}
        <textarea ref={field} rows={8} dir="auto" />
      </label>
      <div>
        <button type="submit" className="solid">
          {t('text.paste.use')}
        </button>
      </div>
    </form>
  );
}

function ReadingProgress({ phase, done, of }: Reading) {
  const pages = phase === 'reading' && of !== null;
  const words = pages ? t('text.reading.page', { page: done, pages: of }) : '';
  return (
    <>
      <progress
        aria-label={t('text.progress')}
        aria-valuetext={words || undefined}
        {...(pages && { value: done, max: of })}
      />
      <span aria-hidden="true">{words}</span>
    </>
  );
}
