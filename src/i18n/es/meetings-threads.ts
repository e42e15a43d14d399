import type { meetingsThreads as english } from '../en/meetings-threads.ts';
import type { Words } from '../words.ts';

export const meetingsThreads = {
  'threads.asks': 'solicitud de asistencia',
  'threads.difficulty': 'dificultad señalada',
  'threads.mentions': 'mención como importante',
  'threads.offers': 'oferta',
  'threads.plans': 'plan de oferta',
  'threads.helped': 'asistencia prestada',
  'threads.experience': 'experiencia',
  'threads.since': '{what} desde {meeting}, en {said} de {of} reuniones',
  'threads.last': '{what} desde {meeting}, por última vez {when}',
  'threads.silent': '{what} {when}, sin reiterarse',
  'threads.before': '{what}; {before} {when}',
  'threads.part': '{part}; {what}, por última vez {when}',
  'threads.silence': '{meeting}: {reason}',
  'threads.each': 'Lo dicho en cada reunión',
  'threads.became-offer': 'pasó a ser oferta {when}',
  'threads.claim': '{what} ({became})',
  'threads.became': 'Qué fue de ello',
  'threads.ended': 'Terminado',
  'threads.elsewhere': '{what}: {actor}, {topic}',
  'threads.of': '{what}: {actor}, {topic} ({meeting})',
} satisfies Words<typeof english>;
