import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../src/dataset/schema';
import { readMeeting } from '../../../src/pipeline/coding';
import { speakerAt } from '../../../src/pipeline/quotes';
import { readSeeds } from '../../../src/pipeline/seeds';
import { SEEDS } from '../../fixtures/data-home';
import { seedFiles } from '../../fixtures/seed-files';

const { seeds } = readSeeds(seedFiles());
if (!seeds?.meetings[0]) throw new Error('no seeds');
const { text } = seeds.meetings[0];
const { outline, passages } = readMeeting(seeds.meetings[0], seeds);

/** The passage that begins on a line, and who speaks in it. */
const onLine = (line: number) => {
  const passage = passages.find((p) => p.line === line);
  return {
    kind: passage?.kind,
    words: passage && text.slice(passage.start, passage.end).trim(),
    speaker: speakerAt(outline, passage),
  };
};

const depth = ({ parent }: OutlineNode): number =>
  parent === null ? 0 : 1 + depth(outline[parent] as OutlineNode);

it('gives passages that together are the file, byte for byte', () => {
  const bytes = readFileSync(`${SEEDS}/gt-dot-1/minutes.txt`);
  const joined = passages.map(({ start, end }) => text.slice(start, end)).join('');
  expect(Buffer.from(joined).equals(bytes)).toBe(true);
});

it('finds every heading, its place, and who speaks below it', () => {
  const table = outline.map((node) => {
    const label = node.label ? `${node.label} ` : '';
    const speaker = [node.actor, node.presenter].filter(Boolean).join(', ');
    const title = node.title.length > 52 ? `${node.title.slice(0, 51)}…` : node.title;
    return `${'  '.repeat(depth(node))}${node.level}: ${label}${title}${speaker && ` (${speaker})`}`;
  });
  expect(`\n${table.join('\n')}\n`).toBe(`
session: INTRODUCTION
session: INAUGURAL SESSION
session: FIRST PLENARY SESSION
  item: 1. Consideration and Adoption of the Draft Agenda
  item: 2. Election of Officers of the OAS Technical Group on …
    part: (A) Chair
    part: (B) Rapporteur
  item: 3. Description of Work Method
    presentation: a. Presentation by Christopher HERNÁNDEZ-ROY, Director… (OAS, Christopher HERNÁNDEZ-ROY)
  item: 4. Transnational Organized Crime in the Hemisphere: St…
    presentation: a. Presentation by Dr. Karen KRAMER, Chief Programs Co… (UNODC, Karen KRAMER)
session: SECOND PLENARY SESSION
  item: 5. National Strategies Against Transnational Organized…
    presentation: a. Presentation by the Government of Mexico (MEX, José PATIÑO ARIAS)
    presentation: Presentation by Mr. Mario Alberto ARZAVE, Head of M… (MEX, Mario Alberto ARZAVE)
    remarks: REMARKS BY THE DELEGATIONS
      speaker: Canada (CAN)
      speaker: Brazil (BRA)
      speaker: UNODC: Dr. Karen KRAMER (UNODC, Karen KRAMER)
      speaker: Ecuador (ECU)
      speaker: Chile (CHL)
      speaker: Trinidad and Tobago (TTO)
      speaker: Venezuela (VEN)
      speaker: Venezuela (VEN)
      speaker: Paraguay (PRY)
      speaker: Colombia (COL)
      speaker: El Salvador (SLV)
      speaker: United States (USA)
      speaker: Argentina (ARG)
    time: ACTIVITIES AND SPEECHES ON THE AFTERNOON OF THURSDA…
      speaker: Canada (CAN)
      speaker: Honduras (HND)
      speaker: Chile (CHL)
      speaker: Brazil (BRA)
      speaker: Saint Vincent and the Grenadines (VCT)
      speaker: Saint Kitts and Nevis (KNA)
      speaker: Grenada (GRD)
      speaker: Guatemala (GTM)
      speaker: Venezuela (VEN)
session: THIRD PLENARY SESSION
  item: 6. Law Enforcement and Compliance
    presentation: a. Presentation on Special Investigation Techniques, g… (OAS, Michel DIBAN)
    remarks: b. Experiences and Needs of the Member States: Remarks…
      speaker: Mexico (MEX)
      speaker: Canada (CAN)
        presentation: Presentation by Mr. Michel AUBIN, Royal Canadian Mo… (CAN, Michel AUBIN)
      speaker: Colombia (COL)
time: Friday 09:30 A.M.
session: FOURTH PLENARY SESSION
  item: 7. International Cooperation and Exchanges of Informat…
    presentation: a. Presentation by Mr. Arturo HERRERA VERDUGO, INTERPO… (INTERPOL, Arturo HERRERA VERDUGO)
      part: PROPOSAL FOR COLLABORATION (INTERPOL, Arturo HERRERA VERDUGO)
    presentation: b. Presentation by Jorge GARCÍA, Director of the OAS O… (OAS, Jorge GARCÍA)
    remarks: c. Remarks and Discussion by the Delegations
      speaker: Canada (CAN)
  item: 8. Analysis of the Draft Document of Conclusions and R…
    remarks: GENERAL REMARKS
      speaker: Haiti (HTI)
      speaker: United States (USA)
      speaker: Argentina (ARG)
      speaker: Mexico (MEX)
      speaker: Colombia (COL)
session: FIFTH PLENARY SESSION
  part: CONCLUSIONS
`);
});

