/** Legends that are asked for: of the signs of the status where it has no room for its words, and of blank cells. */
import { t } from '../../i18n';
import { BLANKS } from '../../model/count/blanks';
import { AnswerSign } from '../../parts/answer-status';
import { BLANK_CLASS } from './matrix-cell';

/** A look each: a region, which takes no part, is as white as who spoke. */
const DRAWN = BLANKS.filter((blank) => blank !== 'spoken-of');

/** Why cells are blank, where the reader asks for it. */
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

/** The signs of the status, for where it has no room for its words. */
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
