import { RAPPORTEUR } from '../../dataset/rapporteur';
import type { CoopRecord, OutlineNode } from '../../dataset/schema';
import { t } from '../../i18n';
import { placeOf } from '../../model/evidence';
import type { Model } from '../../model/model';

type Known = ReadonlyMap<string, unknown>;

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
  // The title of a presentation names its presenter already.
  const speaker =
    floor?.level === 'speaker' && floor.presenter && floor.actor === reportedBy
      ? t('evidence.presenter', { actor: name, presenter: floor.presenter })
      : name;
  const who = reportedBy === actor ? speaker : t('evidence.reported', { who: speaker });
  const place = path.flatMap((node) => headingInWords(node, model.names)).join(', ');
  return place
    ? t('evidence.where', { who, place, paragraph, line })
    : t('evidence.where.bare', { who, paragraph, line });
}

/** Speakers are named already, and the hour of a day is no place. */
function headingInWords({ level, label, title }: OutlineNode, known: Known): string[] {
  if (level === 'speaker' || level === 'time') return [];
  const words = withoutShouting(title, known);
  const number = label?.replace(/[().]/g, '') ?? '';
  return [level === 'item' && number ? t('evidence.item', { number, title: words }) : words];
}

/**
 * "SECOND PLENARY SESSION" as "Second Plenary Session": capitals are how these minutes set a head.
 * Short names of actors stay in capitals, and words of up to three letters go without.
 */
function withoutShouting(title: string, known: Known): string {
  if (title !== title.toUpperCase()) return title;
  return title.replace(/\p{L}+/gu, (word, at: number) => {
    if (known.has(word)) return word;
    const small = word.toLowerCase();
    return at > 0 && word.length < 4 ? small : word.charAt(0) + small.slice(1);
  });
}
