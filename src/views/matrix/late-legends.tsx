/** Optional legends: of status signs when their words do not fit, and of blank cells. */
import { t } from '../../i18n';
import { BLANKS } from '../../model/count/blanks';
import { AnswerSign } from '../../parts/answer-status';
import { BLANK_CLASS } from './matrix-cell';

/** One sample for each look; a region, which takes no part, is as white as an actor that spoke. */
const DRAWN = BLANKS.filter((blank) => blank !== 'spoken-of');

/** Explains the looks of blank cells, when the reader switches them on. */
export const BlankLegend = () => (
  <ul className="legend m-reasons">
    {DRAWN.map((blank) => (
      <li key={blank}>
        <i className={`m-blank ${BLANK_CLASS[blank]}`} aria-hidden="true" />{' '}
        {t(`matrix.blank.${blank}`)}
      </li>
    ))}
  </ul>
);

const SIGNS = [
  ['open', 'offer.open'],
  ['partly', 'matrix.status.partly'],
  ['perhaps', 'offer.perhaps'],
  ['planned', 'offer.planned'],
  ['other', 'offer.other'],
  ['none', 'offer.none'],
] as const;

/** Explains the status signs, for widths at which their words do not fit. */
export const StatusLegend = () => (
  <ul className="legend m-status-legend" aria-label={t('offer.is-there')}>
    <li>{t('offer.is-there')}</li>
    {SIGNS.map(([sign, words]) => (
      <li key={sign}>
        <AnswerSign of={sign} /> {t(words)}
      </li>
    ))}
  </ul>
);
