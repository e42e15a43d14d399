import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { decimal, MOST_MINUTES } from '../../store/agenda-codec';
import { useSession, useView } from '../../store/react';
import { NumberField } from '../../ui/number-field';

const plain = (text: string) => text.trim().replace(',', '.');

/** A whole number, or undefined where the text is none or is out of bounds. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(plain(text)) ? Number(plain(text)) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

export const readMinutes = (text: string) => readWhole(text, 1, MOST_MINUTES);

/** Hours are written with two decimals at most. */
function readHours(text: string): number | undefined {
  const hours = decimal(plain(text));
  return hours !== undefined && hours < 1000 && /^\d+([.,]\d{1,2})?$/.test(text.trim())
    ? hours
    : undefined;
}

/** How long the agenda is to be: so many items, or as many as some hours hold. */
export function LengthSettings({ agenda }: { agenda: Agenda }) {
  const { navigate } = useSession();
  const { unit, count } = useView((state) => state.length);
  const time = useView((state) => state.time);
  const hours = Math.max(0.25, Math.round(agenda.minutes / 15) / 4);
  const kept = formatNumber(count);
  return (
    <fieldset className="agenda-length">
      <legend>{t('agenda.length')}</legend>
      <label>
        <input
          type="radio"
          name="length"
          checked={unit === 'items'}
          onChange={() => void navigate({ length: { unit: 'items', count: agenda.n } })}
        />
        {t('agenda.length.items')}
      </label>
      <label>
        <input
          type="radio"
          name="length"
          checked={unit === 'hours'}
          onChange={() => void navigate({ length: { unit: 'hours', count: hours } })}
        />
        {t('agenda.length.hours')}
      </label>
      <NumberField
        key={unit}
        label={t(`agenda.length.${unit}.of`)}
        hideLabel
        value={count}
        read={(text) => (unit === 'items' ? readWhole(text, 0, 999) : readHours(text))}
        fault={(text) =>
          unit === 'items'
            ? t('agenda.length.items.bad', { text, kept })
            : t('agenda.length.hours.bad', { text, kept })
        }
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
