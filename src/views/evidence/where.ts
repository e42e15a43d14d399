import { RAPPORTEUR } from '../../dataset/rapporteur';
import type { CoopRecord, OutlineNode } from '../../dataset/schema';
import { t } from '../../i18n';
import { placeOf } from '../../model/evidence';
import type { Model } from '../../model/model';

/** "Ecuador, in Second Plenary Session, item 5 National Strategies, paragraph 58, line 247". */
export function whoSaidItWhere(model: Model, record: CoopRecord): string {
  const { meeting, reportedBy, actor, evidence } = record;
  const { paragraph, line, start } = evidence;
  const held = model.dataset.meetings.find(({ id }) => id === meeting);
  const path = held ? placeOf(held, start) : [];
  const name =
    reportedBy === RAPPORTEUR
      ? t('evidence.rapporteur')
      : (model.names.get(reportedBy) ?? reportedBy);
  const floor = path.at(-1);
  const speaker =
    floor?.presenter && floor.actor === reportedBy
      ? t('evidence.presenter', { actor: name, presenter: floor.presenter })
      : name;
  const who = reportedBy === actor ? speaker : t('evidence.reported', { who: speaker });
  const place = path.flatMap(headingInWords).join(', ');
  return place
    ? t('evidence.where', { who, place, paragraph, line })
    : t('evidence.where.bare', { who, paragraph, line });
}

/** Speakers are named already, and the hour of a day is no place. */
function headingInWords({ level, label, title }: OutlineNode): string[] {
  if (level === 'speaker' || level === 'time') return [];
  if (level === 'session') return [withoutShouting(title)];
  const number = label?.replace(/[().]/g, '') ?? '';
  if (level === 'item' && number) return [t('evidence.item', { number, title })];
  return [title];
}

/** "SECOND PLENARY SESSION" as "Second Plenary Session": capitals are how the minutes set a head. */
function withoutShouting(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return title
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
