/** Why a match stands where it does, in words. */
import type { Actor, CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import type { Match } from '../../model/matches';
import type { Model } from '../../model/model';

/** Labels of forms of cooperation. */
export const formWords = ({ dataset }: Model, forms: readonly string[]): string =>
  formatList(
    dataset.modalities
      .filter(({ id }) => forms.includes(id))
      .map(({ label }) => label.toLocaleLowerCase()),
  );

export const actorWords = ({ names }: Model, actors: readonly string[]): string =>
  formatList(actors.map((id) => names.get(id) ?? id));

export function whyForm(
  model: Model,
  form: Match['form'],
  need: CoopRecord,
  offer: CoopRecord,
): string {
  const wanted = formWords(model, need.modalities);
  const given = formWords(model, offer.modalities);
  if (form === 'different') return t('matches.why.different', { given, wanted });
  if (form === 'unstated') {
    if (given !== '') return t('matches.why.unstated.need', { given });
    return wanted === '' ? t('matches.why.unstated') : t('matches.why.unstated.offer', { wanted });
  }
  const shared = need.modalities.filter((id) => offer.modalities.includes(id));
  return t('matches.why.shared', { given: formWords(model, shared) });
}

export function whyOpen(
  model: Model,
  { openness, firmness }: Pick<Match, 'openness' | 'firmness'>,
  offer: CoopRecord,
): string {
  const names = actorWords(model, offer.counterparts);
  if (openness === 'not-offered') return t('matches.openness.not-offered');
  if (firmness === 'delivered') return t(`matches.why.past.${openness}`, { names });
  return openness === 'open' ? t('matches.openness.open') : t(`matches.why.${openness}`, { names });
}

/**
 * That the need asks whom the offer is of; empty where it does not. It sorts nothing.
 * @param other which side of the match is shown.
 */
export function whyAsked(
  { actors, actorIndex }: Model,
  need: CoopRecord,
  offer: CoopRecord,
  other: 'need' | 'offer',
): string {
  if (!need.counterparts.includes(offer.actor)) return '';
  if (other === 'need') return t('matches.why.asks');
  const { kind } = actors[actorIndex.get(offer.actor) as number] as Actor;
  return t(`matches.why.asked.${kind}`);
}
