import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.contents': 'Gráficos de esta página',
  'charts.frame.table': 'En tabla',
  'charts.title.topic': 'Necesidades y ofertas por tema',
  'charts.title.actor': 'Necesidades y ofertas por país y organización',
  'charts.reading.topic':
    'Las barras cuentan Estados. En las necesidades cada uno figura una vez, en la más firme, y las partes se suman. Las ofertas tienen una barra por situación, y un Estado con ofertas en varias figura en cada una: esas barras no se suman. Las organizaciones (◆) se cuentan aparte del mismo modo; las regiones figuran solo en el gráfico por país.',
  'charts.reading.actor':
    'Las barras cuentan temas. En las necesidades cada uno figura una vez, en la más firme, y las partes se suman. Las ofertas tienen una barra por situación, y un tema con ofertas en varias figura en cada una: esas barras no se suman. Las organizaciones figuran aparte de los Estados.',
  'charts.side.need.topic': 'Estados con una necesidad',
  'charts.side.offer.topic': 'Estados con una oferta',
  'charts.side.need.actor': 'Temas con una necesidad',
  'charts.side.offer.actor': 'Temas con una oferta',
  'charts.legend.organizations': 'organizaciones, junto a los Estados y con igual relleno',
  'charts.legend.apart': 'Aparte',
  'charts.part.topic':
    '{name}, {status}: {count, plural, one {# Estado} other {# Estados}}. Filtrar por este tema',
  'charts.part.actor':
    '{name}, {status}: {count, plural, one {# tema} other {# temas}}. Filtrar por esta fila',
  'charts.row.need.topic':
    '{count, plural, =0 {ningún Estado con una necesidad} one {# Estado con una necesidad} other {# Estados con una necesidad}}',
  'charts.row.need.actor':
    '{count, plural, =0 {ningún tema con una necesidad} one {# tema con una necesidad} other {# temas con una necesidad}}',
  'charts.row.offer.topic':
    'Estados con ayuda disponible: {available}, prevista: {planned}, prestada: {delivered}',
  'charts.row.offer.actor':
    'temas con ayuda disponible: {available}, prevista: {planned}, prestada: {delivered}',
  'charts.row.organizations':
    'organizaciones aparte: con una necesidad: {need}, con ayuda disponible: {available}, prevista: {planned}, prestada: {delivered}',
  'charts.table.total': 'Todas las necesidades',
  'charts.table.organizations.need': 'Necesidades',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País u organización',
  'charts.table.need.topic': 'Necesidades (Estados)',
  'charts.table.offer.topic': 'Ofertas (Estados, en cada situación que tienen)',
  'charts.table.need.actor': 'Necesidades (temas)',
  'charts.table.offer.actor': 'Ofertas (temas, en cada situación que tienen)',
  'charts.table.organizations': 'Organizaciones, aparte de los Estados',
  'charts.table.caption.topic': 'Necesidades y ofertas por tema, en número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necesidades y ofertas por país y organización, en número de temas. {scope}',
  'charts.empty.kind':
    'El filtro no incluye necesidades ni ofertas, y aquí no se dibuja otra cosa.',
  'charts.empty.filter':
    'No constan necesidades ni ofertas con el filtro actual. Quite un filtro para ver más.',
  'charts.silent.topic.regions-only': 'Consta solo para regiones, que no son Estados:',
  'charts.silent.actor.regions-only': 'Consta solo para regiones:',
  'charts.silent.topic.hidden':
    'Consta algo, pero ninguna necesidad ni oferta con el filtro actual:',
  'charts.silent.topic.others': 'Consta solo de otros, que el filtro excluye:',
  'charts.silent.topic.nothing-on-topic':
    'No consta nada (lo que no significa que no haya necesidad):',
  'charts.silent.topic.no-remarks': 'Sin intervenciones registradas:',
  'charts.silent.topic.not-participant': 'Ningún participante:',
  'charts.silent.actor.hidden':
    'Consta algo, pero ninguna necesidad ni oferta con el filtro actual:',
  'charts.silent.actor.others': 'Consta solo de otros:',
  'charts.silent.actor.nothing-on-topic':
    'Intervinieron, pero no consta necesidad, oferta ni capacidad:',
  'charts.silent.actor.no-remarks':
    'Sin intervenciones registradas (lo que no significa que no haya necesidad):',
  'charts.silent.actor.not-participant': 'No participantes:',
  'charts.others.topic': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.others.actor':
    '{count, plural, one {# país u organización más} other {# países y organizaciones más}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema se agrupa} other {# temas se agrupan}} en una fila',
  'charts.others.summed.actor':
    '{count, plural, one {# país u organización se agrupa} other {# países y organizaciones se agrupan}} en una fila',
  'charts.others.names.topic':
    'Son los que menos Estados necesitan u ofrecen. En su fila cada Estado cuenta una vez en las necesidades y una en cada barra de ofertas. La tabla tiene una fila para cada uno:',
  'charts.others.names.actor':
    'Son los que menos temas tienen. En su fila cada tema cuenta una vez en las necesidades y una en cada barra de ofertas. La tabla tiene una fila para cada uno:',
  'charts.shaky': 'Dos codificaciones concuerdan muy poco; lea estas cifras con cautela:',
  'charts.left-out.topic':
    '{count, plural, one {# tema excluido por el filtro de temas} other {# temas excluidos por el filtro de temas}}',
  'charts.left-out.actor':
    '{count, plural, one {# actor excluido por el filtro de actores} other {# actores excluidos por el filtro de actores}}',
  'charts.left-out.add': 'Añadir {name}',
  'charts.left-out.all.topic': 'Todos los temas',
  'charts.left-out.all.actor': 'Todos los actores',
  'charts.sort': 'Orden',
  'charts.sort.neutral.topic': 'Neutral, por grupo',
  'charts.sort.neutral.actor': 'Neutral, por subregión',
  'charts.sort.name': 'Nombre',
  'charts.sort.needs': 'Más necesidades primero',
  'charts.sort.offers': 'Más ofertas primero',
  'charts.sort.unmet': 'Más pendientes primero',
  'charts.sort.similarity': 'Similares juntos',
} satisfies Words<typeof english>;
