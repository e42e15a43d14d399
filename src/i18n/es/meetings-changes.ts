import type { meetingsChanges as english } from '../en/meetings-changes.ts';
import type { Words } from '../words.ts';

export const meetingsChanges = {
  'changes.title': 'Desde {since}: {parts}',
  'changes.title.scope': '{scope}, desde {since}: {parts}',
  'changes.head': '{part} desde {since}',
  'changes.new-need': '{count, plural, one {# necesidad nueva} other {# necesidades nuevas}}',
  'changes.new-need.asked':
    '{count, plural, one {# nueva solicitud de asistencia} other {# nuevas solicitudes de asistencia}}',
  'changes.met':
    '{count, plural, one {# necesidad que se dio por atendida} other {# necesidades que se dieron por atendidas}}',
  'changes.met.short':
    '{count, plural, one {# que se dio por atendida} other {# que se dieron por atendidas}}',
  'changes.became-offer':
    '{count, plural, one {# plan que pasó a ser oferta} other {# planes que pasaron a ser ofertas}}',
  'changes.new-offer': '{count, plural, one {# oferta nueva} other {# ofertas nuevas}}',
  'changes.new-plan':
    '{count, plural, one {# nuevo plan de asistencia} other {# nuevos planes de asistencia}}',
  'changes.delivered':
    '{count, plural, one {# oferta que se dio por cumplida} other {# ofertas que se dieron por cumplidas}}',
  'changes.part-need':
    '{count, plural, one {llegó alguna asistencia para # necesidad} other {llegó alguna asistencia para # necesidades}}',
  'changes.part-offer':
    '{count, plural, one {# oferta que se dio por cumplida en parte} other {# ofertas que se dieron por cumplidas en parte}}',
  'changes.withdrawn':
    '{count, plural, one {# necesidad u oferta retirada} other {# necesidades u ofertas retiradas}}',
  'changes.lapsed': '{count, plural, one {# oferta que venció} other {# ofertas que vencieron}}',
  'changes.changed':
    '{count, plural, one {# necesidad u oferta modificada} other {# necesidades u ofertas modificadas}}',
  'changes.again':
    '{count, plural, one {# necesidad u oferta reiterada} other {# necesidades u ofertas reiteradas}}',
  'changes.silent-need':
    '{count, plural, one {# necesidad no reiterada} other {# necesidades no reiteradas}}',
  'changes.silent-need.short': '{count, plural, one {# no reiterada} other {# no reiteradas}}',
  'changes.silent-offer':
    '{count, plural, one {# oferta no reiterada} other {# ofertas no reiteradas}}',
  'changes.spoke.need': '{part} ({spoke} de países que intervinieron en {at})',
  'changes.spoke.offer': '{part} ({spoke} de quienes intervinieron en {at})',
  'changes.spoke.silent': 'No reiterada no significa atendida ni retirada',
  'changes.where.nothing-on-topic': 'intervino en {at} y no lo reiteró',
  'changes.where.no-remarks': 'sin intervención registrada en {at}',
  'changes.where.not-participant': 'no participó en {at}',
} satisfies Words<typeof english>;
