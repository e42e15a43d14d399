import type { ReactNode } from 'react';
import type {
  Agreement,
  AgreementFigures,
  Dispute,
  Estimate,
  FieldAgreement,
} from '../../dataset/agreement-schema';
import { CODINGS } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import { couldBeLow, ENOUGH_CELLS, hasFewCells, isLow, WARN_BELOW } from '../../model/agreement';
import { actorName, topicLabel } from '../../model/labels';
import { ProfileLink } from '../../store/profile-links';
import { useLink, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
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

const LIMIT = { limit: formatNumber(WARN_BELOW) };

/** Figures of all cells, then by kind, then by topic; and those of fields. */
function AgreementTables(props: Pick<Agreement, 'figures' | 'fields'> & { title: string }) {
  const { figures, fields, title } = props;
  const groups = [
    [null, figures.filter(({ kind, topic }) => kind === null && topic === null)],
    [t('about.agreement.kinds'), figures.filter(({ kind }) => kind !== null)],
    [t('about.agreement.topics'), figures.filter(({ topic }) => topic !== null)],
  ] as const;
  const inDoubt = t('about.agreement.caution.mark', LIMIT);
  const few = { limit: ENOUGH_CELLS, mark: t('about.agreement.few.mark') };
  const alphas = [...figures, ...fields].map(({ alpha }) => alpha);
  const isUndefined = [...alphas, ...figures.map((each) => each.f1)].some(
    ({ value }) => value === null,
  );
  const columns = ['of', 'units', 'both', 'first', 'second', 'f1', 'alpha'] as const;
  return (
    <>
      <p>{t('about.agreement.reading')}</p>
      {alphas.some(isLow) && <p>{t('about.agreement.low', LIMIT)}</p>}
      {alphas.some(couldBeLow) && (
        <p>{t('about.agreement.caution', { ...LIMIT, mark: inDoubt })}</p>
      )}
      {figures.some(hasFewCells) && <p>{t('about.agreement.few', few)}</p>}
      {isUndefined && <p>{t('about.agreement.undefined')}</p>}
      <ReportTable
        caption={t('about.agreement.caption', { title })}
        heads={columns.map((name) => t(`about.agreement.${name}`))}
        className="about-figures"
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
      </ReportTable>
      <FieldTable fields={fields} title={title} />
    </>
  );
}

/** Figures of the fields of records. */
function FieldTable({ fields, title }: { fields: readonly FieldAgreement[]; title: string }) {
  if (fields.length === 0) return null;
  return (
    <>
      <p>{t('about.agreement.fields.reading', { openTo: t('evidence.openTo') })}</p>
      <ReportTable
        caption={t('about.agreement.fields', { title })}
        heads={(['field', 'units', 'agree', 'alpha'] as const).map((name) =>
          t(`about.agreement.${name}`),
        )}
        className="about-figures"
      >
        <tbody>
          {fields.map(({ field, units, agree, alpha }) => (
            <tr key={field} className={isLow(alpha) ? 'about-low' : undefined}>
              <th scope="row">
                {field === 'openTo' ? t('evidence.openTo') : t(`filters.field.${field}`)}
              </th>
              <td>{formatNumber(units)}</td>
              <td>{formatNumber(agree)}</td>
              <AlphaCell alpha={alpha} />
            </tr>
          ))}
        </tbody>
      </ReportTable>
    </>
  );
}

function Row({ figures }: { figures: AgreementFigures }) {
  const model = useModel();
  const { kind, topic, units, both, firstOnly, secondOnly, f1, alpha } = figures;
  const ofKind = kind === null ? t('about.agreement.all') : t(`kind.${kind}.many`);
  return (
    <tr className={isLow(alpha) ? 'about-low' : undefined}>
      <th scope="row">
        {topic === null ? (
          ofKind
        ) : (
          <ProfileLink of={ofTopic(topic)}>{topicLabel(model, topic)}</ProfileLink>
        )}
        {hasFewCells(figures) && <Caution words={t('about.agreement.few.mark')} />}
      </th>
      {Object.entries({ units, both, firstOnly, secondOnly }).map(([name, count]) => (
        <td key={name}>{formatNumber(count)}</td>
      ))}
      <td>
        <Figure estimate={f1} />
      </td>
      <AlphaCell alpha={alpha} />
    </tr>
  );
}

/** Alpha with its interval; in sign and words where it is low, and quieter where it could be. */
function AlphaCell({ alpha }: { alpha: Estimate }) {
  const warning = t('about.agreement.warning', LIMIT);
  return (
    <td>
      <Figure estimate={alpha} />
      {isLow(alpha) && (
        <span className="about-warning" title={warning}>
          {' '}
          <span aria-hidden="true">!</span>
          <span className="visually-hidden">{warning}</span>
        </span>
      )}
      {couldBeLow(alpha) && <Caution words={t('about.agreement.caution.mark', LIMIT)} />}
    </td>
  );
}

/** A remark that is less conspicuous than the warning. */
function Caution({ words }: { words: string }) {
  return (
    <>
      {' '}
      <small className="about-caution">{words}</small>
    </>
  );
}

/** Three decimals, as the limit has; two for the interval, which is wide. */
function Figure({ estimate: { value, low, high } }: { estimate: Estimate }) {
  if (value === null) return t('about.agreement.none');
  return (
    <>
      {formatNumber(value, 3)}
      {low !== null && high !== null && (
        <small>
          {' '}
          {t('about.agreement.interval', {
            low: formatNumber(low, 2),
            high: formatNumber(high, 2),
          })}
        </small>
      )}
    </>
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
      <ReportTable
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
      </ReportTable>
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

interface ReportProps {
  readonly caption: string;
  readonly hidesCaption?: boolean;
  readonly heads: readonly string[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls where it is wider than a phone, also by key, so that the page does not. */
export function ReportTable({ caption, hidesCaption, heads, className, children }: ReportProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="about-scroll" aria-label={caption} tabIndex={0}>
      <table className={className}>
        <caption className={hidesCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
