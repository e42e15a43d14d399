/** Tables of a report, and figures with their intervals, marked where one should be careful. Words: `about`. */
import type { ReactNode } from 'react';
import { formatNumber, t } from '../i18n';

interface TableProps {
  readonly caption: string;
  readonly hidesCaption?: boolean;
  readonly heads: readonly string[];
  /** What stands under the heads is numbers. */
  readonly isNumeric?: boolean;
  /** Bodies of the table. */
  readonly children: ReactNode;
}

/** A table that scrolls where it is wider than a phone, also by key, so that the page does not. */
export function FigureTable({ caption, hidesCaption, heads, isNumeric, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="figure-scroll" aria-label={caption} tabIndex={0}>
      <table className={isNumeric ? 'figure-numbers' : undefined}>
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

interface RowProps {
  readonly name: ReactNode;
  /** A remark beside the name. */
  readonly remark?: string | undefined;
  readonly counts: readonly number[];
  /** The last one takes the mark. */
  readonly estimates: readonly Estimate[];
  readonly mark: Mark;
  /** What a figure should not be below, as it is written. */
  readonly limit: string;
}

/** A figure with its interval; null where it is not defined. */
interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Below the limit; perhaps below it; null where neither is so. */
type Mark = 'low' | 'doubtful' | null;

/** One row: in sign and words where its figure is low, and quieter where it could be. */
export function FigureRow({ name, remark, counts, estimates, mark, limit }: RowProps) {
  const warning = t('about.agreement.warning', { limit });
  return (
    <tr className={mark === 'low' ? 'figure-low' : undefined}>
      <th scope="row">
        {name}
        {remark && <Remark words={remark} />}
      </th>
      {counts.map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay as they are
        <td key={at}>{formatNumber(count)}</td>
      ))}
      {estimates.map((estimate, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay as they are
        <td key={at}>
          <Figure {...estimate} />
          {at === estimates.length - 1 && mark === 'low' && (
            <span title={warning}>
              {' '}
              <span aria-hidden="true">!</span>
              <span className="visually-hidden">{warning}</span>
            </span>
          )}
          {at === estimates.length - 1 && mark === 'doubtful' && (
            <Remark words={t('about.agreement.caution.mark', { limit })} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Less conspicuous than the warning. */
function Remark({ words }: { words: string }) {
  return (
    <>
      {' '}
      <small className="figure-remark">{words}</small>
    </>
  );
}

/** Three decimals, as the limit has; two for the interval, which is wide. */
function Figure({ value, low, high }: Estimate) {
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

interface NotesProps {
  readonly marks: readonly Mark[];
  readonly limit: string;
  /** So many cells say little; absent where no row has fewer. */
  readonly few?: number | undefined;
  readonly isUndefined: boolean;
}

/** How the figures are read, and what the marks mean that stand there. */
export function FigureNotes({ marks, limit, few, isUndefined }: NotesProps) {
  const doubtful = t('about.agreement.caution.mark', { limit });
  return (
    <>
      <p>{t('about.agreement.reading')}</p>
      {marks.includes('low') && <p>{t('about.agreement.low', { limit })}</p>}
      {marks.includes('doubtful') && (
        <p>{t('about.agreement.caution', { limit, mark: doubtful })}</p>
      )}
      {few !== undefined && (
        <p>{t('about.agreement.few', { limit: few, mark: t('about.agreement.few.mark') })}</p>
      )}
      {isUndefined && <p>{t('about.agreement.undefined')}</p>}
    </>
  );
}
