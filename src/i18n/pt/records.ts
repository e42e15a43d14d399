import type { records as english } from '../en/records.ts';
import type { Words } from '../words.ts';

export const records = {
  'records.title': 'Registros',
  'records.found':
    '{sentences, plural, one {# frase} other {# frases}} do relatório, em {rows, plural, one {# linha} other {# linhas}}',
  'records.found.of':
    '{sentences, number} de {all, plural, one {# frase} other {# frases}} do relatório, em {rows, plural, one {# linha} other {# linhas}}',
  'records.lead': 'Uma frase tem uma linha para cada país ou organização e cada tema de que fala.',
  'records.export.all': 'Exportar {count, plural, one {a única linha} other {as # linhas}} (Excel)',
  'records.export.shown':
    'Exportar {count, plural, one {a # linha visível} other {as # linhas visíveis}} (Excel)',
  'records.export.other': 'Outros formatos',
  'records.outright': 'expresso',
  'records.caption':
    'Linhas que atendem aos filtros, {order}. A primeira célula de cada linha abre o trecho citado.',
  'records.order.minutes': 'na ordem do relatório',
  'records.order.ascending': 'por {column}, em ordem crescente',
  'records.order.descending': 'por {column}, em ordem decrescente',
  'records.none': 'Este conjunto de dados não contém frases',
  'records.columns': 'Escolher colunas',
  'records.columns.title': 'Colunas que aparecem',
  'records.columns.close': 'Fechar a lista de colunas',
  'records.open': '{text}: abrir o trecho citado de {record}',
  'records.more': '… mais',
  'records.more.of': 'mais: {column} de {record}',
  'records.less': 'menos',
  'records.less.of': 'menos: {column} de {record}',
  'records.quote': '“{quote}”',
  'records.place': 'Item {item}, parágrafo {paragraph}, linha {line}',
  'records.place.bare': 'Parágrafo {paragraph}, linha {line}',
  'records.rapporteur': 'Relator',
  'records.column.actor': 'País ou organização',
  'records.column.topic': 'Tema',
  'records.column.kind': 'Tipo',
  'records.column.status': 'Situação',
  'records.column.quote': 'Frase',
  'records.column.place': 'Local',
  'records.column.modality': 'Forma de assistência',
  'records.column.counterpart': 'Contraparte',
  'records.column.openTo': 'Aberta a',
  'records.implied': '{status} (inferido por nós)',
  'records.column.basis': 'Base',
  'records.column.reporter': 'Relatado por',
  'records.column.note': 'Nota',
  'records.column.meeting': 'Reunião',
  'records.column.id': 'Registro',
} satisfies Words<typeof english>;
