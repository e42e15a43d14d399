/** Controls for the decisions of the chair: on a topic, the number of items and the time. */
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import {
  MOST_ITEMS,
  MOST_MEETING_MINUTES,
  MOST_MINUTES,
  parseDecimal,
  parseWholeNumber,
} from '../../store/agenda-entries';
import { useFields, useSession, useView } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { ARROWS } from '../../ui/signs';
import { useDecide } from './decisions';

/** Buttons that put a topic first, pin it to the agenda or exclude it. */
export function TopicButtons({ id, label }: { id: string; label: string }) {
  const isPinned = useView(({ pin }) => pin.includes(id));
  const isExcluded = useView(({ exclude }) => exclude.includes(id));
  const decide = useDecide();
  const pressed = { top: undefined, pin: isPinned, exclude: isExcluded };
  return (['top', 'pin', 'exclude'] as const).map((decision) => (
    <button
      key={decision}
      type="button"
      aria-label={t(`agenda.${decision}.of`, { topic: label })}
      aria-pressed={pressed[decision]}
      onClick={() => decide(decision, id)}
    >
      {t(`agenda.${decision}`)}
    </button>
  ));
}

interface MoveProps {
  /** Index of the entry among `count` entries. */
  readonly at: number;
  readonly count: number;
  readonly nameOf: (way: 'up' | 'down') => string;
  /** Moves the entry to another index. */
  readonly move: (to: number) => void;
}

/** Buttons that move an entry of a list up and down. */
export const MoveButtons = ({ at, count, nameOf, move }: MoveProps) =>
  (['up', 'down'] as const).map((way) => {
    const to = way === 'up' ? at - 1 : at + 1;
    const isPossible = to >= 0 && to < count;
    return (
      // `disabled` would drop the focus when the entry reaches either end.
      <button
        key={way}
        type="button"
        className="agenda-arrow"
        aria-label={nameOf(way)}
        aria-disabled={!isPossible}
        onClick={() => isPossible && move(to)}
      >
        {ARROWS[way]}
      </button>
    );
  });

/** Trims a number and replaces its decimal comma with a point. */
const withPoint = (text: string) => text.trim().replace(',', '.');

/** Field that sets the minutes of one item; without it, items share the time equally. */
export function ItemMinutes(props: { id: string; label: string; minutes: number }) {
  const { id, label, minutes } = props;
  const { navigate, store } = useSession();
  return (
    <NumberField
      label={t('agenda.minutes.of', { topic: label })}
      unit={t('agenda.minutes')}
      value={minutes}
      read={(text) => parseWholeNumber(text.trim(), MOST_MINUTES)}
      fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(minutes) })}
      onChange={(next, isFirst) =>
        void navigate(
          { time: { ...store.getState().state.time, [id]: next } },
          isFirst ? 'push' : 'replace',
        )
      }
    />
  );
}

/** Reads hours with at most two decimals; undefined for other text, under a minute or over the longest meeting. */
function readHours(text: string): number | undefined {
  const hours = parseDecimal(withPoint(text));
  const minutes = Math.round((hours ?? 0) * 60);
  return /^\d+([.,]\d{1,2})?$/.test(text.trim()) && minutes >= 1 && minutes <= MOST_MEETING_MINUTES
    ? hours
    : undefined;
}

/** Fields that set the number of items and the hours: "5 items in 2 hours (24 minutes each)". */
export function LengthSettings({ agenda: { each, minutes, room } }: { agenda: Agenda }) {
  const { navigate } = useSession();
  const { length } = useFields('length');
  const hours = Math.round(length.minutes / 0.6) / 100;
  return (
    <p className="agenda-length">
      <NumberField
        label={t('agenda.length.items.of')}
        unit={t('agenda.length.items')}
        value={length.items}
        read={(text) => parseWholeNumber(text.trim(), MOST_ITEMS)}
        fault={(text) => t('agenda.length.items.bad', { text, kept: formatNumber(length.items) })}
        onChange={(items, isFirst) =>
          void navigate({ length: { ...length, items } }, isFirst ? 'push' : 'replace')
        }
      />
      <NumberField
        label={t('agenda.length.hours.of')}
        unit={t('agenda.length.hours')}
        value={hours}
        read={readHours}
        fault={(text) => t('agenda.length.hours.bad', { text, kept: formatNumber(hours, 2) })}
        onChange={(next, isFirst) =>
          void navigate(
            { length: { ...length, minutes: Math.round(next * 60) } },
            isFirst ? 'push' : 'replace',
          )
        }
      />
      <span className="agenda-each">
        {t('agenda.each', { minutes: formatNumber(each, Number.isInteger(each) ? 0 : 1) })}
      </span>
      {minutes > room && (
        <strong className="agenda-over">{t('agenda.over', { over: minutes - room })}</strong>
      )}
    </p>
  );
}
