/**
 * The paper: the agenda as a document to print or to save, before it is written as a page, as Markdown or
 * for Word. Each item has what stands behind it, as far as its page has room; quotes are footnotes.
 */
import type { CoopRecord } from '../../dataset/schema';
import { formatDate, formatList, joinClauses, language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Agenda, AgendaItem } from '../../model/agenda';
import {
  type AgendaFacts,
  agendaFacts,
  requestedBeside,
  statementsBehind,
} from '../../model/agenda-facts';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import { findings } from '../../model/findings';
import { findingNames } from '../../model/labels';
import type { Model } from '../../model/model';
import { type RankedTopic, SEED } from '../../model/ranking';
import { passageOf } from '../../model/sentences';
import { filterWords } from '../../parts/filter-words';
import { findingInBrief, inSentences } from '../../parts/finding-words';
import { factLines } from './fact-words';
import {
  fits,
  LIMITS,
  type Limits,
  type PaperLine,
  paperLines,
  type StatedFact,
} from './paper-lines';
import { type NoteBook, noteBook } from './paper-notes';
import {
  chanceWords,
  clockWords,
  criterionName,
  noticeWords,
  standingWords,
  topicNames,
  weighingWords,
  whyWords,
} from './ranking-words';

/** What the paper is made from. */
export interface PaperRequest {
  readonly model: Model;
  /** Words of the text search. */
  readonly q: string;
  readonly agenda: Agenda;
  /** Absolute address that restores the state. */
  readonly link: string;
}

export type Paper = ReturnType<typeof paperOf>;
export type PaperItem = Paper['items'][number];

/** Stands above the notes: in which language quotes are. */
export const evidenceHint = ({ language }: Paper): string =>
  t('paper.evidence.hint', { language: languageWords(language, language) });

/** Whether an item has notes, or a word on those that stand elsewhere. */
export const hasEvidence = ({ notes, notesElsewhere }: PaperItem): boolean =>
  notes.length > 0 || notesElsewhere !== '';

export function paperOf(request: PaperRequest) {
  const { model, agenda } = request;
  const { filter } = agenda.ranking;
  const { date, hash } = model.dataset;
  const statement = statementOf(request);
  const found = findingLines(model, filter);
  const { notes, items, isDense } = draftOf(request, found, statement);
  return {
    title: t('paper.title'),
    /** The matrix that it was made with. */
    creator: model.dataset.title,
    language: language(),
    /** True where the type is smaller, so that the first part fits on its page. */
    isDense,
    documents: t('paper.record', { documents: documentsIn(model, filter) }),
    total: totalWords(agenda),
    /** What the meetings found, before the agenda that follows from it. */
    findings: found,
    dataset: t('paper.dataset', { date: formatDate(date), hash: hash.slice(0, 8) }),
    items: items.map(({ item, facts, number, lines }) => ({
      heading: t('paper.item', { number, topic: model.topics[item.topic]?.label ?? '' }),
      /** When it is taken, and how sure its place is. */
      place: t('paper.item.place', {
        clock: clockWords(item),
        standing: standingWords(agenda, item),
      }),
      lines,
      /** Those that no earlier item has. */
      notes: notes.of(number),
      /** How many quotes on this item stand under earlier ones or are not printed; '' where none. */
      notesElsewhere: notesElsewhere(model, facts, notes),
    })),
    statement,
  };
}

/** The items with as much of each as there is room for. */
function draftOf(
  { model, agenda, link }: PaperRequest,
  found: readonly PaperLine[],
  statement: readonly StatedFact[],
) {
  const { filter } = agenda.ranking;
  const known = agenda.items.map((item, at) => {
    const facts = agendaFacts(model, filter, item.topic);
    const why = whyLine(model, agenda, item);
    return { item, number: at + 1, facts, why, told: factLines(model, facts) };
  });
  const draft = (limits: Limits) => {
    const notes = noteBook(model, link);
    // Notes are read after all lines are made, since a later item may add to the note of an earlier one.
    const items = known.map(({ why, told, ...each }) => ({
      ...each,
      lines: [why, ...paperLines(told, each.number, notes, limits)],
    }));
    return { notes, items, isDense: limits.isDense };
  };
  const [generous, ...tighter] = LIMITS;
  let made = draft(generous);
  for (const limits of tighter) {
    if (fits(made.items, statement, made.isDense, found)) break;
    made = draft(limits);
  }
  return made;
}

/** How many findings the paper tells. */
const FOUND = 6;

/** Letters of each: two lines. */
const FOUND_LETTERS = 180;

