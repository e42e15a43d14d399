import type { chartsMap as english } from '../en/charts-map.ts';
import type { Words } from '../words.ts';

export const chartsMap = {
  'charts.map.title.of': 'Mapa por país: {measure}',
  'charts.map.reading':
    'Cada casilla es un Estado, más o menos en su lugar del mapa. Todas tienen el mismo tamaño. Un color más intenso indica más temas. Una casilla en blanco no es un cero, y la leyenda dice por qué está en blanco.',
  'charts.map.reading.needs': 'El número cuenta los temas que plantea un Estado.',
  'charts.map.reading.unmet':
    'El número cuenta los temas que plantea un Estado sin oferta abierta de otro.',
  'charts.map.reading.offers':
    'El número cuenta los temas en los que un Estado ofrece asistencia. La asistencia prevista y la prestada no cuentan.',
  'charts.map.reading.capacities':
    'El número cuenta los temas en los que un Estado tiene experiencia. La experiencia en curso no cuenta.',
  'charts.map.measure': 'Ver:',
  'charts.map.measure.needs': 'Temas planteados',
  'charts.map.measure.unmet': 'Temas sin oferta abierta',
  'charts.map.measure.offers': 'Temas con oferta',
  'charts.map.measure.capacities': 'Temas con experiencia',
  'charts.map.value.needs': 'plantea {count, plural, one {# tema} other {# temas}}',
  'charts.map.value.unmet':
    'plantea {count, plural, one {# tema} other {# temas}} sin oferta abierta',
  'charts.map.value.perhaps': '{words}, quizá con una en {count}',
  'charts.map.value.offers': 'ofrece asistencia en {count, plural, one {# tema} other {# temas}}',
  'charts.map.value.capacities':
    'tiene experiencia en {count, plural, one {# tema} other {# temas}}',
  'charts.map.column.none': 'Sin oferta registrada',
  'charts.map.column.perhaps': 'Quizá',
  'charts.map.legend.blank': 'En blanco',
  'charts.map.legend.nothing-on-topic': 'intervino; nada registrado',
  'charts.map.legend.no-remarks': 'sin intervenciones registradas',
  'charts.map.legend.not-participant': 'no participante',
  'charts.map.legend.hidden': 'oculto por los filtros',
  'charts.map.legend.met': 'oferta abierta en cada uno',
  'charts.map.legend.topics': 'temas',
  'charts.map.nothing.needs': 'intervino, pero no planteó ningún tema',
  'charts.map.nothing.offers': 'intervino, pero no consta ninguna oferta',
  'charts.map.nothing.capacities': 'intervino, pero no consta ninguna experiencia existente',
  'charts.map.blank.no-remarks': 'sin intervenciones registradas',
  'charts.map.blank.not-participant': 'no participante',
  'charts.map.blank.hidden': 'oculto por los filtros',
  'charts.map.blank.met': 'una oferta abierta en cada tema que plantea',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Mapa de Estados',
  'charts.map.elsewhere': 'En otro lugar',
  'charts.map.empty.states':
    'El mapa solo muestra Estados, y este conjunto de datos no tiene ninguno.',
  'charts.map.unasked.needs': 'El mapa cuenta temas planteados, y el filtro los excluye.',
  'charts.map.unasked.offers': 'El mapa cuenta ofertas, y el filtro las excluye.',
  'charts.map.unasked.capacities':
    'El mapa cuenta la experiencia existente, y el filtro la excluye.',
  'charts.map.ask.needs': 'Mostrar los temas planteados',
  'charts.map.ask.offers': 'Mostrar las ofertas',
  'charts.map.ask.capacities': 'Mostrar la experiencia existente',
  'charts.map.apart': 'No figuran en el mapa, que solo muestra Estados:',
  'charts.map.apart.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.map.apart.unmet':
    'El mapa no muestra organizaciones ni regiones. Si hay oferta se cuenta solo para los Estados.',
  'charts.map.table.caption': '{measure} por Estado. {scope}',
  'charts.map.table.corner': 'Estado',
  'charts.map.table.subregion': 'Subregión',
  'charts.map.table.topics': 'Temas',
  'charts.map.finding.needs':
    '{count, plural, one {# de {all} Estados pide asistencia, señala una dificultad o menciona un tema como importante} other {# de {all} Estados piden asistencia, señalan una dificultad o mencionan un tema como importante}}',
  'charts.map.finding.unmet':
    '{count, plural, one {# de {all} Estados plantea} other {# de {all} Estados plantean}} temas sin oferta abierta',
  'charts.map.finding.offers':
    '{count, plural, one {# de {all} Estados ofrece} other {# de {all} Estados ofrecen}} asistencia',
  'charts.map.finding.capacities':
    '{count, plural, one {# de {all} Estados informa} other {# de {all} Estados informan}} de experiencia existente',
} satisfies Words<typeof english>;
