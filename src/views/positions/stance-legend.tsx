import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { StanceSign } from './stance-sign';

/** What the signs mean. */
export function StanceLegend() {
  return (
    <ul className="positions-legend" aria-label={t('positions.legend')}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} /> {t(`positions.stance.${stance}`)}
        </li>
      ))}
      <li>
        <sup className="stance-count">2</sup> {t('positions.legend.several')}
      </li>
    </ul>
  );
}
