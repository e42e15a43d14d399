import type { ReactNode } from 'react';
import type { AgreementFigures, Dispute, Estimate } from '../../dataset/schema';
import { CODINGS } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import { couldBeLow, ENOUGH_CELLS, hasFewCells, isLow, WARN_BELOW } from '../../model/agreement';
import { actorName, topicLabel } from '../../model/labels';
import { useLink, useModel } from '../../store/react';
import { ownLink } from '../../ui/save-file';

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

const LIMIT = { limit: formatNumber(WARN_BELOW) };

interface TableProps {
  readonly figures: readonly AgreementFigures[];
  readonly title: string;
}

/** Figures of all cells, then by kind, then by topic. */
function AgreementTable({ figures, title }: TableProps) {
  const groups = [
    [null, figures.filter(({ kind, topic }) => kind === null && topic === null)],
    [t('about.agreement.kinds'), figures.filter(({ kind }) => kind !== null)],
    [t('about.agreement.topics'), figures.filter(({ topic }) => topic !== null)],
  ] as const;
  const inDoubt = t('about.agreement.caution.mark', LIMIT);
  const caption = t('about.agreement.caption', { title });
  const estimates = figures.flatMap(({ f1, alpha }) => [f1, alpha]);
  return (
    <>
      <p>{t('about.agreement.reading')}</p>
      {figures.some(({ alpha }) => isLow(alpha)) && <p>{t('about.agreement.low', LIMIT)}</p>}
      {figures.some(({ alpha }) => couldBeLow(alpha)) && (
        <p>{t('about.agreement.caution', { ...LIMIT, mark: inDoubt })}</p>
      )}
      {figures.some(hasFewCells) && (
        <p>
          {t('about.agreement.few', { limit: ENOUGH_CELLS, mark: t('about.agreement.few.mark') })}
        </p>
      )}
      {estimates.some(({ value }) => value === null) && <p>{t('about.agreement.undefined')}</p>}
      <ScrollArea name={caption}>
        <table className="about-figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {(['of', 'units', 'both', 'first', 'second', 'f1', 'alpha'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`about.agreement.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([name, rows]) => (
            <tbody key={name}>
              {name !== null && rows.length > 0 && (
                <tr>
                  <th scope="rowgroup" colSpan={7}>
                    {name}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={`${row.kind} ${row.topic}`} figures={row} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollArea>
    </>
  );
}

function Row({ figures }: { figures: AgreementFigures }) {
  const model = useModel();
  const warning = t('about.agreement.warning', LIMIT);
  const { kind, topic, units, both, firstOnly, secondOnly, f1, alpha } = figures;
  const name =
    kind !== null
      ? t(`kind.${kind}.many`)
      : topic !== null
        ? topicLabel(model, topic)
        : t('about.agreement.all');
  return (
    <tr className={isLow(alpha) ? 'about-low' : undefined}>
      <th scope="row">
        {name}
        {hasFewCells(figures) && <Caution words={t('about.agreement.few.mark')} />}
      </th>
      <td>{formatNumber(units)}</td>
      <td>{formatNumber(both)}</td>
      <td>{formatNumber(firstOnly)}</td>
      <td>{formatNumber(secondOnly)}</td>
      <td>
        <Figure estimate={f1} />
      </td>
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
    </tr>
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
      <ScrollArea name={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
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
                <td lang={dispute.note ? language : undefined}>
                  {dispute.note || t('about.disputes.open')}
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
  return model.actorIndex.has(actor) ? <a {...link}>{words}</a> : words;
}

/** Scrolls what is wider than a phone, also by key, so that the page itself does not scroll sideways. */
function ScrollArea({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="about-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
