/** What the paper states of itself: how it was made, of which data, and what it is not. */
import { formatDate, formatList, joinClauses, t } from '../../i18n';
import { filterWords } from '../../i18n/filter-words';
import type { Agenda } from '../../model/agenda';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { type RankedTopic, type Ranking, SEED } from '../../model/ranking';
import { chanceWords } from './agenda-item';
import { noticeWords } from './agenda-notices';
import type { PaperAsked } from './paper';
import { criterionName, weighingWords } from './ranking-words';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value is an address. */
  readonly isLink?: true;
}

/** So many meetings are named. */
const NAMED_MEETINGS = 3;

/** "First meeting (GT/DOT-I/doc.7/07), Second meeting (…) and 4 more meetings". */
export function documentsIn({ dataset }: Model, { meeting }: Pick<Filter, 'meeting'>): string {
  const documents = dataset.meetings
    .filter(({ id }) => meeting.length === 0 || meeting.includes(id))
    .map(({ title, document }) => t('paper.document', { title, document }));
  const count = documents.length - NAMED_MEETINGS;
  if (count <= 0) return formatList(documents);
  return t('paper.documents.more', {
    documents: documents.slice(0, NAMED_MEETINGS).join(', '),
    count,
  });
}

export function statementOf({ model, filter, q, ranking, agenda, link }: PaperAsked): Fact[] {
  const { settings, acceptability } = ranking;
  const { version, date, hash } = model.dataset;
  const criteria = settings.criteria.map((each) =>
    t('paper.made.criterion', {
      criterion: criterionName(each),
      formula: t(`agenda.formula.${each}`),
    }),
  );
  const how = t(settings.uncertain ? 'agenda.uncertain.on' : 'agenda.uncertain.off');
  return [
    {
      label: t('paper.made.filters'),
      // A filter on kind changes nothing on an agenda.
      value: filterWords(FILTER_FIELDS, model, { ...filter, kind: [], q }),
    },
    {
      label: t('paper.made.criteria'),
      value: t('paper.made.criteria.scaled', {
        criteria: formatList(criteria),
        scale: t('agenda.criteria.scale'),
      }),
    },
    { label: t('paper.made.weights'), value: weighingWords(settings) },
    {
      label: t('paper.made.draws'),
      value: t('agenda.drawn', { draws: acceptability.draws, seed: SEED }),
    },
    {
      label: t('paper.made.uncertain'),
      value: t(settings.uncertain ? 'paper.made.uncertain.on' : 'paper.made.uncertain.off', {
        how,
      }),
    },
    ...chairs(model, ranking, agenda),
    ...agenda.notices.map((notice) => ({
      label: t('paper.made.notices'),
      value: noticeWords(model, notice),
    })),
    {
      label: t('paper.made.dataset'),
      value: t('paper.made.dataset.value', { version, date: formatDate(date), hash }),
    },
    { label: t('paper.made.link'), value: link, isLink: true },
    { label: t('paper.made.not'), value: t('agenda.not') },
  ];
}

/** So many of those below the line are named. */
const NAMED_NEXT = 3;

/** What the chair decided that does not stand at an item, and what would have come next. */
function chairs(model: Model, ranking: Ranking, agenda: Agenda): Fact[] {
  const { excluded, next, isMoved } = agenda;
  const named = (topics: readonly RankedTopic[]): string =>
    joinClauses(
      topics.map((each) =>
        t('paper.made.topic', {
          topic: model.topics[each.topic]?.label ?? '',
          reason: chanceWords(ranking, agenda, each),
        }),
      ),
    );
  return [
    ...(excluded.length > 0 ? [{ label: t('paper.made.excluded'), value: named(excluded) }] : []),
    ...(next.length > 0
      ? [{ label: t('paper.made.next'), value: named(next.slice(0, NAMED_NEXT)) }]
      : []),
    {
      label: t('paper.made.order'),
      value: t(isMoved ? 'paper.made.order.chair' : 'paper.made.order.ranking'),
    },
  ];
}
