/**
 * Builds the paper: the agenda as a document to print or to save. The page, Markdown and Word writers render
 * the same structure. Each item lists its evidence; quotes are footnotes.
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
import type { Filter } from '../../model/filter';
import { isShaky } from '../../model/findings/agreement';
import { findings } from '../../model/findings/findings';
import { findingNames } from '../../model/labels';
import { disputedProposals, sourceMeetings } from '../../model/minutes/positions';
import type { Model } from '../../model/model';
import { shakyWords } from '../../parts/coded-twice';
import { stateAtWords } from '../../parts/file-words';
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
  cautionWords,
  clockWords,
  criterionName,
  importanceWords,
  noticeWords,
  ordersWords,
  placeWords,
  topicNames,
  whyWords,
} from './ranking-words';
import { inTimeOf, paperTime } from './topic-time';

/** A line of an item: text, `term`s in italics, and the note numbers that follow a name. */
export interface PaperLine {
  /** '' where the line continues the one above. */
  readonly label: string;
  readonly runs: readonly LineRun[];
}

type LineRun =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

/** The input of the paper. */
export interface PaperRequest {
  readonly model: Model;
  /** The text search of the reader. */
  readonly q: string;
  readonly agenda: Agenda;
  /** Absolute address that restores the state. */
  readonly link: string;
}

export type Paper = ReturnType<typeof paperOf>;
export type PaperItem = Paper['items'][number];
export type EvidencePart = Paper['evidence'][number];

/** The sentence above the notes that says in which language quotes are. */
export const evidenceHint = ({ language }: Paper): string =>
  t('paper.evidence.hint', { language: languageWords(language, language) });

/** Builds the paper in the language of the reader; all its strings are ready to print. */
export function paperOf(request: PaperRequest) {
  const { model, agenda } = request;
  const { filter } = agenda.ranking;
  const { date, hash } = model.dataset;
  const notes = noteBook(model, request.link);
  // All lines are built before any note is read, since a later item may add sources to an earlier note.
  const built = agenda.items.map((item, at) => {
    const facts = agendaFacts(model, filter, item.topic);
    const number = at + 1;
    const why: PaperLine = {
      label: t('paper.why'),
      runs: [text(whyWords(model, agenda, item))],
    };
    const time = timeLines(model, agenda, item, number, notes);
    const lines = factLines(model, facts).map((line) => buildLine(line, number, notes));
    return { item, facts, number, lines: [why, ...time, ...lines] };
  });
  const disputed = disputedLines(model, filter, notes);
  const items = built.map(({ item, facts, number, lines }) => ({
    heading: t('paper.item', { number, topic: model.topics[item.topic]?.label ?? '' }),
    /** When the item begins and ends. */
    clock: clockWords(item),
    /** A warning where two readers of the minutes agreed too little on the topic, else ''. */
    doubt: doubtWords(model, model.topics[item.topic]?.id ?? ''),
    lines,
    /** Notes that no earlier item has. */
    notes: notes.of(number),
    /** Says how many quotes on this item are printed under earlier items or not at all; '' for none. */
    notesElsewhere: notesElsewhere(model, facts, notes),
  }));
  const ofDisputes = {
    heading: t('agenda.disputed'),
    notes: notes.of(DISPUTED),
    notesElsewhere: '',
  };
  return {
    title: t('paper.title'),
    /** Blanks for date, place and chair, to fill in by hand. */
    blanks: t('paper.blanks', { date: BLANK, place: BLANK, chair: BLANK }),
    /** Title of the dataset. */
    creator: model.dataset.title,
    language: language(),
    /** The meeting whose state it tells, where there are several, and the documents. */
    documents: [
      ...stateAtWords(model).map((words) => `${words}.`),
      t('paper.record', { documents: documentsIn(model, filter) }),
    ].join(' '),
    total: totalWords(agenda),
    caution: `${cautionWords(agenda)} ${t('app.caution')}`,
    /** Findings of the meetings, printed before the agenda. */
    findings: findingLines(model, filter),
    dataset: t('paper.dataset', { date: formatDate(date), hash: hash.slice(0, 8) }),
    items,
    disputed,
    /** The notes of each item, then those of the disputed proposals that no item has; parts without any are left out. */
    evidence: [...items, ofDisputes].filter(
      (part) => part.notes.length > 0 || part.notesElsewhere !== '',
    ),
    statement: statementOf(request),
  };
}

