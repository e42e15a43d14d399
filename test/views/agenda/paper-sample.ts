/** Papers of small datasets, and of one in which every actor has every kind of record. */
import type { CoopRecord, Dataset, Proposal } from '../../../src/dataset/schema';
import { RAPPORTEUR } from '../../../src/dataset/values';
import { type AgendaSettings, agendaOf } from '../../../src/model/agenda/agenda';
import { CRITERIA } from '../../../src/model/agenda/criterion';
import { type RankingSettings, rankTopics } from '../../../src/model/agenda/ranking';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { modelAt } from '../../../src/model/meetings/model-at';
import { createModel } from '../../../src/model/model';
import { type Paper, type PaperLine, paperOf } from '../../../src/views/agenda/build-paper';
import type { PaperNote } from '../../../src/views/agenda/paper-notes';
import {
  ACTORS,
  dataset,
  meeting,
  other,
  position,
  record,
  state,
  TOPICS,
} from '../../model/sample';

const at = (start: number, quote: string) => ({ start, quote });

/**
 * Witnesses: Argentina requests and raises, Barbados raises in Spanish, and two others that are no
 * States; UNODC and Canada offer in one sentence. Extradition: Canada raises it in the words with which
 * Argentina asked.
 */
export const RECORDS = [
  record('r2', 'ARG', 'witnesses', 'raised', { basis: 'implied', ...at(10, 'It would help.') }),
  record('r1', 'ARG', 'witnesses', 'requested', at(40, 'Both ask for experts.')),
  record('r3', 'BRB', 'witnesses', 'raised', { meeting: 'second', ...at(5, 'Faltan medios.') }),
  record('r4', '013', 'witnesses', 'acknowledged', {
    reportedBy: 'OAS',
    ...at(90, 'The region has nothing.'),
  }),
  record('r5', 'OAS', 'witnesses', 'raised', { reportedBy: RAPPORTEUR, ...at(130, 'Lacking.') }),
  record('o1', 'UNODC', 'witnesses', 'available', at(200, 'Both will train.')),
  record('o2', 'CAN', 'witnesses', 'planned', at(200, 'Both will train.')),
  record('c1', 'PER', 'witnesses', 'in-place', at(300, 'A law is in force.')),
  record('r6', 'CAN', 'extradition', 'raised', at(40, 'Both ask for experts.')),
];

const quoteAt = (start: number, exact: string) => ({
  evidence: {
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + exact.length,
    paragraph: 7,
    line: 1,
  },
});

export const SMALL: Dataset = dataset(RECORDS, {
  hash: '0a1b2c3d'.repeat(8),
  meetings: [
    meeting('first', { document: 'DOC-1' }),
    meeting('second', { document: 'DOC-2', language: 'es' }),
  ],
  proposals: [
    { id: 'inventory', label: 'An inventory of needs', topics: ['witnesses', 'extradition'] },
    { id: 'other', label: 'Of no item', topics: [] },
  ],
  positions: [
    position('p1', 'inventory', 'CAN', 'proposes', quoteAt(400, 'Let us list needs.')),
    position('p2', 'inventory', 'BRB', 'supports', quoteAt(450, 'Agreed.')),
    position('p3', 'inventory', 'ARG', 'opposes', quoteAt(500, 'No lists.')),
    position('p4', 'other', 'PER', 'proposes', quoteAt(550, 'Something else.')),
  ],
});

export interface Asked {
  readonly filter?: Partial<Filter>;
  readonly q?: string;
  readonly settings?: Partial<RankingSettings>;
  readonly agenda?: Partial<AgendaSettings>;
  /** Position of the meeting whose state the paper tells; all that was said where it is absent. */
  readonly at?: number;
}

export const LINK = 'https://example.org/matrix/?view=agenda&pin=witnesses';

export function paper(data: Dataset = SMALL, asked: Asked = {}): Paper {
  const whole = createModel(data);
  const model = asked.at === undefined ? whole : modelAt(whole, asked.at);
  const filter = { ...NO_FILTER, ...asked.filter };
  const ranking = rankTopics(model, filter, {
    criteria: CRITERIA,
    importance: [],
    ...asked.settings,
  });
  if (ranking === 'no-needs') throw new Error('Nothing to rank');
  const agenda = agendaOf(model, ranking, {
    length: { items: 2, minutes: 60 },
    time: {},
    pin: [],
    exclude: [],
    order: [],
    ...asked.agenda,
  });
  return paperOf({ model, q: asked.q ?? '', agenda, link: LINK });
}

/** Text of a line, with the numbers of its notes in brackets. */
export const words = ({ runs }: PaperLine): string =>
  runs
    .map((run) =>
      run.kind === 'notes' ? run.marks.map(({ number }) => `[${number}]`).join('') : run.text,
    )
    .join('');

export const factOf = (from: Paper, label: string) =>
  from.statement.find((fact) => fact.label === label)?.value;

/** A dataset of States and organizations, each with a need, an offer, a capacity and a stance on every topic. */
export function crowded(actors: number): Dataset {
  const topics = Array.from({ length: 9 }, (_, n) => ({
    ...(TOPICS[0] as (typeof TOPICS)[number]),
    id: `topic-${n}`,
    label: `Mutual legal assistance and cooperation, part ${n}`,
  }));
  const all = Array.from({ length: actors }, (_, n) =>
    n % 5 === 4
      ? other(`A${n}`, `Organization against crime ${n}`, 'organization')
      : state(`A${n}`, `Saint Kitts and Nevis ${n}`),
  );
  const proposals: Proposal[] = topics.map((_, n) => ({
    id: `proposal-${n}`,
    label: `A diagnosis of the supply and demand for cooperation, part ${n}`,
    topics: topics.map(({ id }) => id),
  }));
  let start = 0;
  const next = () => {
    start += 100;
    return start;
  };
  const records: CoopRecord[] = topics.flatMap(({ id }) =>
    all.flatMap(({ id: actor }, n) =>
      [
        (['requested', 'acknowledged', 'raised'] as const)[n % 3] as 'raised',
        (['available', 'planned'] as const)[n % 2] as 'available',
        'in-place' as const,
      ].map((status) => record(`${actor}.${id}.${status}`, actor, id, status, { start: next() })),
    ),
  );
  return dataset(records, {
    actors: [...ACTORS.filter(({ kind }) => kind === 'region'), ...all],
    topics,
    proposals,
    positions: proposals.flatMap(({ id: proposal }) =>
      all.map(({ id }, n) =>
        position(
          `${proposal}.${id}`,
          proposal,
          id,
          (['proposes', 'supports', 'opposes'] as const)[n % 3] as 'supports',
          quoteAt(next(), 'We think so.'),
        ),
      ),
    ),
  });
}

/** The lines below the counts. */
export const linesOf = (from = paper(), item = 0) =>
  from.items[item]?.lines.slice(1).map(words) ?? [];
export const notesOf = (from = paper()) => from.items.flatMap(({ notes }) => notes);
export const noteOf = (quote: string, from = paper()) =>
  notesOf(from).find((note) => note.quote === quote) as PaperNote;
