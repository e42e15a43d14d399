import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Cruce de necesidades y ofertas',
  'matches.lists': 'Qué se muestra',
  'matches.list.needs': 'Necesidades',
  'matches.list.without': 'Sin oferta',
  'matches.list.offers': 'Ofertas',
  'matches.found':
    '{count, plural, one {# planteamiento de un tema} other {# planteamientos de temas}}: {answers}',
  'matches.found.open': '{count} con oferta abierta',
  'matches.found.perhaps': '{count} con oferta dudosa',
  'matches.found.planned': '{count} con asistencia prevista',
  'matches.found.none': '{count} sin oferta',
  'matches.found.nothing': 'No se planteó ningún tema',
  'matches.found.offers':
    '{count, plural, one {# frase ofrece} other {# frases ofrecen}} asistencia de forma expresa',
  'matches.found.offers.both':
    '{count, plural, one {# frase ofrece} other {# frases ofrecen}} asistencia, {outright} de forma expresa y {inferred} según nuestra inferencia',
  'matches.found.offers.inferred':
    '{count, plural, one {Una oferta inferida por nosotros, de # frase} other {Ofertas inferidas por nosotros, de # frases}}',
  'matches.found.offers.none': 'No consta ninguna oferta',
  'matches.lead.offers':
    '{planned, plural, one {# frase prevé asistencia: todavía no es una oferta.} other {# frases prevén asistencia: todavía no son ofertas.}}',
  'matches.lead':
    'Una oferta está abierta si es expresa, está dirigida a quien planteó el tema y tiene una forma que este mencionó.',
  'matches.lead.other':
    'En {other} de los {without} casos sin oferta {other, plural, one {hay asistencia} other {hay asistencia}} de otra forma.',
  'matches.lead.planned': 'La asistencia prevista no es una oferta y se cuenta aparte.',
  'matches.head.who': 'Quién lo plantea',
  'matches.head.words': 'En palabras del informe',
  'matches.head.form': 'Forma de asistencia',
  'matches.head.why': 'Quién podría ayudar, según nuestra lectura',
  'matches.head.offers': 'Quién ofrece',
  'matches.head.to': 'Abierta a',
  'matches.head.users': 'A quién podría servir, según nuestra lectura',
  'matches.head.named': 'Tema',
  'matches.form.none': 'no indicada',
  'matches.by': 'según informa {who}',
  'matches.note': '({words})',
  'matches.offers.outright': 'Se dice expresamente',
  'matches.offers.inferred': 'Inferidas por nosotros',
  'matches.offers.planned': 'Prevista: aún no es una oferta',
  'matches.offers.delivered': 'Prestada o en curso: no es una oferta',
  'matches.users.none': 'no corresponde a ninguna necesidad registrada',
  'matches.more': 'y {count} más',
  'matches.named':
    '{name}: asistencia ofrecida, prevista o prestada, por su nombre o como miembro, en temas que no planteó',
  'matches.named.chosen':
    'Países elegidos: asistencia ofrecida, prevista o prestada, por su nombre o como miembros, en temas que no plantearon',
  'matches.empty.needs': 'No se planteó ningún tema.',
  'matches.empty.without':
    'Para cada necesidad de la lista consta una oferta, una posible oferta o un plan.',
  'matches.empty.offers': 'No consta ninguna oferta.',
  'matches.empty.filtered': 'Con estos filtros no queda nada que mostrar.',
} satisfies Words<typeof english>;
