/** The figures of the present filter in words. */
import { formatList, joinClauses, t } from './index';

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
  extends Readonly<Record<'need' | 'available' | 'planned' | 'delivered' | 'capacity', Figures>> {
  readonly records: number;
  /** Records of kinds not asked for that are to be told of. */
  readonly unshown: Readonly<Record<Kind, number>>;
}

/** What of the filter the words depend on. */
interface Asked {
  readonly kind: readonly Kind[];
  readonly actor: readonly string[];
  readonly subregion: readonly string[];
}

/** "4 States and 3 organizations": never one sum of the two. */
function who({ states, organizations, regions }: Figures): string {
  return formatList([
    ...(states > 0 ? [t('filters.summary.states', { count: states })] : []),
    ...(organizations > 0 ? [t('filters.summary.organizations', { count: organizations })] : []),
    ...(regions > 0 ? [t('filters.summary.regions', { count: regions })] : []),
  ]);
}

function clause(kind: Kind, figures: Figures): string {
  if (figures.records === 0) return t(`filters.summary.${kind}.none`);
  const { records, topics, states, organizations, regions } = figures;
  const actors = states + organizations + regions;
  return t(`filters.summary.${kind}`, { who: who(figures), actors, records, topics });
}

/** What is planned or past, which no sum of offers may hold. */
function apart(planned: number, past: number): string {
  if (planned > 0 && past > 0) return t('filters.summary.apart.both', { planned, past });
  if (planned > 0) return t('filters.summary.apart.planned', { planned });
  return past > 0 ? t('filters.summary.apart.past', { past }) : '';
}

function offers({ available, planned, delivered }: Summary, asked: Asked): string {
  const ofSome = asked.actor.length > 0 || asked.subregion.length > 0;
  const words =
    ofSome && available.records === 0
      ? t('filters.summary.offer.none.chosen')
      : clause('offer', available);
  const aside = apart(planned.records, delivered.records);
  return aside === '' ? words : t('filters.summary.with', { clause: words, apart: aside });
}

/** "3 capacities match and are not shown"; '' where there is nothing to tell. */
function unshownWords({ unshown }: Summary): string {
  const kinds = KINDS.filter((kind) => unshown[kind] > 0);
  if (kinds.length === 0) return '';
  const records = kinds.map((kind) => t(`filters.unshown.${kind}`, { count: unshown[kind] }));
  const count = kinds.reduce((sum, kind) => sum + unshown[kind], 0);
  return t('filters.unshown', { count, records: formatList(records) });
}

/** What is shown, and what else would match; no kind asked for means all. */
export function summaryWords(summary: Summary, filter: Asked): string {
  const unshown = unshownWords(summary);
  if (summary.records > 0) {
    const sentence = shownWords(summary, filter);
    return unshown === '' ? sentence : t('filters.summary.besides', { sentence, unshown });
  }
  if (unshown === '') return t('filters.summary.nothing');
  const asked = filter.kind.map((kind) => t(`filters.kinds.${kind}`));
  return t('filters.summary.nothing.but', { kinds: formatList(asked, 'disjunction'), unshown });
}

function shownWords(summary: Summary, filter: Asked): string {
  const isAsked = (kind: Kind) => filter.kind.length === 0 || filter.kind.includes(kind);
  const clauses = KINDS.filter(isAsked).map((kind) =>
    kind === 'offer' ? offers(summary, filter) : clause(kind, summary[kind]),
  );
  const joined = joinClauses(clauses);
  const sentence = t('filters.summary.sentence', { clauses: joined });
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
