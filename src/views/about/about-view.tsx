import { type ReactNode, useEffect, useRef } from 'react';
import { formatDate, t } from '../../i18n';
import { addressOf } from '../../store/page-address';
import { useHref, useModel, useView } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';
import { AgreementReport } from './agreement-report';
import { BlankKinds } from './blank-kinds';
import { Codebook } from './codebook';
import { DatasetDetails } from './dataset-details';
import { Documents } from './documents';
import './about.css';

/** In the order of the page. */
const SECTIONS = [
  'what',
  'documents',
  'silence',
  'codebook',
  'agreement',
  'dataset',
  'report',
] as const;
type SectionName = (typeof SECTIONS)[number];

const anchorOf = (name: SectionName) => `about-${name}`;

/** What the data is, what it cannot tell, and how it came to be. */
export function AboutView() {
  const { meetings, records, topics } = useModel().dataset;
  useEffect(() => {
    // The browser looked for the anchor before this view was rendered.
    const place = SECTIONS.map(anchorOf).find((anchor) => `#${anchor}` === window.location.hash);
    if (place) document.getElementById(place)?.scrollIntoView();
  }, []);
  return (
    <article className="about" aria-labelledby="about">
      <div className="about-side">
        <h2 id="about">{t('about.title')}</h2>
        <nav aria-label={t('about.contents')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{t(`about.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="about-text">
        <Section name="what">
          <p>
            {t('about.what.text', {
              meetings: meetings.length,
              records: records.length,
              topics: topics.length,
            })}
          </p>
        </Section>
        <Section name="documents">
          <Documents />
        </Section>
        <Section name="silence">
          <BlankKinds />
        </Section>
        <Section name="codebook">
          <Codebook />
        </Section>
        <Section name="agreement">
          <AgreementReport />
        </Section>
        <Section name="dataset">
          <DatasetDetails />
        </Section>
        <Section name="report">
          <ReportError />
        </Section>
      </div>
    </article>
  );
}

/** A section of the page, with an anchor for links. */
function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  return (
    <section aria-labelledby={anchorOf(name)}>
      <h3 id={anchorOf(name)} tabIndex={-1}>
        {t(`about.${name}`)}
      </h3>
      {children}
    </section>
  );
}

/** How to report an error, with a draft to fill in; it names the record or position that is open. */
function ReportError() {
  const { version, date, hash } = useModel().dataset;
  const record = useView((state) => state.record);
  const position = useView((state) => state.position);
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
