import type { meetingsPositions as english } from '../en/meetings-positions.ts';
import type { Words } from '../words.ts';

export const meetingsPositions = {
  'changes.decided.adopted':
    '{count, plural, one {# propuesta aprobada} other {# propuestas aprobadas}}',
  'changes.decided.adopted-changed':
    '{count, plural, one {# propuesta aprobada con cambios} other {# propuestas aprobadas con cambios}}',
  'changes.decided.declined':
    '{count, plural, one {# propuesta rechazada} other {# propuestas rechazadas}}',
  'changes.decided.deferred':
    '{count, plural, one {# propuesta aplazada} other {# propuestas aplazadas}}',
  'changes.stances':
    '{count, plural, one {# posición cambiada o retirada} other {# posiciones cambiadas o retiradas}}',
  'changes.stance': '{actor}, {proposal}: {stance} ({meeting}: {before})',
  'positions.since': 'Desde {since}: {counts}.',
  'positions.since.changed':
    '{count, plural, one {# posición cambiada} other {# posiciones cambiadas}}',
  'positions.since.withdrawn':
    '{count, plural, one {# posición retirada} other {# posiciones retiradas}}',
  'positions.since.nothing': 'ninguna decisión ni posición cambiada o retirada',
  'meetings.decided.none':
    '{count, plural, one {# retirada por todos los que tomaron posición} other {# retiradas por todos los que tomaron posición}}',
  'positions.on-condition': 'con condición',
  'meetings.readers':
    'Dos personas leyeron por separado el informe de {twice}. Una sola leyó el de {once}.',
  'meetings.shaky':
    'En este tema, las dos lecturas del informe de {meeting} coinciden poco: sus cifras son inciertas.',
  'minutes.legend.act': 'Sobre reuniones anteriores, o una decisión',
  'minutes.legend.acts':
    '{count, plural, one {# pasaje más dice qué fue de algo anterior o decide.} other {# pasajes más dicen qué fue de algo anterior o deciden.}}',
  'minutes.act.decision': '{decision}: {proposal}',
} satisfies Words<typeof english>;