/** What the meetings found, a line each; the first bears their name. */
function findingLines(model: Model, filter: Filter): PaperLine[] {
  const names = findingNames(model);
  // A filter on kind changes nothing on an agenda.
  return findings(model, { ...filter, kind: [] })
    .slice(0, FOUND)
    .map((finding, at) => ({
      label: at === 0 ? t('findings.label') : '',
      runs: [{ kind: 'text', text: inSentences(findingInBrief(finding, names, FOUND_LETTERS)) }],
    }));
}

/** Why the item stands where it does. */
const whyLine = (model: Model, agenda: Agenda, item: AgendaItem): PaperLine => ({
  label: t('paper.why'),
  runs: [{ kind: 'text', text: whyWords(model, agenda, item) }],
});

function totalWords({ items, minutes, room }: Agenda): string {
  const total = t('agenda.total', { items: items.length, minutes });
  return minutes > room ? t('agenda.total.over', { total, over: minutes - room }) : total;
}

function notesElsewhere(model: Model, facts: AgendaFacts, notes: NoteBook): string {
  const { records, positions } = statementsBehind(facts);
  const passages = new Set(positions.map(passageOf));
  for (const at of records) passages.add(passageOf(model.dataset.records[at] as CoopRecord));
  const count = [...passages].filter((passage) => !notes.has(passage)).length;
  return count > 0 ? t('paper.notes.more', { count }) : '';
}

/** Number of meetings that are named. */
const NAMED_MEETINGS = 3;

/** "First meeting (doc. 7), Second meeting (…) and 4 more meetings". */
function documentsIn({ dataset }: Model, { meeting }: Filter): string {
  const documents = dataset.meetings
    .filter(({ id }) => meeting.length === 0 || meeting.includes(id))
    .map(({ title, document }) => t('paper.document', { title, document }));
  const count = documents.length - NAMED_MEETINGS;
  if (count <= 0) return formatList(documents);
  const named = documents.slice(0, NAMED_MEETINGS).join(', ');
  return t('paper.documents.more', { documents: named, count });
}

/** Number of topics below the line that are named. */
const NAMED_NEXT = 3;

/** What the paper states about itself: how it was made, of which data, and what it is not. */
function statementOf({ model, q, agenda, link }: PaperRequest): StatedFact[] {
  const { excluded, next, isMoved, notices } = agenda;
  const { filter, settings, acceptability } = agenda.ranking;
  const { version, date, hash } = model.dataset;
  const requested = requestedBeside(model, agenda).map(({ topic }) => topic);
  const onOff = settings.uncertain ? 'on' : 'off';
  const formulas = settings.criteria.map((each) =>
    t('paper.made.criterion', {
      criterion: criterionName(each),
      formula: t(`agenda.formula.${each}`),
    }),
  );
  const scaled = { criteria: formatList(formulas), scale: t('agenda.criteria.scale') };
  const named = (topics: readonly RankedTopic[]): string =>
    joinClauses(
      topics.map((each) =>
        t('paper.made.topic', {
          topic: model.topics[each.topic]?.label ?? '',
          reason: chanceWords(agenda, each),
        }),
      ),
    );
  const facts: [label: string, value: string][] = [
    // A filter on kind changes nothing on an agenda.
    [t('paper.made.filters'), filterWords(FILTER_FIELDS, model, { ...filter, kind: [], q })],
    [t('paper.made.tiers'), t('agenda.tiers')],
    [t('paper.made.criteria'), t('paper.made.criteria.scaled', scaled)],
    [t('paper.made.weights'), weighingWords(settings)],
    [t('paper.made.draws'), t('agenda.drawn', { draws: acceptability.draws, seed: SEED })],
    [
      t('paper.made.uncertain'),
      t(`paper.made.uncertain.${onOff}`, { how: t(`agenda.uncertain.${onOff}`) }),
    ],
    // The chair's decisions that no item shows, and the topics that would have come next.
    [t('paper.made.excluded'), named(excluded)],
    [t('paper.made.next'), named(next.slice(0, NAMED_NEXT))],
    [t('paper.made.order'), t(isMoved ? 'paper.made.order.chair' : 'paper.made.order.ranking')],
    ...notices.map((notice): [string, string] => [
      t('paper.made.notices'),
      noticeWords(model, notice),
    ]),
    [
      t('paper.made.notices'),
      requested.length > 0 ? t('agenda.unlisted', { topics: topicNames(model, requested) }) : '',
    ],
    [
      t('paper.made.dataset'),
      t('paper.made.dataset.value', { version, date: formatDate(date), hash }),
    ],
    [t('paper.made.link'), link],
    [
      t('paper.made.not'),
      `${t(isMoved || excluded.length > 0 ? 'agenda.not.chair' : 'agenda.not')} ${t('app.caution')}`,
    ],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value, isLink: value === link }));
}
