/** What the chair decides about topics: pinned or excluded, their order and their minutes. */
import { useMemo } from 'react';
import { t } from '../../i18n';
import { MOST_MINUTES } from '../../store/agenda-entries';
import { useSession, useView } from '../../store/react';

const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** Actions on topics, by id. Each reads the state at the time of the call. */
export function useAgendaActions() {
  const { navigate, store } = useSession();
  return useMemo(() => {
    const now = () => store.getState().state;
    return {
      pin: (id: string) => {
        const { pin, exclude } = now();
        const pinned = pin.includes(id) ? without(pin, id) : [...pin, id];
        void navigate({ pin: pinned, exclude: without(exclude, id) });
      },
      exclude: (id: string) => {
        const { pin, exclude } = now();
        const excluded = exclude.includes(id) ? without(exclude, id) : [...exclude, id];
        void navigate({ exclude: excluded, pin: without(pin, id) });
      },
      /** Sets the order of the items. */
      order: (ids: readonly string[]) => void navigate({ order: ids }),
      minutes: (id: string, minutes: number, isFirst: boolean) => {
        const { each, own } = now().time;
        const others = Object.fromEntries(Object.entries(own).filter(([topic]) => topic !== id));
        const next = minutes === each ? others : { ...others, [id]: minutes };
        void navigate({ time: { each, own: next } }, isFirst ? 'push' : 'replace');
      },
    };
  }, [navigate, store]);
}

/** Buttons that pin a topic to the agenda or exclude it. */
export function TopicButtons({ id, label }: { id: string; label: string }) {
  const isPinned = useView((state) => state.pin.includes(id));
  const isExcluded = useView((state) => state.exclude.includes(id));
  const actions = useAgendaActions();
  return (
    <>
      <button
        type="button"
        aria-label={t('agenda.pin.of', { topic: label })}
        aria-pressed={isPinned}
        onClick={() => actions.pin(id)}
      >
        {t('agenda.pin')}
      </button>
      <button
        type="button"
        aria-label={t('agenda.exclude.of', { topic: label })}
        aria-pressed={isExcluded}
        onClick={() => actions.exclude(id)}
      >
        {t('agenda.exclude')}
      </button>
    </>
  );
}

/** A decimal comma becomes a point. */
export const withPoint = (text: string) => text.trim().replace(',', '.');

/** The whole number that a text holds; undefined where it is none or out of bounds. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(withPoint(text)) ? Number(withPoint(text)) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

export const readMinutes = (text: string) => readWhole(text, 1, MOST_MINUTES);
