/** Matches of a record as the reader sees them: in parts, and one row for what is said alike. */
import type { CoopRecord } from '../../dataset/schema';
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

function whyForm(model: Model, { form }: Match, need: CoopRecord, offer: CoopRecord): string {
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

function whyOpen(model: Model, { openness, firmness }: Match, offer: CoopRecord): string {
  const names = actorWords(model, offer.counterparts);
  if (openness === 'not-offered') return t('matches.openness.not-offered');
  if (firmness === 'delivered') return t(`matches.why.past.${openness}`, { names });
  return openness === 'open' ? t('matches.openness.open') : t(`matches.why.${openness}`, { names });
}

/** Matches with one actor that are of the same standing in every criterion, in the same words. */
export interface MatchRow {
  /** Row of the matrix: whose the other side is. */
  readonly actor: number;
  readonly form: string;
  readonly open: string;
  readonly standing: Match;
  /** Positions in `dataset.records`, on the other side. */
  readonly records: readonly number[];
}

/** @param other which side of the matches is shown. */
export function matchRows(
  model: Model,
  matches: readonly Match[],
  other: 'need' | 'offer',
): MatchRow[] {
  const rows: (MatchRow & { records: number[] })[] = [];
  for (const match of matches) {
    const need = model.dataset.records[match.need] as CoopRecord;
    const offer = model.dataset.records[match.offer] as CoopRecord;
    const row = {
      actor: model.index.columns.actor[match[other]] as number,
      form: whyForm(model, match, need, offer),
      open: whyOpen(model, match, offer),
    };
    const last = rows.at(-1);
    const isAlike =
      last?.actor === row.actor &&
      last.form === row.form &&
      last.open === row.open &&
      last.standing.firmness === match.firmness;
    if (last && isAlike) last.records.push(match[other]);
    else rows.push({ ...row, standing: match, records: [match[other]] });
  }
  return rows;
}

/** Rows of the matrix, each once, in the order of the matches. */
export const actorsIn = (rows: readonly MatchRow[]): number[] => [
  ...new Set(rows.map(({ actor }) => actor)),
];
