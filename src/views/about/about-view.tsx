import { t } from '../../i18n';

export function AboutView() {
  return <h2>{t('about.title')}</h2>;
}
