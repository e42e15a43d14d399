/** What the chair decides about a topic, and the length of the agenda. */
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { decimal, MOST_MINUTES } from '../../store/agenda-entries';
import { useFields, useSession, useView } from '../../store/react';
import { NumberField } from '../../ui/number-field';

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
function readWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export const readMinutes = (text: string) => readWhole(text, 1, MOST_MINUTES);

/** The hours that a text holds, with two decimals at most; undefined where it holds none. */
function readHours(text: string): number | undefined {
  const hours = decimal(withPoint(text));
  return hours !== undefined && hours < 1000 && /^\d+([.,]\d{1,2})?$/.test(text.trim())
    ? hours
    : undefined;
}

/** The length of the agenda, in items or in hours, and the minutes of an item. */
export function LengthSettings({ agenda }: { agenda: Agenda }) {
  const { navigate } = useSession();
  const { length, time } = useFields('length', 'time');
  const { unit, count } = length;
  const lengths = [
    { unit: 'items', count: agenda.n },
    { unit: 'hours', count: Math.max(0.25, Math.round(agenda.minutes / 15) / 4) },
  ] as const;
  return (
    <fieldset className="agenda-length">
      <legend>{t('agenda.length')}</legend>
      {lengths.map((each) => (
        <label key={each.unit}>
          <input
            type="radio"
            name="length"
            checked={unit === each.unit}
            onChange={() => void navigate({ length: each })}
          />
          {t(`agenda.length.${each.unit}`)}
        </label>
      ))}
      <NumberField
        key={unit}
        label={t(`agenda.length.${unit}.of`)}
        hideLabel
        value={count}
        read={(text) => (unit === 'items' ? readWhole(text, 0, 999) : readHours(text))}
        fault={(text) => t(`agenda.length.${unit}.bad`, { text, kept: formatNumber(count) })}
        onChange={(next, isFirst) =>
          void navigate({ length: { unit, count: next } }, isFirst ? 'push' : 'replace')
        }
      />
      <NumberField
        label={t('agenda.each')}
        value={time.each}
        read={readMinutes}
        fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(time.each) })}
        onChange={(each, isFirst) =>
          void navigate({ time: { ...time, each } }, isFirst ? 'push' : 'replace')
        }
      />
      {Object.keys(time.own).length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => void navigate({ time: { each: time.each, own: {} } })}
        >
          {t('agenda.reset.times')}
        </button>
      )}
    </fieldset>
  );
}
