import { t } from '../../i18n';

export function PositionsView() {
  return <h2>{t('positions.title')}</h2>;
}
