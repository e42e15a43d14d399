/** Who begins to speak in a sentence, in four languages: what is found, and what is not taken. */
import { describe, expect, it } from 'vitest';
import { openingFinder } from '../../../src/pipeline/minutes/floor-inline';
import { names, read } from './read-sentence';

const FOUND: Record<string, Record<string, string>> = {
  en: {
    'Canada and Mexico said that they agreed.': '? Canada and Mexico several',
    'Canada, Mexico and Peru, among others, said yes.': '? Canada, Mexico and Peru several',
    'CANADA, JAPAN, and PERU opposed.': '? CANADA, JAPAN, and PERU several',
    'Mr. Smith said that it agreed.': '? Mr. Smith person',
    'The delegations of Canada and Mexico said that they agreed.':
      '? The delegations of Canada and Mexico several',
    'Canada, Chair of the Group, said yes.': 'CAN said',
    'Ms. Haddad (Syrian Arab Republic) requested details.': '? Syrian Arab Republic person',
    'Ms. Haddad (Freedonia) requested details.': '? Ms. Haddad (Freedonia) person',
    'The observer of the International Red Cross stressed this.':
      '? The observer of the International Red Cross office',
    'On mitigation, CANADA and JAPAN, opposed by PERU and MEXICO, said yes.':
      '? CANADA and JAPAN several',
    'France, on behalf of the European Union, said yes.': 'EU behalf',
    'Mexico, on behalf of the Group of 77 and China, said yes.': 'G-77 behalf',
    'France, speaking also on behalf of the European Union, said yes.': '? France behalf',
    'Mexico, on behalf of her Government, said yes.': 'MEX said',
    'For the first time, Canada said yes.': 'CAN said',
    'The Moroccan delegation asked for help.': '? The Moroccan delegation office',
    'One delegation said that it needed help.': '? One delegation office',
    'Canada said that it agreed.': 'CAN said',
    'The United States of America thanked the Chair.': 'USA said',
    'CANADA also noted the report.': 'CAN capitals',
    'CANADA, for the GROUP, said that it agreed.': '? CANADA behalf',
    'Canada (speaking on behalf of the Group) said that it agreed.': '? Canada behalf',
    'Canada, on behalf of the Group, thanked the Chair.': '? Canada behalf',
    'On behalf of the Group, Canada said yes.': '? Canada behalf',
    'Speaking on behalf of the Group, the delegation of Mexico noted that.': '? Mexico behalf',
    'The representative of Canada said that it agreed.': 'CAN office',
    'The delegate from the United States said no.': 'USA office',
    'Canada’s representative said that it agreed.': 'CAN office',
    'Mr. Smith (Canada) said that it agreed.': 'CAN person',
    'Ms. Ann SMITH, representative of Japan, noted the report.': 'JPN person',
    'Ms. Smith of Japan then thanked the Chair.': 'JPN person',
    'On this item, Canada proposed a text.': 'CAN said',
    'On mitigation, CANADA said it agreed, while JAPAN opposed.':
      'CAN capitals, JPN capitals JAPAN ',
    'Canada agreed to this, but the US preferred another text.': 'CAN said, USA capitals the US',
    'UNODC said that it agreed.': 'UNODC said',
    'EU said that it agreed.': 'EU said',
    'The G-77/CHINA said that it agreed.': 'G-77 capitals',
    'Argentina said that it agreed.': '? Argentina said',
    'The Chair thanked the delegates.': 'null chair',
    'The Committee adopted the agenda.': 'null chair',
    'Delegates agreed to meet again.': 'null chair',
  },
  es: {
    'México y Perú dijeron que sí.': '? México y Perú several',
    'El observador de la Cruz Roja Internacional subrayó esto.':
      '? El observador de la Cruz Roja Internacional office',
    'La Sra. Haddad (República Árabe Siria) pidió detalles.': '? Syria person',
    'El Reino Unido, los Países Bajos y Noruega señalaron esto.':
      '? El Reino Unido, los Países Bajos y Noruega several',
    'Francia, en nombre de la Unión Europea, dijo que sí.': 'EU behalf',
    'México, hablando también en nombre del Japón, dijo que sí.': '? México behalf',
    'La delegación marroquí dijo que sí.': '? La delegación marroquí office',
    'Varias delegaciones dijeron que sí.': '? Varias delegaciones office',
    'El Canadá dijo que estaba de acuerdo.': 'CAN said',
    'Los Estados Unidos señalaron la necesidad.': 'USA said',
    'CANADÁ también señaló el informe.': 'CAN capitals',
    'La delegación de México agradeció a la Presidencia.': 'MEX office',
    'El representante de los Estados Unidos de América se refirió al informe.': 'USA office',
    'La representante del Brasil, hablando en nombre del Grupo, señaló que sí.': '? Brasil behalf',
    'En nombre del Grupo, el Canadá dijo que sí.': '? Canadá behalf',
    'El Sr. Pérez (México) dijo que no.': 'MEX person',
    'En respuesta a la pregunta, el Canadá dijo que no.': 'CAN said',
    'La Presidenta dio la palabra a México.': 'null chair',
    'Las delegaciones aprobaron el temario.': 'null chair',
  },
  fr: {
    'La France et le Canada ont dit que oui.': '? La France et le Canada several',
    'L’observateur de la Croix-Rouge internationale souligne ce point.':
      '? L’observateur de la Croix-Rouge internationale office',
    'Mme Haddad (République arabe syrienne) demande des précisions.': '? Syria person',
    'Mme Haddad (Syldavie) demande des précisions.': '? Mme Haddad (Syldavie) person',
    'Le Royaume-Uni, les Pays-Bas et la Norvège déclarent soutenir ceci.':
      '? Le Royaume-Uni, les Pays-Bas et la Norvège several',
    'La délégation algérienne demande une assistance.': '? La délégation algérienne office',
    'Plusieurs délégations demandent une aide.': '? Plusieurs délégations office',
    'Une autre délégation a dit que oui.': '? Une autre délégation office',
    'Le Canada a déclaré qu’il était d’accord.': 'CAN said',
    'Les États-Unis ont souligné ce point.': 'USA said',
    'La représentante du Brésil a souligné que oui.': 'BRA office',
    'La délégation des États-Unis a également remercié la Présidente.': 'USA office',
    'M. Dupont (France) a dit que non.': 'FRA person',
    'La France, au nom de l’Union européenne, s’est dite préoccupée.': 'EU behalf',
    'L’Union européenne a proposé un texte.': 'EU said',
    'S’agissant du point 3, le Canada a proposé un texte.': 'CAN said',
    'L’Argentine a dit que oui.': '? Argentine said',
    'La Présidente a remercié les délégués.': 'null chair',
    'Le Comité a adopté son ordre du jour.': 'null chair',
  },
  pt: {
    'O Brasil e o México disseram que sim.': '? O Brasil e o México several',
    'O observador da Cruz Vermelha Internacional destacou isso.':
      '? O observador da Cruz Vermelha Internacional office',
    'A Sra. Haddad (República Árabe Síria) pediu detalhes.': '? Syria person',
    'O Reino Unido, os Países Baixos e a Noruega afirmaram isso.':
      '? O Reino Unido, os Países Baixos e a Noruega several',
    'A França, em nome da União Europeia, disse que sim.': 'EU behalf',
    'A delegação marroquina pediu apoio.': '? A delegação marroquina office',
    'Uma delegação disse que sim.': '? Uma delegação office',
    'O Brasil disse que concordava.': 'BRA said',
    'A delegação do México agradeceu à Presidência.': 'MEX office',
    'O representante dos Estados Unidos também destacou o tema.': 'USA office',
    'A Sra. Silva (Brasil) afirmou que não.': 'BRA person',
    'O Canadá, em nome do Grupo, declarou que sim.': '? Canadá behalf',
    'Em relação ao item 3, o Brasil propôs um texto.': 'BRA said',
    'O Presidente deu a palavra ao Brasil.': 'null chair',
    'A Comissão adotou o relatório.': 'null chair',
  },
};

