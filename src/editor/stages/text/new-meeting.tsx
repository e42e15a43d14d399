import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../i18n';
import { DropZone, FileButton } from '../../../ui/drop-zone';
import { BEGINNINGS, type Beginning } from '../published-files';
import { type Reading, useDocumentReader } from './use-document-reader';
import './document.css';

interface Props {
  /** Receives what is not a document, such as a saved meeting. */
  readonly takeOthers: (files: readonly File[]) => void;
  /** Replaces the error message; '' removes it. */
  readonly say: (words: string) => void;
  /** Called when a document is chosen here, so that messages about it appear in this section. */
  readonly onChosen: () => void;
  readonly report: ReactNode;
  /** Is set to a function that opens files of any kind, which file buttons elsewhere on the page call. */
  readonly openAny: RefObject<((files: readonly File[]) => void) | null>;
}

const DOCUMENTS = '.docx,.docm,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.text';

/** Begins a meeting from a document that is chosen, dropped or pasted. */
export function NewMeeting({ takeOthers, say, onChosen, report, openAny }: Props) {
  const [isPasting, setIsPasting] = useState(false);
  /** Null before a person or the document's first lines have answered. */
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const head = useId();
  const reader = useDocumentReader({ beginning, takeOthers, say });
  const { reading, held } = reader;
  useEffect(() => {
    if (held?.isOfBody) setBeginning((before) => before ?? 'further');
  }, [held]);
  useEffect(() => {
    openAny.current = (files) => void reader.readFile(files);
  });
  const takeHere = (files: readonly File[]) => {
    onChosen();
    void reader.readFile(files);
  };

  return (
    <DropZone words={t('text.drop')} take={takeHere}>
      <section className="editor-new" aria-labelledby={head}>
        <h2 id={head}>{t('text.new')}</h2>
        <p>{t('text.new.what')}</p>
        <fieldset className="editor-further">
          <legend>{t('text.new.further')}</legend>
          {([true, false] as const).map((isYes) => (
            <label key={`${isYes}`}>
              <input
                type="radio"
                name={`${head}further`}
                checked={beginning !== null && (beginning === 'further') === isYes}
                onChange={() => setBeginning(isYes ? 'further' : 'own')}
              />{' '}
              {t(`text.new.further.${isYes ? 'yes' : 'no'}`)}
            </label>
          ))}
        </fieldset>
        {beginning !== null && beginning !== 'further' && (
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
        )}
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
              onChosen();
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
        {held && (
          <div className="editor-open">
            <p role="status">{t('text.new.read')}</p>
            <button
              type="button"
              className="solid"
              disabled={beginning === null}
              onClick={() => beginning && void reader.open(held, beginning)}
            >
              {t('text.new.begin')}
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
  const isCounted = phase === 'reading' && of !== null;
  const words = isCounted ? t('text.reading.page', { page: done, pages: of }) : '';
  return (
    <>
      <progress
        aria-label={t('text.progress')}
        aria-valuetext={words || undefined}
        {...(isCounted && { value: done, max: of })}
      />
      <span aria-hidden="true">{words}</span>
    </>
  );
}
