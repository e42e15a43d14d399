import { t } from '../../i18n';

export function MatchesView() {
  return <h2>{t('matches.title')}</h2>;
}
