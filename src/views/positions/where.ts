import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { Model } from '../../model/model';
import { sourceOf } from '../../model/place';

/** "Ecuador, in Second Plenary Session, item 5 National Strategies, paragraph 58, line 247". */
export function whoSaidItWhere(model: Model, position: Position): string {
  const { paragraph, line } = position.evidence;
  const { name, presenter, reported, headings } = sourceOf(model, position);
  const actor = name ?? t('evidence.rapporteur');
  const speaker = presenter ? t('evidence.presenter', { actor, presenter }) : actor;
  const who = reported ? t('evidence.reported', { who: speaker }) : speaker;
  const place = headings
    .map(({ title, number }) => (number ? t('evidence.item', { number, title }) : title))
    .join(', ');
  return place
    ? t('evidence.where', { who, place, paragraph, line })
    : t('evidence.where.bare', { who, paragraph, line });
}
