import type { ReactNode } from 'react';
import type { AgreementFigures, Estimate } from '../../dataset/schema';
import { formatNumber, t } from '../../i18n';
import { couldBeLow, ENOUGH_CELLS, hasFewCells, isLow, WARN_BELOW } from '../../model/agreement';
import { topicLabel } from '../../model/labels';
import { useModel } from '../../store/react';

interface Props {
  readonly figures: readonly AgreementFigures[];
  readonly title: string;
}

const LIMIT = { limit: formatNumber(WARN_BELOW) };

/** Figures of all cells, then by kind, then by topic. */
export function AgreementTable({ figures, title }: Props) {
  const groups = [
    [null, figures.filter(({ kind, topic }) => kind === null && topic === null)],
    [t('about.agreement.kinds'), figures.filter(({ kind }) => kind !== null)],
    [t('about.agreement.topics'), figures.filter(({ topic }) => topic !== null)],
  ] as const;
  const estimates = figures.flatMap(({ f1, alpha }) => [f1, alpha]);
  return (
    <>
      <p>{t('about.agreement.reading')}</p>
      {figures.some(({ alpha }) => isLow(alpha)) && <p>{t('about.agreement.low', LIMIT)}</p>}
      {figures.some(({ alpha }) => couldBeLow(alpha)) && (
        <p>
          {t('about.agreement.caution', {
            ...LIMIT,
            mark: t('about.agreement.caution.mark', LIMIT),
          })}
        </p>
      )}
      {figures.some(hasFewCells) && (
        <p>
          {t('about.agreement.few', {
            limit: ENOUGH_CELLS,
            mark: t('about.agreement.few.mark'),
          })}
        </p>
      )}
      {estimates.some(({ value }) => value === null) && <p>{t('about.agreement.undefined')}</p>}
      <ScrollArea name={t('about.agreement.caption', { title })}>
        <table className="about-figures">
          <caption>{t('about.agreement.caption', { title })}</caption>
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
      {[units, both, firstOnly, secondOnly].map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four columns in a fixed order
        <td key={at}>{formatNumber(count)}</td>
      ))}
      <td>
        <Figure estimate={f1} />
      </td>
      <td>
        <Figure estimate={alpha} />
        {isLow(alpha) && (
          <span className="about-warning" title={t('about.agreement.warning', LIMIT)}>
            {' '}
            <span aria-hidden="true">!</span>
            <span className="visually-hidden">{t('about.agreement.warning', LIMIT)}</span>
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

/** Scrolls what is wider than a phone, also by key, so that the page itself does not scroll sideways. */
export function ScrollArea({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="about-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
