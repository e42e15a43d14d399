import type { marks as english } from '../en/marks.ts';
import type { Words } from '../words.ts';

export const marks = {
  'mark.asks': 'pide asistencia',
  'mark.difficulty': 'señala una dificultad',
  'mark.mentions': 'lo menciona como importante',
  'mark.offers': 'ofrece',
  'mark.plans': 'prevé ofrecer',
  'mark.helped': 'ha ayudado o está ayudando',
  'mark.experience': 'experiencia',
  'mark.inferred': 'inferido por nosotros',
  'mark.inferred.sign': 'inferido, no expreso',
  'mark.number': 'número de frases',
  'mark.disputed': 'dos lectores del informe difieren aquí',
  'mark.legend': 'Leyenda',
  'offer.open': 'oferta abierta',
  'offer.open.of': 'oferta abierta para {open} de {of}',
  'offer.perhaps': 'quizá',
  'offer.planned': 'prevista',
  'offer.other': 'de otra forma',
  'offer.none': 'sin oferta registrada',
  'offer.own.plan': 'solo un plan propio',
  'offer.own.help': 'solo asistencia propia',
  'offer.no-request': 'sin solicitud registrada',
  'offer.is-there': '¿Hay oferta?',
  'bars.topic.raised':
    '{name}: {asks, plural, one {# Estado pide} other {# Estados piden}} asistencia, {difficulty, plural, one {# señala} other {# señalan}} una dificultad y {mentions, plural, one {# lo menciona} other {# lo mencionan}} como importante',
  'bars.offered':
    'Ofertas: {offers, plural, one {# expresa} other {# expresas}} y {inferred, plural, one {# inferida} other {# inferidas}} por nosotros; previstas: {planned}',
  'bars.actor.raised':
    '{name}: pide asistencia en {asks, plural, one {# tema} other {# temas}}, señala una dificultad en {difficulty} y menciona {mentions, plural, one {# como importante} other {# como importantes}}',
} satisfies Words<typeof english>;
