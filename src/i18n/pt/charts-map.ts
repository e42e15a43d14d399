import type { chartsMap as english } from '../en/charts-map.ts';
import type { Words } from '../words.ts';

export const chartsMap = {
  'charts.map.title.of': 'Mapa por país: {measure}',
  'charts.map.reading.needs':
    'Cada quadrado é um Estado, todos do mesmo tamanho, perto de onde se situa. O número conta os temas com necessidade. Quanto mais forte a cor, mais temas. Em branco não é zero: a legenda indica cada caso.',
  'charts.map.reading.unmet':
    'Cada quadrado é um Estado, todos do mesmo tamanho, perto de onde se situa. O número conta os temas com necessidade para os quais ninguém mais tem oferta disponível, salvo a reservada a outros. Quanto mais forte a cor, mais temas. Em branco não é zero: a legenda indica cada caso.',
  'charts.map.reading.offers':
    'Cada quadrado é um Estado, todos do mesmo tamanho, perto de onde se situa. O número conta os temas com oferta disponível, não os de ajuda planejada ou prestada. Quanto mais forte a cor, mais temas. Em branco não é zero: a legenda indica cada caso.',
  'charts.map.reading.capacities':
    'Cada quadrado é um Estado, todos do mesmo tamanho, perto de onde se situa. O número conta os temas com capacidade existente, não os de capacidade em andamento. Quanto mais forte a cor, mais temas. Em branco não é zero: a legenda indica cada caso.',
  'charts.map.measure': 'Medida',
  'charts.map.measure.needs': 'Necessidades',
  'charts.map.measure.unmet': 'Necessidades não atendidas',
  'charts.map.measure.offers': 'Ofertas disponíveis',
  'charts.map.measure.capacities': 'Capacidades existentes',
  'charts.map.value.needs':
    '{count, plural, one {# tema com necessidade} other {# temas com necessidade}}',
  'charts.map.value.unmet':
    '{count, plural, one {# tema com necessidade não atendida} other {# temas com necessidade não atendida}}',
  'charts.map.value.offers':
    '{count, plural, one {# tema com oferta disponível} other {# temas com oferta disponível}}',
  'charts.map.value.capacities':
    '{count, plural, one {# tema com capacidade existente} other {# temas com capacidade existente}}',
  'charts.map.legend.blank': 'Em branco',
  'charts.map.legend.nothing-on-topic': 'falou, nada',
  'charts.map.legend.no-remarks': 'sem registro',
  'charts.map.legend.not-participant': 'não participante',
  'charts.map.legend.hidden': 'filtrado',
  'charts.map.legend.met': 'atendido',
  'charts.map.legend.topics': 'temas',
  'charts.map.nothing.needs': 'interveio, sem necessidade registrada',
  'charts.map.nothing.unmet': 'interveio, sem necessidade registrada',
  'charts.map.nothing.offers': 'interveio, sem oferta disponível registrada',
  'charts.map.nothing.capacities': 'interveio, sem capacidade existente registrada',
  'charts.map.blank.no-remarks': 'sem intervenção registrada',
  'charts.map.blank.not-participant': 'não participante',
  'charts.map.blank.hidden': 'oculto pelos filtros',
  'charts.map.blank.met':
    'nenhuma: para cada necessidade sua há oferta disponível de outros, aberta a ele',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Mapa dos Estados',
  'charts.map.elsewhere': 'Outros lugares',
  'charts.map.empty.states':
    'O conjunto de dados não indica nenhum Estado, e o mapa não mostra outra coisa.',
  'charts.map.unasked.needs': 'O filtro exclui as necessidades, e nada mais se conta no mapa.',
  'charts.map.unasked.unmet': 'O filtro exclui as necessidades, e nada mais se conta no mapa.',
  'charts.map.unasked.offers':
    'O filtro exclui as ofertas disponíveis, e nada mais se conta no mapa.',
  'charts.map.unasked.capacities':
    'O filtro exclui as capacidades existentes, e nada mais se conta no mapa.',
  'charts.map.ask.needs': 'Incluir necessidades no filtro',
  'charts.map.ask.unmet': 'Incluir necessidades no filtro',
  'charts.map.ask.offers': 'Incluir ofertas disponíveis no filtro',
  'charts.map.ask.capacities': 'Incluir capacidades existentes no filtro',
  'charts.map.apart': 'Fora do mapa, que só mostra Estados:',
  'charts.map.apart.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.map.apart.unmet':
    'Organizações e regiões não estão no mapa; a necessidade não atendida só se conta para Estados.',
  'charts.map.table.caption': '{measure} por Estado, em número de temas. {scope}',
  'charts.map.table.subregion': 'Sub-região',
  'charts.map.finding.needs': 'Estados com alguma necessidade: {count, number} de {all, number}.',
  'charts.map.finding.unmet':
    'Estados com alguma necessidade não atendida: {count, number} de {all, number}.',
  'charts.map.finding.offers':
    'Estados com alguma oferta disponível: {count, number} de {all, number}.',
  'charts.map.finding.capacities':
    'Estados com alguma capacidade existente: {count, number} de {all, number}.',
  'charts.map.finding.most': 'Em mais temas: {names}.',
  'charts.map.finding.one': '{name} ({count})',
  'charts.map.table.corner': 'Estado',
  'charts.map.table.topics': 'Temas',
  // Names as they fit a tile, with soft hyphens; a State that is not listed stands by its whole name.
  'charts.map.name.ARG': 'Argen\u00ADtina',
  'charts.map.name.ATG': 'Antígua',
  'charts.map.name.BHS': 'Baha\u00ADmas',
  'charts.map.name.BLZ': 'Belize',
  'charts.map.name.BOL': 'Bolívia',
  'charts.map.name.BRA': 'Brasil',
  'charts.map.name.BRB': 'Barba\u00ADdos',
  'charts.map.name.CAN': 'Canadá',
  'charts.map.name.CHL': 'Chile',
  'charts.map.name.COL': 'Colôm\u00ADbia',
  'charts.map.name.CRI': 'Costa Rica',
  'charts.map.name.CUB': 'Cuba',
  'charts.map.name.DMA': 'Domi\u00ADnica',
  'charts.map.name.DOM': 'Rep. Dom.',
  'charts.map.name.ECU': 'Equa\u00ADdor',
  'charts.map.name.GRD': 'Gra\u00ADnada',
  'charts.map.name.GTM': 'Guate\u00ADmala',
  'charts.map.name.GUY': 'Guiana',
  'charts.map.name.HND': 'Hon\u00ADduras',
  'charts.map.name.HTI': 'Haiti',
  'charts.map.name.JAM': 'Jamai\u00ADca',
  'charts.map.name.KNA': 'S. Cris\u00ADtóvão',
  'charts.map.name.LCA': 'Santa Lúcia',
  'charts.map.name.MEX': 'Méxi\u00ADco',
  'charts.map.name.NIC': 'Nica\u00ADrágua',
  'charts.map.name.PAN': 'Pana\u00ADmá',
  'charts.map.name.PER': 'Peru',
  'charts.map.name.PRY': 'Para\u00ADguai',
  'charts.map.name.SLV': 'El Sal\u00ADvador',
  'charts.map.name.SUR': 'Suri\u00ADname',
  'charts.map.name.TTO': 'Trini\u00ADdad',
  'charts.map.name.URY': 'Uru\u00ADguai',
  'charts.map.name.USA': 'Estados Unidos',
  'charts.map.name.VCT': 'São Vi\u00ADcente',
  'charts.map.name.VEN': 'Vene\u00ADzuela',
} satisfies Words<typeof english>;
