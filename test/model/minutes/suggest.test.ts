/** Sentences that likely hold a need, an offer, a capacity or a position, by the words of four languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/schema';
import en from '../../../src/model/minutes/lexicon-en.json';
import es from '../../../src/model/minutes/lexicon-es.json';
import fr from '../../../src/model/minutes/lexicon-fr.json';
import pt from '../../../src/model/minutes/lexicon-pt.json';
import { loadLexicon, type SuggestedKind, suggest } from '../../../src/model/minutes/suggest';
import {
  f1Of,
  precisionOf,
  recallOf,
  suggestionScore,
} from '../../../src/model/minutes/suggestion-score';
import { isShipped, published } from '../../fixtures/data-home';

type Line = readonly [Passage['kind'], string];

/** A text of lines, each a passage. */
function textOf(lines: readonly Line[]) {
  let text = '';
  const passages = lines.map(([kind, words], i): Passage => {
    const start = text.length;
    text += `${words}\n`;
    const paragraph = kind === 'paragraph' || kind === 'list-item' ? i + 1 : null;
    return { kind, start, end: text.length, line: i + 1, paragraph, node: null };
  });
  return { text, passages };
}

const LEXICONS = { en, es, fr, pt };
type Language = keyof typeof LEXICONS;

function found(language: Language, ...lines: Line[]) {
  const { text, passages } = textOf(lines);
  return suggest(text, passages, LEXICONS[language]).map(
    ({ kind, start, end, words }) => [kind, text.slice(start, end), words] as const,
  );
}

const SAMPLES: Readonly<Record<Language, readonly (readonly [SuggestedKind | null, string])[]>> = {
  en: [
    ['need', 'The delegate requested technical assistance for coastal States.'],
    ['need', 'She stressed the need for early warning.'],
    ['need', 'The island lacked equipment.'],
    ['need', 'Benin wished to obtain assistance with its registers.'],
    ['need', 'Benin hoped to receive two experts.'],
    ['need', 'Benin was looking for funding.'],
    ['need', 'It was seeking partners and funds.'],
    ['offer', 'Norway expressed its willingness to share its maps.'],
    ['offer', 'Her country had held two regional workshops.'],
    ['capacity', 'The country has adopted a law on reefs.'],
    ['position', 'Fiji proposed that the text be shorter.'],
    ['position', 'He did not agree with the second paragraph.'],
    [null, 'There was no need for a vote.'],
    [null, 'The Chair gave the floor to the delegate of Fiji.'],
    [null, 'The meeting was held in the main hall on Monday.'],
  ],
  es: [
    ['need', 'La delegada solicitó asistencia técnica.'],
    ['need', 'Subrayó la necesidad de una alerta temprana.'],
    ['need', 'Benín deseaba obtener asistencia para sus registros.'],
    ['need', 'Le hacían falta equipos.'],
    ['need', 'Benín buscaba financiamiento para la destrucción.'],
    ['need', 'Benín esperaba recibir a dos expertos.'],
    ['offer', 'Noruega puso sus mapas a disposición de los demás Estados.'],
    ['offer', 'Su país había organizado dos talleres.'],
    ['capacity', 'El país ha aprobado una ley sobre arrecifes.'],
    ['position', 'Fiyi propuso un texto más corto.'],
    [null, 'No es necesario votar, dijo el Presidente.'],
    [null, 'El Presidente dio la palabra al delegado.'],
  ],
  fr: [
    ['need', 'La déléguée a demandé une assistance technique.'],
    ['need', 'Elle a souligné la nécessité d’une alerte précoce.'],
    ['need', 'Le Bénin souhaitait obtenir une assistance pour ses registres.'],
    ['need', 'Il lui fallait des moyens de marquage.'],
    ['need', 'Le Bénin cherchait un financement pour la destruction.'],
    ['need', 'Le Bénin espérait bénéficier de deux experts.'],
    ['offer', 'La Norvège a mis ses cartes à la disposition des autres États.'],
    ['offer', 'Son pays avait organisé deux ateliers.'],
    ['capacity', 'Le pays a adopté une loi sur les récifs.'],
    ['position', 'Les Fidji ont proposé un texte plus court.'],
    [null, 'Le Président a donné la parole au délégué.'],
    [null, 'La réunion s’est tenue lundi dans la grande salle.'],
  ],
  pt: [
    ['need', 'A delegada solicitou assistência técnica.'],
    ['need', 'Destacou a necessidade de um alerta rápido.'],
    ['need', 'O Benim desejava obter assistência para os seus registros.'],
    ['need', 'Ali faziam falta equipamentos.'],
    ['need', 'O Benim procurava financiamento para a destruição.'],
    ['need', 'O Benim esperava receber dois peritos.'],
    ['offer', 'A Noruega colocou os seus mapas à disposição dos demais Estados.'],
    ['offer', 'O seu país organizou duas oficinas.'],
    ['capacity', 'O país tem adotado leis sobre recifes.'],
    ['position', 'Fiji propôs um texto mais curto.'],
    [null, 'O Presidente passou a palavra ao delegado.'],
    [null, 'A reunião aconteceu na segunda-feira, na sala grande.'],
  ],
};

