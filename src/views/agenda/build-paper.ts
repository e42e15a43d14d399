/**
 * The paper: the agenda as a document to print or to save, before it is written as a page, as Markdown or
 * for Word. Each item has what stands behind it; quotes are footnotes.
 */
import type { CoopRecord } from '../../dataset/schema';
import { formatDate, formatList, joinClauses, language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Agenda, AgendaItem } from '../../model/agenda/agenda';
import {
  type AgendaFacts,
  agendaFacts,
  requestedBeside,
  statementsBehind,
} from '../../model/agenda/agenda-facts';
import type { RankedTopic } from '../../model/agenda/ranking';
import { passageOf } from '../../model/count/sentences';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import { isShaky } from '../../model/findings/agreement';
import { findings } from '../../model/findings/findings';
import { findingNames } from '../../model/labels';
import { disputedProposals } from '../../model/minutes/positions';
import type { Model } from '../../model/model';
import { filterWords } from '../../parts/filter-words';
import { findingInBrief, inSentences } from '../../parts/finding-words';
import {
  type FactLine,
  factLines,
  NAMES_SHOWN,
  type NameList,
  proposalEntries,
} from './fact-words';
import { type NoteBook, type NoteMark, noteBook } from './paper-notes';
import {
  clockWords,
  criterionName,
  importanceWords,
  noticeWords,
  notWords,
  ordersWords,
  placeWords,
  topicNames,
  whyWords,
} from './ranking-words';

/** A line of an item: words, `term`s in italics among them, and marks of notes, each after a name. */
export interface PaperLine {
  /** '' where it goes on with the line above. */
  readonly label: string;
  readonly runs: readonly LineRun[];
}

type LineRun =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

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
  const notes = noteBook(model, request.link);
  // Notes are read after all lines are made, since a later item may add to the note of an earlier one.
  const items = agenda.items.map((item, at) => {
    const facts = agendaFacts(model, filter, item.topic);
    const number = at + 1;
    const lines = factLines(model, facts).map((line) => lineOf(line, number, notes));
    return { item, facts, number, lines: [whyLine(model, agenda, item), ...lines] };
  });
  const disputed = disputedLines(model, filter, notes);
  return {
    title: t('paper.title'),
    /** To be filled in by hand. */
    blanks: t('paper.blanks', { date: BLANK, place: BLANK, chair: BLANK }),
    /** The matrix that it was made with. */
    creator: model.dataset.title,
    language: language(),
    documents: t('paper.record', { documents: documentsIn(model, filter) }),
    total: totalWords(agenda),
    caution: `${notWords(agenda)} ${t('app.caution')}`,
    /** What the meetings found, before the agenda that follows from it. */
    findings: findingLines(model, filter),
    dataset: t('paper.dataset', { date: formatDate(date), hash: hash.slice(0, 8) }),
    items: items.map(({ item, facts, number, lines }) => ({
      heading: t('paper.item', { number, topic: model.topics[item.topic]?.label ?? '' }),
      /** When it is taken. */
      clock: clockWords(item),
      /** Where two readers of the minutes agreed too little on the topic; '' where not. */
      doubt: isShaky(model, model.topics[item.topic]?.id ?? '') ? t('matrix.shaky') : '',
      lines,
      /** Those that no earlier item has. */
      notes: notes.of(number),
      /** How many quotes on this item stand under earlier ones or are not printed; '' where none. */
      notesElsewhere: notesElsewhere(model, facts, notes),
    })),
    disputed,
    /** Of the disputed proposals alone. */
    disputedNotes: notes.of(DISPUTED),
    statement: statementOf(request),
  };
}

