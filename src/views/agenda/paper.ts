/**
 * The paper that a chair takes along, before it is set in print, Markdown or Word: the agenda with what
 * stands behind each item, the quotes as footnotes, and how it was made.
 */
import { formatDate, formatList, type Language, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda';
import { agendaFacts } from '../../model/agenda-facts';
import { criteria } from '../../model/criteria';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Ranking } from '../../model/ranking';
import { reasonWords } from './agenda-item';
import { fits, LIMITS, type Limits, TIGHTEST } from './paper-fit';
import { type PaperLine, paperLines, passagesBehind } from './paper-lines';
import { type NoteBook, noteBook, type PaperNote } from './paper-notes';
import { documentsIn, type Fact, statementOf } from './paper-statement';
import { criterionName } from './ranking-words';

export interface PaperAsked {
  readonly model: Model;
  readonly filter: Filter;
  /** Words of the text search. */
  readonly q: string;
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  /** Absolute address that restores all of it. */
  readonly link: string;
  /** The reader's language. */
  readonly language: Language;
}

export interface PaperItem {
  /** "1. Extradition". */
  readonly heading: string;
  readonly minutes: string;
  /** Why it is on the agenda, and how sure its rank is. */
  readonly reason: string;
  readonly lines: readonly PaperLine[];
  /** Those that no earlier item has. */
  readonly notes: readonly PaperNote[];
  /** Said of quotes on this item that stand under earlier ones or are not printed; '' where none. */
  readonly notesElsewhere: string;
}

export interface Paper {
  readonly title: string;
  readonly language: Language;
  /** Whether the letters are of the smaller size, so that the first part has room on its page. */
  readonly isDense: boolean;
  readonly documents: string;
  readonly total: string;
  /** Of which data, in short: "dataset of January 1, 2024, 0a1b2c3d". */
  readonly dataset: string;
  readonly items: readonly PaperItem[];
  readonly statement: readonly Fact[];
}

export function paperOf(asked: PaperAsked): Paper {
  const { model, ranking, agenda, language } = asked;
  const statement = statementOf(asked);
  const { notes, items, isDense } = draftOf(asked, statement);
  return {
    title: t('paper.title'),
    language,
    isDense,
    documents: t('paper.record', { documents: documentsIn(model, asked.filter) }),
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
      notesElsewhere: elsewhere(notes, passagesBehind(model, facts)),
    })),
    statement,
  };
}

/** As much of each item as there is room for. */
function draftOf(
  { model, filter, ranking, agenda, link, language }: PaperAsked,
  statement: Fact[],
) {
  const facts = agenda.items.map((item) => ({
    item,
    facts: agendaFacts(model, filter, item.topic),
  }));
  const counts = agenda.items.map((item) => countsLine(model, filter, ranking, item));
  const draft = (limits: Limits) => {
    const notes = noteBook(model, link, language);
    // All lines before all notes: a later item may add to the note of an earlier one.
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

/** "Counts: breadth 9, firmness 3": what the rank rests on. */
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

function elsewhere(notes: NoteBook, passages: ReadonlySet<string>): string {
  const count = [...passages].filter((passage) => !notes.has(passage)).length;
  return count > 0 ? t('paper.notes.more', { count }) : '';
}
