import type { chartsMeetings as english } from '../en/charts-meetings.ts';
import type { Words } from '../words.ts';

export const chartsMeetings = {
  'charts.meetings.count': '{count} ({meeting})',
  'charts.meetings.finding': 'Estados con una necesidad abierta ({topic}): {counts}',
  'charts.meetings.every': 'Este gráfico cuenta todas las reuniones del órgano.',
  'charts.meetings.reading':
    'Una línea cuenta los Estados que piden asistencia sobre un tema, señalan una dificultad o lo mencionan como importante. Un Estado cuenta hasta que el acta dice que su necesidad se atendió o se retiró. El que no la reitera sigue contando.',
  'charts.meetings.table.caption':
    'Estados con una necesidad abierta en cada tema, en cada reunión. {scope}',
  'charts.meetings.empty': 'No consta ninguna necesidad de un Estado con estos filtros.',
  'charts.meetings.latest':
    'El dibujo muestra las {count} últimas de {all} reuniones. La tabla las tiene todas.',
} satisfies Words<typeof english>;
