import type { chartsMap as english } from '../en/charts-map.ts';
import type { Words } from '../words.ts';

export const chartsMap = {
  'charts.map.title.of': 'Mapa por país: {measure}',
  'charts.map.reading':
    'Cada quadrado é um Estado, mais ou menos no seu lugar do mapa. Todos têm o mesmo tamanho. Uma cor mais forte indica mais temas. Um quadrado em branco não é um zero, e a legenda diz por que está em branco.',
  'charts.map.reading.needs': 'O número conta os temas que um Estado suscita.',
  'charts.map.reading.unmet':
    'O número conta os temas que um Estado suscita sem oferta aberta de outro.',
  'charts.map.reading.offers':
    'O número conta os temas em que um Estado oferece assistência. A assistência prevista e a prestada não contam.',
  'charts.map.reading.capacities':
    'O número conta os temas com experiência existente. A experiência em andamento não conta.',
  'charts.map.measure': 'Ver:',
  'charts.map.measure.needs': 'Temas suscitados',
  'charts.map.measure.unmet': 'Temas sem oferta aberta',
  'charts.map.measure.offers': 'Temas com oferta',
  'charts.map.measure.capacities': 'Temas com experiência',
  'charts.map.value.needs': 'suscita {count, plural, one {# tema} other {# temas}}',
  'charts.map.value.unmet':
    'suscita {count, plural, one {# tema} other {# temas}} sem oferta aberta',
  'charts.map.value.perhaps': '{words}, talvez com uma em {count}',
  'charts.map.value.offers': 'oferece assistência em {count, plural, one {# tema} other {# temas}}',
  'charts.map.value.capacities': 'tem experiência em {count, plural, one {# tema} other {# temas}}',
  'charts.map.column.none': 'Nenhuma oferta registrada',
  'charts.map.column.perhaps': 'Talvez',
  'charts.map.legend.blank': 'Em branco',
  'charts.map.legend.nothing-on-topic': 'interveio, nada registrado',
  'charts.map.legend.no-remarks': 'sem intervenção registrada',
  'charts.map.legend.not-participant': 'não participante',
  'charts.map.legend.hidden': 'oculto pelos filtros',
  'charts.map.legend.met': 'oferta aberta em cada um',
  'charts.map.legend.topics': 'temas',
  'charts.map.nothing.needs': 'interveio, mas não suscitou nenhum tema',
  'charts.map.nothing.offers': 'interveio, mas sem oferta registrada',
  'charts.map.nothing.capacities': 'interveio, mas sem experiência existente registrada',
  'charts.map.blank.no-remarks': 'sem intervenção registrada',
  'charts.map.blank.not-participant': 'não participante',
  'charts.map.blank.hidden': 'oculto pelos filtros',
  'charts.map.blank.met': 'uma oferta aberta em cada tema que suscita',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Mapa dos Estados',
  'charts.map.elsewhere': 'Outros lugares',
  'charts.map.empty.states': 'O mapa só mostra Estados, e este conjunto de dados não tem nenhum.',
  'charts.map.unasked.needs': 'O mapa conta temas suscitados, e o filtro os exclui.',
  'charts.map.unasked.offers': 'O mapa conta ofertas, e o filtro as exclui.',
  'charts.map.unasked.capacities': 'O mapa conta a experiência existente, e o filtro a exclui.',
  'charts.map.ask.needs': 'Mostrar os temas suscitados',
  'charts.map.ask.offers': 'Mostrar as ofertas',
  'charts.map.ask.capacities': 'Mostrar a experiência existente',
  'charts.map.apart': 'Não figuram no mapa, que só mostra Estados:',
  'charts.map.apart.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.map.apart.unmet':
    'O mapa não mostra organizações nem regiões. Se há oferta, só se conta para os Estados.',
  'charts.map.table.caption': '{measure} por Estado. {scope}',
  'charts.map.table.corner': 'Estado',
  'charts.map.table.subregion': 'Sub-região',
  'charts.map.table.topics': 'Temas',
  'charts.map.finding.needs':
    '{count, plural, one {# de {all} Estados pede assistência, aponta uma dificuldade ou menciona um tema como importante} other {# de {all} Estados pedem assistência, apontam uma dificuldade ou mencionam um tema como importante}}',
  'charts.map.finding.unmet':
    '{count, plural, one {# de {all} Estados suscita} other {# de {all} Estados suscitam}} temas sem oferta aberta',
  'charts.map.finding.offers':
    '{count, plural, one {# de {all} Estados oferece} other {# de {all} Estados oferecem}} assistência',
  'charts.map.finding.capacities':
    '{count, plural, one {# de {all} Estados relata} other {# de {all} Estados relatam}} experiência existente',
} satisfies Words<typeof english>;
