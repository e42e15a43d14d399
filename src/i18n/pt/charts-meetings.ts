import type { chartsMeetings as english } from '../en/charts-meetings.ts';
import type { Words } from '../words.ts';

export const chartsMeetings = {
  'charts.meetings.count': '{count} ({meeting})',
  'charts.meetings.finding': 'Estados com uma necessidade em aberto ({topic}): {counts}',
  'charts.meetings.every': 'Este gráfico conta todas as reuniões do órgão.',
  'charts.meetings.reading':
    'Uma linha conta os Estados que pedem assistência sobre um tema, apontam uma dificuldade ou o mencionam como importante. Um Estado conta até que a ata diga que sua necessidade foi atendida ou retirada. O que não a reitera continua a contar.',
  'charts.meetings.table.caption':
    'Estados com uma necessidade em aberto em cada tema, em cada reunião. {scope}',
  'charts.meetings.empty': 'Nenhuma necessidade de um Estado está registrada com estes filtros.',
  'charts.meetings.latest':
    'O desenho mostra as {count} últimas de {all} reuniões. A tabela tem todas.',
} satisfies Words<typeof english>;
