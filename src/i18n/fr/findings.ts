import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Constats',
  'findings.one': 'Constat',
  'findings.all': 'Les {count} constats',
  'findings.fewer': 'Moins de constats',
  'findings.sentences': 'Citations',
  'findings.more': '{names} et {count, plural, one {# autre} other {# autres}}',
  'findings.help': 'aide',

  'findings.asks.each': '{names} ({topics})',
  'findings.asks.only':
    '*{count, plural, one {# État sollicite} other {# États sollicitent}} de l’aide : {requested}*.',
  'findings.asks':
    '*{count, plural, one {# État sollicite} other {# États sollicitent}} de l’aide : {requested}* ; {more, plural, one {# autre ({acknowledged}) reconnaît} other {# autres ({acknowledged}) reconnaissent}} un manque.',
  'findings.asks.more':
    '*{count, plural, one {Sollicite de l’aide} other {Sollicitent de l’aide}} : {requested}* ; manque reconnu : {more, plural, one {# autre État} other {# autres États}}.',
  'findings.asks.requested':
    '*{count, plural, one {# État ({requested}) sollicite} other {# États ({requested}) sollicitent}} de l’aide* : {topics}.',
  'findings.asks.acknowledged':
    '*{more, plural, one {# État ({acknowledged}) reconnaît} other {# États ({acknowledged}) reconnaissent}} un manque* : {topics}.',

  'findings.unanswered.brief': 'Sans offre actuelle : {topics}',
  'findings.unanswered.asked':
    '*{topics} : aucune offre d’aide pour l’instant* ; {states, plural, one {un État en a besoin} other {des États en ont besoin}}.',
  'findings.unanswered.asked.offered':
    '*Aucune offre ne répond {states, plural, one {au besoin d’un État} other {aux besoins des États}} : {topics}*.',
  'findings.unanswered.raised':
    '*{states, plural, one {# État évoque} other {# États évoquent}} {count, plural, one {un thème sans offre d’aide pour l’instant} other {des thèmes sans offre d’aide pour l’instant}}* : {topics}.',
  'findings.unanswered.raised.offered':
    '*Aucune offre ne répond à ce que {states, plural, one {# État évoque} other {# États évoquent}}* : {topics}.',

  'findings.offers.implied': '{name} [implicite]',
  'findings.offers.partly': '{name} [en partie implicite]',
  'findings.offers':
    '*{count, plural, one {# acteur ({providers}) offre} other {# acteurs ({providers}) offrent}} de l’aide maintenant* : {topics}.',
  'findings.offers.fewer': '{name} {count, plural, one {[# thème]} other {[# thèmes]}}',
  'findings.offers.main':
    '*{count, plural, one {Offre actuelle} other {Offre actuelle}} : {form} ({providers})* sur {topics, plural, one {# thème} other {# thèmes}}, dans une intervention ; {rest}.',
  'findings.offers.nobody': 'aucune autre offre',
  'findings.offers.rest': '{count, plural, one {# autre offre} other {# autres offres}}',
  'findings.offers.rest.implied':
    '{count, plural, one {# autre offre implicite} other {# autres offres implicites}}',
  'findings.offers.rest.of': '{rest} : {others}',

  'findings.planned':
    '*{count, plural, one {Aide prévue} other {Aide prévue}} ({providers})* : {form} ({topics}).',
  'findings.planned.terms':
    '*{count, plural, one {Aide prévue} other {Aide prévue}} ({providers})*, {terms} : {form} ({topics}).',
  'findings.terms': '{open}, {condition}',
  'findings.open.all': 'pour tous',
  'findings.open.members': 'pour un groupe',
  'findings.open.on-request': 'sur demande',
  'findings.open.named': 'pour certains seulement',
  'findings.if.funding': 'si elle est financée',
  'findings.if.agreement': 'si elle est acceptée',

  'findings.changed': '*Changements du {since} au {date}* : {changes}.',
  'findings.changed.fresh':
    '{count, plural, one {un nouveau thème apparaît} other {de nouveaux thèmes apparaissent}} ({topics})',
  'findings.changed.gone':
    'aucun État ne demande ni n’évoque plus {count, plural, one {ce thème} other {ces thèmes}} ({topics})',
  'findings.changed.withdrawn':
    '{count, plural, one {# État ne répète pas sa demande} other {# États ne répètent pas leur demande}} ({names} : {topics})',
  'findings.changed.providers':
    '{count, plural, one {un nouveau prestataire s’ajoute} other {de nouveaux prestataires s’ajoutent}} ({names})',

  'findings.raised': '*{most}*.',
  'findings.raised.both': '*{most}* ; {next}.',
  'findings.raised.asks':
    '{topic} : {count, plural, one {# État sollicite de l’aide ou reconnaît un manque} other {# États sollicitent de l’aide ou reconnaissent un manque}}',
  'findings.raised.raises':
    '{topic} : {count, plural, one {# État l’évoque} other {# États l’évoquent}}',
  'findings.raised.named':
    '{topic} : {count, plural, one {# État le demande ou l’évoque} other {# États le demandent ou l’évoquent}}',
  'findings.raised.asking': '{most} ({parts})',
  'findings.raised.asking.count': '{most} (dont {count} avec demande ou manque)',
  'findings.raised.requests':
    '{count, plural, one {# sollicite de l’aide} other {# sollicitent de l’aide}}',
  'findings.raised.acknowledges':
    '{count, plural, one {# reconnaît un manque} other {# reconnaissent un manque}}',
  'findings.raised.implied': '{count, plural, one {# implicite} other {# implicites}}',
  'findings.raised.part': '{most} ({parts})',
  'findings.raised.next.asks': '{topic} : {count, plural, one {# État} other {# États}}',
  'findings.raised.next.raises': '{topic} : {count, plural, one {#} other {#}}',
  'findings.raised.next.named':
    '{topic} : {count, plural, one {# le demande ou l’évoque} other {# le demandent ou l’évoquent}}',

  'findings.contested':
    '*« {proposal} » est une proposition controversée* (pour : {inFavour} ; contre : {against}).',
  'findings.contested.all':
    '*{count, plural, one {# proposition est controversée} other {# propositions sont controversées}}* : {names}.',
  'findings.contested.sides': '{proposal} (pour : {inFavour} ; contre : {against})',

  'findings.unused':
    '*{count, plural, one {# acteur ({providers}) offre} other {# acteurs ({providers}) offrent}} une aide qui ne répond à aucun besoin consigné* : {topics}.',
  'findings.unused.form': '{topics} (forme différente)',
  'findings.unused.closed': '{topics} (pour d’autres seulement)',
} satisfies Words<typeof english>;
