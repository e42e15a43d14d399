import type { Dispute } from '../../dataset/agreement-schema';
import { CODINGS } from '../../dataset/values';
import { t } from '../../i18n';
import { ENOUGH_CELLS, WARN_BELOW } from '../../model/findings/agreement';
import { actorName, topicLabel } from '../../model/labels';
import { readersWords } from '../../parts/coded-twice';
import { AgreementTables, FigureTable, LinkFigures } from '../../parts/figure-table';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useWholeModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { ownLink } from '../../ui/save-file';

/** For each meeting: agreement of two codings and how their disputes were resolved, or why there are no figures. */
export function AgreementReport() {
  const model = useWholeModel();
  const { meetings, agreements } = model.dataset;
  const readers = readersWords(model);
  const reports = meetings.map(({ id, title }) => {
    const agreement = agreements.find(({ meeting }) => meeting === id);
    const measured = agreement?.secondCoding === 'measured';
    return (
      <div key={id} className="about-agreement">
        {meetings.length > 1 && <h3>{title}</h3>}
        <p>
          {t(`about.agreement.${agreement?.secondCoding ?? 'missing'}`)}{' '}
          {!measured && t('about.agreement.unknown')}
        </p>
        {agreement && measured && (
          <>
            <p>{t('about.agreement.meaning')}</p>
            <AgreementTables
              {...{ agreement, title }}
              limit={WARN_BELOW}
              enough={ENOUGH_CELLS}
              topicName={(topic) => (
                <ProfileLink of={ofTopic(topic)}>{topicLabel(model, topic)}</ProfileLink>
              )}
            />
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
        {agreement?.links && (
          <>
            <LinkFigures links={agreement.links} />
            <ul className="about-files">
              {CODINGS.map((coder) => (
                <li key={coder}>
                  <a {...ownLink(`data/codings/${id}_links.${coder}.csv`)}>
                    {t(`about.links.file.${coder}`)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
  return (
    <>
      {readers && <p>{readers}</p>}
      {reports}
    </>
  );
}

/** The cells on which the two codings differ, and how each dispute was resolved. */
function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const { language } = useWholeModel().dataset;
  const title = t('about.disputes', { count: disputes.length });
  if (disputes.length === 0) return <p>{t('about.disputes.none')}</p>;
  return (
    <details>
      <summary>{title}</summary>
      <FigureTable
        caption={title}
        hidesCaption
        heads={(['cell', 'held', 'kept', 'why'] as const).map((name) =>
          t(`about.disputes.${name}`),
        )}
      >
        <tbody>
          {disputes.map((dispute) => (
            <tr key={`${dispute.actor} ${dispute.topic} ${dispute.kind}`}>
              <th scope="row">
                <CellLink dispute={dispute} />
              </th>
              <td>{t(`about.disputes.${dispute.heldBy}`)}</td>
              <td>{t(`about.disputes.kept.${dispute.kept ? 'yes' : 'no'}`)}</td>
              <td lang={dispute.note ? language : undefined}>
                {dispute.note || t('about.disputes.open')}
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </details>
  );
}

/** Link to a cell of the matrix; words alone for an actor without a row. */
function CellLink({ dispute: { actor, topic, kind } }: { dispute: Dispute }) {
  const model = useWholeModel();
  const link = useLink({ view: 'matrix', cell: { actor, topic }, record: null });
  const words = t('about.disputes.cell.value', {
    actor: actorName(model, actor),
    topic: topicLabel(model, topic),
    kind: t(`kind.${kind}`),
  });
  return model.actorIndex.has(actor) ? <a {...link}>{words}</a> : words;
}
