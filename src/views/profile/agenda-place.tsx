import { useEffect, useState } from 'react';
import { t } from '../../i18n';
import { agendaOf } from '../../model/agenda';
import { DRAWS, startRanking } from '../../model/ranking';
import { useFilter, useLink, useModel, useView } from '../../store/react';

/** The place of a topic under the weights of the agenda, which it opens; nothing until it is counted. */
export function AgendaPlace({ id }: { id: string }) {
  const place = usePlaceOnAgenda(id);
  const link = useLink({ view: 'agenda', record: null, cell: null, position: null });
  return place && <a {...link}>{t('profile.topic.place', place)}</a>;
}

/** Where the ranking has the topic, under the filter and the settings of the agenda; null until it is counted, and where it is not ranked. */
function usePlaceOnAgenda(id: string) {
  const model = useModel();
  const filter = useFilter();
  const settings = useView((state) => state);
  const [place, setPlace] = useState<{ place: number; of: number } | null>(null);
  useEffect(() => {
    const run = startRanking(model, filter, settings);
    if (typeof run === 'string') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // In slices, behind the page.
    const take = () => {
      if (run.advance(DRAWS / 40) > 0) {
        timer = setTimeout(take);
        return;
      }
      const { ranked } = agendaOf(model, run.result(), settings);
      const at = ranked.findIndex(({ topic }) => model.topics[topic]?.id === id);
      setPlace(at < 0 ? null : { place: at + 1, of: ranked.length });
    };
    timer = setTimeout(take);
    return () => clearTimeout(timer);
  }, [model, filter, settings, id]);
  return place;
}
