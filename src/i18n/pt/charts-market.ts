import type { chartsMarket as english } from '../en/charts-market.ts';
import type { Words } from '../words.ts';

export const chartsMarket = {
  'charts.market.title': 'Demanda e oferta',
  'charts.market.reading':
    'Cada ponto é um tema: mais à direita, mais Estados precisam de ajuda; mais acima, mais Estados e organizações têm ajuda disponível. A ajuda planejada ou prestada não é oferta disponível.',
  'charts.market.narrowed':
    'O filtro de países restringe só os Estados com necessidade: contam-se todos os ofertantes.',
  'charts.market.divided':
    'As linhas tracejadas dividem os temas: à esquerda e à direita, {across}; abaixo e acima, {up}.',
  'charts.market.divided.needs':
    'na mediana, {needs, plural, one {# Estado} other {# Estados}} com necessidade (“muita” é mais que isso)',
  'charts.market.divided.any-need': 'conforme haja ou não Estado com necessidade',
  'charts.market.divided.providers':
    'na mediana, {providers, plural, one {# ofertante} other {# ofertantes}} (“muitos” são mais que isso)',
  'charts.market.divided.any-offer': 'conforme alguém ofereça ajuda ou não',
  'charts.market.undivided':
    'Não há linhas divisórias: os temas são poucos, ou parecidos demais, para que as medianas signifiquem muito.',
  'charts.market.from': 'Atenção às escalas: nem todas começam em 0.',
  'charts.market.axis.needs': 'Estados com necessidade →',
  'charts.market.axis.providers': '↑ Ofertantes (Estados e organizações)',
  'charts.market.quadrant': '{need}, {offer}',
  'charts.market.need.much': 'Muita necessidade',
  'charts.market.need.little': 'Pouca necessidade',
  'charts.market.need.some': 'Com necessidade',
  'charts.market.need.none': 'Sem necessidade registrada',
  'charts.market.offer.many': 'muitos oferecem',
  'charts.market.offer.few': 'poucos oferecem',
  'charts.market.offer.some': 'alguns oferecem',
  'charts.market.offer.nobody': 'ninguém oferece',
  'charts.market.in-quadrant': '{numbers}; {quadrant}',
  'charts.market.numbers':
    '{needs, plural, =0 {nenhum Estado} one {# Estado} other {# Estados}} com necessidade, {providers, plural, =0 {nenhum ofertante} one {# ofertante ({split})} other {# ofertantes ({split})}}',
  'charts.market.states': '{count, plural, one {# Estado} other {# Estados}}',
  'charts.market.organizations': '{count, plural, one {# organização} other {# organizações}}',
  'charts.market.at-one-place':
    '{count} temas, cada um com {needs, plural, =0 {nenhum Estado} one {# Estado} other {# Estados}} com necessidade e {providers, plural, =0 {nenhum ofertante} one {# ofertante} other {# ofertantes}}: {names}',
  'charts.market.close': '{count} temas próximos entre si: {names}',
  'charts.market.more': 'e mais {count}',
  'charts.market.unnamed': 'Na imagem, mas sem espaço para o nome:',
  'charts.market.unnamed.place':
    '{needs, plural, =0 {nenhum Estado} one {# Estado} other {# Estados}} com necessidade, {providers, plural, =0 {nenhum ofertante} one {# ofertante} other {# ofertantes}}: {names}',
  'charts.market.legend': 'Disponível de',
  'charts.market.supply.none': 'ninguém',
  'charts.market.supply.states': 'Estados',
  'charts.market.supply.organizations': 'organizações',
  'charts.market.supply.both': 'ambos (número no sinal: quantos temas)',
  'charts.market.caption': 'Estados com necessidade e ofertantes por tema. {scope}',
  'charts.market.table.need': 'Necessidade',
  'charts.market.table.available': 'Com oferta disponível',
  'charts.market.table.states': 'Estados',
  'charts.market.table.organizations': 'Organizações',
  'charts.market.table.providers': 'Ofertantes',
  'charts.market.without':
    'Não desenhados, sem Estado com necessidade nem oferta disponível registrada (o que não é ausência de necessidade):',
  'charts.market.empty.need':
    'O filtro exclui as necessidades, sem as quais não há demanda a comparar com as ofertas.',
  'charts.market.empty.available':
    'O filtro exclui as ofertas disponíveis, sem as quais não há oferta a comparar com as necessidades.',
  'charts.market.empty.both':
    'O filtro exclui necessidades e ofertas disponíveis, e nada mais se desenha aqui.',
  'charts.market.empty.filter':
    'Nenhum Estado com necessidade nem oferta disponível com o filtro atual. Remova um filtro para ver mais.',
} satisfies Words<typeof english>;
