import type { profile as english } from '../en/profile.ts';
import type { Words } from '../words.ts';

export const profile = {
  'profile.title': 'Profil',
  'profile.all': 'Tous les profils',
  'profile.path': 'Place de ce profil',
  'profile.print': 'Imprimer la feuille',
  'profile.print.all': '{count, plural, one {Imprimer # feuille} other {Imprimer les # feuilles}}',
  'profile.choose': 'Choisissez un État, une organisation ou un thème',
  'profile.mixed':
    'États et thèmes ne se comparent pas entre eux. Choisissez des profils d’un même type.',
  'profile.many': 'On compare {most} profils au plus. Choisissez-en moins ci-dessous.',
  'profile.find': 'Chercher',
  'profile.find.none': 'Aucun nom ne contient ces lettres.',
  'profile.order.neutral': 'Par sous-région',
  'profile.order.name': 'Par nom',
  'profile.actors': 'États, organisations et régions',
  'profile.topics': 'Thèmes',
  'profile.places': 'Les filtres de lieux en écartent certains.',
  'profile.hidden':
    '{count, plural, one {Les filtres cachent # fiche de ce profil.} other {Les filtres cachent # fiches de ce profil.}}',
  'profile.hidden.show': 'Tout montrer',
  'profile.elsewhere':
    'Vos filtres écartent {name} des autres vues. Ce profil le montre quand même.',
  'profile.more': '{count, plural, one {# autre} other {# autres}}',

  'profile.lead.requested': 'Demande de l’aide : {topics}.',
  'profile.lead.acknowledged': 'Reconnaît un manque : {topics}.',
  'profile.lead.raised': 'Soulève ces thèmes : {topics}.',
  'profile.lead.available': 'Offre de l’aide : {topics}.',
  'profile.lead.planned': 'Prévoit d’aider : {topics}.',
  'profile.lead.delivered': 'A déjà aidé d’autres acteurs : {topics}.',
  'profile.lead.in-place': 'Dispose d’un système : {topics}.',
  'profile.lead.in-progress': 'En met un en place : {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {{names} pourrait aider} other {{names} pourraient aider}}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {{names} pourrait peut-être aider} other {{names} pourraient peut-être aider}}.',
  'profile.lead.answer.none': 'Aucune offre ne convient.',
  'profile.lead.answer.nobody': 'Personne ne l’offre.',
  'profile.lead.nothing-on-topic':
    'A pris la parole. Rien de ce qui est rapporté n’est consigné comme besoin, offre ou système en place.',
  'profile.lead.no-remarks': 'Pouvait participer. Le compte rendu ne rapporte aucune intervention.',
  'profile.lead.not-participant': 'Ne figurait pas parmi les participants.',
  'profile.lead.spoken-of': 'Une région ne prend pas la parole. D’autres parlent d’elle.',

  'profile.records': 'Ce qui est demandé, offert et en place',
  'profile.needs': 'Ce qui est demandé ou soulevé, et qui pourrait aider',
  'profile.offers': 'Ce qui est offert',
  'profile.has': 'Ce qui est en place',
  'profile.past': 'Aide passée',
  'profile.open': 'Ce que d’autres offrent à {name}, là où aucun besoin n’est consigné',
  'profile.named': 'Ce qui est dit d’autre, avec mention expresse',
  'profile.whole': '{count, plural, one {Montrer # entrée} other {Montrer les # entrées}}',
  'profile.nothing': 'Rien de consigné.',
  'profile.status.requested': 'Demande',
  'profile.status.acknowledged': 'Reconnaît un manque',
  'profile.status.raised': 'Soulève',
  'profile.status.available': 'Offre',
  'profile.status.planned': 'Prévoit d’offrir',
  'profile.status.delivered': 'A aidé',
  'profile.status.in-place': 'Dispose',
  'profile.status.in-progress': 'Met en place',
  'profile.paragraph': 'par. {paragraph}',

  'profile.answer.answered': 'Pourrait aider :',
  'profile.answer.perhaps': 'Pourrait peut-être aider :',
  'profile.answer.none': 'Sans réponse.',
  'profile.none.nobody': 'Personne n’offre d’aide sur ce thème.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'Demande adressée à : {names}.',
  'profile.help.no-form': 'aucune forme d’aide indiquée',
  'profile.help.open': 'Ouvert à : {open}.',
  'profile.help.implied': 'L’offre doit être déduite du texte.',
  'profile.help.words': 'Lire l’offre',
  'profile.help.related': 'Une autre forme d’aide : {names} ({forms}).',
  'profile.help.answered': 'Aussi : {names}.',
  'profile.help.perhaps': 'Peut-être aussi : {names}.',
  'profile.help.planned': 'Prévu, pas encore ouvert : {names}.',
  'profile.help.delivered':
    'Aide passée : {names} ({count, plural, one {# fiche} other {# fiches}}).',
  'profile.help.others': 'Ouvert à d’autres seulement : {names}.',
  'profile.help.peers':
    '{count, plural, one {Un État doté d’un système} other {États dotés d’un système}} : {names}.',
  'profile.takers': 'Qui pourrait en profiter :',
  'profile.takers.capacity': 'Qui a ici un besoin :',

  'profile.side': 'En savoir plus : {name}',
  'profile.same': 'Le même besoin ailleurs',
  'profile.positions': 'Ce qui est attendu du Groupe',
  'profile.stance.proposes': 'Propose :',
  'profile.stance.supports': 'Pour :',
  'profile.stance.opposes': 'Contre :',
  'profile.said': 'Ce qui a été dit',
  'profile.turns':
    '{count, plural, one {# intervention dans le compte rendu :} other {# interventions dans le compte rendu :}}',
  'profile.members': 'Qui en fait partie',
  'profile.right': 'Est-ce exact ?',
  'profile.right.how': 'Imprimez la feuille et corrigez-la à la main.',

  'profile.topic.needs': 'Qui demande, qui soulève ce thème, et qui pourrait aider',
  'profile.topic.offers': 'Qui offre de l’aide',
  'profile.topic.has': 'Qui dispose de quelque chose',
  'profile.topic.past': 'Qui a déjà aidé',
  'profile.topic.lead.none': 'Rien n’est consigné sur ce thème.',
  'profile.topic.lead.requested':
    '{count, plural, one {{names} demande de l’aide.} other {{names} demandent de l’aide.}}',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {{names} reconnaît un manque.} other {{names} reconnaissent un manque.}}',
  'profile.topic.lead.raised':
    '{count, plural, one {{names} soulève seulement ce thème.} other {{names} soulèvent seulement ce thème.}}',
  'profile.topic.lead.available':
    '{count, plural, one {{names} offre de l’aide.} other {{names} offrent de l’aide.}}',
  'profile.topic.lead.planned':
    '{count, plural, one {{names} prévoit d’aider.} other {{names} prévoient d’aider.}}',
  'profile.topic.lead.delivered':
    '{count, plural, one {{names} a déjà aidé.} other {{names} ont déjà aidé.}}',
  'profile.topic.lead.in-place':
    '{count, plural, one {{names} dispose d’un système.} other {{names} disposent d’un système.}}',
  'profile.topic.lead.in-progress':
    '{count, plural, one {{names} en met un en place.} other {{names} en mettent un en place.}}',
  'profile.topic.lead.nobody': 'Personne n’offre d’aide actuellement.',
  'profile.topic.gap': 'L’écart',
  'profile.topic.answers': 'États ayant ici un besoin : {parts}.',
  'profile.topic.answers.none': 'Aucun besoin d’un État n’est consigné ici.',
  'profile.topic.instrument': 'Instrument',
  'profile.topic.instrument.none': 'Aucun n’est nommé.',
  'profile.topic.agenda': 'À l’ordre du jour',
  'profile.topic.place': 'Rang {place} sur {of} dans le classement.',
  'profile.topic.on': 'Ce thème figure à l’ordre du jour proposé.',
  'profile.topic.off': 'Ce thème ne figure pas à l’ordre du jour proposé.',
  'profile.topic.agenda.open': 'Ouvrir l’ordre du jour',
  'profile.topic.proposals': 'Ce qui a été proposé',
  'profile.criterion.breadth':
    '{count, plural, one {# État a un besoin} other {# États ont un besoin}}',
  'profile.criterion.firmness':
    '{count, plural, one {# État demande de l’aide} other {# États demandent de l’aide}}',
  'profile.criterion.unmet':
    '{count, plural, one {# État n’a pas de réponse sûre} other {# États n’ont pas de réponse sûre}}',
  'profile.criterion.supply':
    '{count, plural, one {# fournisseur offre de l’aide} other {# fournisseurs offrent de l’aide}}',
  'profile.criterion.experience':
    '{count, plural, one {# État dispose d’un système} other {# États disposent d’un système}}',

  'profile.compare': 'Comparer avec…',
  'profile.compare.without': 'Sans {name}',
  'profile.short': 'En bref',
  'profile.compare.needs': 'Demande et soulève',
  'profile.compare.offers': 'Offre',
  'profile.compare.has': 'Dispose',
  'profile.compare.positions': 'Attend du Groupe',
  'profile.topic.compare.needs': 'Qui demande et qui soulève ce thème',
  'profile.share': 'Ce qui est commun',
  'profile.share.none': 'Rien n’est consigné que plusieurs aient en commun.',
  'profile.share.need':
    '{count, plural, one {{names} a un besoin} other {{names} ont un besoin}} : {topics}.',
  'profile.share.offer':
    '{count, plural, one {{names} offre de l’aide} other {{names} offrent de l’aide}} : {topics}.',
  'profile.share.capacity':
    '{count, plural, one {{names} dispose d’un système} other {{names} disposent d’un système}} : {topics}.',
  'profile.share.agree': '{names} sont du même avis :',
  'profile.share.differ': '{names} divergent :',
  'profile.among': 'Où l’un pourrait aider l’autre',
  'profile.among.none': 'Aucune fiche de l’un ne répond à un besoin de l’autre.',
  'profile.among.answered': '{helper} pourrait aider {needy} : {topics}.',
  'profile.among.perhaps': '{helper} pourrait peut-être aider {needy} : {topics}.',
  'profile.among.related': '{helper} offre à {needy} une autre forme d’aide : {topics}.',
  'profile.among.planned': '{helper} prévoit une aide là où {needy} a un besoin : {topics}.',
  'profile.among.delivered': '{helper} a déjà aidé là où {needy} a un besoin : {topics}.',
  'profile.among.others':
    '{helper} offre de l’aide là où {needy} a un besoin, mais à d’autres seulement : {topics}.',
  'profile.among.peers': '{helper} dispose d’un système là où {needy} a un besoin : {topics}.',
} satisfies Words<typeof english>;
