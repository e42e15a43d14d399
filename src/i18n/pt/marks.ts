import type { marks as english } from '../en/marks.ts';
import type { Words } from '../words.ts';

export const marks = {
  'mark.asks': 'pede assistência',
  'mark.difficulty': 'aponta uma dificuldade',
  'mark.mentions': 'menciona como importante',
  'mark.offers': 'oferece',
  'mark.plans': 'prevê oferecer',
  'mark.helped': 'ajudou ou está ajudando',
  'mark.experience': 'experiência',
  'mark.inferred': 'inferido por nós',
  'mark.inferred.sign': 'inferido, não expresso',
  'mark.number': 'número de frases',
  'mark.disputed': 'dois leitores do relatório divergiram aqui',
  'mark.legend': 'Legenda',
  'offer.open': 'oferta aberta',
  'offer.open.of': 'oferta aberta para {open} de {of}',
  'offer.perhaps': 'talvez',
  'offer.planned': 'prevista',
  'offer.other': 'em outra forma',
  'offer.none': 'nenhuma registrada',
  'offer.own.plan': 'só plano próprio',
  'offer.own.help': 'só assistência própria',
  'offer.no-request': 'sem pedido registrado',
  'offer.is-there': 'Há oferta?',
  'bars.topic.raised':
    '{name}: {asks, plural, =0 {nenhum Estado pede} one {# Estado pede} other {# Estados pedem}} assistência, {difficulty, plural, =0 {nenhum aponta} one {# aponta} other {# apontam}} uma dificuldade, {mentions, plural, =0 {nenhum menciona} one {# menciona} other {# mencionam}} o tema como importante',
  'bars.offered':
    'Ofertas expressas: {offers}; inferidas por nós: {inferred}; previstas: {planned}',
  'bars.actor.raised':
    '{name}: pede assistência em {asks, plural, one {# tema} other {# temas}}, aponta uma dificuldade em {difficulty}, menciona {mentions} como importantes',
} satisfies Words<typeof english>;
