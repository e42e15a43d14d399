/** A few lines of minutes with records and a position, and a function that renders the reader over them. */
import { act, screen } from '@testing-library/react';
import type { CoopRecord, Minutes, Passage, Position, Status } from '../../../src/dataset/schema';
import { FORMAT } from '../../../src/dataset/values';
import { MinutesView } from '../../../src/views/minutes/minutes-view';
import { dataset, meeting, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/** Passages as the pipeline cuts them: [kind, text, number, heading]. */
const PASSAGES: [Passage['kind'], string, number | null, number | null][] = [
  ['heading', ' SESSION\n', null, 0],
  ['blank', '\n', null, 0],
  ['heading', '1.\nExperiences\n', null, 1],
  ['paragraph', 'Peru lacks funds, namely: \n', 1, 1],
  ['blank', '\n', null, 1],
  ['list-item', '–\nfor witnesses;\n', 2, 1],
  ['list-item', '–\nfor vans.\n', 3, 1],
  ['blank', '\n\n', null, 1],
  ['heading', 'Perú\n', null, 2],
  ['paragraph', 'It thanked all.', 4, 2],
];

export function minutesOf(id: string): Minutes {
  let text = '';
  const passages = PASSAGES.map(([kind, words, paragraph, node], index): Passage => {
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, line: index + 1, paragraph, node };
  });
  return { format: FORMAT, meeting: id, text, passages };
}

export const TEXT = minutesOf('first').text;

const evidenceOf = (exact: string, paragraph: number) => {
  const start = TEXT.indexOf(exact);
  return { exact, prefix: '', suffix: '', start, end: start + exact.length, paragraph, line: 1 };
};

function quoting(
  id: string,
  [actor, topic, status]: [string, string, Status],
  [quote, paragraph]: [string, number],
  details: Partial<CoopRecord> = {},
): CoopRecord {
  const made = { ...record(id, actor, topic, status), evidence: evidenceOf(quote, paragraph) };
  return { ...made, ...details } as CoopRecord;
}

const thanks: Position = {
  id: 'thanks',
  meeting: 'first',
  proposal: 'inventory',
  actor: 'ARG',
  reportedBy: 'ARG',
  stance: 'proposes',
  note: 'In passing.',
  evidence: evidenceOf('thanked all', 4),
};

const start = (words: string) => TEXT.indexOf(words);
const heading = { label: null, actor: null, presenter: null, end: TEXT.length };
export const outline = [
  { ...heading, level: 'session', title: 'SESSION', parent: null, start: 0 },
  { ...heading, level: 'item', label: '1.', title: 'Experiences', parent: 0, start: start('1.') },
  {
    ...heading,
    level: 'speaker',
    title: 'The delegation',
    actor: 'PER',
    parent: 1,
    start: start('Perú'),
  },
] as const;

/** Overlapping needs of Peru, an offer of Canada, and a capacity that the default filters exclude. */
export const SAMPLE = dataset(
  [
    quoting('funds', ['PER', 'witnesses', 'requested'], ['lacks funds', 1], {
      modalities: ['funding'],
      counterparts: ['CAN'],
      note: 'For two years.',
      reportedBy: 'OAS',
    }),
    quoting('list', ['PER', 'extradition', 'raised'], ['funds, namely: \n\n–\nfor witnesses', 1]),
    quoting('vans', ['CAN', 'laundering', 'available'], ['for vans', 3]),
    quoting('thanked', ['OAS', 'firearms', 'in-place'], ['It thanked', 4]),
    quoting('other', ['PER', 'witnesses', 'requested'], ['thanked', 4], { meeting: 'second' }),
  ],
  {
    meetings: [
      // Of another body: it says nothing of the first. The latest meeting is shown where none is named.
      meeting('second', { body: 'Other group', outline: [...outline] }),
      meeting('first', { outline: [...outline], document: 'DOC/1' }),
    ],
    proposals: [{ id: 'inventory', label: 'An inventory of needs', topics: [] }],
    positions: [thanks],
  },
);

export const open = (search: string, load = async (id: string) => minutesOf(id), data = SAMPLE) =>
  renderInSession(<MinutesView />, search, data, load);

export const article = () => screen.findByRole('article');
export const passage = (name: string | RegExp) => screen.getByRole('button', { name });
export const panel = () => screen.getByRole('region', { name: 'Recorded statement' });

/** Waits until the reader has checked that the target of its scroll is in view. */
export const settled = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
