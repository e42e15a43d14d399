/** Headings by form: which lines are one, whom they name, and what a decision makes of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { FORMS, type HeadingDecision } from '../../../src/pipeline/minutes/speaker-headings';
import { speakerAt } from '../../../src/pipeline/quotes';
import type { MeetingFile } from '../../../src/pipeline/seeds';
import { readerOf } from './reader-sample';

const reader = readerOf(
  { CAN: 'Canada', MEX: 'Mexico', FRA: 'France', CRI: 'Costa Rica' },
  { EU: 'European Union', AOSIS: 'AOSIS', ANDEAN: 'Andean Community (CAN)' },
);
const read = (
  text: string,
  headings: readonly HeadingDecision[] = [],
  speakers: MeetingFile['speakers'] = [],
) => readMinutes(text, reader, { headings: [...headings], speakers });

/** Form, title and names of each heading. */
const found = (text: string, speakers: MeetingFile['speakers'] = []) =>
  read(text, [], speakers).headings.map(({ form, title, named }) =>
    [form, title, ...named].join(' | '),
  );

describe('a heading', () => {
  it.each([
    ['Canada:\nIt agreed.', 'colon | Canada | CAN'],
    ['Canada: It agreed to it.', 'colon | Canada | CAN'],
    ['The representative of Canada:\nIt agreed.', 'colon | The representative of Canada | CAN'],
    ['Mr. Smith (Canada):\nHe agreed.', 'colon | Mr. Smith (Canada) | CAN'],
    [
      'France (on behalf of the European Union):\nIt agreed.',
      'colon | France (on behalf of the European Union) | EU',
    ],
    ['Nauru, for AOSIS:\nIt agreed.', 'colon | Nauru, for AOSIS | AOSIS'],
    ['Canada and Mexico:\nThey agreed.', 'colon | Canada and Mexico | CAN | MEX'],
    [
      '**Costa Rica | Representative**\nThank you very much.',
      'marked | Costa Rica | Representative | CRI',
    ],
    ['**Canada**: We agree to it.', 'marked | Canada | CAN'],
    [
      '**France | Representative | (AOSIS)**\nWe agree.',
      'marked | France | Representative | (AOSIS) | AOSIS',
    ],
    ['**Mexico (Mr. DIAZ)**\nWe agree.', 'marked | Mexico (Mr. DIAZ) | MEX'],
    ['<b>Canada</b>\nWe agree.', 'marked | Canada | CAN'],
    ['## Canada\nIt agreed to it.', 'marked | Canada | CAN'],
    ['[Mexico]\nIt agreed to it.', 'marked | Mexico | MEX'],
    ['MEXICO\n\nIt agreed to the text.', 'alone | MEXICO | MEX'],
    [
      'Presentation by the Government of Mexico\nHe spoke.',
      'presentation | Presentation by the Government of Mexico | MEX',
    ],
    ['Statement by Canada\nWe agree.', 'presentation | Statement by Canada | CAN'],
  ])('is one: %s', (text, heading) => {
    expect(found(text)).toEqual([heading]);
  });

  it.each([
    ['a sentence', 'Canada said: we agree to it.'],
    ['a bold word of a sentence', '**Canada** said that it agrees.'],
    ['a row of figures', 'Canada: 12 experts'],
    ['rows of participants', 'Canada: Ann Smith\nMexico: Juan Diaz\nFrance: Luc Petit'],
    ['names one below the other', 'Canada\nMexico\n\nThe meeting was opened at ten.'],
    ['an item of a list', '– Canada: offers training to all.'],
    [
      'a list that words introduce',
      'The offers were:\nCanada: training for all of them.\nMexico: a fund for training.',
    ],
    ['a name that no list has, where no heading names one', 'New Spain:\nIt agreed.'],
    ['an ordinary word', 'Note: the text is long enough.'],
  ])('is none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is a title that no list has, where others that are written alike name speakers', () => {
    const text =
      '**IAHWG | Co-Chair**\nPlease begin.\n\n**Costa Rica | Representative**\nThank you.\n';
    expect(found(text)).toEqual([
      'marked | IAHWG | Co-Chair',
      'marked | Costa Rica | Representative | CRI',
    ]);
    expect(found('Canada:\nWe agree.\n\nNew Spain:\nWe observe.\n')).toHaveLength(2);
  });

  it('of a State that speaks for a group which no list has names nobody, for a person to say', () => {
    const text =
      '**Canada | Representative**\nWe agree.\n\n**Mexico | Representative | (LMG MICs)**\nWe too.\n';
    expect(found(text)).toEqual([
      'marked | Canada | Representative | CAN',
      'marked | Mexico | Representative | (LMG MICs)',
    ]);
  });

  it('names by letters of two actors both, for a person to choose', () => {
    expect(found('CAN:\nIt agreed.\n')).toEqual(['colon | CAN | CAN | ANDEAN']);
  });

  it('is told by speakers where it names a person, or somebody otherwise', () => {
    const speakers = [
      { name: 'Karen KRAMER', actor: 'EU' },
      { name: 'The Ombudsman', heading: 'Ombudsman', actor: null },
    ];
    const text = 'Dr. Karen KRAMER:\nShe agreed.\n\nOmbudsman:\nHe agreed.\n';
    const { headings, outline } = read(text, [], speakers);
    expect(headings.map(({ actor, presenter }) => [actor, presenter])).toEqual([
      ['EU', 'Karen KRAMER'],
      [null, null],
    ]);
    expect(outline.map(({ presenter }) => presenter)).toEqual(['Karen KRAMER', null]);
  });
});

