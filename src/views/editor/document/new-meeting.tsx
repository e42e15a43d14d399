import { useEffect, useId, useRef, useState } from 'react';
import { FILES_ID } from '../../../dataset/one-page';
import type { Dataset } from '../../../dataset/schema';
import { newProject } from '../../../editor/empty-project';
import { MOST_KEPT } from '../../../editor/project';
import { isDocument, MOST_BYTES } from '../../../editor/read/file-kind';
import type { ReadPhase, ReadResult } from '../../../editor/read/read-document';
import { readFile, readPaste } from '../../../editor/read/read-link';
import { ReadFailure } from '../../../editor/read/read-shapes';
import { t } from '../../../i18n';
import { DropZone, FileButton } from '../../../ui/drop-zone';
import { publishedFiles } from '../published-files';
import { theEditor } from '../use-editor';
import './document.css';

interface Props {
  /** Is handed the files that are no document. */
  readonly takeOthers: (files: readonly File[]) => void;
  /** How often something else was opened: what was wrong before is told no more. */
  readonly others: number;
}

interface Reading {
  /** Of the file; '' for text that was pasted. */
  readonly name: string;
  readonly phase: ReadPhase;
  readonly done: number;
  readonly of: number | null;
}

const DOCUMENTS = '.docx,.docm,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.text';

/** Begins a meeting with a document that is chosen, dropped or pasted. */
export function NewMeeting({ takeOthers, others }: Props) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [failure, setFailure] = useState('');
  const [isPasting, setIsPasting] = useState(false);
  const cancel = useRef<AbortController | null>(null);
  const head = useId();
  // What is opened meanwhile must not give way to what is read too late.
  useEffect(() => () => cancel.current?.abort(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs once for each
  useEffect(() => setFailure(''), [others]);

  const begin = async (
    name: string,
    read: (stop: AbortSignal) => Promise<ReadResult>,
    file: File | null = null,
  ) => {
    cancel.current?.abort();
    const stop = new AbortController();
    cancel.current = stop;
    setFailure('');
    setReading({ name, phase: 'opening', done: 0, of: null });
    try {
      const [document, lists] = await Promise.all([read(stop.signal), ownLists()]);
      const isSmall = file !== null && file.size <= MOST_KEPT;
      const bytes = isSmall ? new Uint8Array(await file.arrayBuffer()) : null;
      if (!stop.signal.aborted) theEditor().begin(newProject(document, lists), bytes);
    } catch (error) {
      if (!stop.signal.aborted) setFailure(failureWords(error, name));
    } finally {
      if (cancel.current === stop) setReading(null);
      // Of two that were waited for the other may still be on its way.
      stop.abort();
    }
  };
  const take = async (files: readonly File[]) => {
    const [file] = files;
    // A page that was published is a meeting, and no document of one.
    if (!file || !(await isDocument(files)) || (await holdsFiles(file))) return takeOthers(files);
    const { name } = file;
    await begin(
      name,
      (stop) =>
        readFile(
          file,
          0,
          (phase, done, of) => {
            // What was on its way when it was cancelled.
            if (!stop.aborted) setReading({ name, phase, done, of });
          },
          stop,
        ),
      file,
    );
  };
  const stop = () => {
    cancel.current?.abort();
    setReading(null);
  };

  return (
    <DropZone words={t('text.drop')} take={(files) => void take(files)}>
      <section className="editor-new" aria-labelledby={head}>
        <h3 id={head}>{t('text.new')}</h3>
        <p>{t('text.new.what')}</p>
        <div className="editor-open">
          <FileButton
            words={t('text.choose')}
            accept={DOCUMENTS}
            take={(files) => void take(files)}
          />
          <button
            type="button"
            aria-expanded={isPasting}
            onClick={() => setIsPasting((before) => !before)}
          >
            {t('text.paste')}
          </button>
        </div>
        {isPasting && <Paste use={(text) => void begin('', () => readPaste(text, 0))} />}
        <p role="status">
          {reading &&
            (reading.name === ''
              ? t('text.reading.paste')
              : t('text.reading', { name: reading.name }))}
        </p>
        {reading && (
          <div className="editor-open">
            <Progress {...reading} />
            <button type="button" onClick={stop}>
              {t('text.cancel')}
            </button>
          </div>
        )}
        {failure && (
          <p className="editor-wrong" role="alert">
            {failure}
          </p>
        )}
      </section>
    </DropZone>
  );
}

function Paste({ use }: { use: (text: string) => void }) {
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
        <button type="submit">{t('text.paste.use')}</button>
      </div>
    </form>
  );
}

function Progress({ phase, done, of }: Reading) {
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

/** The lists of the page's own dataset, to begin with. */
async function ownLists() {
  const files = await publishedFiles();
  const { meetings }: Dataset = JSON.parse(files[0]?.[1] ?? '');
  const opened = await theEditor().ask({ do: 'open-published', files, meeting: meetings[0]?.id });
  if ('project' in opened) return opened.project;
  if ('choose' in opened) throw new Error('no meeting');
  throw new Error(opened.problems.map(({ place, text }) => `${place}: ${text}`).join('\n'));
}

const holdsFiles = async (file: File): Promise<boolean> =>
  /\.x?html?$/iu.test(file.name) && (await file.text()).includes(`id="${FILES_ID}"`);

const MB = 1024 * 1024;

/** What is wrong with a document, and what to do. */
function failureWords(error: unknown, name: string): string {
  // As the browsers say it of a file and of a script.
  if (error instanceof TypeError && /fetch|load|import/iu.test(error.message))
    return t('text.fail.not-fetched');
  if (!(error instanceof ReadFailure))
    return t('editor.failed', { reason: error instanceof Error ? error.message : String(error) });
  const { reason, values } = error;
  const { is = '', what = '', bytes = '0' } = values;
  const size = Math.ceil(Number(bytes) / MB);
  const most = MOST_BYTES / MB;
  if (name === '') return t('text.fail.paste');
  const words = t(`text.fail.${reason}`, { name, is, size, most });
  return what === '' ? words : `${words} ${t('text.fail.detail', { what })}`;
}
