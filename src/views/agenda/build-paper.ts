/** Makes the paper of an agenda, with as much of each item as its page has room for. */
import { formatDate, formatList, joinClauses, type Language, t } from '../../i18n';
import { filterWords } from '../../i18n/filter-words';
import type { Agenda, AgendaItem } from '../../model/agenda';
import { type AgendaFacts, ASKED, agendaFacts, INVITED } from '../../model/agenda-facts';
import { criteria } from '../../model/criteria';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { type RankedTopic, type Ranking, SEED } from '../../model/ranking';
import type { Paper, PaperLine, StatedFact } from './paper';
import { fits, LIMITS, type Limits, TIGHTEST } from './paper-fit';
import { paperLines } from './paper-lines';
import { type NoteBook, noteBook, passageOf } from './paper-notes';
import {
  chanceWords,
  criterionName,
  noticeWords,
  reasonWords,
  weighingWords,
} from './ranking-words';

/** What the paper is made from. */
export interface PaperRequest {
  readonly model: Model;
  readonly filter: Filter;
  /** Words of the text search. */
  readonly q: string;
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  /** Absolute address that restores the state. */
  readonly link: string;
  /** The reader's language. */
  readonly language: Language;
}

export function paperOf(request: PaperRequest): Paper {
  const { model, ranking, agenda, language } = request;
  const statement = statementOf(request);
  const { notes, items, isDense } = draftOf(request, statement);
  return {
    title: t('paper.title'),
    language,
    isDense,
    documents: t('paper.record', { documents: documentsIn(model, request.filter) }),
    total: totalWords(agenda),
    dataset: t('paper.dataset', {
      date: formatDate(model.dataset.date),
      hash: model.dataset.hash.slice(0, 8),
    }),
    items: items.map(({ item, facts, number, lines }) => ({
      heading: t('paper.item', { number, topic: model.topics[item.topic]?.label ?? '' }),
      minutes: t('paper.minutes', { minutes: item.minutes }),
      reason: rankWords(ranking, agenda, item),
      lines,
      notes: notes.of(number),
      notesElsewhere: notesElsewhere(notes, passagesBehind(model, facts)),
    })),
    statement,
  };
}

/** The items with as much of each as there is room for. */
function draftOf(
  { model, filter, ranking, agenda, link, language }: PaperRequest,
  statement: StatedFact[],
) {
  const facts = agenda.items.map((item) => ({
    item,
    facts: agendaFacts(model, filter, item.topic),
  }));
  const counts = agenda.items.map((item) => countsLine(model, filter, ranking, item));
  const draft = (limits: Limits) => {
    const notes = noteBook(model, link, language);
    // Notes are read after all lines are made, since a later item may add to the note of an earlier one.
    const items = facts.map(({ item, facts: own }, at) => ({
      item,
      facts: own,
      number: at + 1,
      lines: [counts[at] as PaperLine, ...paperLines(model, own, at + 1, notes, limits)],
    }));
    return { notes, items, isDense: limits.isDense };
  };
  for (const limits of LIMITS) {
    const next = draft(limits);
    if (fits(next.items, statement, limits.isDense)) return next;
  }
  return draft(TIGHTEST);
}

/** "Counts: breadth 9, firmness 3", on which the rank rests. */
function countsLine(model: Model, filter: Filter, ranking: Ranking, item: AgendaItem): PaperLine {
  const counts = criteria(model, filter).topics[item.topic];
  const words = ranking.settings.criteria.map((each) =>
    t('paper.count', {
      criterion: criterionName(each).toLowerCase(),
      count: counts?.[each].count ?? 0,
    }),
  );
  return { label: t('paper.counts'), runs: [{ kind: 'text', text: formatList(words) }] };
}

function totalWords({ items, minutes, room }: Agenda): string {
  const total = t('agenda.total', { items: items.length, minutes });
  if (room === null) return total;
  if (minutes > room) return t('agenda.total.over', { total, over: minutes - room });
  return t('paper.total.room', { total, hours: room / 60 });
}

/** "among the first 7 in 93% of the draws; ranks 1 to 3 in 90% of them". */
function rankWords(ranking: Ranking, agenda: Agenda, item: AgendaItem): string {
  const { draws, intervals } = ranking.acceptability;
  const { low = 0, high = 0 } = intervals[item.at] ?? {};
  const reason = reasonWords(ranking, agenda, item);
  if (draws === 1) return reason;
  return low === high
    ? t('paper.rank', { reason, rank: low + 1 })
    : t('paper.ranks', { reason, low: low + 1, high: high + 1 });
}

function notesElsewhere(notes: NoteBook, passages: ReadonlySet<string>): string {
  const count = [...passages].filter((passage) => !notes.has(passage)).length;
  return count > 0 ? t('paper.notes.more', { count }) : '';
}

/** All passages behind an item, quoted or not. */
function passagesBehind(
  { dataset }: Model,
  { asked, invited, proposals }: AgendaFacts,
): Set<string> {
  const voices = [...ASKED.map((each) => asked[each]), ...INVITED.map((each) => invited[each])];
  const records = voices.flat().flatMap((voice) => voice.records);
  const positions = proposals.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions));
  return new Set([
    ...records.flatMap((record) => dataset.records[record] ?? []).map(passageOf),
    ...positions.map(passageOf),
  ]);
}

/** Number of meetings that are named. */
const NAMED_MEETINGS = 3;

/** "First meeting (GT/DOT-I/doc.7/07), Second meeting (…) and 4 more meetings". */
function documentsIn({ dataset }: Model, { meeting }: Pick<Filter, 'meeting'>): string {
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

/** What the paper states about itself: how it was made, of which data, and what it is not. */
function statementOf({ model, filter, q, ranking, agenda, link }: PaperRequest): StatedFact[] {
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
    ...decisions(model, ranking, agenda),
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

/** Number of topics below the line that are named. */
const NAMED_NEXT = 3;

/** The chair's decisions that no item shows, and the topics that would have come next. */
function decisions(model: Model, ranking: Ranking, agenda: Agenda): StatedFact[] {
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
