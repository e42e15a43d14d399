import type { meetingsPositions as english } from '../en/meetings-positions.ts';
import type { Words } from '../words.ts';

export const meetingsPositions = {
  'changes.decided.adopted':
    '{count, plural, one {# proposta aprovada} other {# propostas aprovadas}}',
  'changes.decided.adopted-changed':
    '{count, plural, one {# proposta aprovada com alterações} other {# propostas aprovadas com alterações}}',
  'changes.decided.declined':
    '{count, plural, one {# proposta rejeitada} other {# propostas rejeitadas}}',
  'changes.decided.deferred':
    '{count, plural, one {# proposta adiada} other {# propostas adiadas}}',
  'changes.stances':
    '{count, plural, one {# posição alterada ou retirada} other {# posições alteradas ou retiradas}}',
  'changes.stance': '{actor}, {proposal}: {stance} ({meeting}: {before})',
  'positions.since': 'Desde {since}: {counts}.',
  'positions.since.changed':
    '{count, plural, one {# posição alterada} other {# posições alteradas}}',
  'positions.since.withdrawn':
    '{count, plural, one {# posição retirada} other {# posições retiradas}}',
  'positions.since.nothing': 'nenhuma decisão nem posição alterada ou retirada',
  'meetings.decided.none':
    '{count, plural, one {# retirada por todos os que tomaram posição} other {# retiradas por todos os que tomaram posição}}',
  'positions.on-condition': 'com condição',
  'meetings.readers':
    'Duas pessoas leram, cada uma, o relatório de {twice}. Uma só leu o de {once}.',
  'meetings.shaky':
    'Dois leitores do relatório de {meeting} concordaram muito pouco neste tema: os números são incertos.',
  'minutes.legend.act': 'Sobre reuniões anteriores, ou uma decisão',
  'minutes.legend.acts':
    '{count, plural, one {# outro trecho diz o que foi feito de algo anterior ou decide.} other {# outros trechos dizem o que foi feito de algo anterior ou decidem.}}',
  'minutes.act.decision': '{decision}: {proposal}',
} satisfies Words<typeof english>;
