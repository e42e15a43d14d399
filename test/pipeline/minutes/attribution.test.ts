/** The subjects of sentences: [lead clause,] NAME [and NAME] [, for the GROUP,] [, aside,] VERB. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/pipeline/minutes/attribution';
import { anyText } from '../../fixtures/any-text';
import { readerOf } from './reader-sample';

const STATES = {
  CAN: 'Canada',
  MEX: 'Mexico=México=Mexique',
  FRA: 'France=Francia',
  NRU: 'Nauru',
  USA: 'United States=US=Estados Unidos=États-Unis',
  BRA: 'Brazil=Brasil=Brésil',
};
const GROUPS = {
  AOSIS: 'AOSIS',
  LDC: 'Least developed countries=LDC',
  EU: 'European Union=EU=Unión Europea=Union européenne=União Europeia',
  ANDEAN: 'Andean Community (CAN)',
};
const readers = Object.fromEntries(
  ['en', 'es', 'fr', 'pt'].map((language) => [language, readerOf(STATES, GROUPS, language)]),
);

/** Each clause as its kind or ids, those named beside behind "~" and those in no list behind "?". */
const subjects = (sentence: string, language = 'en') =>
  (readers[language]?.subjectsIn(sentence, 0, sentence.length) ?? [])
    .map(({ kind, ids, asides, unlisted }) =>
      [
        kind === 'named' ? '' : kind,
        ids.join(' '),
        ...asides.map((id) => `~${id}`),
        ...unlisted.map((name) => `?${name}`),
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');

describe('the subject of a sentence', () => {
  it.each([
    ['Canada said that it agrees.', 'CAN'],
    ['CANADA also strongly supported the text.', 'CAN'],
    ['The US: supported a plan.', 'USA'],
    ['The delegation of Canada then nominated a chair.', 'CAN'],
    ['The representative of the United States noted this.', 'USA'],
    ['Mexico’s representative said no.', 'MEX'],
    ['The U.S. delegation noted its concern.', 'USA'],
    ['The Minister of Justice of Mexico stated this.', 'MEX'],
    // A group for which a State speaks.
    ['Nauru, for AOSIS, urged action.', 'AOSIS'],
    ['Nauru, on behalf of the LDCs, supported by Canada, urged action.', 'LDC ~CAN'],
    ['Nauru (for AOSIS) urged action.', 'AOSIS'],
    // A person with the State beside the name.
    ['Ms. Smith (Canada) said no.', 'CAN'],
    ['Mr. DIAZ (Mexico), speaking on behalf of the LDCs, said no.', 'LDC'],
    ['Ann Smith, Canada, outlined a plan.', 'CAN'],
    // A State for which another speaks.
    ['Mexico, for Canada and France, encouraged this.', 'MEX CAN FRA'],
    // Several together, and those beside.
    ['Canada and Mexico proposed a fund.', 'CAN MEX'],
    ['Canada, Mexico, and Nauru, for AOSIS, proposed a fund.', 'CAN MEX AOSIS'],
    ['Canada, Mexico and others called for funds.', 'CAN MEX'],
    ['Canada and several other developing countries called for funds.', 'CAN'],
    ['The US, with Canada, highlighted rights.', 'USA ~CAN'],
    ['Canada, however, opposed it.', 'CAN'],
    // A clause that leads to it.
    ['On finance, Mexico called for funds.', 'MEX'],
    ['Calling for funds in all, Mexico noted this.', 'MEX'],
    ['Transparency : On finance, Mexico called for funds.', 'MEX'],
    ['With Canada, she underlined this.', 'pronoun ~CAN'],
    // Others in the same sentence.
    ['Canada emphasized this, and Mexico stated that it is so.', 'CAN | MEX'],
    ['Many called for funds, with Mexico stating: yes.', 'nobody | MEX'],
    ['Canada noted this, while Mexico opposed it.', 'CAN | MEX'],
    ['Several countries, including Canada and Mexico, underlined this.', 'CAN MEX'],
  ])('%s', (sentence, expected) => {
    expect(subjects(sentence)).toBe(expected);
  });

  it.each([
    'President Alba indicated that he agrees.',
    'Co-Chair Berg invited the Group, Canada and Mexico to consult.',
    'Co-Chair Ann Berg (Mexico) invited parties to begin.',
    'The Secretariat presented the paper.',
    'Many developing countries said that funds are needed.',
    'On support, many parties emphasized the need.',
    'Parties also called for funds.',
    'One negotiator noted this.',
  ])('is nobody: %s', (sentence) => {
    expect(subjects(sentence)).toBe('nobody');
  });

  it.each([
    ['The LMDCs highlighted this.', 'unknown ?LMDCs'],
    [
      'Mexico, for the LMDCs, Canada and Nauru, for the LDCs, stressed this.',
      'unknown CAN LDC ?LMDCs',
    ],
    ['Norway highlighted this.', 'unknown ?Norway'],
    ['The World Bank offered funds.', 'unknown ?World Bank'],
    // Letters of a State and of a community.
    ['CAN called for funds.', 'unknown ~CAN ~ANDEAN'],
  ])('is asked: %s', (sentence, expected) => {
    expect(subjects(sentence)).toBe(expected);
  });

  it.each([
    'Discussions focused on text.',
    'Agreement was reached on a text for Canada.',
    'A proposal by Canada and Mexico remained in brackets.',
    'Mexico City hosted the meeting.',
    'Ann Smith (Canada) chaired the meeting.',
    'There was agreement, with the exception of the report.',
  ])('is none: %s', (sentence) => {
    expect(subjects(sentence)).toBe('');
  });

  it.each([
    ['es', 'La delegación de México propuso un fondo.', 'MEX'],
    ['es', 'Los Estados Unidos y México apoyaron la propuesta.', 'USA MEX'],
    ['es', 'Nauru, en nombre de AOSIS, pidió medidas.', 'AOSIS'],
    ['es', 'Además, Francia señaló que es así.', 'FRA'],
    ['es', 'La Presidenta agradeció el apoyo.', 'nobody'],
    ['es', 'Pidió además un fondo.', 'pronoun'],
    ['es', 'Agradeció México el apoyo.', ''],
    ['fr', 'Le représentant du Mexique a proposé un fonds.', 'MEX'],
    ['fr', 'Les États-Unis et le Brésil soulignèrent ce point.', 'USA BRA'],
    ['fr', 'Nauru, au nom de l’AOSIS, a demandé des mesures.', 'AOSIS'],
    ['fr', 'Plusieurs délégations ont appuyé le texte.', 'nobody'],
    ['fr', 'M. Dupont (France) dit que c’est ainsi.', 'FRA'],
    ['es', 'El Sr. Pérez (México) dice que es así.', 'MEX'],
    ['fr', 'Elle a ajouté que c’est ainsi.', 'pronoun'],
    ['pt', 'A delegação do Brasil propôs um fundo.', 'BRA'],
    ['pt', 'O Brasil e a União Europeia apoiaram o texto.', 'BRA EU'],
    ['pt', 'O Presidente agradeceu o apoio.', 'nobody'],
    ['pt', 'Ela acrescentou que é assim.', 'pronoun'],
  ])('in %s: %s', (language, sentence, expected) => {
    expect(subjects(sentence, language)).toBe(expected);
  });
});

it('ends sentences at their signs, and not behind titles', () => {
  const sentences = (words: string) =>
    sentencesOf(words).map((start, i, all) => words.slice(start, all[i + 1]));
  expect(
    sentences('Mr. GARCÍA agreed. St. Lucia said no! NOW! urged it. “Yes.” Canada agreed'),
  ).toEqual([
    'Mr. GARCÍA agreed. ',
    'St. Lucia said no! ',
    'NOW! urged it. ',
    '“Yes.” ',
    'Canada agreed',
  ]);
  expect(sentences('It is so.Canada agreed.')).toEqual(['It is so.', 'Canada agreed.']);
  expect(sentences('')).toEqual(['']);
});

const PARTS = [
  'Canada',
  'Mexico, for AOSIS,',
  'the LMDCs',
  'and',
  ',',
  'said',
  'he',
  'with',
  'Parties',
  'supported by',
  'On finance,',
  'while',
  'noted that',
  ':',
  '(France)',
];

it('names only those whose name stands in the subject, and cuts a sentence into clauses in their order', () => {
  const sentences = fc.array(fc.constantFrom(...PARTS), { maxLength: 9 });
  fc.assert(
    fc.property(
      fc.oneof(
        sentences.map((parts) => parts.join(' ')),
        anyText(),
      ),
      (text) => {
        for (const reader of Object.values(readers)) {
          const clauses = reader.subjectsIn(`x${text}`, 1, text.length + 1);
          let end = 1;
          for (const clause of clauses) {
            const { start, subject, ids, asides, unlisted } = clause;
            expect(start).toBe(end === 1 ? 1 : end);
            expect(
              start <= subject.start && subject.start <= subject.end && subject.end <= clause.end,
            ).toBe(true);
            const words = `x${text}`.slice(subject.start, subject.end);
            for (const id of ids) expect(reader.namesIn(words)).toContain(id);
            for (const id of asides) expect(reader.namesIn(text)).toContain(id);
            for (const name of unlisted) expect(words).toContain(name);
            end = clause.end;
          }
          if (clauses.length > 0) expect(end).toBe(text.length + 1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
