/** Small datasets for the tests of the model, and one written by hand. */
import type {
  Actor,
  CoopRecord,
  Dataset,
  Link,
  Meeting,
  OpenTo,
  OutlineNode,
  Position,
  Status,
} from '../../src/dataset/schema';
import { FORMAT, KINDS, STATUSES } from '../../src/dataset/values';
import type { Arrangement } from '../../src/model/answers/layout';
import { AGREEMENTS } from './findings/sample-agreements';

const kindOf = (status: Status) =>
  KINDS.find((kind) => (STATUSES[kind] as readonly Status[]).includes(status));

type Details = Partial<
  Pick<CoopRecord, 'meeting' | 'reportedBy' | 'modalities' | 'counterparts' | 'basis' | 'note'>
> & { openTo?: OpenTo; quote?: string; start?: number };

/**
 * A record of so few words as its test needs. An offer that is available or planned is open to all, or
 * where it names counterparts to these only.
 */
export function record(
  id: string,
  actor: string,
  topic: string,
  status: Status,
  details: Details = {},
): CoopRecord {
  const { quote = `Words of ${id}.`, start = 0, openTo, ...rest } = details;
  const openToUsual = rest.counterparts?.length ? 'named' : 'all';
  return {
    id,
    meeting: 'first',
    actor,
    reportedBy: actor,
    topic,
    kind: kindOf(status),
    status,
    modalities: [],
    counterparts: [],
    ...(kindOf(status) === 'offer' && {
      openTo: status === 'delivered' ? null : (openTo ?? openToUsual),
    }),
    basis: 'explicit',
    note: '',
    evidence: {
      exact: quote,
      prefix: '',
      suffix: '',
      start,
      end: start + quote.length,
      paragraph: 1,
      line: 1,
    },
    ...rest,
  } as CoopRecord;
}

/** A heading of an outline that spans the first hundred characters. */
export const head = (
  level: OutlineNode['level'],
  title: string,
  details: Partial<OutlineNode>,
): OutlineNode => ({
  level,
  title,
  label: null,
  parent: null,
  actor: null,
  presenter: null,
  start: 0,
  end: 100,
  ...details,
});

export function meeting(id: string, details: Partial<Meeting> = {}): Meeting {
  return {
    id,
    title: `Meeting ${id}`,
    body: 'Group',
    place: 'Mexico City',
    start: '2007-07-26',
    end: '2007-07-27',
    document: id,
    language: 'en',
    text: `minutes/${id}.json`,
    textHash: '0'.repeat(64),
    delegations: null,
    participants: [],
    attended: null,
    spoke: [],
    outline: [],
    ...details,
  };
}

const ALPHA2: Record<string, string> = { PER: 'PE', CAN: 'CA', ARG: 'AR', BRB: 'BB', JAM: 'JM' };

export const state = (
  id: string,
  name: string,
  subregion: string | null = null,
  alpha2 = ALPHA2[id] ?? null,
): Actor => ({ id, name, kind: 'state', subregion, alpha2, members: [] });
export const other = (
  id: string,
  name: string,
  kind: 'organization' | 'region',
  members: string[] = [],
): Actor => ({ id, name, kind, subregion: null, alpha2: null, members });

export const ACTORS: readonly Actor[] = [
  state('PER', 'Peru', '005'),
  state('CAN', 'Canada', '021'),
  state('ARG', 'Argentina', '005'),
  state('BRB', 'Barbados', '029'),
  state('JAM', 'Jamaica', '029'),
  other('UNODC', 'United Nations Office on Drugs and Crime', 'organization'),
  other('OAS', 'Organization of American States', 'organization', ['PER', 'CAN', 'ARG', 'BRB']),
  other('005', 'South America', 'region'),
  other('013', 'Central América', 'region'),
  other('021', 'Northern America', 'region'),
  other('029', 'Caribbean', 'region'),
];

export const TOPICS = [
  {
    id: 'witnesses',
    label: 'Protection of witnesses',
    short: 'Witnesses',
    group: 'justice',
    instrument: '',
  },
  {
    id: 'extradition',
    label: 'Extradition',
    short: 'Extradition',
    group: 'justice',
    instrument: '',
  },
  {
    id: 'laundering',
    label: 'Money laundering',
    short: 'Laundering',
    group: 'money',
    instrument: '',
  },
  { id: 'firearms', label: 'Illicit firearms', short: 'Firearms', group: 'crimes', instrument: '' },
].map((topic) => ({ ...topic, instrument: 'UNTOC' }));

