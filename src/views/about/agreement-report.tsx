import type {
  Agreement,
  AgreementFigures,
  Dispute,
  FieldAgreement,
} from '../../dataset/agreement-schema';
import { CODINGS } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import { ENOUGH_CELLS, hasFewCells, markOf, WARN_BELOW } from '../../model/agreement';
import { actorName, topicLabel } from '../../model/labels';
import { ProfileLink } from '../../store/profile-links';
import { useLink, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { FigureNotes, FigureRow, FigureTable } from '../../ui/figure-table';
import { ownLink } from '../../ui/save-file';

/** For each meeting: how two codings agreed and what became of their differences, or why not. */
export function AgreementReport() {
  const { meetings, agreements } = useModel().dataset;
  return meetings.map(({ id, title }) => {
    const agreement = agreements.find(({ meeting }) => meeting === id);
    const measured = agreement?.secondCoding === 'measured';
    return (
      <div key={id} className="about-agreement">
        {meetings.length > 1 && <h4>{title}</h4>}
        <p>
          {t(`about.agreement.${agreement?.secondCoding ?? 'missing'}`)}{' '}
          {!measured && t('about.agreement.unknown')}
        </p>
        {agreement && measured && (
          <>
            <p>{t('about.agreement.meaning')}</p>
            <AgreementTables {...agreement} title={title} />
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

const LIMIT = formatNumber(WARN_BELOW);

/** Figures of all cells, then by kind, then by topic; and those of fields. */
function AgreementTables(props: Pick<Agreement, 'figures' | 'fields'> & { title: string }) {
  const { figures, fields, title } = props;
  const groups = [
    [null, figures.filter(({ kind, topic }) => kind === null && topic === null)],
    [t('about.agreement.kinds'), figures.filter(({ kind }) => kind !== null)],
    [t('about.agreement.topics'), figures.filter(({ topic }) => topic !== null)],
  ] as const;
  const alphas = [...figures, ...fields].map(({ alpha }) => alpha);
  const columns = ['of', 'units', 'both', 'first', 'second', 'f1', 'alpha'] as const;
  return (
    <>
      <FigureNotes
        marks={alphas.map(markOf)}
        limit={LIMIT}
        few={figures.some(hasFewCells) ? ENOUGH_CELLS : undefined}
        isUndefined={[...alphas, ...figures.map(({ f1 }) => f1)].some(
          ({ value }) => value === null,
        )}
      />
      <FigureTable
        caption={t('about.agreement.caption', { title })}
        heads={columns.map((name) => t(`about.agreement.${name}`))}
        isNumeric
      >
        {groups.map(([name, rows]) => (
          <tbody key={name}>
            {name !== null && rows.length > 0 && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {name}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={`${row.kind} ${row.topic}`} figures={row} />
            ))}
          </tbody>
        ))}
      </FigureTable>
      <FieldTable fields={fields} title={title} />
    </>
  );
}

/** Figures of the fields of records. */
function FieldTable({ fields, title }: { fields: readonly FieldAgreement[]; title: string }) {
  if (fields.length === 0) return null;
  const columns = ['field', 'units', 'agree', 'alpha'] as const;
  return (
    <>
      <p>{t('about.agreement.fields.reading', { openTo: t('evidence.openTo') })}</p>
      <FigureTable
        caption={t('about.agreement.fields', { title })}
        heads={columns.map((name) => t(`about.agreement.${name}`))}
        isNumeric
      >
        <tbody>
          {fields.map(({ field, units, agree, alpha }) => (
            <FigureRow
              key={field}
              name={field === 'openTo' ? t('evidence.openTo') : t(`filters.field.${field}`)}
              counts={[units, agree]}
              estimates={[alpha]}
              mark={markOf(alpha)}
              limit={LIMIT}
            />
          ))}
        </tbody>
      </FigureTable>
    </>
  );
}

function Row({ figures }: { figures: AgreementFigures }) {
  const model = useModel();
  const { kind, topic, units, both, firstOnly, secondOnly, f1, alpha } = figures;
  const ofKind = kind === null ? t('about.agreement.all') : t(`kind.${kind}.many`);
  return (
    <FigureRow
      name={
        topic === null ? (
          ofKind
        ) : (
          <ProfileLink of={ofTopic(topic)}>{topicLabel(model, topic)}</ProfileLink>
        )
      }
      remark={hasFewCells(figures) ? t('about.agreement.few.mark') : undefined}
      counts={[units, both, firstOnly, secondOnly]}
      estimates={[f1, alpha]}
      mark={markOf(alpha)}
      limit={LIMIT}
    />
  );
}

/** The cells on which two codings differ, and what became of each. */
function DisputeList({ disputes }: { disputes: readonly Dispute[] }) {
  const { language } = useModel().dataset;
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

/** Link to the cell in the matrix; plain words where the matrix has no row for the actor. */
function CellLink({ dispute: { actor, topic, kind } }: { dispute: Dispute }) {
  const model = useModel();
  const link = useLink({ view: 'matrix', cell: { actor, topic }, record: null });
  const words = t('about.disputes.cell.value', {
    actor: actorName(model, actor),
    topic: topicLabel(model, topic),
    kind: t(`kind.${kind}`),
  });
  return model.actorIndex.has(actor) ? <a {...link}>{words}</a> : words;
}
