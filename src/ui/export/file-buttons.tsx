/** A button for each kind of file that a table can leave the page as. */
import { t } from '../../i18n';
import { fileName } from './file-name';
import { saveFile } from './save-file';
import './file-buttons.css';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** A table, known once it is asked for. */
export interface TakenTable {
  /** What the file is and what it is filtered by. */
  readonly fileWords: readonly string[];
  /** Of its rows. */
  readonly count: number;
  /** `tell` is told how many rows are done; null once all are, and the file is being written. */
  readonly write: (format: Format, tell: (done: number | null) => void) => Promise<Blob>;
}

/** A file being made: how many of its rows are done, or null once all are. */
export interface FileWork {
  readonly done: number | null;
  readonly count: number;
}

/** Held where the panel of the buttons is opened, since it may be closed and opened meanwhile. */
export interface FileProgress {
  readonly work: FileWork | null;
  readonly setWork: (work: FileWork | null) => void;
  /** Announces to the reader what happens; the words stand where the buttons do. */
  readonly say: (words: string) => void;
}

interface Props extends FileProgress {
  readonly load: () => Promise<TakenTable>;
}

export function FileButtons({ load, work, setWork, say }: Props) {
  const save = async (format: Format) => {
    if (work) return;
    setWork({ done: 0, count: 0 });
    say(t('files.busy'));
    try {
      const { fileWords, count, write } = await load();
      const blob = await write(format, (done) => setWork({ done, count }));
      const name = fileName(fileWords, format);
      saveFile(name, blob);
      say(t('files.saved', { name }));
    } catch {
      say(t('files.failed'));
    } finally {
      setWork(null);
    }
  };
  return (
    <div className="file-buttons">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          aria-disabled={work !== null}
          onClick={() => void save(format)}
        >
          {t(`files.${format}`)}
        </button>
      ))}
      {work && <Progress {...work} />}
    </div>
  );
}

function Progress({ done, count }: FileWork) {
  const words = done === null ? t('files.packing') : t('files.rows', { done, count });
  return (
    <div className="file-progress">
      <progress
        aria-label={t('files.progress')}
        aria-valuetext={words}
        max={count || 1}
        {...(done !== null && { value: done })}
      />
      <span>{words}</span>
    </div>
  );
}
