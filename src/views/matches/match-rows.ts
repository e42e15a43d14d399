/** The matches of a record as rows: matches with the same words share a row. */
import type { Actor, CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { actorName, formLabels } from '../../model/labels';
import { toldTogether } from '../../model/match-lists';
import type { Match, NamedOffer } from '../../model/matches';
import type { Model } from '../../model/model';

type Standing = NamedOffer & { readonly form?: Match['form'] };

/** Matches that are equal in every criterion of the order, in the same words. */
export interface MatchRow {
  /** Rows of the matrix: the actors of the other side; several where one passage names them. */
  readonly actors: readonly [number, ...number[]];
  /** Why it stands where it does, in words, with the value of the criterion where it is one. */
  readonly reasons: readonly (readonly [words: string, place?: string | undefined])[];
  readonly standing: Standing;
  /** Positions in `dataset.records`, on the other side: the first actor's. */
  readonly records: readonly [number, ...number[]];
  /** Matches in the row: of each of its actors. */
  readonly count: number;
}

const isAlike = (a: MatchRow, b: MatchRow): boolean =>
  String(a.reasons) === String(b.reasons) && a.standing.firmness === b.standing.firmness;

/** Joins rows of one match each where one passage makes the offer for several actors. */
function joinProviders(model: Model, rows: readonly MatchRow[]): MatchRow[] {
  const joint = toldTogether(model);
  /** By position of the record: the place of its row among those kept. */
  const places = new Map<number, number>();
  const kept: MatchRow[] = [];
  for (const row of rows) {
    const [record] = row.records;
    const place = (joint.get(record) ?? [])
      .map((other) => places.get(other))
      .find((at) => at !== undefined && isAlike(kept[at] as MatchRow, row));
    const first = place === undefined ? undefined : kept[place];
    if (place === undefined || !first || first.actors.includes(row.actors[0])) {
      places.set(record, kept.push(row) - 1);
      continue;
    }
    kept[place] = { ...first, actors: [...first.actors, ...row.actors], count: first.count + 1 };
  }
  return kept;
}

/** Joins rows that follow each other and say the same of the same actors. */
function joinRepeated(rows: readonly MatchRow[]): MatchRow[] {
  const kept: MatchRow[] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (!last || last.actors.join() !== row.actors.join() || !isAlike(last, row)) kept.push(row);
    else
      kept[kept.length - 1] = {
        ...last,
        records: [...last.records, ...row.records],
        count: last.count + row.count,
      };
  }
  return kept;
}

/** @param at position in `dataset.records` of the record that is shown. */
const rowOf = (
  model: Model,
  standing: Standing,
  at: number,
  form: string,
  asked = '',
): MatchRow => ({
  actors: [model.index.columns.actor[at] as number],
  reasons: [[form, standing.form], [whyOpen(model, standing), standing.openness], [asked]],
  standing,
  records: [at],
  count: 1,
});

/** @param other which side of the matches is shown. */
export function matchRows(
  model: Model,
  matches: readonly Match[],
  other: 'need' | 'offer',
): MatchRow[] {
  const rows = matches.map((match): MatchRow => {
    const need = model.dataset.records[match.need] as CoopRecord;
    const offer = model.dataset.records[match.offer] as CoopRecord;
    const form = whyForm(model, match.form, need, offer);
    return rowOf(model, match, match[other], form, whyAsked(model, need, offer, other));
  });
  return joinRepeated(other === 'offer' ? joinProviders(model, rows) : rows);
}

/** Rows of offers that are made for an actor without a need to meet. */
export function namedRows(model: Model, named: readonly NamedOffer[]): MatchRow[] {
  const rows = named.map((standing): MatchRow => {
    const { modalities } = model.dataset.records[standing.offer] as CoopRecord;
    const form = formWords(model, modalities) || t('matches.why.unstated');
    return rowOf(model, standing, standing.offer, form);
  });
  return joinRepeated(joinProviders(model, rows));
}

/** Rows of the matrix, each once, in the order of the matches. */
export const actorsIn = (rows: readonly MatchRow[]): number[] => [
  ...new Set(rows.flatMap(({ actors }) => actors)),
];

/** Labels of forms of cooperation, as a list. */
export const formWords = (model: Model, forms: readonly string[]): string =>
  formatList(formLabels(model, forms).map((label) => label.toLocaleLowerCase()));

function whyForm(model: Model, form: Match['form'], need: CoopRecord, offer: CoopRecord): string {
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

function whyOpen(model: Model, { openness, firmness, offer: at }: Standing): string {
  const offer = model.dataset.records[at] as CoopRecord;
  const names = formatList(offer.counterparts.map((id) => actorName(model, id)));
  if (openness === 'not-offered') return t('matches.openness.not-offered');
  if (firmness === 'delivered') return t(`matches.why.past.${openness}`, { names });
  return openness === 'open' ? t('matches.openness.open') : t(`matches.why.${openness}`, { names });
}

/**
 * Says that the need asks for the provider of the offer; empty where it does not. It has no part in
 * the order.
 * @param other which side of the match is shown.
 */
function whyAsked(
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
