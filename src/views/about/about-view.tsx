import { useEffect, useRef } from 'react';
import { isAsPublished } from '../../dataset/as-published';
import { fetchOwn, unusableFiles } from '../../dataset/load';
import { withTimeLimit } from '../../dataset/own-host';
import type { Dataset } from '../../dataset/schema';
import { formatDate, language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { passageOf } from '../../model/count/sentences';
import { phrasesQuoted } from '../../model/minutes/codebook-phrases';
import { AnswerRule } from '../../parts/rule-button';
import { ViewHead } from '../../parts/view-head';
import { addressOf } from '../../store/page-address';
import { useFields, useHref, useSession, useWholeModel } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';
import { DetailsList } from '../../ui/details-list';
import { ownLink } from '../../ui/save-file';
import { useLoaded } from '../../ui/use-loaded';
import { AgreementReport } from './agreement-report';
import { BlankKinds, Documents } from './documents';
import { SuggestionReport } from './suggestion-report';
import './about.css';

/** The sections in their order. */
const SECTIONS = {
  what: WhatItIs,
  documents: Documents,
  silence: BlankKinds,
  findings: FindingOrder,
  answers: AnswerRule,
  codebook: Codebook,
  agreement: AgreementReport,
  suggestions: SuggestionReport,
  dataset: DatasetDetails,
  report: ReportError,
} as const;
type SectionName = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as SectionName[];

const anchorOf = (name: SectionName) => `about-${name}`;

/** The view about the data: what it is, what it cannot say, and how it was made. */
export function AboutView() {
  useEffect(() => {
    // The browser scrolled to the anchor before this view was rendered.
    const place = NAMES.map(anchorOf).find((anchor) => `#${anchor}` === window.location.hash);
    if (place) document.getElementById(place)?.scrollIntoView();
  }, []);
  return (
    <article className="about" aria-label={t('about.title')}>
      <ViewHead title={t('about.title')} lead={useWholeModel().dataset.question} isUnfiltered />
      <div className="about-side">
        <nav aria-label={t('about.contents')}>
          <ul>
            {NAMES.map((name) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{t(`about.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="about-text">
        {NAMES.map((name) => {
          const Section = SECTIONS[name];
          return (
            <section key={name} aria-labelledby={anchorOf(name)}>
              <h2 id={anchorOf(name)} tabIndex={-1}>
                {t(`about.${name}`)}
              </h2>
              <Section />
            </section>
          );
        })}
        <p>
          <a {...ownLink('licenses.txt')}>{t('about.licenses')}</a>
        </p>
      </div>
    </article>
  );
}

function WhatItIs() {
  const { meetings, records, topics, description } = useWholeModel().dataset;
  const counts = {
    meetings: meetings.length,
    sentences: new Set(records.map(passageOf)).size,
    topics: topics.length,
  };
  return (
    <>
      {description && <p>{description}</p>}
      <p>{t('about.what.text', counts)}</p>
    </>
  );
}

/** The rule by which findings are ranked. */
function FindingOrder() {
  return <p>{t('about.findings.text')}</p>;
}

/** How to report an error, with a draft that names the open record or position. */
function ReportError() {
  const { version, date, hash } = useWholeModel().dataset;
  const { record, position } = useFields('record', 'position');
  const href = useHref({ view: record === null && position !== null ? 'positions' : 'matrix' });
  const id = record ?? position ?? '';
  const text = useRef<HTMLTextAreaElement>(null);
  const link = id === '' ? '' : addressOf(href);
  return (
    <>
      <p>{t('about.report.text', { record: t('evidence.link'), position: t('positions.link') })}</p>
      <textarea
        key={link}
        ref={text}
        rows={8}
        aria-label={t('about.report.label')}
        defaultValue={t('about.report.draft', { link, id, version, date: formatDate(date), hash })}
      />
      <CopyButton
        label={t('about.report.copy')}
        text={() => text.current?.value ?? ''}
        copied={t('about.copied')}
        failed={t('about.copy.failed')}
      />
    </>
  );
}

const FILES = ['dataset.json', 'dataset.schema.json', 'records.csv', 'datapackage.json'] as const;

/** Title, version and hash of the dataset, and links to its files. */
function DatasetDetails() {
  const { title, version, date, hash, records, proposals, positions, links } =
    useWholeModel().dataset;
  const files = links ? [...FILES, 'links.csv'] : FILES;
  return (
    <DetailsList
      details={[
        [t('about.dataset.title'), title],
        [t('about.dataset.version'), version],
        [t('about.dataset.date'), formatDate(date)],
        [
          t('about.dataset.hash'),
          <>
            <code>{hash}</code>{' '}
            <CopyButton
              label={t('about.dataset.copy')}
              text={() => hash}
              copied={t('about.copied')}
              failed={t('about.copy.failed')}
            />
          </>,
        ],
        [
          t('about.dataset.holds'),
          t('about.dataset.holds.value', {
            records: records.length,
            proposals: proposals.length,
            positions: positions.length,
          }),
        ],
        [
          t('about.dataset.files'),
          <ul key="files" className="about-files">
            {files.map((file) => (
              <li key={file}>
                <a {...ownLink(`data/${file}`)}>{file}</a>
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  );
}

/** Name of the file among the published ones; `CODEBOOK_FILE` is its path relative to the page. */
const CODEBOOK = 'codebook.md';
const CODEBOOK_FILE = `data/${CODEBOOK}`;

/** Heading level of the section that holds the codebook. */
const LEVEL_ABOVE = 2;

/** The rules of coding, as the dataset's authors wrote them. */
function Codebook() {
  const { dataset } = useWholeModel();
  const { language: written } = dataset;
  const { value, failure, retry } = useLoaded(() => loadCodebook(dataset));
  const file = (
    <p>
      <a {...ownLink(CODEBOOK_FILE)}>{t('about.codebook.file')}</a>
    </p>
  );
  if (failure !== null)
    return (
      <div role="alert" className="failed">
        <p>{t('about.codebook.failed')}</p>
        <button type="button" onClick={retry}>
          {t('app.failed.again')}
        </button>
        {file}
      </div>
    );
  if (value === null) return <p role="status">{t('about.codebook.loading')}</p>;
  return (
    <>
      <p>
        {written !== language() &&
          `${t('about.codebook.language', { language: languageWords(written, language()) })} `}
        {t('about.codebook.terms')}
      </p>
      <QuotedPhrases codebook={value.text} />
      <div
        className="about-codebook"
        lang={written}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, its markup escaped
        dangerouslySetInnerHTML={{ __html: value.html }}
      />
      {file}
    </>
  );
}

/** How many phrases the codebook quotes from the minutes on which agreement was measured. Absent for 0 and on failure. */
function QuotedPhrases({ codebook }: { codebook: string }) {
  const { agreements } = useWholeModel().dataset;
  const session = useSession();
  const { value } = useLoaded(async () => {
    const measured = agreements.filter(({ secondCoding }) => secondCoding === 'measured');
    const minutes = await Promise.all(measured.map(({ meeting }) => session.minutes(meeting)));
    const texts = minutes.map(({ text }) => text);
    return phrasesQuoted(codebook, texts).length;
  });
  return value ? <p>{t('about.codebook.phrases', { count: value })}</p> : null;
}

/**
 * Fetches the codebook, and gives its text and HTML. Rejects with the
 * status of the response if there is no such file or its hash is not the published one.
 */
async function loadCodebook(dataset: Dataset): Promise<{ text: string; html: string }> {
  const [{ toHtml }, response] = await Promise.all([
    withTimeLimit(import('./markdown')),
    fetchOwn(CODEBOOK_FILE),
  ]);
  const text = await response.text();
  // For a missing file some hosts answer with an HTML page and status 200.
  const isPage = /^\s*</.test(text);
  if (response.ok && !isPage && isAsPublished(dataset, CODEBOOK, text))
    return { text, html: toHtml(text, LEVEL_ABOVE) };
  unusableFiles.add(CODEBOOK_FILE);
  throw new Error(`${response.status}`);
}
