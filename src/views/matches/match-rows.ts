/** Matches of a record as the reader sees them: one row for what is said alike. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import type { NamedOffer } from '../../model/match-named';
import { toldTogether } from '../../model/match-together';
import type { Match } from '../../model/matches';
import type { Model } from '../../model/model';
import { formWords, whyAsked, whyForm, whyOpen } from './match-words';

/** Matches of the same standing in every criterion, in the same words. */
export interface MatchRow {
  /** Rows of the matrix: whose the other side is; several where one passage tells of them. */
  readonly actors: readonly [number, ...number[]];
  readonly form: string;
  readonly open: string;
  /** That the need asks for the provider; empty where it does not. */
  readonly asked: string;
  readonly standing: Pick<Match, 'openness' | 'firmness'> & { readonly form?: Match['form'] };
  /** Positions in `dataset.records`, on the other side: the first actor's. */
  readonly records: readonly [number, ...number[]];
  /** Matches in the row: of each of its actors. */
  readonly count: number;
}

const isAlike = (a: MatchRow, b: MatchRow): boolean =>
  a.form === b.form &&
  a.open === b.open &&
  a.asked === b.asked &&
  a.standing.firmness === b.standing.firmness;

/** Rows of one match each: those that one passage tells of several actors become one. */
function together(model: Model, rows: readonly MatchRow[]): MatchRow[] {
  const told = toldTogether(model);
  /** By position of the record: the place of its row among those kept. */
  const places = new Map<number, number>();
  const kept: MatchRow[] = [];
  for (const row of rows) {
    const [record] = row.records;
    const place = (told.get(record) ?? [])
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

/** Rows that follow each other and say the same of the same actors become one. */
function merged(rows: readonly MatchRow[]): MatchRow[] {
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

/** @param other which side of the matches is shown. */
export function matchRows(
  model: Model,
  matches: readonly Match[],
  other: 'need' | 'offer',
): MatchRow[] {
  const rows = matches.map((match): MatchRow => {
    const need = model.dataset.records[match.need] as CoopRecord;
    const offer = model.dataset.records[match.offer] as CoopRecord;
    return {
      actors: [model.index.columns.actor[match[other]] as number],
      form: whyForm(model, match.form, need, offer),
      open: whyOpen(model, match, offer),
      asked: whyAsked(model, need, offer, other),
      standing: match,
      records: [match[other]],
      count: 1,
    };
  });
  return merged(other === 'offer' ? together(model, rows) : rows);
}

/** Offers with no need that they meet. */
export function namedRows(model: Model, named: readonly NamedOffer[]): MatchRow[] {
  const rows = named.map((standing): MatchRow => {
    const offer = model.dataset.records[standing.offer] as CoopRecord;
    return {
      actors: [model.index.columns.actor[standing.offer] as number],
      form: formWords(model, offer.modalities) || t('matches.why.unstated'),
      open: whyOpen(model, standing, offer),
      asked: '',
      standing,
      records: [standing.offer],
      count: 1,
    };
  });
  return merged(together(model, rows));
}

/** Rows of the matrix, each once, in the order of the matches. */
export const actorsIn = (rows: readonly MatchRow[]): number[] => [
  ...new Set(rows.flatMap(({ actors }) => actors)),
];
