import type { meetingsChanges as english } from '../en/meetings-changes.ts';
import type { Words } from '../words.ts';

export const meetingsChanges = {
  'changes.title': 'Desde {since}: {parts}',
  'changes.title.scope': '{scope}, desde {since}: {parts}',
  'changes.head': '{part} desde {since}',
  'changes.new-need': '{count, plural, one {# necessidade nova} other {# necessidades novas}}',
  'changes.new-need.asked':
    '{count, plural, one {# novo pedido de assistência} other {# novos pedidos de assistência}}',
  'changes.met':
    '{count, plural, one {# necessidade dada como atendida} other {# necessidades dadas como atendidas}}',
  'changes.met.short': '{count, plural, one {# dada como atendida} other {# dadas como atendidas}}',
  'changes.became-offer':
    '{count, plural, one {# plano que se tornou oferta} other {# planos que se tornaram ofertas}}',
  'changes.new-offer': '{count, plural, one {# oferta nova} other {# ofertas novas}}',
  'changes.new-plan':
    '{count, plural, one {# novo plano de assistência} other {# novos planos de assistência}}',
  'changes.delivered':
    '{count, plural, one {# oferta ou plano dado como cumprido} other {# ofertas ou planos dados como cumpridos}}',
  'changes.part-need':
    '{count, plural, one {veio alguma assistência para # necessidade} other {veio alguma assistência para # necessidades}}',
  'changes.part-offer':
    '{count, plural, one {# oferta ou plano dado como cumprido em parte} other {# ofertas ou planos dados como cumpridos em parte}}',
  'changes.withdrawn':
    '{count, plural, one {# necessidade} other {# necessidades}}, {count, plural, one {oferta ou plano retirado} other {ofertas ou planos retirados}}',
  'changes.lapsed':
    '{count, plural, one {# oferta ou plano que expirou} other {# ofertas ou planos que expiraram}}',
  'changes.changed':
    '{count, plural, one {# necessidade} other {# necessidades}}, {count, plural, one {oferta ou plano alterado} other {ofertas ou planos alterados}}',
  'changes.again':
    '{count, plural, one {# necessidade} other {# necessidades}}, {count, plural, one {oferta ou plano reiterado} other {ofertas ou planos reiterados}}',
  'changes.silent-need':
    '{count, plural, one {# necessidade não reiterada} other {# necessidades não reiteradas}}',
  'changes.silent-need.short': '{count, plural, one {# não reiterada} other {# não reiteradas}}',
  'changes.silent-offer':
    '{count, plural, one {# oferta ou plano não reiterado} other {# ofertas ou planos não reiterados}}',
  'changes.spoke.need': '{part} ({spoke} de países que intervieram em {at})',
  'changes.spoke.offer': '{part} ({spoke} de quem interveio em {at})',
  'changes.spoke.silent': 'Não reiterada não quer dizer atendida nem retirada',
  'changes.where.nothing-on-topic': 'interveio em {at} e não o reiterou',
  'changes.where.no-remarks': 'nenhuma intervenção registrada em {at}',
  'changes.where.not-participant': 'não participou em {at}',
} satisfies Words<typeof english>;
