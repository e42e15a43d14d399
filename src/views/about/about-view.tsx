import { useEffect } from 'react';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { AgreementReport } from './agreement-report';
import { Codebook } from './codebook';
import { DatasetDetails } from './dataset-details';
import { Documents } from './documents';
import { ReportError } from './report-error';
import { anchorOf, SECTIONS, Section } from './section';
import { Silence } from './silence';
import './about.css';

/** What the data is, what it cannot tell, and how it came to be. */
export function AboutView() {
  const { meetings, records, topics } = useModel().dataset;
  useEffect(() => {
    // The browser looked for the place before this view was there.
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
          <Silence />
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