/** Sentences in which an actor stands at the beginning, and nobody begins to speak. */
const NOT_TAKEN: Record<string, readonly string[]> = {
  en: [
    'Canada ratified the Convention in 2004.',
    'Canada is a party.',
    'Canada was thanked by all.',
    'Canada has no such law.',
    'In Canada, said the expert, there is snow.',
    'According to Canada, the report said nothing.',
    'It said that Canada agreed.',
    'Canada’s law says so.',
    'Canadian experts said so.',
    'CAN said that networks matter.',
    'The Chairs of all groups met.',
    'The working group of Canada.',
    'Peruvian authorities reported a case.',
    'The delegation said that it agreed.',
    'The same delegation said that it agreed.',
  ],
  es: [
    'El Canadá ratificó la Convención.',
    'En el Canadá, dijo el experto, nieva.',
    'Según México, el informe no dijo nada.',
    'La ley de México señaló un plazo.',
    'Dijo que el Canadá estaba de acuerdo.',
    'El Presidente de la Corte Suprema.',
  ],
  fr: [
    'La France a ratifié la Convention.',
    'En France, a dit l’expert, il pleut.',
    'Selon le Canada, le rapport n’a rien dit.',
    'Elle a dit que le Canada était d’accord.',
    'La délégation a également demandé une aide.',
    'La délégation demande une aide.',
    'La loi du Canada a indiqué un délai.',
  ],
  pt: [
    'O Brasil ratificou a Convenção.',
    'No Brasil, disse o perito, chove.',
    'Segundo o Brasil, o relatório nada disse.',
    'Disse que o Brasil concordava.',
  ],
};

