import type { chartsMarket as english } from '../en/charts-market.ts';
import type { Words } from '../words.ts';

export const chartsMarket = {
  'charts.market.title': 'Demanda y oferta',
  'charts.market.reading':
    'Cada punto es un tema: cuanto más a la derecha, más Estados necesitan ayuda en él; cuanto más arriba, más Estados y organizaciones tienen ayuda disponible. La ayuda prevista o prestada no es oferta.',
  'charts.market.narrowed':
    'El filtro de países limita solo los Estados con necesidad: los oferentes se cuentan todos.',
  'charts.market.divided':
    'Las líneas discontinuas dividen los temas mostrados, a izquierda y derecha {across}, abajo y arriba {up}.',
  'charts.market.divided.needs':
    'en la mediana, {needs, plural, one {# Estado} other {# Estados}} con necesidad (“mucha” es más que eso)',
  'charts.market.divided.any-need': 'según haya o no un Estado con necesidad',
  'charts.market.divided.providers':
    'en la mediana, {providers, plural, one {# oferente} other {# oferentes}} (“muchos” es más que eso)',
  'charts.market.divided.any-offer': 'según alguien ofrezca ayuda o no',
  'charts.market.undivided':
    'No hay líneas que dividan los temas: son muy pocos, o muy parecidos, para que la mediana sea significativa.',
  'charts.market.from': 'Atención a las escalas, que no empiezan ambas en 0.',
  'charts.market.axis.needs': 'Estados con necesidad →',
  'charts.market.axis.providers': '↑ Oferentes (Estados y organizaciones)',
  'charts.market.quadrant': '{need}, {offer}',
  'charts.market.need.much': 'Mucha necesidad',
  'charts.market.need.little': 'Poca necesidad',
  'charts.market.need.some': 'Con necesidad',
  'charts.market.need.none': 'Sin necesidad registrada',
  'charts.market.offer.many': 'muchos ofrecen',
  'charts.market.offer.few': 'pocos ofrecen',
  'charts.market.offer.some': 'algunos ofrecen',
  'charts.market.offer.nobody': 'nadie ofrece',
  'charts.market.in-quadrant': '{numbers}; {quadrant}',
  'charts.market.numbers':
    '{needs, plural, =0 {ningún Estado} one {# Estado} other {# Estados}} con necesidad, {providers, plural, =0 {ningún oferente} one {# oferente ({split})} other {# oferentes ({split})}}',
  'charts.market.states': '{count, plural, one {# Estado} other {# Estados}}',
  'charts.market.organizations': '{count, plural, one {# organización} other {# organizaciones}}',
  'charts.market.at-one-place':
    '{count} temas, cada uno con {needs, plural, =0 {ningún Estado} one {# Estado} other {# Estados}} con necesidad y {providers, plural, =0 {ningún oferente} one {# oferente} other {# oferentes}}: {names}',
  'charts.market.close': '{count} temas próximos: {names}',
  'charts.market.more': 'y {count} más',
  'charts.market.unnamed': 'En la imagen, pero sin espacio para el nombre:',
  'charts.market.unnamed.place':
    '{needs, plural, =0 {ningún Estado} one {# Estado} other {# Estados}} con necesidad, {providers, plural, =0 {ningún oferente} one {# oferente} other {# oferentes}}: {names}',
  'charts.market.legend': 'Disponible de',
  'charts.market.supply.none': 'nadie',
  'charts.market.supply.states': 'Estados',
  'charts.market.supply.organizations': 'organizaciones',
  'charts.market.supply.both': 'ambos (un número en una marca: tantos temas)',
  'charts.market.caption': 'Estados con necesidad y oferentes por tema. {scope}',
  'charts.market.table.need': 'Con necesidad',
  'charts.market.table.available': 'Con oferta disponible',
  'charts.market.table.states': 'Estados',
  'charts.market.table.organizations': 'Organizaciones',
  'charts.market.table.providers': 'Todos los oferentes',
  'charts.market.without':
    'No figuran, pues no consta ningún Estado con necesidad ni oferta disponible (lo que no significa que no haya necesidad):',
  'charts.market.empty.need':
    'El filtro excluye las necesidades, sin las que no hay demanda que comparar con las ofertas.',
  'charts.market.empty.available':
    'El filtro excluye las ofertas disponibles, sin las que no hay oferta que comparar con las necesidades.',
  'charts.market.empty.both':
    'El filtro excluye las necesidades y las ofertas disponibles, y aquí no se dibuja otra cosa.',
  'charts.market.empty.filter':
    'No consta ningún Estado con necesidad ni oferta disponible con el filtro actual. Quite un filtro para ver más.',
} satisfies Words<typeof english>;
