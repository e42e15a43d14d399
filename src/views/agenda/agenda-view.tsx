import { t } from '../../i18n';

/** From the matrix to a proposed agenda, with how sure its order is, and the paper to take along. */
export function AgendaView() {
  return <section className="agenda" aria-label={t('agenda.title')} />;
}