/** A blank line to write on. */
const BLANK = '_'.repeat(18);

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const term = (words: string) => ({ kind: 'term', text: words }) as const;
const joinRuns = (parts: readonly LineRun[][], joint: string): LineRun[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** Most statements that notes quote for one name. */
const QUOTED_STATEMENTS = 5;

/**
 * Builds a line and quotes the statements behind its names in notes:
 * "asks for help 1 State: Ecuador; mentions as important 2 States: Brazil, Chile", "Chile (offer); Ecuador (asks)", or
 * "An inventory of needs, proposed by Canada, supported by Chile".
 */
function buildLine({ about, label, none, entries }: FactLine, item: number, notes: NoteBook) {
  const nameRuns = ({ names }: NameList): LineRun[] => {
    const shown = names.slice(0, NAMES_SHOWN).map(({ name, by, statements }): LineRun[] => {
      const marks = notes.mark(item, statements.slice(0, QUOTED_STATEMENTS));
      const words = text(by ? `${name} ${by}` : name);
      return marks.length > 0 ? [words, { kind: 'notes', marks }] : [words];
    });
    const count = names.length - shown.length;
    const more = count > 0 ? [text(` ${t('paper.more', { count })}`)] : [];
    return [...joinRuns(shown, ', '), ...more];
  };
  const entryRuns = entries.map(({ head, lists }): LineRun[] => {
    if (about === 'speakers')
      return [...lists.flatMap(nameRuns), text(' ('), term(head), text(')')];
    if (about === 'asked')
      return [
        term(head),
        text(' '),
        ...joinRuns(
          lists.map((list) => [text(`${list.before} `), ...nameRuns(list)]),
          t('links.semicolon'),
        ),
      ];
    const stances = lists.map((list) => [term(list.before), text(' '), ...nameRuns(list)]);
    return joinRuns([[text(head)], ...stances], ', ');
  });
  return {
    label,
    runs: entryRuns.length > 0 ? joinRuns(entryRuns, t('links.semicolon')) : [text(none)],
  };
}

/** Since when needs on an item are open and what was met since the meeting before; no line with one meeting. */
function timeLines(
  model: Model,
  agenda: Agenda,
  item: AgendaItem,
  number: number,
  notes: NoteBook,
): PaperLine[] {
  const inTime = inTimeOf(model, agenda, item);
  const { words, names } = inTime ? paperTime(model, inTime) : { words: '', names: [] };
  if (words === '') return [];
  const named = names.map(({ name, statements }): LineRun[] => [
    text(name),
    { kind: 'notes', marks: notes.mark(number, statements.slice(0, QUOTED_STATEMENTS)) },
  ]);
  return [{ label: t('meetings.since-when'), runs: [text(words), ...joinRuns(named, ', ')] }];
}

const doubtWords = (model: Model, topic: string): string =>
  isShaky(model, topic) ? shakyWords(model, topic) : '';

/** Most findings that the paper prints, and most characters of each; it skips a longer finding rather than cut it. */
const MOST_FINDINGS = 3;
const MOST_FINDING_CHARACTERS = 240;

/** A line per finding; only the first has the label. */
function findingLines(model: Model, filter: Filter): PaperLine[] {
  const names = findingNames(model);
  // An agenda ignores the filter on kind.
  return findings(model, { ...filter, kind: [] })
    .map((finding) => inSentences(findingInBrief(finding, names, Number.POSITIVE_INFINITY)))
    .filter((words) => words.length <= MOST_FINDING_CHARACTERS)
    .slice(0, MOST_FINDINGS)
    .map((words, at) => ({
      label: at === 0 ? t('findings.label') : '',
      runs: [text(words)],
    }));
}

/** Item number of the disputed proposals in the note book; items count from 1. */
const DISPUTED = 0;

/** A line of the disputed proposals, including those that concern no item. */
function disputedLines(model: Model, { meeting }: Filter, notes: NoteBook): PaperLine[] {
  const entries = proposalEntries(model, disputedProposals(model, meeting));
  if (entries.length === 0) return [];
  const label = t('agenda.disputed');
  return [buildLine({ about: 'proposals', label, none: '', entries }, DISPUTED, notes)];
}

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

/** Most meetings that the paper names; it counts the others. */
const NAMED_MEETINGS = 3;

/** "First meeting (doc. 7), Second meeting (…) and 4 more meetings". */
function documentsIn(model: Model, { meeting }: Filter): string {
  const documents = sourceMeetings(model, meeting).map(({ title, document }) =>
    t('paper.document', { title, document }),
  );
  const count = documents.length - NAMED_MEETINGS;
  if (count <= 0) return formatList(documents);
  const named = documents.slice(0, NAMED_MEETINGS).join(', ');
  return t('paper.documents.more', { documents: named, count });
}

/** Most topics after the last item that the paper names. */
const NAMED_NEXT = 3;

/** What the paper says about itself: dataset, filters, criteria, order and address. */
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
  const topicPlaces = (topics: readonly RankedTopic[]): string =>
    joinClauses(
      topics.map((each) =>
        t('paper.made.topic', {
          topic: model.topics[each.topic]?.label ?? '',
          reason: placeWords(agenda, each),
        }),
      ),
    );
  const facts: [label: string, value: string][] = [
    // An agenda ignores the filter on kind.
    [t('paper.made.filters'), filterWords(model, { ...filter, kind: [], q })],
    [t('paper.made.tiers'), t('agenda.tiers')],
    [t('paper.made.criteria'), t('paper.made.criteria.scaled', scaled)],
    [
      t('paper.made.importance'),
      how ? t('paper.made.importance.of', { importance, how }) : importance,
    ],
    // How firmly the criteria support the place of each item.
    [t('agenda.place.criteria'), topicPlaces(agenda.items)],
    // Topics that the chair excluded, and those that would have come next.
    [t('paper.made.excluded'), topicPlaces(excluded)],
    [t('paper.made.next'), topicPlaces(next.slice(0, NAMED_NEXT))],
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
      /** Whether the value is the address of the agenda. */
      isLink: value === link,
    }));
}
