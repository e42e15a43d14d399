/** Tables of figures, and the tables of agreement between two codings, which mark low figures. Words: `about`. */
import type { ReactNode } from 'react';
import type {
  Agreement,
  AgreementFigures,
  Estimate,
  LinkAgreement,
} from '../dataset/agreement-schema';
import { formatNumber, t } from '../i18n';

interface TableProps {
  readonly caption: string;
  readonly hidesCaption?: boolean;
  readonly heads: readonly string[];
  /** Whether the cells are numbers. */
  readonly isNumeric?: boolean;
  /** Bodies of the table. */
  readonly children: ReactNode;
}

/** A table in a region that scrolls, by keyboard too, where it is wider than the screen. */
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

/** The mark of a figure: 'low' below the limit, 'doubtful' where only its interval reaches below it, else null. */
function markOf({ value, low }: Estimate, limit: number): 'low' | 'doubtful' | null {
  if (value !== null && value < limit) return 'low';
  return low !== null && low < limit ? 'doubtful' : null;
}

interface AgreementProps {
  readonly agreement: Pick<Agreement, 'figures' | 'fields'>;
  /** Title of the meeting. */
  readonly title: string;
  /** Figures below it are marked. */
  readonly limit: number;
  /** Topics with fewer cells in the two codings are marked. */
  readonly enough: number;
  readonly topicName: (topic: string) => ReactNode;
  /** What stands below the table of cells. */
  readonly children?: ReactNode;
}

// It is long because it is the markup of two tables and their legends.
/** Agreement of two codings: figures over all cells, by kind and by topic; then figures by field. */
export function AgreementTables(props: AgreementProps) {
  const { agreement, title, enough, topicName, children } = props;
  const { figures, fields } = agreement;
  const groups = [
    [null, figures.filter(({ kind, topic }) => kind === null && topic === null)],
    [t('about.agreement.kinds'), figures.filter(({ kind }) => kind !== null)],
    [t('about.agreement.topics'), figures.filter(({ topic }) => topic !== null)],
  ] as const;
  const heads = ['of', 'units', 'both', 'first', 'second', 'f1', 'alpha'] as const;
  const fieldHeads = ['field', 'units', 'agree', 'alpha'] as const;
  const alphas = [...figures, ...fields].map(({ alpha }) => alpha);
  const marks = alphas.map((alpha) => markOf(alpha, props.limit));
  const limit = formatNumber(props.limit);
  const hasFew = ({ topic, both, firstOnly, secondOnly }: AgreementFigures) => {
    const cells = both + firstOnly + secondOnly;
    return topic !== null && cells > 0 && cells < enough;
  };
  return (
    <>
      <p>{t('about.agreement.reading')}</p>
      {marks.includes('low') && <p>{t('about.agreement.low', { limit })}</p>}
      {marks.includes('doubtful') && (
        <p>
          {t('about.agreement.caution', {
            limit,
            mark: t('about.agreement.caution.mark', { limit }),
          })}
        </p>
      )}
      {figures.some(hasFew) && (
        <p>{t('about.agreement.few', { limit: enough, mark: t('about.agreement.few.mark') })}</p>
      )}
      {[...alphas, ...figures.map(({ f1 }) => f1)].some(({ value }) => value === null) && (
        <p>{t('about.agreement.undefined')}</p>
      )}
      <FigureTable
        caption={t('about.agreement.caption', { title })}
        heads={heads.map((head) => t(`about.agreement.${head}`))}
        isNumeric
      >
        {groups.map(([name, rows]) => (
          <tbody key={name}>
            {name !== null && rows.length > 0 && (
              <tr>
                <th scope="rowgroup" colSpan={heads.length}>
                  {name}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <FigureRow
                key={`${row.kind} ${row.topic}`}
                name={
                  row.topic !== null
                    ? topicName(row.topic)
                    : t(row.kind === null ? 'about.agreement.all' : `kind.${row.kind}.many`)
                }
                remark={hasFew(row) ? t('about.agreement.few.mark') : undefined}
                counts={[row.units, row.both, row.firstOnly, row.secondOnly]}
                estimates={[row.f1, row.alpha]}
                limit={props.limit}
              />
            ))}
          </tbody>
        ))}
      </FigureTable>
      {children}
      {fields.length > 0 && (
        <>
          <p>{t('about.agreement.fields.reading', { openTo: t('evidence.openTo') })}</p>
          <FigureTable
            caption={t('about.agreement.fields', { title })}
            heads={fieldHeads.map((head) => t(`about.agreement.${head}`))}
            isNumeric
          >
            <tbody>
              {fields.map(({ field, units, agree, alpha }) => (
                <FigureRow
                  key={field}
                  name={t(field === 'openTo' ? 'evidence.openTo' : `filters.field.${field}`)}
                  counts={[units, agree]}
                  estimates={[alpha]}
                  limit={props.limit}
                />
              ))}
            </tbody>
          </FigureTable>
        </>
      )}
    </>
  );
}

/** Agreement of two codings on what became of records of earlier meetings, in words. */
export function LinkFigures({ links: { f1, kappa, ...counts } }: { links: LinkAgreement }) {
  return (
    <>
      <p>{t('about.links.pairs', { ...counts, f1: estimateWords(f1) })}</p>
      <p>
        {t('about.links.effects', { agree: counts.agree, kappa: estimateWords(kappa) })}{' '}
        {kappa.value === null && t('about.links.undefined')}
      </p>
    </>
  );
}

interface RowProps {
  readonly name: ReactNode;
  /** A remark beside the name. */
  readonly remark?: string | undefined;
  readonly counts: readonly number[];
  /** The last one decides the mark of the row. */
  readonly estimates: readonly Estimate[];
  readonly limit: number;
}

/** A row. It has a warning if its last figure is low, and a remark if that is doubtful. */
function FigureRow({ name, remark, counts, estimates, limit: below }: RowProps) {
  const last = estimates.at(-1);
  const mark = last ? markOf(last, below) : null;
  const limit = formatNumber(below);
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
          {estimate === last && mark === 'low' && (
            <span title={warning}>
              {' '}
              <span aria-hidden="true">!</span>
              <span className="visually-hidden">{warning}</span>
            </span>
          )}
          {estimate === last && mark === 'doubtful' && (
            <Remark words={t('about.agreement.caution.mark', { limit })} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** A remark in small type, less conspicuous than the warning. */
function Remark({ words }: { words: string }) {
  return (
    <>
      {' '}
      <small className="figure-remark">{words}</small>
    </>
  );
}

/** A figure with three decimals, as the limit has, and its interval with two. */
function Figure(estimate: Estimate) {
  const interval = intervalWords(estimate);
  return (
    <>
      {valueWords(estimate)}
      {interval && <small> {interval}</small>}
    </>
  );
}

const valueWords = ({ value }: Estimate): string =>
  value === null ? t('about.agreement.none') : formatNumber(value, 3);

/** '' for a figure without an interval. */
const intervalWords = ({ low, high }: Estimate): string =>
  low === null || high === null
    ? ''
    : t('about.agreement.interval', { low: formatNumber(low, 2), high: formatNumber(high, 2) });

const estimateWords = (estimate: Estimate): string =>
  `${valueWords(estimate)} ${intervalWords(estimate)}`.trim();
