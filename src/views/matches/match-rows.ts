/** The matches of a record as rows: matches with the same words share a row. */
import type { Actor, CoopRecord } from '../../dataset/schema';
import { formatList, inSmallLetters, t } from '../../i18n';
import { toldTogether } from '../../model/givers';
import { groupBy } from '../../model/group-by';
import { actorName, formLabels } from '../../model/labels';
import type { Match, NamedOffer } from '../../model/matches';
import type { Model } from '../../model/model';
import { openToWords } from '../../parts/record-words';

/** Matches that are equal in every criterion of the order, in the same words. */
export interface MatchRow extends Pick<NamedOffer, 'openness' | 'firmness'> {
  /** Absent where there is no need to compare with. */
  readonly fit: Match['fit'] | undefined;
  /** Rows of the matrix: the actors of the other side; several where one passage names them. */
  readonly actors: readonly [number, ...number[]];
  /** Why it stands where it does, in words, with the value of the criterion where it is one. */
  readonly reasons: readonly (readonly [words: string, place?: string | undefined])[];
  /** Positions in `dataset.records`, on the other side: each actor has as many. */
  readonly records: readonly [number, ...number[]];
}

const isAlike = (a: MatchRow, b: MatchRow): boolean =>
  String(a.reasons) === String(b.reasons) && a.firmness === b.firmness;

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
    if (place === undefined || !first || first.actors.includes(row.actors[0]))
      places.set(record, kept.push(row) - 1);
    else kept[place] = { ...first, actors: [...first.actors, ...row.actors] };
  }
  return kept;
}

/** Joins rows that follow each other and say the same of the same actors. */
function joinRepeated(rows: readonly MatchRow[]): MatchRow[] {
  const kept: MatchRow[] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (!last || last.actors.join() !== row.actors.join() || !isAlike(last, row)) kept.push(row);
    else kept[kept.length - 1] = { ...last, records: [...last.records, ...row.records] };
  }
  return kept;
}

/**
 * Rows of matches, or of offers that are made for an actor without a need to meet. What matches several
 * needs is one row.
 * @param shown the side of the matches that is shown
 */
export function matchRows(
  model: Model,
  matches: readonly (Match | NamedOffer)[],
  shown: 'need' | 'offer',
): MatchRow[] {
  const actorOf = (record: number) => model.index.columns.actor[record] as number;
  const shownIn = (match: Match | NamedOffer) => ('need' in match ? match[shown] : match.offer);
  const rows = [...groupBy(matches, shownIn)].map(([record, own]): MatchRow => {
    const [{ openness, firmness }] = own;
    const [first] = own;
    return {
      actors: [actorOf(record)],
      reasons: reasonsOf(model, own, shown),
      fit: 'fit' in first ? first.fit : undefined,
      openness,
      firmness,
      records: [record],
    };
  });
  return joinRepeated(shown === 'offer' ? joinProviders(model, rows) : rows);
}

/** Matches in rows: of each of their actors. */
export const matchesIn = (rows: readonly MatchRow[]): number =>
  rows.reduce((sum, { actors, records }) => sum + actors.length * records.length, 0);

/** Rows of the matrix, each once, in the order of the matches. */
export const actorsIn = (rows: readonly MatchRow[]): number[] => [
  ...new Set(rows.flatMap(({ actors }) => actors)),
];

/** Labels of forms of cooperation, as a list. */
export const formWords = (model: Model, forms: readonly string[]): string =>
  formatList(formLabels(model, forms).map(inSmallLetters));

/** Of an offer and one need or several: where it stands differently for them, what holds for all. */
function reasonsOf(
  model: Model,
  matches: readonly [Match | NamedOffer, ...(Match | NamedOffer)[]],
  shown: 'need' | 'offer',
): MatchRow['reasons'] {
  const { records } = model.dataset;
  const [first] = matches;
  const offer = records[first.offer] as CoopRecord;
  const once = (words: readonly string[]) => [...new Set(words)];
  const open = once(matches.map((match) => whyOpen(model, match, offer)));
  const reasons: MatchRow['reasons'] = [[open.join(', '), first.openness]];
  const given = formWords(model, offer.modalities) || t('matches.why.unnamed');
  const pairs = matches.flatMap((match) =>
    'need' in match ? [{ ...match, asked: records[match.need] as CoopRecord }] : [],
  );
  const [pair] = pairs;
  if (!pair) return [[given], ...reasons];
  const forms = once(pairs.map(({ fit, asked }) => whyForm(model, fit, asked, offer)));
  const asks = once(pairs.map(({ asked }) => whyAsked(model, asked, offer, shown)));
  return [
    [forms.length === 1 ? (forms[0] ?? '') : given, pair.fit],
    ...reasons,
    [asks.length === 1 ? (asks[0] ?? '') : ''],
  ];
}

function whyForm(model: Model, fit: Match['fit'], need: CoopRecord, offer: CoopRecord): string {
  const wanted = formWords(model, need.modalities);
  const given = formWords(model, offer.modalities);
  switch (fit) {
    case 'different':
      return t('matches.why.different', { given, wanted });
    case 'any':
      return t('matches.why.any', { given });
    case 'unnamed':
      return wanted === '' ? t('matches.why.unnamed') : t('matches.why.unnamed.need', { wanted });
    case 'shared': {
      const shared = need.modalities.filter((id) => offer.modalities.includes(id));
      return t('matches.why.shared', { given: formWords(model, shared) });
    }
  }
}

function whyOpen(model: Model, { openness, firmness }: NamedOffer, offer: CoopRecord): string {
  const names = formatList(offer.counterparts.map((id) => actorName(model, id)));
  switch (openness) {
    case 'all':
      return t(firmness === 'delivered' ? 'matches.why.past.all' : 'matches.openness.all');
    case 'on-request':
    case 'part':
    case 'not-offered':
      return t(`matches.openness.${openness}`);
    case 'reserved':
      return t('matches.why.reserved', { names });
    case 'named':
      return t(firmness === 'delivered' ? 'matches.why.past.named' : 'matches.why.named', {
        names,
      });
    case 'member':
    case 'others':
      if (firmness === 'delivered') return t(`matches.why.past.${openness}`, { names });
      return t('matches.why.member', { open: openToWords(model, offer) });
  }
}

/**
 * Says that the need asks for the provider of the offer; empty where it does not. It has no part in
 * the order.
 */
function whyAsked(
  { actors, actorIndex }: Model,
  need: CoopRecord,
  offer: CoopRecord,
  shown: 'need' | 'offer',
): string {
  if (!need.counterparts.includes(offer.actor)) return '';
  if (shown === 'need') return t('matches.why.asks');
  const { kind } = actors[actorIndex.get(offer.actor) as number] as Actor;
  return t(`matches.why.asked.${kind}`);
}
