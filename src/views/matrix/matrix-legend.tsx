import { t } from '../../i18n';
import { BLANKS } from '../../model/blanks';
import { isCounted } from '../../model/marks';
import type { Model } from '../../model/model';
import { useFilter, useModel } from '../../store/react';
import { BLANK_CLASS, MatrixMark } from './matrix-cell';

/** Signs in the order of the cell: needs, what stands where an offer would, offers. */
export const SIGNS = [
  ['need', { shape: 'need', soft: false, implied: false }],
  ['soft', { shape: 'need', soft: true, implied: false }],
  ['gap', null],
  ['available', { shape: 'available', soft: false, implied: false }],
  ['planned', { shape: 'planned', soft: false, implied: false }],
  ['delivered', { shape: 'delivered', soft: false, implied: false }],
  ['capacity', { shape: 'capacity', soft: false, implied: false }],
  ['implied', { shape: 'need', soft: true, implied: true }],
] as const;
export type SignName = (typeof SIGNS)[number][0];

/** Whether two codings differed anywhere, so that cells bear a sign for it. */
export const isDisputed = ({ dataset }: Model): boolean =>
  dataset.agreements.some(({ disputes }) => disputes.length > 0);

/** What the signs mean, in one line. */
export function MatrixLegend() {
  const model = useModel();
  const filter = useFilter();
  const signs = SIGNS.filter(([name]) => name !== 'capacity' || isCounted(model, filter, name));
  return (
    <ul aria-label={t('matrix.legend')}>
      {signs.map(([name, mark]) => (
        <li key={name}>
          <Sign mark={mark} /> {t(`matrix.legend.${name}`)}
        </li>
      ))}
      {/* Behind the button on a screen; on paper here. */}
      {BLANKS.map((blank) => (
        <li key={blank} className="matrix-legend-rest">
          <BlankSign className={BLANK_CLASS[blank]} /> {t(`matrix.blank.${blank}`)}
        </li>
      ))}
      {isDisputed(model) && (
        <li className="matrix-legend-rest">
          <BlankSign className="m-disputed" /> {t('matrix.legend.disputed')}
        </li>
      )}
    </ul>
  );
}

/** A mark as it stands in a cell; null: the sign of a need that nothing answers. */
export function Sign({ mark }: { mark: (typeof SIGNS)[number][1] }) {
  return (
    <i aria-hidden="true">
      {mark ? <MatrixMark {...mark} count={1} /> : <b className="m-unanswered">?</b>}
    </i>
  );
}

export const BlankSign = ({ className = 'm-nothing' }: { className: string | undefined }) => (
  <i className={`m-blank ${className}`} aria-hidden="true" />
);
