/** What the chair decides about a topic, and numbers that are typed. */
import { t } from '../../i18n';
import { MOST_MINUTES } from '../../store/agenda-entries';
import { useSession, useView } from '../../store/react';

type Decision = 'pin' | 'exclude';

/** Pins or excludes a topic by its id, which takes back the other of the two; the second time undoes it. */
export function useDecide(): (decision: Decision, id: string) => void {
  const { navigate, store } = useSession();
  return (decision, id) => {
    const { state } = store.getState();
    const toggled = (each: Decision) => {
      const others = state[each].filter((topic) => topic !== id);
      return each !== decision || state[each].includes(id) ? others : [...others, id];
    };
    void navigate({ pin: toggled('pin'), exclude: toggled('exclude') });
  };
}

/** Buttons that pin a topic to the agenda or exclude it. */
export function TopicButtons({ id, label }: { id: string; label: string }) {
  const isPinned = useView(({ pin }) => pin.includes(id));
  const isExcluded = useView(({ exclude }) => exclude.includes(id));
  const decide = useDecide();
  return (['pin', 'exclude'] as const).map((decision) => (
    <button
      key={decision}
      type="button"
      aria-label={t(`agenda.${decision}.of`, { topic: label })}
      aria-pressed={decision === 'pin' ? isPinned : isExcluded}
      onClick={() => decide(decision, id)}
    >
      {t(`agenda.${decision}`)}
    </button>
  ));
}

/** A decimal comma becomes a point. */
export const withPoint = (text: string) => text.trim().replace(',', '.');

/** The whole number that a text holds; undefined where it is none or out of bounds. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export const readMinutes = (text: string) => readWhole(text, 1, MOST_MINUTES);