describe('a decision', () => {
  const TEXT =
    'Canada:\nWe agree.\n\nMexico:\nWe too.\n\nCanada:\nThank you.\n\nNew Spain:\nWe observe.\n';
  const speakers = (headings: readonly HeadingDecision[]) => {
    const { passages, outline } = read(TEXT, headings);
    return passages
      .filter(({ paragraph }) => paragraph !== null)
      .map((passage) => speakerAt(outline, passage))
      .join(' ');
  };

  it.each<[string, readonly HeadingDecision[], string]>([
    ['none: nobody is credited', [], 'RAP RAP RAP RAP'],
    ['all as named', [{ form: 'colon' }], 'CAN MEX CAN RAP'],
    ['nobody', [{ form: 'colon', actor: null }], 'RAP RAP RAP RAP'],
    [
      'of a title, once for all of it',
      [{ form: 'colon', title: 'Canada', actor: 'FRA' }],
      'FRA RAP FRA RAP',
    ],
    ['as named, of a title', [{ form: 'colon', title: 'canada' }], 'CAN RAP CAN RAP'],
    [
      'of the form, and titles that differ',
      [
        { form: 'colon' },
        { form: 'colon', title: 'Mexico', actor: null },
        { form: 'colon', title: 'New Spain', actor: 'FRA' },
      ],
      'CAN RAP CAN FRA',
    ],
    ['of another form', [{ form: 'marked' }], 'RAP RAP RAP RAP'],
  ])('%s', (_, headings, who) => {
    expect(speakers(headings)).toBe(who);
  });

  it('leaves open what the form does not name', () => {
    const open = (headings: readonly HeadingDecision[]) =>
      read(TEXT, headings).headings.filter(({ actor }) => actor === undefined).length;
    expect(open([])).toBe(4);
    expect(open([{ form: 'colon' }])).toBe(1);
    expect(open([{ form: 'colon', actor: null }])).toBe(0);
  });

  it('of a title of a section lets somebody speak there', () => {
    const text = 'FIRST SESSION\n\n1.\nStatement on water\n\nWe agree to it.\n';
    const decided = [{ form: 'section' as const, title: 'Statement on water', actor: 'CAN' }];
    const { outline, passages } = read(text, decided);
    expect(speakerAt(outline, passages.at(-1))).toBe('CAN');
  });
});

const LINES = [
  'Canada:',
  'Mexico: We agree to it.',
  '**Canada**',
  'New Spain:',
  'FIRST SESSION',
  'It agreed.',
  '',
  '– Canada',
  'Canada',
  'Presentation by Mexico',
];
const decisions = fc.array(
  fc.record(
    {
      form: fc.constantFrom(...FORMS),
      title: fc.constantFrom('Canada', 'New Spain', 'Mexico'),
      actor: fc.constantFrom(null, 'FRA'),
    },
    { requiredKeys: ['form'] },
  ),
);

it('credits an actor only where a decision or a confirmed form says so, and the same for each heading of a title', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
      decisions,
      (lines, decided) => {
        const { outline, headings } = read(lines.join('\n'), decided);
        const byTitle = new Map<string, unknown>();
        for (const { form, title, named, actor, node } of headings) {
          const key = `${form} ${title}`;
          expect(byTitle.has(key) ? byTitle.get(key) : actor).toBe(actor);
          byTitle.set(key, actor);
          if (typeof actor === 'string') {
            const isOfForm = decided.some((each) => each.form === form);
            expect(isOfForm).toBe(true);
            expect([...named, 'FRA']).toContain(actor);
            expect(outline[node]?.actor).toBe(actor);
          }
        }
        const credited = outline.filter(
          ({ actor, parent }) => actor !== (outline[parent ?? -1]?.actor ?? null),
        );
        for (const node of credited)
          expect(headings.some((each) => outline[each.node] === node)).toBe(true);
      },
    ),
  );
});
