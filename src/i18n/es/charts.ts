import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Este conjunto de datos no tiene el gráfico “{title}”.',
  'charts.contents': 'Gráficos de esta página',
  'charts.frame.table': 'En tabla',
  'charts.title.topics': 'Necesidades y ofertas por tema',
  'charts.title.actors': 'Necesidades y ofertas por país y organización',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País u organización',
  'charts.table.need.topic': 'Necesidades (Estados)',
  'charts.table.need.actor': 'Necesidades (temas)',
  'charts.table.caption.topic': 'Necesidades y ofertas por tema, en número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necesidades y ofertas por país y organización, en número de temas. {scope}',
  'charts.empty.kind':
    'El filtro no incluye necesidades ni ofertas, y aquí no se dibuja otra cosa.',
  'charts.empty.filter':
    'No constan necesidades ni ofertas con el filtro actual. Quite un filtro para ver más.',
  'charts.silent.topic.organizations':
    'Temas en los que solo hay necesidades de organizaciones, que este gráfico no cuenta:',
  'charts.silent.topic.regions':
    'Temas en los que solo hay necesidades u ofertas de regiones, que este gráfico no cuenta:',
  'charts.silent.topic.organizations-and-regions':
    'Temas en los que solo hay necesidades de organizaciones, o necesidades u ofertas de regiones, que este gráfico no cuenta:',
  'charts.silent.topic.hidden': 'Consta algo, pero no se muestra ninguna necesidad ni oferta:',
  'charts.silent.topic.others': 'Consta solo de otros, que el filtro excluye:',
  'charts.silent.topic.nothing-on-topic':
    'No consta nada (lo que no significa que no haya necesidad):',
  'charts.silent.actor.hidden': 'Consta algo, pero no se muestra ninguna necesidad ni oferta:',
  'charts.silent.actor.nothing-on-topic':
    'Intervinieron, pero no consta necesidad, oferta ni capacidad:',
  'charts.silent.actor.no-remarks':
    'Sin intervenciones registradas (lo que no significa que no haya necesidad):',
  'charts.silent.actor.not-participant': 'No participantes:',
  'charts.scope.offers-of-all': 'Las ofertas son las de todos, estén donde estén.',
  'charts.others.topic': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.others.actor':
    '{count, plural, one {# país u organización más} other {# países y organizaciones más}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema se agrupa} other {# temas se agrupan}} en una fila',
  'charts.others.summed.actor':
    '{count, plural, one {# país u organización se agrupa} other {# países y organizaciones se agrupan}} en una fila',
  'charts.shaky': 'Dos codificaciones concuerdan muy poco; lea estas cifras con cautela:',
  'charts.sort': 'Orden',
  'charts.frame.method': 'Método',
  'charts.frame.legend': 'Leyenda',
  'charts.frame.save.svg': 'Guardar como SVG',
  'charts.frame.save.png': 'Guardar como PNG',
  'charts.frame.save.csv': 'Guardar como CSV',
  'charts.title.flow': 'Quién ayuda a quién',
  'charts.title.forms': 'Modalidad de cooperación por tema',
  'charts.title.map': 'Mapa por país',
  'charts.reading.topic':
    'Las barras cuentan Estados; las de la derecha, Estados y organizaciones (◆) que ofrecen ayuda ahora. Un Estado que pide (solicita ayuda o reconoce una carencia) no se cuenta otra vez entre los que plantean el tema, de modo que las dos partes se suman. La ayuda prevista y la prestada tienen barras finas propias y nunca se suman a lo que se ofrece ahora. «?» con un número dice cuántos de los Estados tienen una necesidad sin respuesta, «≈» de cuántos la necesidad menos respondida tiene respuesta incierta. Un filtro de lugares elige de quién son las necesidades que se cuentan, no quién ofrece. No se cuentan las regiones ni las necesidades de las organizaciones. El orden por brecha empieza por los temas en que estos son más.',
  'charts.reading.actor':
    'Las barras cuentan temas. Un tema en que un actor pide (solicita ayuda o reconoce una carencia) no se cuenta otra vez entre los que plantea, de modo que las dos partes se suman. La ayuda prevista y la prestada tienen barras finas propias y nunca se suman a lo que se ofrece ahora. «?» con un número dice en cuántos de los temas hay una necesidad sin respuesta, «≈» en cuántos la menos respondida tiene respuesta incierta; ambos se dicen solo de Estados. Las organizaciones y las regiones figuran aparte de los Estados. El orden por brecha empieza por la mayor suma de ambos.',
  'charts.bars.name': '{title}. Las flechas arriba y abajo recorren las filas, Intro marca una',
  'charts.bars.role': 'gráfico de barras',
  'charts.bars.side.need.topic': 'Estados que piden o plantean',
  'charts.bars.side.offer.topic': 'Ofrecen ahora',
  'charts.bars.side.need.actor': 'Temas pedidos o planteados',
  'charts.bars.side.offer.actor': 'Temas ofrecidos ahora',
  'charts.bars.legend.asks': 'pide',
  'charts.bars.legend.raises': 'plantea',
  'charts.bars.legend.states': 'ofrece',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'prevista',
  'charts.bars.legend.past': 'prestada',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {Ningún Estado pide} one {# Estado pide} other {# Estados piden}}; {raises, plural, =0 {ninguno} one {# Estado} other {# Estados}} solo lo {raises, plural, =0 {plantea} one {plantea} other {plantean}}.',
  'charts.bars.needs.actor':
    'Pide en {asks, plural, =0 {ningún tema} one {# tema} other {# temas}}; solo plantea {raises, plural, =0 {ninguno} other {#}}.',
  'charts.bars.offers.topic':
    'Lo ofrecen ahora {states, plural, =0 {ningún Estado} one {# Estado} other {# Estados}} y {organizations, plural, =0 {ninguna organización} one {# organización} other {# organizaciones}}.',
  'charts.bars.offers.actor':
    'Ofrece ayuda ahora en {count, plural, =0 {ningún tema} one {# tema} other {# temas}}.',
  'charts.bars.apart': 'Sin contar en ello: prevista {planned}, prestada {past}.',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Ningún Estado} one {# Estado} other {# Estados}} con una necesidad sin respuesta; {perhaps} con respuesta incierta.',
  'charts.bars.answers.actor':
    'Sin respuesta en {none, plural, =0 {ningún tema} one {# tema} other {# temas}}; con respuesta incierta en {perhaps}.',
  'charts.bars.column.asks': 'Piden',
  'charts.bars.column.raises': 'Solo plantean',
  'charts.bars.column.total': 'Todas',
  'charts.bars.column.none': 'De ellas, sin respuesta',
  'charts.bars.column.perhaps': 'De ellas, con respuesta incierta',
  'charts.bars.column.states': 'Estados, ahora',
  'charts.bars.column.organizations': 'Organizaciones, ahora',
  'charts.bars.column.now': 'Ahora',
  'charts.bars.column.planned': 'Prevista',
  'charts.bars.column.past': 'Prestada',
  'charts.table.offer.topic': 'Ofertas (Estados y organizaciones)',
  'charts.table.offer.actor': 'Ofertas (temas)',
  'charts.bars.finding.topic':
    'En {count, plural, one {# tema} other {# temas}} hay Estados con necesidades sin respuesta segura.',
  'charts.bars.finding.topic.all':
    'En {count, plural, one {# tema} other {# temas}} hay Estados con necesidades sin respuesta segura: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# Estado tiene necesidades} other {# Estados tienen necesidades}} sin respuesta segura.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# Estado tiene necesidades} other {# Estados tienen necesidades}} sin respuesta segura: {names}.',
  'charts.bars.finding.topic.most':
    'En {count, plural, one {# tema} other {# temas}} hay Estados con necesidades sin respuesta segura; el mayor número de Estados en {names}.',
  'charts.bars.finding.actor.most':
    '{count, plural, one {# Estado tiene necesidades} other {# Estados tienen necesidades}} sin respuesta segura; sobre todo {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# Estado} other {# Estados}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.bars.finding.topic.none':
    'En {count, plural, one {el único tema} other {cada uno de los # temas}} que los Estados piden o plantean, cada necesidad tiene respuesta.',
  'charts.sort.of': '{order}: {chart}',
  'charts.sort.neutral': 'Neutral',
  'charts.sort.unmet': 'Por brecha',
  'charts.others.names.topic':
    'Son los que menos Estados necesitan u ofrecen; en su fila cada Estado cuenta una vez por parte. La tabla tiene una fila para cada uno:',
  'charts.others.names.actor':
    'Son los que tienen menos temas; en su fila cada tema cuenta una vez por parte. La tabla tiene una fila para cada uno:',
} satisfies Words<typeof english>;
