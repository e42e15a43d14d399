import type { chartsMeetings as english } from '../en/charts-meetings.ts';
import type { Words } from '../words.ts';

export const chartsMeetings = {
  'charts.meetings.count': '{count} ({meeting})',
  'charts.meetings.finding': 'États ayant un besoin en attente ({topic}) : {counts}',
  'charts.meetings.every': 'Ce graphique compte toutes les réunions de l’organe.',
  'charts.meetings.reading':
    'Une ligne compte les États qui demandent une aide sur un thème, signalent une difficulté ou le mentionnent comme important. Un État compte tant que le compte rendu ne dit pas que son besoin est satisfait ou retiré. Celui qui ne le réitère pas compte encore.',
  'charts.meetings.table.caption':
    'États ayant un besoin en attente sur chaque thème, à chaque réunion. {scope}',
  'charts.meetings.empty': 'Aucun besoin d’un État n’est consigné sous ces filtres.',
  'charts.meetings.latest':
    'Le dessin montre les {count} dernières de {all} réunions. Le tableau les a toutes.',
} satisfies Words<typeof english>;
