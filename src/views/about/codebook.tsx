import { fetchOwn } from '../../dataset/load';
import { t } from '../../i18n';
import { ownLink } from '../../ui/save-file';
import { useLoaded } from '../../ui/use-loaded';

/** Relative to the page. */
const FILE = 'data/codebook.md';

/** Level of the heading that the codebook stands under. */
const LEVEL_ABOVE = 3;

/** The rules of coding, as the dataset's authors wrote them. */
export function Codebook() {
  const { value: html, failure, retry } = useLoaded(loadCodebook);
  const file = (
    <p>
      <a {...ownLink(FILE)}>{t('about.codebook.file')}</a>
    </p>
  );
  if (failure !== null)
    return (
      <div role="alert" className="failed">
        <p>{t('about.codebook.failed')}</p>
        <button type="button" onClick={retry}>
          {t('about.codebook.again')}
        </button>
        {file}
      </div>
    );
  if (html === null) return <p role="status">{t('about.codebook.loading')}</p>;
  return (
    <>
      <div
        className="about-codebook"
        lang="en"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, its markup escaped
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {file}
    </>
  );
}

/** The codebook as HTML, fetched together with the code that converts it. */
async function loadCodebook(): Promise<string> {
  const [{ toHtml }, response] = await Promise.all([import('./markdown'), fetchOwn(FILE)]);
  const text = await response.text();
  // Some hosts answer with a page of their own where there is no file.
  if (!response.ok || /^\s*</.test(text)) throw new Error(`${response.status}`);
  return toHtml(text, LEVEL_ABOVE);
}
