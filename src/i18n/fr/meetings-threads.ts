import type { meetingsThreads as english } from '../en/meetings-threads.ts';
import type { Words } from '../words.ts';

export const meetingsThreads = {
  'threads.asks': 'demande d’aide',
  'threads.difficulty': 'difficulté signalée',
  'threads.mentions': 'mention comme important',
  'threads.offers': 'offre',
  'threads.plans': 'offre prévue',
  'threads.helped': 'aide apportée',
  'threads.experience': 'expérience',
  'threads.since': '{what} depuis {meeting}, à {said} réunions sur {of}',
  'threads.last': '{what} depuis {meeting}, la dernière fois {when}',
  'threads.silent': '{what} {when}, sans réitération',
  'threads.before': '{what} ; {before} {when}',
  'threads.part': '{part} ; {what}, la dernière fois {when}',
  'threads.silence': '{meeting} : {reason}',
  'threads.each': 'Ce qui a été dit à chaque réunion',
  'threads.became-offer': 'devenu une offre {when}',
  'threads.claim': '{what} ({became})',
  'threads.became': 'Ce qu’il en est advenu',
  'threads.ended': 'Terminé',
  'threads.elsewhere': '{what} : {actor}, {topic}',
  'threads.of': '{what} : {actor}, {topic} ({meeting})',
} satisfies Words<typeof english>;