it('tells a list from the agenda, though both are numbered in the same way', () => {
  expect(onLine(102)).toMatchObject({ kind: 'list-item', words: '6.\nFighting corruption' });
  expect(onLine(424)).toMatchObject({
    kind: 'heading',
    words: '6.\nLaw Enforcement and Compliance',
  });
});

it('takes a dash and its words for one item, on one line or on two', () => {
  expect(onLine(225)).toMatchObject({ kind: 'list-item', words: '-\nPreventive campaign.' });
  expect(onLine(291)).toMatchObject({ kind: 'list-item', words: '– Hosting the CICTE seminar.' });
});

describe('who speaks', () => {
  const speakers = {
    24: 'RAP', // "Canada nominated …" under "Chair"
    29: 'RAP', // "The delegation of El Salvador then nominated myself …"
    53: 'UNODC',
    112: 'MEX', // "Presentation by the Government of Mexico"
    155: 'MEX', // the presentation without a letter
    176: 'CAN',
    212: 'UNODC', // "Dr. Kramer thanked the representative of Canada …"
    216: 'ECU',
    251: 'CHL', // "Chile: " with a trailing blank
    271: 'VEN',
    284: 'VEN',
    315: 'USA',
    334: 'CAN', // after the heading of the afternoon
    429: 'OAS',
    455: 'MEX',
    470: 'CAN', // "Canada:", then "Presentation by Mr. Michel AUBIN"
    481: 'COL',
    492: 'INTERPOL', // after "Friday 09:30 A.M."
    542: 'INTERPOL', // "PROPOSAL FOR COLLABORATION:"
    568: 'OAS',
    580: 'CAN',
    588: 'HTI',
    608: 'RAP',
  };
  it('is found line by line', () => {
    const told = Object.keys(speakers).map((line) => [line, onLine(Number(line)).speaker]);
    expect(Object.fromEntries(told)).toEqual(speakers);
  });
  it('is the same in a list item, whose passage begins with its number', () => {
    expect(onLine(206)).toMatchObject({ kind: 'list-item', speaker: 'BRA' });
  });
});

it('numbers paragraphs and list items from 1 without a gap, and nothing else', () => {
  const numbers = passages.flatMap(({ paragraph }) => paragraph ?? []);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers).toHaveLength(184);
  for (const { kind, paragraph } of passages) {
    expect(paragraph !== null).toBe(kind === 'paragraph' || kind === 'list-item');
  }
});