export function position(
  id: string,
  proposal: string,
  actor: string,
  stance: Position['stance'],
  details: Partial<Position> = {},
): Position {
  const exact = `Quote of ${id}.`;
  return {
    id,
    meeting: 'first',
    proposal,
    actor,
    reportedBy: actor,
    stance,
    note: '',
    evidence: { exact, prefix: '', suffix: '', start: 0, end: exact.length, paragraph: 1, line: 1 },
    ...details,
  };
}

/** A link of the second meeting: what its record says of a record of the first. */
export const link = (by: string, effect: Link['effect'], of: string): Link => ({
  id: `${by} of ${of}`,
  meeting: 'second',
  of,
  effect,
  by,
  reportedBy: 'RAP',
  basis: 'explicit',
  note: '',
  evidence: null,
});

export function dataset(records: CoopRecord[], details: Partial<Dataset> = {}): Dataset {
  return {
    format: FORMAT,
    title: 'Sample',
    version: '1',
    date: '2024-01-01',
    language: 'en',
    hash: '0'.repeat(64),
    labels: [],
    meetings: [meeting('first')],
    actors: [...ACTORS],
    topicGroups: [
      { id: 'justice', label: 'Police and justice', short: 'Justice' },
      { id: 'money', label: 'Money', short: 'Money' },
      { id: 'crimes', label: 'Crimes' },
    ],
    topics: [...TOPICS],
    modalities: [
      { id: 'training', label: 'Training' },
      { id: 'funding', label: 'Funding' },
      { id: 'tools', label: 'Tools and systems' },
    ],
    records,
    proposals: [],
    positions: [],
    notes: [],
    agreements: [],
    ...details,
  };
}

/**
 * Two meetings, eleven records. Argentina and Barbados need witness protection, the OAS offers it;
 * Barbados's need of extradition has but its own offer and a planned one beside it.
 */
export const HAND_WRITTEN: Dataset = dataset(
  [
    record('r1', 'ARG', 'witnesses', 'requested', { modalities: ['training'], start: 10 }),
    record('r2', 'ARG', 'witnesses', 'raised', {
      basis: 'implied',
      note: 'Inferred.',
      start: 5,
      quote: 'A long sentence of r2.',
    }),
    record('r3', 'BRB', 'witnesses', 'raised', { meeting: 'second' }),
    record('r4', 'BRB', 'extradition', 'acknowledged', { meeting: 'second' }),
    record('r5', 'BRB', 'extradition', 'available', { meeting: 'second' }),
    record('r6', 'CAN', 'extradition', 'planned', { modalities: ['funding', 'training'] }),
    record('r7', 'OAS', 'witnesses', 'available', { basis: 'implied', counterparts: ['ARG'] }),
    record('r8', 'OAS', 'laundering', 'delivered', { reportedBy: 'PER' }),
    record('r9', 'PER', 'laundering', 'in-progress', { quote: 'Un proyecto de ley en el Perú.' }),
    record('r10', '013', 'firearms', 'raised', { reportedBy: 'OAS' }),
    record('r11', 'PER', 'laundering', 'in-place', { meeting: 'second', basis: 'implied' }),
  ],
  {
    meetings: [
      meeting('first', {
        participants: ['ARG', 'CAN', 'JAM', 'PER', 'OAS'],
        spoke: ['ARG', 'CAN', 'PER', 'OAS'],
      }),
      meeting('second', {
        participants: ['ARG', 'BRB', 'CAN', 'JAM'],
        attended: ['BRB', 'CAN'],
        spoke: ['BRB'],
      }),
    ],
    proposals: [
      { id: 'inventory', label: 'An inventory of needs', topics: ['laundering'] },
      { id: 'evaluation', label: 'Evaluation', topics: [] },
    ],
    positions: [
      position('p1', 'inventory', 'CAN', 'proposes'),
      position('p2', 'inventory', 'BRB', 'supports', { meeting: 'second' }),
      position('p3', 'evaluation', 'OAS', 'proposes'),
      position('p4', 'evaluation', 'ARG', 'opposes', { note: 'No reason recorded.' }),
    ],
    notes: [{ id: 'cover', meeting: 'second', text: 'The cover is not here.' }],
    agreements: AGREEMENTS,
  },
);

/** The default arrangement: neutral order, nothing hidden. */
export const NEUTRAL = {
  sortActors: 'neutral',
  sortTopics: 'neutral',
  hideActors: false,
  hideTopics: false,
} as const satisfies Arrangement;
