import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Este conjunto de datos no tiene el gráfico “{title}”.',
  'charts.contents': 'Gráficos de esta página',
  'charts.frame.table': 'Ver como tabla',
  'charts.title.topics': 'Necesidades y ofertas por tema',
  'charts.title.actors': 'Necesidades y ofertas por país y organización',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País u organización',
  'charts.table.need.topic': 'Necesidades (Estados)',
  'charts.table.need.actor': 'Necesidades (temas)',
  'charts.table.caption.topic': 'Necesidades y ofertas por tema, en número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necesidades y ofertas por país y organización, en número de temas. {scope}',
  'charts.empty.none': 'Este conjunto de datos no contiene necesidades ni ofertas.',
  'charts.empty.kind': 'Este gráfico muestra necesidades y ofertas. El filtro excluye ambas.',
  'charts.empty.filter':
    'Ninguna necesidad ni oferta cumple los filtros. Quite un filtro para ver más.',
  'charts.silent.topic.organizations':
    'Estos temas no se cuentan, porque en ellos solo las organizaciones tienen necesidades:',
  'charts.silent.topic.regions':
    'Estos temas no se cuentan, porque en ellos solo las regiones tienen necesidades u ofertas:',
  'charts.silent.topic.organizations-and-regions':
    'Estos temas no se cuentan, porque en ellos solo las organizaciones y las regiones tienen necesidades u ofertas:',
  'charts.silent.hidden': 'Con registros que este gráfico no cuenta:',
  'charts.silent.topic.others':
    'Temas en los que solo tienen registros los actores que el filtro excluye:',
  'charts.silent.topic.nothing-on-topic': 'Temas sin ningún registro:',
  'charts.silent.actor.nothing-on-topic':
    'Intervinieron, pero no consta ninguna necesidad, oferta ni experiencia:',
  'charts.silent.actor.no-remarks': 'Sin intervenciones registradas:',
  'charts.silent.actor.not-participant': 'No participantes:',
  'charts.scope.offers-of-all': 'El filtro de lugares no limita las ofertas.',
  'charts.others.topic': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.others.actor':
    '{count, plural, one {# país u organización más} other {# países y organizaciones más}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema se suma} other {# temas se suman}} en una fila',
  'charts.others.summed.actor':
    '{count, plural, one {# país u organización se suma} other {# países y organizaciones se suman}} en una fila',
  'charts.shaky':
    'Lea estas cifras con cautela, porque dos codificaciones del acta coinciden muy poco:',
  'charts.sort': 'Orden',
  'charts.frame.link.failed': 'No se pudo copiar el enlace. Cópielo desde “Compartir”.',
  'charts.frame.method': 'Método',
  'charts.frame.legend': 'Leyenda',
  'charts.frame.save.svg': 'Exportar como SVG',
  'charts.frame.save.png': 'Exportar como PNG',
  'charts.frame.save.csv': 'Exportar como CSV',
  'charts.title.flow': 'Proveedores y beneficiarios de la ayuda',
  'charts.title.forms': 'Modalidades de cooperación por tema',
  'charts.title.map': 'Mapa por país',
  'charts.reading.topic':
    'Las barras de la izquierda cuentan los Estados con necesidades. Las de la derecha cuentan los Estados y las organizaciones (marcadas con un rombo) que ofrecen ayuda ahora. “?” cuenta los Estados con una necesidad sin respuesta. “~” cuenta los que tienen una necesidad con respuesta incierta y ninguna sin respuesta. Un filtro de lugares limita las necesidades, no las ofertas. No se cuentan las necesidades de las organizaciones ni los registros de las regiones. El orden neutral sigue los grupos de temas.',
  'charts.reading.actor':
    'Las barras cuentan temas. “?” cuenta los temas con una necesidad sin respuesta. “~” cuenta los temas con una necesidad de respuesta incierta y ninguna sin respuesta. Las organizaciones y las regiones forman grupos propios. El orden neutral sigue las subregiones y, dentro de ellas, los nombres.',
  'charts.reading.bars':
    'Un actor pide cuando solicita ayuda o reconoce una carencia. Plantea un tema cuando solo dice que importa. Ninguna necesidad cuenta en las dos partes de una barra. Las barras finas muestran la ayuda prevista y la prestada. El orden “{order}” empieza por la mayor suma de “?” y “~”.',
  'charts.bars.name':
    '{title}. Use las flechas arriba y abajo para recorrer las filas. Pulse Intro para marcar una.',
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
    '{asks, plural, =0 {Ningún Estado lo pide} one {# Estado lo pide} other {# Estados lo piden}}. {raises, plural, =0 {Ningún Estado se limita a plantearlo} one {# Estado solo lo plantea} other {# Estados solo lo plantean}}.',
  'charts.bars.needs.actor':
    'Temas con solicitud o carencia reconocida: {asks, plural, =0 {ninguno} other {#}}. Solo planteados: {raises, plural, =0 {ninguno} other {#}}.',
  'charts.bars.offers.topic':
    'Quién ofrece ayuda ahora: {states, plural, =0 {ningún Estado} one {# Estado} other {# Estados}} y {organizations, plural, =0 {ninguna organización} one {# organización} other {# organizaciones}}.',
  'charts.bars.offers.actor':
    'Temas en que ofrece ayuda ahora: {count, plural, =0 {ninguno} other {#}}.',
  'charts.bars.apart': 'No se incluyen la ayuda prevista ({planned}) ni la prestada ({past}).',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Ningún Estado tiene} one {# Estado tiene} other {# Estados tienen}} una necesidad sin respuesta. {perhaps, plural, =0 {Ningún Estado tiene} one {# Estado tiene} other {# Estados tienen}} una con respuesta incierta.',
  'charts.bars.answers.actor':
    'Temas con necesidades sin respuesta: {none, plural, =0 {ninguno} other {#}}. Con respuesta incierta: {perhaps, plural, =0 {ninguno} other {#}}.',
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
    'En {count, plural, one {# tema} other {# temas}} hay necesidades de Estados a las que ninguna oferta responde claramente.',
  'charts.bars.finding.topic.all':
    'En {count, plural, one {# tema} other {# temas}} hay necesidades de Estados a las que ninguna oferta responde claramente: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# Estado tiene necesidades} other {# Estados tienen necesidades}} a las que ninguna oferta responde claramente.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# Estado tiene necesidades} other {# Estados tienen necesidades}} a las que ninguna oferta responde claramente: {names}.',
  'charts.bars.finding.topic.most':
    'Temas en que más Estados tienen necesidades sin respuesta clara: {names}.',
  'charts.bars.finding.actor.most':
    'Estados con necesidades sin respuesta clara en más temas: {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# Estado} other {# Estados}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.bars.finding.topic.none':
    'Todas las necesidades tienen respuesta en {count, plural, one {el único tema} other {los # temas}} que los Estados piden o plantean.',
  'charts.sort.of': '{order}: {chart}',
  'charts.others.names.topic':
    'Son los temas en que menos Estados tienen necesidades u ofertas. La fila que los reúne cuenta cada Estado una vez en cada parte. La tabla tiene una fila para cada tema:',
  'charts.others.names.actor':
    'Son los actores con menos temas. La fila que los reúne cuenta cada tema una vez en cada parte. La tabla tiene una fila para cada actor:',
} satisfies Words<typeof english>;
