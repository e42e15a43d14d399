import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.bars.answer.some': '{answer} para {count} de {of}',
  'charts.bars.answer.least': '{best}, {answer} para {count}',
  'charts.bars.answer.none': 'ninguna',
  'charts.missing': 'Este conjunto de datos no tiene el gráfico «{title}».',
  'charts.switch': 'Gráficos',
  'charts.switch.one': 'Gráfico:',
  'charts.switch.topics': 'Temas',
  'charts.switch.actors': 'Países',
  'charts.switch.flow': 'Quién ayuda a quién',
  'charts.switch.map': 'Mapa',
  'charts.switch.forms': 'Formas de asistencia',
  'charts.switch.meetings': 'Reuniones',
  'charts.title.topics': 'Temas: quién los plantea y quién ofrece asistencia',
  'charts.title.actors': 'Países y organizaciones: qué plantean y qué ofrecen',
  'charts.title.flow': 'Quién ayuda a quién',
  'charts.title.map': 'Mapa por país',
  'charts.title.forms': 'Formas de asistencia por tema',
  'charts.title.meetings': 'Reuniones: Estados con una necesidad abierta, por tema',
  'charts.sorted': 'Orden:',
  'charts.sorted.topics': 'primero lo que se pide',
  'charts.sorted.actors': 'por región',
  'charts.sentences': '{count, plural, one {# frase} other {# frases}}',
  'charts.inferred':
    '{count, plural, one {# de ellas inferida} other {# de ellas inferidas}} por nosotros',
  'charts.frame.table': 'Tabla',
  'charts.frame.save': 'Guardar',
  'charts.frame.save.title': 'Guardar este gráfico',
  'charts.frame.save.close': 'Cerrar las formas de guardar',
  'charts.frame.save.svg': 'Imagen (SVG)',
  'charts.frame.save.png': 'Imagen (PNG)',
  'charts.frame.save.csv': 'Cifras (CSV)',
  'charts.frame.method': 'Método',
  'charts.frame.link.failed': 'No se pudo copiar el enlace. Cópielo desde «Compartir».',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País u organización',
  'charts.table.need.topic': 'Estados que lo plantean',
  'charts.table.need.actor': 'Temas que plantea',
  'charts.table.offer.topic': 'Países y organizaciones que ayudan',
  'charts.table.offer.actor': 'Temas en los que ayuda',
  'charts.table.caption.topic': 'Quién plantea cada tema y quién ofrece asistencia. {scope}',
  'charts.table.caption.actor':
    'Temas que cada país y organización plantea y en los que ofrece asistencia. {scope}',
  'charts.empty.none': 'Este conjunto de datos no contiene necesidades ni ofertas.',
  'charts.empty.kind':
    'Este gráfico muestra quién plantea temas y quién ofrece asistencia. El filtro excluye ambas cosas.',
  'charts.empty.filter': 'Ninguna frase cumple los filtros. Quite un filtro para ver más.',
  'charts.apart': 'Temas que solo plantean organizaciones o regiones y que ninguna barra cuenta:',
  'charts.shaky':
    'Lea estas barras con cautela, porque dos lecturas del informe coinciden muy poco:',
  'charts.silent.hidden': 'Con frases que este gráfico no cuenta:',
  'charts.silent.topic.others':
    'Temas de los que solo hablaron países y organizaciones que el filtro excluye:',
  'charts.silent.topic.nothing-on-topic': 'Nada registrado:',
  'charts.silent.actor.nothing-on-topic': 'Intervinieron; nada registrado sobre ningún tema:',
  'charts.silent.actor.no-remarks': 'Sin intervenciones registradas:',
  'charts.silent.actor.not-participant': 'No participantes:',
  'charts.scope.offers-of-all': 'El filtro de lugares no limita las ofertas.',
  'charts.others.topic':
    '{count, plural, one {Otro tema está en la tabla.} other {Otros # temas están en la tabla.}}',
  'charts.others.actor':
    '{count, plural, one {Otro país u organización está en la tabla.} other {Otros # países y organizaciones están en la tabla.}}',
  'charts.reading.topic':
    'Las barras de la izquierda cuentan Estados. Las de la derecha cuentan países y organizaciones, y una oferta puede servir a muchos Estados. Un filtro de lugares limita quién plantea un tema, no quién ofrece asistencia.',
  'charts.reading.actor': 'Las barras cuentan temas.',
  'charts.reading.bars':
    'Quien habla de un tema de varias maneras cuenta una sola vez, por la más firme: pide asistencia, señala una dificultad, lo menciona como importante. Una oferta lleva rayas cuando la inferimos y no se dice expresamente. La asistencia prevista figura aparte y nunca se suma a las ofertas.',
  'charts.bars.name':
    '{title}. Use las flechas arriba y abajo para recorrer las filas. Pulse Intro para marcar una.',
  'charts.bars.role': 'gráfico de barras',
  'charts.bars.side.need.topic': 'Estados que lo plantean',
  'charts.bars.side.offer.topic': 'Quién ofrece asistencia',
  'charts.bars.side.need.actor': 'Temas que plantea',
  'charts.bars.side.offer.actor': 'Temas en los que ofrece asistencia',
  'charts.bars.planned': '{count, plural, one {# prevista} other {# previstas}}',
  'charts.bars.raised.topic':
    '{asks, plural, one {# Estado pide} other {# Estados piden}} asistencia, {difficulty, plural, one {# señala} other {# señalan}} una dificultad y {mentions, plural, one {# lo menciona} other {# lo mencionan}} como importante.',
  'charts.bars.raised.actor':
    'Pide asistencia en {asks, plural, one {# tema} other {# temas}}, señala una dificultad en {difficulty} y menciona {mentions, plural, one {# como importante} other {# como importantes}}.',
  'charts.bars.offered.topic':
    '{offers, plural, one {# ofrece asistencia de forma expresa} other {# ofrecen asistencia de forma expresa}}; {inferred, plural, one {#, según inferimos} other {#, según inferimos}}. {planned, plural, one {# prevé} other {# prevén}} ofrecerla.',
  'charts.bars.offered.actor':
    'Ofrece asistencia de forma expresa en {offers, plural, one {# tema} other {# temas}} y, según inferimos, en {inferred}. Prevé ofrecerla en {planned}.',
  'charts.bars.column.asks': 'Piden asistencia',
  'charts.bars.column.difficulty': 'Señalan una dificultad',
  'charts.bars.column.mentions': 'Mencionan como importante',
  'charts.bars.column.raised': 'En total',
  'charts.bars.column.offers': 'Ofrecen expresamente',
  'charts.bars.column.inferred': 'Ofrecen, según inferimos',
  'charts.bars.column.planned': 'Prevén ofrecer',
  'charts.bars.finding.raised.most':
    '{names}: {count, plural, one {# Estado plantea} other {# Estados plantean}} este tema, más que cualquier otro',
  'charts.bars.finding.raised.each':
    'Lo más planteado: {names}, por {count, plural, one {# Estado} other {# Estados}} en cada caso',
  'charts.bars.finding.raised.only':
    '{names}: {count, plural, one {# Estado plantea} other {# Estados plantean}} este tema',
  'charts.bars.finding.offered.most':
    '{names}: {count, plural, one {# país u organización ofrece} other {# países y organizaciones ofrecen}} asistencia en este tema, más que en cualquier otro',
  'charts.bars.finding.offered.each':
    'Más ofertas: {names}, de {count, plural, one {# país u organización} other {# países y organizaciones}} en cada caso',
  'charts.bars.finding.offered.only':
    '{names}: {count, plural, one {# país u organización ofrece} other {# países y organizaciones ofrecen}} asistencia en este tema',
  'charts.bars.finding.asking':
    '{count, plural, one {# Estado plantea} other {# Estados plantean}} temas; {asks, plural, =0 {no consta ninguna solicitud de asistencia} one {# de ellos pide asistencia} other {# de ellos piden asistencia}}',
  'charts.bars.finding.raising':
    '{count, plural, one {# Estado plantea} other {# Estados plantean}} temas',
  'charts.bars.finding.offering':
    '{count, plural, one {# país u organización ofrece} other {# países y organizaciones ofrecen}} asistencia',
} satisfies Words<typeof english>;
