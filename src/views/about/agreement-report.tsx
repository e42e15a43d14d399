import type { Dispute } from '../../dataset/schema';
import { CODINGS } from '../../dataset/values';
import { t } from '../../i18n';
import { actorName, topicLabel } from '../../model/labels';
import { useLink, useModel } from '../../store/react';
import { ownLink } from '../../ui/save-file';
import { AgreementTable, ScrollArea } from './agreement-table';

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

/** The cells on which two codings differ, and what became of each. */
function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const { language } = useModel().dataset;
  if (disputes.length === 0) return <p>{t('about.disputes.none')}</p>;
  return (
    <details>
      <summary>{t('about.disputes', { count: disputes.length })}</summary>
      <ScrollArea name={t('about.disputes', { count: disputes.length })}>
        <table>
          <caption className="visually-hidden">
            {t('about.disputes', { count: disputes.length })}
          </caption>
          <thead>
            <tr>
              {(['cell', 'held', 'kept', 'why'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`about.disputes.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {disputes.map((dispute) => (
              <tr key={`${dispute.actor} ${dispute.topic} ${dispute.kind}`}>
                <th scope="row">
                  <CellLink dispute={dispute} />
                </th>
                <td>{t(`about.disputes.${dispute.heldBy}`)}</td>
                <td>{t(`about.disputes.kept.${dispute.kept ? 'yes' : 'no'}`)}</td>
                <td>
                  {dispute.note ? (
                    <span lang={language}>{dispute.note}</span>
                  ) : (
                    t('about.disputes.open')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}

/** Link to the cell in the matrix; plain words where the matrix has no row for the actor. */
function CellLink({ dispute: { actor, topic, kind } }: { dispute: Dispute }) {
  const model = useModel();
  const link = useLink({ view: 'matrix', cell: { actor, topic }, record: null });
  const words = t('about.disputes.cell.value', {
    actor: actorName(model, actor),
    topic: topicLabel(model, topic),
    kind: t(`kind.${kind}`),
  });
  if (!model.actorIndex.has(actor)) return words;
  return <a {...link}>{words}</a>;
}
