import { CODINGS } from '../../dataset/values';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { ownLink } from '../../ui/export/own-link';
import { AgreementTable } from './agreement-table';
import { DisputeList } from './dispute-list';

/** For each meeting: how two codings agreed and what became of their differences, or why not. */
export function AgreementReport() {
  const { meetings, agreements } = useModel().dataset;
  return meetings.map(({ id, title, language }) => {
    const agreement = agreements.find(({ meeting }) => meeting === id);
    const measured = agreement?.secondCoding === 'measured';
    return (
      <div key={id} className="about-agreement">
        {meetings.length > 1 && <h4 lang={language}>{title}</h4>}
        <p>{t(`about.agreement.${agreement?.secondCoding ?? 'missing'}`)}</p>
        {agreement && measured && (
          <>
            <p>{t('about.agreement.meaning')}</p>
            <AgreementTable figures={agreement.figures} title={title} />
            <DisputeList disputes={agreement.disputes} />
            <ul className="about-files">
              {CODINGS.map((coder) => (
                <li key={coder}>
                  <a {...ownLink(`data/codings/${id}.${coder}.csv`)}>
                    {t(`about.agreement.file.${coder}`)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
}
