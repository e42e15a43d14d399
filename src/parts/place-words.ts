import { t } from '../i18n/index';

/** The place of a statement, as the model gives it. */
export interface Place {
  /** The name of the speaker that reports the statement; null for the rapporteur. */
  readonly name: string | null;
  readonly presenter: string | null;
  readonly reported: boolean;
  readonly headings: readonly { readonly title: string; readonly number: string }[];
}

export interface Passage {
  readonly paragraph: number;
  readonly line: number;
}

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
