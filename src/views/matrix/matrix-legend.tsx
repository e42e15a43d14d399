import { useState } from 'react';
import { t } from '../../i18n';
import { BLANKS } from '../../model/blanks';
import { isCounted } from '../../model/marks';
import { useFilter, useModel } from '../../store/react';
import { BLANK_CLASS, MatrixMark } from './matrix-cell';

const MARKS = [
  ['need', { shape: 'need', soft: false, implied: false }],
  ['soft', { shape: 'need', soft: true, implied: false }],
  ['available', { shape: 'available', soft: false, implied: false }],
  ['planned', { shape: 'planned', soft: false, implied: false }],
  ['delivered', { shape: 'delivered', soft: false, implied: false }],
  ['capacity', { shape: 'capacity', soft: false, implied: false }],
] as const;

const IMPLIED = [
  { shape: 'need', soft: false, implied: true },
  { shape: 'available', soft: false, implied: true },
] as const;

/** What the marks and the kinds of blank mean; on a narrow screen behind a button. */
export function MatrixLegend() {
  const [open, setOpen] = useState(false);
  const model = useModel();
  const filter = useFilter();
  const marks = MARKS.filter(
    ([, { shape }]) => shape !== 'capacity' || isCounted(model, filter, shape),
  );
  const isDisputed = model.dataset.agreements.some(({ disputes }) => disputes.length > 0);
  return (
    <div className="matrix-legend">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('matrix.legend')}
      </button>
      <ul aria-label={t('matrix.legend')}>
        {marks.map(([name, mark]) => (
          <li key={name}>
            <i aria-hidden="true">
              <MatrixMark {...mark} count={1} />
            </i>{' '}
            {t(`matrix.legend.${name}`)}
          </li>
        ))}
        <li>
          <i aria-hidden="true">
            {IMPLIED.map((mark) => (
              <MatrixMark key={mark.shape} {...mark} count={1} />
            ))}
          </i>{' '}
          {t('matrix.legend.implied')}
        </li>
        {BLANKS.map((blank) => (
          <li key={blank}>
            <i className={`m-blank ${BLANK_CLASS[blank] ?? 'm-nothing'}`} aria-hidden="true" />{' '}
            {t(`matrix.blank.${blank}`)}
          </li>
        ))}
        {isDisputed && (
          <li>
            <i className="m-blank m-disputed" aria-hidden="true" /> {t('matrix.legend.disputed')}
          </li>
        )}
      </ul>
    </div>
  );
}