describe('suggestions', () => {
  it.each(
    Object.entries(SAMPLES).flatMap(([language, samples]) =>
      samples.map(([kind, words]) => [language as Language, kind, words] as const),
    ),
  )('in %s: %s, %s', (language, kind, words) => {
    expect(found(language, ['paragraph', words]).map(([each]) => each)).toEqual(kind ? [kind] : []);
  });

  it('hold the sentence and the words that were found, whatever their case and spaces', () => {
    expect(
      found('en', [
        'paragraph',
        '  He spoke first. Dr. Vu REQUESTED  further\u00a0support for it. It was late. ',
      ]),
    ).toEqual([
      ['need', 'Dr. Vu REQUESTED  further\u00a0support for it.', 'REQUESTED further support'],
    ]);
  });

  it('find whole words only, and not over the end of a sentence', () => {
    expect(found('en', ['paragraph', 'The needsfor list. He offered. Support came.'])).toEqual([]);
  });

  it('give a list item the kinds of its introduction where it has none of its own', () => {
    const lines: Line[] = [
      ['paragraph', 'It was late. She stressed the need for:'],
      ['blank', ''],
      ['list-item', '1. Boats'],
      ['list-item', '2. The country has adopted a law.'],
      ['list-item', '3. Maps'],
      ['paragraph', 'Lunch followed.'],
      ['list-item', '– Soup'],
    ];
    expect(found('en', ...lines)).toEqual([
      ['need', 'She stressed the need for:', 'need for'],
      ['need', 'Boats', 'need for'],
      ['capacity', 'The country has adopted a law.', 'has adopted'],
      ['need', 'Maps', 'need for'],
    ]);
    // Of the introduction's last sentence alone, and not under another heading.
    expect(
      found(
        'en',
        ['paragraph', 'She stressed the need for boats. The list was as follows:'],
        ['list-item', '1. Boats'],
      ).map(([, words]) => words),
    ).toEqual(['She stressed the need for boats.']);
    expect(
      found(
        'en',
        ['paragraph', 'She stressed the need for:'],
        ['heading', 'Lunch'],
        ['list-item', '1. Soup'],
      ).map(([, words]) => words),
    ).toEqual(['She stressed the need for:']);
  });

  it('use the lexicon of the language of the minutes alone, however its tag is written', async () => {
    expect(await loadLexicon('pt-BR')).toEqual(pt);
    expect(await loadLexicon('ar')).toBeNull();
  });

  it('never include headings', () => {
    expect(found('en', ['heading', 'Requested assistance'])).toEqual([]);
  });
});

describe('the score of suggestions', () => {
  const word = fc.constantFrom(
    'need for boats',
    'offered training',
    'it has a law',
    'proposed',
    'it rained',
  );
  const claim = fc.record({
    kind: fc.constantFrom('need', 'offer', 'capacity', 'position'),
    start: fc.nat(200),
    length: fc.integer({ min: 1, max: 60 }),
    meeting: fc.constantFrom('m', 'other'),
  });

  it('counts passages as a naive loop does', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(claim, { maxLength: 8 }),
        (words, claims) => {
          const { text, passages } = textOf(
            words.flatMap((each): Line[] => [
              ['paragraph', each],
              ['blank', ''],
            ]),
          );
          const evidence = ({ start, length }: (typeof claims)[number]) => ({
            start,
            end: start + length,
          });
          const coded = claims.map((each) => ({ ...each, evidence: evidence(each) }));
          const dataset = {
            records: coded.filter(({ kind }) => kind !== 'position'),
            positions: coded.filter(({ kind }) => kind === 'position'),
          } as unknown as Parameters<typeof suggestionScore>[0];
          const score = suggestionScore(dataset, { meeting: 'm', text, passages }, en);
          const suggested = suggest(text, passages, en);
          const own = coded
            .filter(({ meeting }) => meeting === 'm')
            .map(({ kind, evidence: at }) => ({ kind, ...at }));
          const units = passages.filter(({ kind }) => kind === 'paragraph');
          const over = (
            list: readonly { kind: string; start: number; end: number }[],
            unit: Passage,
            kind?: string,
          ) =>
            list.some(
              (each) =>
                each.start < unit.end && each.end > unit.start && (!kind || each.kind === kind),
            );
          const count = (kind?: string) => ({
            coded: units.filter((unit) => over(own, unit, kind)).length,
            suggested: units.filter((unit) => over(suggested, unit, kind)).length,
            both: units.filter((unit) => over(own, unit, kind) && over(suggested, unit, kind))
              .length,
          });
          expect(score.passages).toBe(units.length);
          expect(score.all).toEqual(count());
          for (const [kind, figures] of Object.entries(score.kinds))
            expect(figures).toEqual(count(kind));
        },
      ),
    );
  });

  it('has no figures without passages', () => {
    const none = { coded: 0, suggested: 0, both: 0 };
    expect([precisionOf(none), recallOf(none), f1Of(none)]).toEqual([null, null, null]);
    const some = { coded: 4, suggested: 2, both: 1 };
    expect([precisionOf(some), recallOf(some), f1Of(some)]).toEqual([0.5, 0.25, 2 / 6]);
  });
});

describe.runIf(isShipped)('of the shipped coding, left out where `seeds/` holds another', () => {
  it('finds three of four coded passages and nine of ten suggested ones in the shipped minutes', () => {
    const dataset = JSON.parse(published('dataset.json'));
    const [meeting] = dataset.meetings;
    const minutes = JSON.parse(published(`minutes/${meeting.id}.json`));
    const { all, kinds } = suggestionScore(
      dataset,
      minutes,
      LEXICONS[meeting.language as Language],
    );
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.74);
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.89);
    const each = Object.values(kinds).map((score) => f1Of(score) ?? 0);
    expect(Math.min(...each)).toBeGreaterThanOrEqual(0.53);
    expect(Math.max(...each)).toBeGreaterThanOrEqual(0.79);
  });
});
