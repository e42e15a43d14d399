import { useMemo } from 'react';
import { t } from '../../i18n';
import { rankTopics } from '../../model/agenda/ranking';
import { useFields, useFilter, useLink, useModel } from '../../store/react';

/** Links a topic to its rank on the agenda. Renders nothing for a topic without a rank. */
export function AgendaPlace({ id }: { id: string }) {
  const model = useModel();
  const filter = useFilter();
  const settings = useFields('criteria', 'importance');
  const ranking = useMemo(() => rankTopics(model, filter, settings), [model, filter, settings]);
  const link = useLink({ view: 'agenda', record: null, cell: null, position: null });
  if (ranking === 'no-needs') return null;
  const of = ranking.topics.length;
  const at = ranking.topics.findIndex(({ topic }) => model.topics[topic]?.id === id);
  return at >= 0 && <a {...link}>{t('profile.topic.place', { place: at + 1, of })}</a>;
}
