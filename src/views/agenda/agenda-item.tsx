import type { HTMLAttributes } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda';
import { agendaFacts } from '../../model/agenda-facts';
import type { RankedTopic, Ranking } from '../../model/ranking';
import { useFilter, useModel } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { ItemFacts } from './item-facts';
import { readMinutes } from './length-settings';
import { intervalWords, shareWords } from './ranking-words';
import { TopicButtons } from './topic-buttons';
import { useChair } from './use-chair';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  readonly item: AgendaItem;
  /** From 1. */
  readonly place: number;
  readonly isDragged: boolean;
  /** What makes an element the handle that the item is dragged by. */
  readonly handle: HTMLAttributes<HTMLElement>;
  /** To another place, from 0. */
  readonly move: (to: number) => void;
}

/** "among the first 7 in 93% of the draws". */
export function chanceWords(ranking: Ranking, { n }: Agenda, { among, at }: RankedTopic): string {
  const { draws } = ranking.acceptability;
  if (draws > 1) return t('agenda.item.among', { n, share: shareWords(among) });
  return t('agenda.item.rank', { rank: intervalWords(ranking, at) });
}

/** Why an item is on the agenda, in words. */
export function reasonWords(ranking: Ranking, agenda: Agenda, item: AgendaItem): string {
  const chance = chanceWords(ranking, agenda, item);
  return item.pinned ? t('agenda.item.pinned', { chance }) : chance;
}

export function AgendaItemEntry(props: Props) {
  const { ranking, agenda, item, place, isDragged, handle, move } = props;
  const model = useModel();
  const filter = useFilter();
  const chair = useChair();
  const { id, label } = model.topics[item.topic] ?? { id: '', label: '' };
  const last = agenda.items.length;
  return (
    <li data-item={id} data-topic={id} data-dragged={isDragged || undefined}>
      <div className="agenda-item-head">
        <span
          className="agenda-handle"
          aria-hidden="true"
          title={t('agenda.drag', { topic: label })}
          {...handle}
        >
          ⠿
        </span>
        <h4>
          {place}. {label}
        </h4>
        <span className="agenda-reason">{reasonWords(ranking, agenda, item)}</span>
        <span className="agenda-item-actions">
          <NumberField
            label={t('agenda.minutes.of', { topic: label })}
            hideLabel
            unit={t('agenda.minutes')}
            value={item.minutes}
            read={readMinutes}
            fault={(text) => t('agenda.minutes.bad', { text, kept: formatNumber(item.minutes) })}
            onChange={(minutes, isFirst) => chair.minutes(id, minutes, isFirst)}
          />
          {/* Not `disabled`: at an end that would throw away the focus of who came there by key. */}
          <button
            type="button"
            aria-label={t('agenda.up', { topic: label })}
            aria-disabled={place === 1}
            onClick={() => place > 1 && move(place - 2)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            aria-label={t('agenda.down', { topic: label })}
            aria-disabled={place === last}
            onClick={() => place < last && move(place)}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <TopicButtons id={id} label={label} />
        </span>
      </div>
      <ItemFacts facts={agendaFacts(model, filter, item.topic)} />
    </li>
  );
}
