import { t } from '../../i18n';
import { ownLink } from '../../ui/export/own-link';
import { CODEBOOK, useCodebook } from './use-codebook';

/** The rules of coding, as the dataset's authors wrote them. */
export function Codebook() {
  const reading = useCodebook();
  const file = (
    <p>
      <a {...ownLink(CODEBOOK)}>{t('about.codebook.file')}</a>
    </p>
  );
  if (reading.state === 'loading') return <p role="status">{t('about.codebook.loading')}</p>;
  if (reading.state === 'failed')
    return (
      <div role="alert" className="failed">
        <p>{t('about.codebook.failed')}</p>
        <button type="button" onClick={reading.retry}>
          {t('about.codebook.again')}
        </button>
        {file}
      </div>
    );
  return (
    <>
      <div
        className="about-codebook"
        lang="en"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, its markup escaped
        dangerouslySetInnerHTML={{ __html: reading.html }}
      />
      {file}
    </>
  );
}
