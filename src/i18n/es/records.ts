import type { records as english } from '../en/records.ts';
import type { Words } from '../words.ts';

export const records = {
  'records.title': 'Registros',
  'records.found':
    '{sentences, plural, one {# frase} other {# frases}} del informe, en {rows, plural, one {# fila} other {# filas}}',
  'records.found.of':
    '{sentences, number} de {all, plural, one {# frase} other {# frases}} del informe, en {rows, plural, one {# fila} other {# filas}}',
  'records.lead':
    'Una frase tiene una fila por cada país u organización y cada tema del que habla.',
  'records.export.all': 'Exportar {count, plural, one {la única fila} other {las # filas}} (Excel)',
  'records.export.shown':
    'Exportar {count, plural, one {la # fila visible} other {las # filas visibles}} (Excel)',
  'records.export.other': 'Otros formatos',
  'records.outright': 'expreso',
  'records.caption':
    'Filas que cumplen los filtros, {order}. La primera celda de cada fila abre su pasaje citado.',
  'records.order.minutes': 'en el orden del informe',
  'records.order.ascending': 'por {column}, en orden ascendente',
  'records.order.descending': 'por {column}, en orden descendente',
  'records.none': 'Este conjunto de datos no contiene frases',
  'records.columns': 'Elegir columnas',
  'records.columns.title': 'Columnas que se muestran',
  'records.columns.close': 'Cerrar la lista de columnas',
  'records.open': '{text}: abrir el pasaje citado de {record}',
  'records.more': '… más',
  'records.more.of': 'más: {column} de {record}',
  'records.less': 'menos',
  'records.less.of': 'menos: {column} de {record}',
  'records.quote': '«{quote}»',
  'records.place': 'Punto {item}, párrafo {paragraph}, línea {line}',
  'records.place.bare': 'Párrafo {paragraph}, línea {line}',
  'records.rapporteur': 'Relatoría',
  'records.column.actor': 'País u organización',
  'records.column.topic': 'Tema',
  'records.column.kind': 'Tipo',
  'records.column.status': 'Situación',
  'records.column.quote': 'Frase',
  'records.column.place': 'Lugar',
  'records.column.modality': 'Forma de asistencia',
  'records.column.counterpart': 'Contraparte',
  'records.column.openTo': 'Abierta a',
  'records.implied': '{status} (inferido por nosotros)',
  'records.column.basis': 'Expreso o inferido',
  'records.column.reporter': 'Según',
  'records.column.note': 'Nota',
  'records.column.meeting': 'Reunión',
  'records.column.id': 'Registro',
  'records.column.state': 'Estado',
  'records.column.first': 'Primera vez',
  'records.column.last': 'Última vez',
} satisfies Words<typeof english>;
