import type { marks as english } from '../en/marks.ts';
import type { Words } from '../words.ts';

export const marks = {
  'mark.asks': 'pide ayuda',
  'mark.difficulty': 'señala una dificultad',
  'mark.mentions': 'lo menciona como importante',
  'mark.offers': 'ofrece',
  'mark.plans': 'prevé ofrecer',
  'mark.helped': 'ha ayudado o está ayudando',
  'mark.experience': 'experiencia',
  'mark.inferred': 'inferido por nosotros',
  'mark.number': 'dos frases',
  'mark.disputed': 'dos lectores del informe difirieron aquí',
  'mark.legend': 'Leyenda',
  'mark.need': 'pide ayuda o señala una dificultad',
  'offer.open': 'oferta abierta',
  'offer.open.of': 'oferta abierta para {open} de {of}',
  'offer.perhaps': 'quizá',
  'offer.planned': 'prevista',
  'offer.other': 'de otra forma',
  'offer.none': 'ninguna registrada',
  'offer.no-request': 'sin pedido registrado',
  'offer.is-there': '¿Hay oferta?',
  'bars.topic.raised':
    '{name}: {asks, plural, one {# Estado pide} other {# Estados piden}} ayuda, {difficulty, plural, one {# señala} other {# señalan}} una dificultad, {mentions, plural, one {# lo menciona} other {# lo mencionan}} como importante',
  'bars.offered': 'Ofertas: {offers}, y {inferred} inferidas por nosotros; previstas: {planned}',
  'bars.actor.raised':
    '{name}: pide ayuda en {asks, plural, one {# tema} other {# temas}}, señala una dificultad en {difficulty}, menciona {mentions} como importantes',
} satisfies Words<typeof english>;
