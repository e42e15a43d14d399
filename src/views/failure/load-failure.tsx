import type { LoadError } from '../../dataset/load-error';
import { t } from '../../i18n';
import '../../ui/tokens.css';
import '../../ui/base.css';
import './load-failure.css';

/** What went wrong while loading. */
type Failure = Pick<LoadError, 'reason' | 'where' | 'detail'>;

/**
 * The page in place of the page: which failure, where in the file, and what to do.
 * @param file the one that failed, relative to the page
 */
export function LoadFailure(props: { error: Failure; file: string; retry: () => void }) {
  const { error, file, retry } = props;
  return (
    <main className="load-failure">
      <h1>{t('app.title')}</h1>
      <div role="alert">
        <h2>{t('load.title')}</h2>
        <p>{says(error)}</p>
        <p>{mend(error, file)}</p>
        <p>
          <a href={file}>{t('load.file', { file })}</a>
        </p>
        <button type="button" onClick={retry}>
          {t('app.failed.again')}
        </button>
      </div>
    </main>
  );
}

function says({ reason, where = '', detail }: Failure): string {
  switch (reason) {
    case 'missing':
    case 'later-version':
    case 'earlier-version':
      return t(`load.${reason}`, { detail });
    case 'truncated':
    case 'not-json':
      return t(`load.${reason}`, { where: placeOf(where) });
    case 'invalid':
    case 'unknown-id':
      return t(`load.${reason}`, { where, detail });
    case 'unreachable':
      return t('load.unreachable');
  }
}

/** "3:17" in words; nothing where the connection broke and there is no text to count in. */
function placeOf(where: string): string {
  const [line, column] = where.split(':');
  return line && column ? t('load.place', { line, column }) : t('load.place.unknown');
}

function mend({ reason }: Failure, file: string): string {
  switch (reason) {
    case 'unreachable':
    case 'later-version':
      return t(`load.mend.${reason}`);
    default:
      return t(`load.mend.${reason}`, { file });
  }
}
