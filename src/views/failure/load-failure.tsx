import { t } from '../../i18n';
import { type Failure, failureWords } from '../../i18n/failure-words';
import '../../ui/tokens.css';
import '../../ui/base.css';

/**
 * The page after a failure to load: what failed, where in the file, and what the reader can do.
 * @param file path of the file that failed, relative to the page
 */
export function LoadFailure(props: { error: Failure; file: string; retry: () => void }) {
  const { error, file, retry } = props;
  const { says, mend } = failureWords(error, file);
  return (
    <main className="load-failure">
      <h1>{document.title}</h1>
      <div role="alert">
        <h2>{t('load.title')}</h2>
        <p>{says}</p>
        <p>{mend}</p>
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
