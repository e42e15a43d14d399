/** Suggestions for needs and offers in plain words. */
import { expect, it } from 'vitest';
import { loadLexicon, suggest } from '../../../src/model/minutes/suggest';

/** Sentences in plain words, by language and kind. */
const PLAIN = {
  'en need':
    'Her country needed cameras.|Kenya needs vehicles.|They lacked laboratories.|It had no means to test the samples.|More judges were needed.|Officials needed training in forensic work.',
  'en offer':
    'Peru can send experts.|Her Government could lend two trainers.|Cuba is able to send doctors.|It would pay for ten tickets.',
  'en none':
    'The delegation needed more time.|The figures needed to be corrected.|A vote was not needed.|Delegations can send comments by Friday.|The Secretariat will send the report to members.',
  'es need':
    'Su país necesitaba cámaras.|No tenían los medios para patrullar la frontera.|Faltaban intérpretes.|El Togo requiere dos buques más.|Los funcionarios necesitaban capacitación en criminalística.',
  'es offer':
    'El Perú puede enviar expertos.|Francia puede recibir a diez pasantes.|Pagaría el viaje de diez participantes.',
  'es none':
    'La delegación necesitaba más tiempo.|La Secretaría enviará el informe.|El Comité podría enviar observaciones.',
  'fr need':
    'Son pays avait besoin de caméras.|Ils n’avaient pas les moyens de surveiller la frontière.|Les fonctionnaires avaient besoin d’une formation en criminalistique.',
  'fr offer':
    'Le Pérou peut envoyer des experts.|Son Gouvernement pourrait prêter deux instructeurs.|Elle prendrait en charge le voyage de dix participants.',
  'fr none':
    'La délégation avait besoin de plus de temps.|Le Secrétariat enverra le rapport.|Le Comité pourrait envoyer des observations.',
  'pt need':
    'O seu país precisava de câmaras.|Não tinham meios para patrulhar a fronteira.|São necessários mais juízes.|Faltavam intérpretes.|Os funcionários precisavam de formação em criminalística.',
  'pt offer':
    'O Peru pode enviar peritos.|O seu Governo poderia emprestar dois instrutores.|Pagaria a viagem de dez participantes.',
  'pt none':
    'A delegação precisava de mais tempo.|O Secretariado enviará o relatório.|O Comitê poderia enviar observações.',
};

it.each(
  Object.entries(PLAIN).flatMap(([of, list]) => list.split('|').map((one) => [of, one] as const)),
)('plain words say one kind alone: in %s: %s', async (of, one) => {
  const [language = '', kind] = of.split(' ');
  const lexicon = await loadLexicon(language);
  if (!lexicon) throw new Error(language);
  const found = suggest(one, [{ kind: 'paragraph', start: 0, end: one.length }], lexicon);
  expect(found.map((each) => each.kind)).toEqual(kind === 'none' ? [] : [kind]);
});
