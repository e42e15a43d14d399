/** A change of floor within a sentence, or with a later one, in four languages; "|" stands where it is. */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide } from '../../src/editor/floor-edits';
import { opened } from './floor-sample';

/** Sentences in which Mexico, or another that is no actor here, speaks after Canada. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Canada said that the deadline was too short, while |MEX Mexico said that it needed two more years.',
    'Canada supported the text, whereas |MEX Mexico proposed that paragraph 4 be deleted.',
    'Canada welcomed the report. |MEX Mexico reserved its position.',
    'Canada endorsed the declaration as amended. |? Norway did not join the consensus.',
    'Canada thanked the Secretariat, but |MEX the representative of Mexico questioned table 2.',
    'Canada called for finance and |? Zambia stressed that adaptation should have the same weight.',
    'Canada asked for the paragraph to be kept. |? Paraguay could not agree to that wording.',
    'Canada expressed concern at the cost; |MEX Mexico, however, had no objection.',
    'Canada supported a regional centre, with |? Peru stressing that no new body should be created.',
    'While Canada favoured a binding text, |MEX Mexico preferred guidelines.',
    'Canada said that it would contribute, but |MEX Mexico wanted to see the figures.',
    'Canada was ready to accept the draft. |MEX Mexico needed more time.',
    'Canada agreed; |MEX and Mexico said no.',
  ],
  es: [
    'El Canadá dijo que el plazo era corto, mientras que |MEX México dijo que necesitaba dos años.',
    'El Canadá apoyó el texto, en tanto que |? la Arabia Saudita propuso suprimir el párrafo 4.',
    'El Canadá acogió el informe. |MEX México reservó su posición.',
    'El Canadá respaldó la declaración. |? Noruega no se sumó al consenso.',
    'El Canadá agradeció a la Secretaría, pero |MEX la delegada de México cuestionó las cifras.',
    'El Canadá pidió fondos y |? Zambia subrayó que la adaptación debía tener el mismo peso.',
    'El Canadá sugirió trasladar el tema. |? Türkiye se abstuvo.',
    'El Canadá expresó preocupación; |MEX México, en cambio, no tuvo objeciones.',
    'El Canadá apoyó la idea, mientras que, por su parte, |? el Perú consideró que no.',
    'El Canadá insistió, mientras que |? los delegados de México y del Perú pidieron una pausa.',
    'Si bien el Canadá abogó por un texto vinculante, |MEX México prefirió unas directrices.',
  ],
  fr: [
    'Le Canada a jugé le délai trop court, tandis que |? le Bangladesh a dit qu’il lui fallait deux ans.',
    'Le Canada a appuyé le texte, alors que |MEX le Mexique a proposé de supprimer le paragraphe 4.',
    'Le Canada s’est félicité du rapport. |? Les États-Unis ont réservé leur position.',
    'Le Canada a approuvé la déclaration. |? La Norvège ne s’est pas jointe au consensus.',
    'Le Canada a remercié le Secrétariat, mais |MEX la déléguée du Mexique a mis en doute les chiffres.',
    'Le Canada a demandé un financement et |? la Zambie a souligné ses besoins.',
    'Le Canada a demandé le maintien du paragraphe. |? Le Paraguay n’a pas pu accepter ce libellé.',
    'Le Canada a salué le rapport, tandis qu’|? Haïti a regretté son retard.',
    'Le Canada a appuyé l’idée, tandis que, pour sa part, |? le Pérou a estimé que non.',
    'Le Canada a insisté, alors que |? les représentants du Mexique et du Pérou ont appelé à une pause.',
    'Si le Canada a préconisé un texte contraignant, |MEX le Mexique a préféré des lignes directrices.',
  ],
  pt: [
    'O Canadá disse que o prazo era curto, enquanto |? o Bangladesh disse que precisava de dois anos.',
    'O Canadá apoiou o texto, ao passo que |MEX o México propôs suprimir o parágrafo 4.',
    'O Canadá saudou o relatório. |? Os Estados Unidos reservaram a sua posição.',
    'O Canadá endossou a declaração. |? A Noruega não se juntou ao consenso.',
    'O Canadá agradeceu ao Secretariado, mas |MEX a delegada do México questionou os números.',
    'O Canadá pediu fundos e |? a Zâmbia destacou as suas necessidades.',
    'O Canadá sugeriu adiar o item. |? A Turquia se absteve.',
    'O Canadá manifestou preocupação; |MEX o México, em contrapartida, não teve objeções.',
    'O Canadá apoiou a ideia, enquanto, por sua vez, |? o Peru considerou que não.',
    'O Canadá insistiu, enquanto |? as delegações do México e do Peru pediram uma pausa.',
    'Embora o Canadá tenha defendido um texto vinculante, |MEX o México preferiu diretrizes.',
  ],
};

/** Sentences that name Mexico or another, and are Canada's to their end. */
const ITS_OWN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Canada said that, as Mexico said earlier, the text was not ready.',
    'Canada could accept the proposal that Mexico made on the first day.',
    'Canada, supported by Chile, proposed that the meeting be held in October.',
    'Canada recalled that Peru had requested the same and that Mexico supported the request.',
    'Canada said that it had spoken with Mexico and Peru and would report back.',
    'Canada said that, when Mexico proposed the network, there had been no funds.',
    'Canada explained that Brazil had financed the first phase while France had trained the staff.',
    'Canada said that while Mexico supported the plan in 2019, its situation had changed.',
    'Canada thanked Spain for its support and Mexico for the training given.',
    'Canada noted the text that France and Mexico proposed.',
    'Canada, with Mexico and Peru, supported the text.',
    'Canada said that it agreed, with Mexico, to meet again.',
  ],
  es: [
    'El Canadá dijo que, como México dijo antes, el texto no estaba listo.',
    'El Canadá aceptó la propuesta que México presentó el primer día.',
    'El Canadá recordó que el Perú la había solicitado y que México apoyó la solicitud.',
    'El Canadá explicó que el Brasil había financiado la fase mientras que México había capacitado al personal.',
    'El Canadá dijo que si bien México apoyó el plan en 2019, la situación había cambiado.',
    'El Canadá dijo que no. México tiene los barcos.',
  ],
  fr: [
    'Le Canada a dit que, comme le Mexique l’a dit, le texte n’était pas prêt.',
    'Le Canada a accepté la proposition que le Mexique a faite le premier jour.',
    'Le Canada a rappelé que le Pérou l’avait demandé et que le Mexique appuyait cette demande.',
    'Le Canada a expliqué que le Brésil avait financé la phase tandis que le Mexique avait formé le personnel.',
    'Le Canada a dit que si le Mexique a soutenu le plan en 2019, la situation avait changé.',
    'Le Canada a dit non. Le Mexique a des bateaux.',
  ],
  pt: [
    'O Canadá disse que, como o México disse antes, o texto não estava pronto.',
    'O Canadá aceitou a proposta que o México apresentou no primeiro dia.',
    'O Canadá recordou que o Peru a havia solicitado e que o México apoiou o pedido.',
    'O Canadá explicou que o Brasil tinha financiado a fase enquanto o México tinha formado o pessoal.',
    'O Canadá disse que, embora o México tenha apoiado o plano em 2019, a situação tinha mudado.',
    'O Canadá disse que não. O México tem os navios.',
  ],
};

