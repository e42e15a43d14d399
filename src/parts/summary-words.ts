/** The figures of the present filter in words. */
import { formatList, joinClauses, language, t } from '../i18n/index';

interface Figures {
  readonly records: number;
  readonly states: number;
  readonly organizations: number;
  readonly regions: number;
  readonly topics: number;
}

const KINDS = ['need', 'offer', 'capacity'] as const;
type Kind = (typeof KINDS)[number];

interface Summary
  extends Readonly<
    Record<'need' | 'asks' | 'raises' | 'available' | 'planned' | 'delivered' | 'capacity', Figures>
  > {
  readonly records: number;
  readonly offers: { readonly passages: number };
  /** Whether the filter on status leaves any status of the kind, and that of available offers. */
  readonly leaves: Readonly<Record<Kind | 'available', boolean>>;
  /** Whether more than kinds is asked for, so that others may well have what is not counted here. */
  readonly filtered: boolean;
}

/** "4 States and 3 organizations", never one sum of the two; and how many they are, for the verb. */
function who({ states, organizations, regions }: Figures) {
  const names = formatList([
    ...(states > 0 ? [t('filters.summary.states', { count: states })] : []),
    ...(organizations > 0 ? [t('filters.summary.organizations', { count: organizations })] : []),
    ...(regions > 0 ? [t('filters.summary.regions', { count: regions })] : []),
  ]);
  return { who: names, actors: states + organizations + regions };
}

/** Nothing is recorded, or the filters leave none of it. */
const none = (filtered: boolean) => (filtered ? 'none.filtered' : 'none');

/** Who asks, and then who raises topics and asks for nothing. */
function needs({ need, asks, raises, filtered }: Summary): string[] {
  if (need.records === 0) return [t(`filters.summary.need.${none(filtered)}`)];
  if (asks.records === 0) return [t('filters.summary.raises.all', who(raises))];
  const raising = who(raises);
  return [
    t('filters.summary.asks', who(asks)),
    ...(raising.actors > 0 ? [t('filters.summary.raises', raising)] : []),
  ];
}

/** Those to be had now, as passages; where there are none, the records of planned and past ones. */
function offers(figures: Summary) {
  const { need, available, planned, delivered, offers: told, leaves, filtered } = figures;
  if (available.records > 0)
    return [t('filters.summary.offer', { ...who(available), passages: told.passages })];
  const clause = t(`filters.summary.offer.${leaves.available ? none(filtered) : 'unshown'}`);
  const counts = [
    ...(planned.records > 0 ? [t('filters.summary.planned', { count: planned.records })] : []),
    ...(delivered.records > 0 ? [t('filters.summary.past', { count: delivered.records })] : []),
  ];
  // Of needs that others answer it would say what is not so.
  if (counts.length === 0 && leaves.available && filtered && need.records > 0) return [];
  return [
    counts.length > 0 ? t('filters.summary.with', { clause, counts: joinClauses(counts) }) : clause,
  ];
}

function capacities({ capacity, filtered }: Summary): string[] {
  if (capacity.records === 0) return [t(`filters.summary.capacity.${none(filtered)}`)];
  return [t('filters.summary.capacity', { ...who(capacity), topics: capacity.topics })];
}

const CLAUSES = { need: needs, offer: offers, capacity: capacities } as const;

/**
 * What is shown; no kind asked for means all. Nothing is said of a kind of
 * which the filter leaves no status: its records may well be there.
 */
export function summaryWords(
  summary: Summary,
  { kind }: { readonly kind: readonly Kind[] },
): string {
  return summary.records > 0 ? shownWords(summary, kind) : t('filters.summary.nothing');
}

function shownWords(summary: Summary, kinds: readonly Kind[]): string {
  const isAsked = (kind: Kind) =>
    (kinds.length === 0 || kinds.includes(kind)) && summary.leaves[kind];
  return KINDS.filter(isAsked)
    .flatMap((kind) => CLAUSES[kind](summary))
    .map((clause) => {
      const sentence = t('filters.summary.sentence', { clauses: clause });
      return sentence.charAt(0).toLocaleUpperCase(language()) + sentence.slice(1);
    })
    .join(' ');
}
