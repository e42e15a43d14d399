import type { Evidence } from '../dataset/schema';
import { t } from '../i18n/index';
import type { sourceOf } from '../model/minutes/statement';

export type Place = ReturnType<typeof sourceOf>;
export type Passage = Pick<Evidence, 'paragraph' | 'line'>;

/** "Ecuador, in Second Plenary Session, 5. National Strategies, paragraph 58, line 247". */
export function placeInWords(place: Place, { paragraph, line }: Passage): string {
  const { name, presenter, reported, headings } = place;
  const actor = name ?? t('evidence.rapporteur');
  const speaker = presenter ? t('evidence.presenter', { actor, presenter }) : actor;
  const who = reported ? t('evidence.reported', { who: speaker }) : speaker;
  const under = headings
    .map(({ title, number }) => (number ? t('evidence.item', { number, title }) : title))
    .join(', ');
  return under
    ? t('evidence.where', { who, place: under, paragraph, line })
    : t('evidence.where.bare', { who, paragraph, line });
}
