import type { meetingsMatrix as english } from '../en/meetings-matrix.ts';
import type { Words } from '../words.ts';

export const meetingsMatrix = {
  'meetings.matrix.since': 'Desde {when}',
  'meetings.matrix.said': 'dito em {when}',
  'meetings.matrix.said.on': 'dito: {when}',
  'meetings.matrix.said.many': 'dito em {count} reuniões, a última em {newest}',
  'meetings.matrix.last': 'dito pela última vez em {when}',
  'meetings.matrix.last.on': 'dito pela última vez: {when}',
  'meetings.matrix.last-earlier': 'dito pela última vez em reunião anterior',
  'meetings.matrix.mark': '{mark}, {said}',
  'meetings.matrix.small': 'pequena, fina: {said}',
  'meetings.matrix.ended': '{what} desde {when}',
  'meetings.matrix.changes': 'Desde {when}: {what}.',
  'meetings.matrix.foot':
    'Marcas pequenas: dito pela última vez em reunião anterior. Não reiterado não quer dizer atendido.',
  'meetings.matrix.order': 'As linhas e colunas mantêm a ordem de {when}.',
  'meetings.matrix.blank.nothing-on-topic': 'interveio {when}; nada registrado sobre este tema',
  'meetings.matrix.blank.no-remarks': 'sem intervenção registrada {when}',
  'meetings.matrix.blank.not-participant': 'não participante {when}',
  'meetings.matrix.blank.spoken-of': 'nada registrado sobre este tema {when}',
  'meetings.matrix.about.nothing-on-topic': 'Interveio {when}; nada consta sobre este tema.',
  'meetings.matrix.about.no-remarks': 'O relatório não registra nenhuma intervenção sua {when}.',
  'meetings.matrix.about.not-participant': 'Não era participante {when}.',
  'meetings.matrix.about.spoken-of': 'Nada consta sobre este tema {when}.',
  'meetings.matrix.left.nothing-on-topic':
    'Intervieram {when}, sem nada registrado sobre um tema: {who}.',
  'meetings.matrix.left.no-remarks': 'Sem intervenção registrada {when}: {who}.',
  'meetings.matrix.left.not-participant': 'Não participaram {when}: {who}.',
  'meetings.matrix.told.new-need': '{count, plural, one {# nova} other {# novas}}',
  'meetings.matrix.told.met': '{count, plural, one {# atendida} other {# atendidas}}',
  'meetings.matrix.told.became-offer':
    '{count, plural, one {plano já é oferta} other {# planos já são ofertas}}',
  'meetings.matrix.told.new-offer': '{count, plural, one {oferta nova} other {# ofertas novas}}',
  'meetings.matrix.told.new-plan': '{count, plural, one {plano novo} other {# planos novos}}',
  'meetings.matrix.told.delivered': '{count, plural, one {# cumprida} other {# cumpridas}}',
  'meetings.matrix.told.part-need': 'alguma assistência para {count}',
  'meetings.matrix.told.part-offer':
    '{count, plural, one {# cumprida em parte} other {# cumpridas em parte}}',
  'meetings.matrix.told.withdrawn': '{count, plural, one {# retirada} other {# retiradas}}',
  'meetings.matrix.told.lapsed': '{count, plural, one {# expirada} other {# expiradas}}',
  'meetings.matrix.told.changed': 'alterada',
  'meetings.matrix.told.again': 'reiterada',
  'meetings.matrix.told.silent-need': 'não reiterada',
  'meetings.matrix.told.silent-offer': 'não reiterada',
  'meetings.matrix.cell.new-need':
    '{count, plural, one {# necessidade nova} other {# necessidades novas}}',
  'meetings.matrix.cell.met':
    '{count, plural, one {# necessidade atendida} other {# necessidades atendidas}}',
  'meetings.matrix.cell.became-offer':
    '{count, plural, one {# plano passou a ser oferta} other {# planos passaram a ser ofertas}}',
  'meetings.matrix.cell.new-offer': '{count, plural, one {# oferta nova} other {# ofertas novas}}',
  'meetings.matrix.cell.new-plan': '{count, plural, one {# plano novo} other {# planos novos}}',
  'meetings.matrix.cell.delivered':
    '{count, plural, one {# oferta ou plano cumprido} other {# ofertas ou planos cumpridos}}',
  'meetings.matrix.cell.part-need':
    '{count, plural, one {alguma assistência para # necessidade} other {alguma assistência para # necessidades}}',
  'meetings.matrix.cell.part-offer':
    '{count, plural, one {# oferta ou plano cumprido em parte} other {# ofertas ou planos cumpridos em parte}}',
  'meetings.matrix.cell.withdrawn': '{count, plural, one {# retirada} other {# retiradas}}',
  'meetings.matrix.cell.lapsed':
    '{count, plural, one {# oferta ou plano expirado} other {# ofertas ou planos expirados}}',
  'meetings.matrix.cell.changed': '{count, plural, one {# alterada} other {# alteradas}}',
  'meetings.matrix.cell.again': '{count, plural, one {# reiterada} other {# reiteradas}}',
  'meetings.matrix.cell.silent-need':
    '{count, plural, one {# necessidade não reiterada} other {# necessidades não reiteradas}}',
  'meetings.matrix.cell.silent-offer':
    '{count, plural, one {# oferta ou plano não reiterado} other {# ofertas ou planos não reiterados}}',
} satisfies Words<typeof english>;
