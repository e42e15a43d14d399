import type { meetingsMatrix as english } from '../en/meetings-matrix.ts';
import type { Words } from '../words.ts';

export const meetingsMatrix = {
  'meetings.matrix.since': 'Desde {when}',
  'meetings.matrix.said': 'expresado en {when}',
  'meetings.matrix.said.on': 'expresado: {when}',
  'meetings.matrix.said.many': 'expresado en {count} reuniones, la última en {newest}',
  'meetings.matrix.last': 'expresado por última vez en {when}',
  'meetings.matrix.last.on': 'expresado por última vez: {when}',
  'meetings.matrix.last-earlier': 'expresado por última vez en una reunión anterior',
  'meetings.matrix.mark': '{mark}, {said}',
  'meetings.matrix.small': 'pequeña, fina: {said}',
  'meetings.matrix.ended': '{what} desde {when}',
  'meetings.matrix.changes': 'Desde {when}: {what}.',
  'meetings.matrix.foot':
    'Marcas pequeñas: expresado por última vez en una reunión anterior. Que no se reitere no significa que se haya atendido.',
  'meetings.matrix.order': 'Las filas y columnas conservan el orden de {when}.',
  'meetings.matrix.blank.nothing-on-topic': 'intervino {when}; nada registrado sobre este tema',
  'meetings.matrix.blank.no-remarks': 'sin intervenciones registradas {when}',
  'meetings.matrix.blank.not-participant': 'no participante {when}',
  'meetings.matrix.blank.spoken-of': 'nada registrado sobre este tema {when}',
  'meetings.matrix.about.nothing-on-topic': 'Intervino {when}; no consta nada sobre este tema.',
  'meetings.matrix.about.no-remarks': 'El informe no recoge ninguna intervención suya {when}.',
  'meetings.matrix.about.not-participant': 'No era participante {when}.',
  'meetings.matrix.about.spoken-of': 'No consta nada sobre este tema {when}.',
  'meetings.matrix.left.nothing-on-topic':
    'Intervinieron {when}; nada registrado sobre ningún tema: {who}.',
  'meetings.matrix.left.no-remarks': 'Sin intervenciones registradas {when}: {who}.',
  'meetings.matrix.left.not-participant': 'No participaron {when}: {who}.',
  'meetings.matrix.told.new-need': '{count, plural, one {# nueva} other {# nuevas}}',
  'meetings.matrix.told.met': '{count, plural, one {# atendida} other {# atendidas}}',
  'meetings.matrix.told.became-offer':
    '{count, plural, one {plan ya es oferta} other {# planes ya son ofertas}}',
  'meetings.matrix.told.new-offer': '{count, plural, one {oferta nueva} other {# ofertas nuevas}}',
  'meetings.matrix.told.new-plan': '{count, plural, one {plan nuevo} other {# planes nuevos}}',
  'meetings.matrix.told.delivered': '{count, plural, one {# cumplida} other {# cumplidas}}',
  'meetings.matrix.told.part-need': 'alguna asistencia para {count}',
  'meetings.matrix.told.part-offer':
    '{count, plural, one {# cumplida en parte} other {# cumplidas en parte}}',
  'meetings.matrix.told.withdrawn': '{count, plural, one {# retirada} other {# retiradas}}',
  'meetings.matrix.told.lapsed': '{count, plural, one {# vencida} other {# vencidas}}',
  'meetings.matrix.told.changed': 'modificada',
  'meetings.matrix.told.again': 'reiterada',
  'meetings.matrix.told.silent-need': 'no reiterada',
  'meetings.matrix.told.silent-offer': 'no reiterada',
  'meetings.matrix.cell.new-need':
    '{count, plural, one {# necesidad nueva} other {# necesidades nuevas}}',
  'meetings.matrix.cell.met':
    '{count, plural, one {# necesidad atendida} other {# necesidades atendidas}}',
  'meetings.matrix.cell.became-offer':
    '{count, plural, one {# plan pasó a ser oferta} other {# planes pasaron a ser ofertas}}',
  'meetings.matrix.cell.new-offer':
    '{count, plural, one {# oferta nueva} other {# ofertas nuevas}}',
  'meetings.matrix.cell.new-plan': '{count, plural, one {# plan nuevo} other {# planes nuevos}}',
  'meetings.matrix.cell.delivered':
    '{count, plural, one {# oferta o plan cumplido} other {# ofertas o planes cumplidos}}',
  'meetings.matrix.cell.part-need':
    '{count, plural, one {alguna asistencia para # necesidad} other {alguna asistencia para # necesidades}}',
  'meetings.matrix.cell.part-offer':
    '{count, plural, one {# oferta o plan cumplido en parte} other {# ofertas o planes cumplidos en parte}}',
  'meetings.matrix.cell.withdrawn': '{count, plural, one {# retirada} other {# retiradas}}',
  'meetings.matrix.cell.lapsed':
    '{count, plural, one {# oferta o plan vencido} other {# ofertas o planes vencidos}}',
  'meetings.matrix.cell.changed': '{count, plural, one {# modificada} other {# modificadas}}',
  'meetings.matrix.cell.again': '{count, plural, one {# reiterada} other {# reiteradas}}',
  'meetings.matrix.cell.silent-need':
    '{count, plural, one {# necesidad no reiterada} other {# necesidades no reiteradas}}',
  'meetings.matrix.cell.silent-offer':
    '{count, plural, one {# oferta o plan no reiterado} other {# ofertas o planes no reiterados}}',
} satisfies Words<typeof english>;