/** The words with "|" and the actor before each place at which another than Canada begins. */
function marked(words: string, language: string): string {
  const [canada, ...others] = checkProject(opened(`SESSION\n${words}\n`, language)).floor;
  expect([canada?.actor, canada?.spot.at]).toEqual(['CAN', 0]);
  return others.reduceRight((text, { spot, actor }) => {
    const at = spot.at ?? 0;
    return `${text.slice(0, at)}|${actor ?? '?'} ${text.slice(at)}`;
  }, words);
}

const each = (sentences: typeof OTHERS) =>
  Object.entries(sentences).flatMap(([language, list]) =>
    list.map((one) => [language, one] as const),
  );

it.each([...each(OTHERS), ...each(ITS_OWN)])('in %s: %s', (language, sentence) => {
  expect(marked(sentence.replace(/\|\S+ /u, ''), language)).toBe(sentence);
});

it.each([
  ['Canada said that Peru agreed and Mexico opposed it.', 'unknown MEX'],
  ['Canada said so, but Mexico wanted to see the figures.', 'unknown MEX'],
  ['Canada said so. Mexico doubted it.', 'unknown MEX'],
  ['Canada said so, but Mexico opposed it.', 'proposed MEX'],
  ['Canada said so. Mexico reserved its position.', 'proposed MEX'],
])('where no rule is sure the row is to decide: %s', (words, row) => {
  const { floor } = checkProject(opened(`SESSION\n${words}\n`));
  const last = floor.at(-1);
  expect(`${last?.state} ${last?.actor}`).toBe(row);
  expect(last?.isOpen).toBe(row.startsWith('unknown'));
});

it('under a heading another State is told of, as long as no verb says that it speaks', () => {
  const rows = (words: string) =>
    checkProject(opened(`SESSION\nCanada:\nIt agreed. ${words}\n`)).floor.length - 1;
  expect(rows('Mexico had two such laws.')).toBe(0);
  expect(rows('It agreed to this, but Mexico wanted more.')).toBe(0);
  expect(rows('Mexico did not join the consensus.')).toBe(1);
});

it('a row to decide stays one when the speaker before it is confirmed', () => {
  const project = opened('SESSION\nCanada said so. Mexico doubted it, but Canada agreed.\n');
  const { floor } = checkProject(project);
  const after = checkProject(decide(project, floor.slice(0, 1))).floor;
  expect(after.map(({ state, actor }) => `${state} ${actor}`)).toEqual([
    'confirmed CAN',
    'unknown MEX',
    'proposed CAN',
  ]);
});