describe.each(Object.entries(FOUND))('in %s', (language, sentences) => {
  it.each(Object.entries(sentences))('"%s": %s', (sentence, who) => {
    expect(read(language, sentence)).toBe(who);
  });
  it.each(NOT_TAKEN[language] ?? [])('nobody begins to speak in "%s"', (sentence) => {
    expect(read(language, sentence)).toBe('');
  });
});

it.each([
  ['en', 'Plurinational State of Bolivia', 'Bolivia'],
  ['en', 'United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
  ['en', 'Democratic Republic of the Congo', 'Congo - Kinshasa'],
  ['es', 'República Bolivariana de Venezuela', 'Venezuela'],
  ['es', 'Reino de los Países Bajos', 'Países Bajos'],
  ['fr', 'République islamique d’Iran', 'Iran'],
  ['fr', 'République-Unie de Tanzanie', 'Tanzanie'],
  ['en', 'Bolivia (Plurinational State of)', 'Bolivia'],
  ['es', 'Reino Unido de Gran Bretaña e Irlanda del Norte', 'United Kingdom'],
  ['en', 'Canada, for the Group', 'Ms. Dupont (Canada, for the Group)'],
  ['fr', 'République de Corée', 'South Korea'],
  ['pt', 'Federação da Rússia', 'Russia'],
  ['pt', 'República Unida da Tanzânia', 'Tanzania'],
])('in %s "%s" is a State by its official name', (language, official, name) => {
  const [verb, title] = { en: ['said', 'Ms.'], es: ['dijo', 'Sra.'], fr: ['dit', 'Mme'] }[
    language
  ] ?? ['disse', 'Sra.'];
  const [opening] = openingFinder(names, language).openings(
    `${title} Dupont (${official}) ${verb} x.`,
  );
  expect(opening?.name).toBe(name);
});

it('in a language without rules nobody is found', () => {
  expect(openingFinder(names, 'ar').hasWords).toBe(false);
  expect(read('ar', 'Canada said that it agreed.')).toBe('');
  expect(openingFinder(names, 'pt-BR').hasWords).toBe(true);
});

describe('a heading', () => {
  const named = (language: string, heading: string) =>
    openingFinder(names, language).named(heading)?.actor ?? null;

  it.each([
    ['es', 'Canadá', 'CAN'],
    ['es', 'La delegación de México', 'MEX'],
    ['es', 'Sr. Pérez (México)', 'MEX'],
    ['es', 'México (en nombre del Grupo)', null],
    ['en', 'France (on behalf of the European Union)', 'EU'],
    ['es', 'Estados Unidos de América', 'USA'],
    ['fr', 'Brésil', 'BRA'],
    ['fr', 'Mme Dupont (France)', 'FRA'],
    ['pt', 'Delegação dos Estados Unidos', 'USA'],
    ['pt', 'Juan PÉREZ, México', 'MEX'],
    ['en', 'The representative of Japan', 'JPN'],
    ['en', 'CAN', null],
    ['en', 'Canada and Mexico', null],
    ['en', 'The law of Canada', null],
    ['es', 'Lima (Perú)', null],
  ])('in %s "%s" names %s', (language, heading, who) => {
    expect(named(language, heading)).toBe(who);
  });
});
