import type { meetingsThreads as english } from '../en/meetings-threads.ts';
import type { Words } from '../words.ts';

export const meetingsThreads = {
  'threads.asks': 'pedido de assistência',
  'threads.difficulty': 'dificuldade apontada',
  'threads.mentions': 'menção como importante',
  'threads.offers': 'oferta',
  'threads.plans': 'oferta prevista',
  'threads.helped': 'assistência prestada',
  'threads.experience': 'experiência',
  'threads.since': '{what} desde {meeting}, em {said} de {of} reuniões',
  'threads.last': '{what} desde {meeting}, pela última vez {when}',
  'threads.silent': '{what} {when}, sem reiteração',
  'threads.before': '{what}; {before} {when}',
  'threads.part': '{part}; {what}, pela última vez {when}',
  'threads.silence': '{meeting}: {reason}',
  'threads.each': 'O que se disse em cada reunião',
  'threads.became-offer': 'tornou-se oferta {when}',
  'threads.claim': '{what} ({became})',
  'threads.became': 'O que aconteceu depois',
  'threads.ended': 'Encerrado',
  'threads.elsewhere': '{what}: {actor}, {topic}',
  'threads.of': '{what}: {actor}, {topic} ({meeting})',
} satisfies Words<typeof english>;
