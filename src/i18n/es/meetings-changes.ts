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
    '{count, plural, one {# oferta o plan que se dio por cumplido} other {# ofertas o planes que se dieron por cumplidos}}',
  'changes.part-need':
    '{count, plural, one {llegó alguna asistencia para # necesidad} other {llegó alguna asistencia para # necesidades}}',
  'changes.part-offer':
    '{count, plural, one {# oferta o plan que se dio por cumplido en parte} other {# ofertas o planes que se dieron por cumplidos en parte}}',
  'changes.withdrawn':
    '{count, plural, one {# necesidad} other {# necesidades}}, {count, plural, one {oferta o plan retirado} other {ofertas o planes retirados}}',
  'changes.lapsed':
    '{count, plural, one {# oferta o plan que venció} other {# ofertas o planes que vencieron}}',
  'changes.changed':
    '{count, plural, one {# necesidad} other {# necesidades}}, {count, plural, one {oferta o plan modificado} other {ofertas o planes modificados}}',
  'changes.again':
    '{count, plural, one {# necesidad} other {# necesidades}}, {count, plural, one {oferta o plan reiterado} other {ofertas o planes reiterados}}',
  'changes.silent-need':
    '{count, plural, one {# necesidad no reiterada} other {# necesidades no reiteradas}}',
  'changes.silent-need.short': '{count, plural, one {# no reiterada} other {# no reiteradas}}',
  'changes.silent-offer':
    '{count, plural, one {# oferta o plan no reiterado} other {# ofertas o planes no reiterados}}',
  'changes.spoke.need': '{part} ({spoke} de países que intervinieron en {at})',
  'changes.spoke.offer': '{part} ({spoke} de quienes intervinieron en {at})',
  'changes.spoke.silent': 'No reiterada no significa atendida ni retirada',
  'changes.where.nothing-on-topic': 'intervino en {at} y no lo reiteró',
  'changes.where.no-remarks': 'sin intervención registrada en {at}',
  'changes.where.not-participant': 'no participó en {at}',
} satisfies Words<typeof english>;