/** Room for words in handwriting. */
const BLANK = '_'.repeat(18);

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const term = (words: string) => ({ kind: 'term', text: words }) as const;
const joined = (parts: readonly LineRun[][], joint: string): LineRun[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** Sentences of one name of more than these are counted. */
const SENTENCES = 5;

/**
 * "asks for help 1 State: Ecuador; mentions as important 2 States: Brazil, Chile", "Chile (offer); Ecuador (asks)", or
 * "An inventory of needs, proposed by Canada, supported by Chile". The statements behind the names are quoted in notes.
 */
function lineOf({ about, label, none, entries }: FactLine, item: number, notes: NoteBook) {
  const named = ({ names }: NameList): LineRun[] => {
    const shown = names.slice(0, NAMES_SHOWN).map(({ name, by, statements }): LineRun[] => {
      const marks = notes.mark(item, statements.slice(0, SENTENCES));
      const words = text(by ? `${name} ${by}` : name);
      return marks.length > 0 ? [words, { kind: 'notes', marks }] : [words];
    });
    const count = names.length - shown.length;
    const more = count > 0 ? [text(` ${t('paper.more', { count })}`)] : [];
    return [...joined(shown, ', '), ...more];
  };
  const told = entries.map(({ head, lists }): LineRun[] => {
    if (about === 'speakers') return [...lists.flatMap(named), text(' ('), term(head), text(')')];
    if (about === 'asked')
      return [
        term(head),
        text(' '),
        ...joined(
          lists.map((list) => [text(`${list.before} `), ...named(list)]),
          t('links.semicolon'),
        ),
      ];
    const stances = lists.map((list) => [term(list.before), text(' '), ...named(list)]);
    return joined([[text(head)], ...stances], ', ');
  });
  return { label, runs: told.length > 0 ? joined(told, t('links.semicolon')) : [text(none)] };
}

/** How many findings the paper tells at most, and the letters of each, which is told whole or not at all. */
const FOUND = 3;
const FOUND_LETTERS = 240;

/** What the meetings found, a line each; the first bears their name. */
function findingLines(model: Model, filter: Filter): PaperLine[] {
  const names = findingNames(model);
  // A filter on kind changes nothing on an agenda.
  return findings(model, { ...filter, kind: [] })
    .map((finding) => inSentences(findingInBrief(finding, names, Number.POSITIVE_INFINITY)))
    .filter((words) => words.length <= FOUND_LETTERS)
    .slice(0, FOUND)
    .map((words, at) => ({
      label: at === 0 ? t('findings.label') : '',
      runs: [text(words)],
    }));
}

/** Stands for the disputed proposals, as items are numbered for their notes. */
const DISPUTED = 0;

/** The disputed proposals, under whatever item or none. */
function disputedLines(model: Model, { meeting }: Filter, notes: NoteBook): PaperLine[] {
  const entries = proposalEntries(model, disputedProposals(model, meeting));
  if (entries.length === 0) return [];
  const label = t('agenda.disputed');
  return [lineOf({ about: 'proposals', label, none: '', entries }, DISPUTED, notes)];
}

/** Why the item stands where it does. */
const whyLine = (model: Model, agenda: Agenda, item: AgendaItem): PaperLine => ({
  label: t('paper.why'),
  runs: [text(whyWords(model, agenda, item))],
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

/** What the paper states about itself: how it was made, and of which data. */
function statementOf({ model, q, agenda, link }: PaperRequest) {
  const { excluded, next, isMoved, notices, ranking } = agenda;
  const { filter, settings } = ranking;
  const { version, date, hash } = model.dataset;
  const requested = requestedBeside(model, agenda).map(({ topic }) => topic);
  const formulas = settings.criteria.map((each) =>
    t('paper.made.criterion', {
      criterion: criterionName(each),
      formula: t(`agenda.formula.${each}`),
    }),
  );
  const scaled = { criteria: formatList(formulas), scale: t('agenda.criteria.scale') };
  const importance = importanceWords(ranking);
  const how = ordersWords(settings, filter);
  const named = (topics: readonly RankedTopic[]): string =>
    joinClauses(
      topics.map((each) =>
        t('paper.made.topic', {
          topic: model.topics[each.topic]?.label ?? '',
          reason: placeWords(agenda, each),
        }),
      ),
    );
  const facts: [label: string, value: string][] = [
    // A filter on kind changes nothing on an agenda.
    [t('paper.made.filters'), filterWords(FILTER_FIELDS, model, { ...filter, kind: [], q })],
    [t('paper.made.tiers'), t('agenda.tiers')],
    [t('paper.made.criteria'), t('paper.made.criteria.scaled', scaled)],
    [
      t('paper.made.importance'),
      how ? t('paper.made.importance.of', { importance, how }) : importance,
    ],
    // How sure the place of each item is.
    [t('agenda.place.criteria'), named(agenda.items)],
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
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({
      label,
      value,
      /** Whether the value is an address. */
      isLink: value === link,
    }));
}
