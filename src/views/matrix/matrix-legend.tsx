import { t } from '../../i18n';
import { isShaky } from '../../model/agreement';
import { BLANKS } from '../../model/blanks';
import type { Model } from '../../model/model';
import { useFilter, useModel } from '../../store/react';
import { GAP_SIGN, type SIGNS, signsUnder, signWords } from './cell-content';
import { BLANK_CLASS, MatrixSign } from './matrix-cell';

/** Whether two codings differed anywhere, so that cells bear a sign for it. */
export const isDisputed = ({ dataset }: Model): boolean =>
  dataset.agreements.some(({ disputes }) => disputes.length > 0);

/** What a region is spoken of looks as any cell without a record does, and its words are told at it. */
export const DRAWN_BLANKS = BLANKS.filter((blank) => blank !== 'spoken-of');

/** What the signs mean, in one line. */
export function MatrixLegend() {
  const model = useModel();
  const filter = useFilter();
  return (
    <ul aria-label={t('matrix.legend')}>
      {signsUnder(model, filter).map(([name, sign]) => (
        <li key={name}>
          <Sign sign={sign} /> {signWords(name)}
        </li>
      ))}
      {/* Behind the button on a screen; on paper here. */}
      {DRAWN_BLANKS.map((blank) => (
        <li key={blank} className="matrix-legend-rest">
          <BlankSign className={BLANK_CLASS[blank]} /> {t(`matrix.blank.${blank}`)}
        </li>
      ))}
      {isDisputed(model) && (
        <li className="matrix-legend-rest">
          <BlankSign className="m-disputed" /> {t('matrix.legend.disputed')}
        </li>
      )}
      {model.topics.some(({ id }) => isShaky(model, id)) && (
        <li className="matrix-legend-rest">
          <i className="m-warning" aria-hidden="true" /> {t('matrix.shaky')}
        </li>
      )}
    </ul>
  );
}

/** A sign as it stands in a cell. */
export function Sign({ sign }: { sign: (typeof SIGNS)[number][1] }) {
  return (
    <i aria-hidden="true">
      {typeof sign === 'string' ? (
        <b className="m-unanswered">{GAP_SIGN[sign]}</b>
      ) : (
        <MatrixSign {...sign} count={1} />
      )}
    </i>
  );
}

export const BlankSign = ({ className = 'm-nothing' }: { className: string | undefined }) => (
  <i className={`m-blank ${className}`} aria-hidden="true" />
);
