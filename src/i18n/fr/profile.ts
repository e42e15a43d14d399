import type { profile as english } from '../en/profile.ts';
import type { Words } from '../words.ts';

export const profile = {
  'profile.title': 'Profil',
  'profile.all': 'Tous les profils',
  'profile.path': 'Chemin vers ce profil',
  'profile.print': 'Imprimer la feuille',
  'profile.print.all': '{count, plural, one {Imprimer # feuille} other {Imprimer les # feuilles}}',
  'profile.choose': 'Choisissez un État, une organisation ou un thème',
  'profile.mixed':
    'Vous ne pouvez pas comparer des acteurs et des thèmes. Choisissez des profils du même type.',
  'profile.many': 'Vous pouvez comparer {most} profils au plus. Choisissez-en moins ci-dessous.',
  'profile.find': 'Chercher',
  'profile.find.none': 'Aucun nom ne contient ces lettres.',
  'profile.order.neutral': 'Par sous-région',
  'profile.order.name': 'Par nom',
  'profile.actors': 'États, organisations et régions',
  'profile.topics': 'Thèmes',
  'profile.places': 'Vos filtres de lieux en écartent certains.',
  'profile.hidden':
    '{count, plural, one {Les filtres masquent # fiche de ce profil.} other {Les filtres masquent # fiches de ce profil.}}',
  'profile.hidden.show': 'Tout afficher',
  'profile.elsewhere': '{name} : vos filtres l’excluent des autres vues, mais pas de ce profil.',
  'profile.elsewhere.show': 'Retirer ces filtres',
  'profile.more': '{count, plural, one {# autre} other {# autres}}',
  'profile.inferred': '{name} (implicite)',
  'profile.partly': '{name} (en partie implicite)',
  'profile.inferred.help': '{name} (implicite)',

  'profile.lead.requested': 'Sollicite de l’aide : {topics}.',
  'profile.lead.requested.of': 'Sollicite de l’aide : {topics} (demande adressée à : {names}).',
  'profile.lead.acknowledged': 'Reconnaît un manque : {topics}.',
  'profile.lead.raised': 'Évoque : {topics}.',
  'profile.lead.available': 'Offre de l’aide : {topics}.',
  'profile.lead.planned': 'Prévoit d’aider : {topics}.',
  'profile.lead.delivered': 'A déjà aidé d’autres acteurs : {topics}.',
  'profile.lead.in-place': 'Fait état d’une expérience : {topics}.',
  'profile.lead.in-progress':
    '{also, plural, =0 {Fait état} other {Fait aussi état}} de travaux encore en cours : {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {Pourrait aider} other {Pourraient aider}} : {names}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {Pourrait peut-être aider} other {Pourraient peut-être aider}} : {names}.',
  'profile.lead.answer.none': 'Aucune offre n’y répond.',
  'profile.lead.answer.nobody': 'Personne n’offre cette aide maintenant.',
  'profile.lead.answer.own':
    '{count, plural, =0 {Seule offre d’aide sur ce point : la sienne} other {Seule offre d’aide sur ce point : la sienne (avec {names})}}.',
  'profile.lead.nothing-on-topic':
    'A pris la parole, mais rien n’est consigné comme besoin, offre ou expérience.',
  'profile.lead.no-remarks': 'Le compte rendu ne rapporte aucune intervention de sa part.',
  'profile.lead.not-participant': 'Ne figurait pas parmi les participants.',
  'profile.lead.spoken-of': 'Le compte rendu mentionne cette région. Elle n’a pas de délégation.',
  'profile.lead.unnamed': 'Aucune fiche ne nomme cette région. Elle n’a pas de délégation.',

  'profile.records': 'Besoins, offres et expérience',
  'profile.needs': 'Besoins consignés, et qui pourrait aider',
  'profile.offers': 'Ce qui est offert',
  'profile.has': 'Expérience utile à d’autres',
  'profile.past': 'Aide déjà fournie',
  'profile.open':
    '{name} : offres et aides prévues qui lui sont ouvertes, sur des thèmes sans besoin consigné',
  'profile.open.on': 'Concerne : {topics}.',
  'profile.open.forms.none': 'Aucune forme d’aide n’est indiquée.',
  'profile.open.forms': 'Forme de l’aide : {forms}.',
  'profile.named': 'Autres fiches qui nomment cet acteur',
  'profile.whole': '{count, plural, one {Afficher # entrée} other {Afficher les # entrées}}',
  'profile.nothing': 'Rien n’est consigné.',
  'profile.status.requested': 'Sollicite',
  'profile.status.acknowledged': 'Reconnaît un manque',
  'profile.status.raised': 'Évoque',
  'profile.status.available': 'Offre disponible',
  'profile.status.planned': 'Offre prévue',
  'profile.status.delivered': 'Aide fournie',
  'profile.status.in-place': 'Existante',
  'profile.status.in-progress': 'En cours',
  'profile.paragraph': 'par. {paragraph}',

  'profile.answer.answered': 'Qui pourrait aider :',
  'profile.answer.perhaps': 'Qui pourrait peut-être aider :',
  'profile.answer.none': 'Sans réponse.',
  'profile.none.nobody': 'Personne n’offre d’aide sur ce thème maintenant.',
  'profile.none.own':
    '{count, plural, =0 {Seule offre d’aide sur ce thème : celle de l’acteur lui-même ({name})} other {Seule offre d’aide sur ce thème : celle de l’acteur lui-même ({name}), avec {names}}}.',
  'profile.none.own.none':
    '{count, plural, =0 {L’acteur lui-même ({name}) offre de l’aide sur ce thème} other {L’acteur lui-même ({name}) offre de l’aide sur ce thème, avec {names}}}. Aucune offre d’autres acteurs ne répond au besoin.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'Demande adressée à : {names}.',
  'profile.asked.planned':
    '{count, plural, one {Aide prévue sur ce thème, pas encore disponible} other {Aides prévues sur ce thème, pas encore disponibles}} : {names}. Forme de l’aide : {forms}.',
  'profile.help.no-form': 'aucune forme d’aide indiquée',
  'profile.help.open': 'Pour {open}.',
  'profile.help.open.funding': 'Pour {open}, si elle est financée.',
  'profile.help.open.agreement': 'Pour {open}, si elle est acceptée.',
  'profile.help.implied': 'Le compte rendu ne le dit pas expressément ; nous l’avons déduit.',
  'profile.help.words': 'Lire l’offre',
  'profile.help.offers': 'Lire les offres ({count} fiches)',
  'profile.help.record': 'Lire la fiche',
  'profile.help.records': 'Lire les {count} fiches',
  'profile.help.related': 'Une autre forme d’aide : {names} ({forms}).',
  'profile.help.answered': 'Qui pourrait aussi aider : {names}.',
  'profile.help.perhaps':
    '{count, plural, one {Une autre offre pourrait} other {D’autres offres pourraient}} peut-être aider : {names}.',
  'profile.help.planned': 'Aide prévue, pas encore disponible : {names}.',
  'profile.help.delivered': 'Qui a déjà fourni de l’aide : {names}.',
  'profile.help.others': 'Offre ouverte à d’autres seulement : {names}.',
  'profile.help.peers': 'Expérience utile, pas une offre : {names}.',
  'profile.takers': 'Qui pourrait en profiter :',
  'profile.takers.capacity': 'Qui a un besoin ici :',

  'profile.side': 'En savoir plus : {name}',
  'profile.same': 'D’autres qui ont un besoin ici',
  'profile.positions': 'Propositions, appuis et oppositions',
  'profile.stance.proposes': 'Propose :',
  'profile.stance.supports': 'Appuie :',
  'profile.stance.opposes': 'S’oppose à :',
  'profile.said': 'Ce qui a été dit',
  'profile.turns':
    'Le compte rendu consigne ses interventions à {count, plural, one {# endroit} other {# endroits}} :',
  'profile.states': 'Ce qui est consigné de ses États',
  'profile.members': 'Qui en fait partie',
  'profile.members.source':
    'Selon la liste des acteurs de ces données, et non selon le compte rendu.',
  'profile.right': 'Est-ce exact ?',
  'profile.right.how': 'Imprimez la feuille et corrigez-la à la main.',

  'profile.topic.offers': 'Qui offre de l’aide',
  'profile.topic.past': 'Qui a déjà aidé',
  'profile.topic.lead.none': 'Rien n’est consigné sur ce thème.',
  'profile.topic.lead.requested':
    '{count, plural, one {Sollicite de l’aide} other {Sollicitent de l’aide}} : {names}.',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {Reconnaît un manque} other {Reconnaissent un manque}} : {names}.',
  'profile.topic.lead.raised':
    '{count, plural, one {Ne fait qu’évoquer ce thème} other {Ne font qu’évoquer ce thème}} : {names}.',
  'profile.topic.lead.available':
    '{count, plural, one {Offre de l’aide} other {Offrent de l’aide}} : {names}.',
  'profile.topic.lead.planned':
    '{count, plural, one {Prévoit d’aider} other {Prévoient d’aider}} : {names}.',
  'profile.topic.lead.delivered':
    '{count, plural, one {A déjà aidé} other {Ont déjà aidé}} : {names}.',
  'profile.topic.lead.in-place':
    '{count, plural, one {Fait état d’une expérience} other {Font état d’une expérience}} : {names}.',
  'profile.topic.lead.both':
    '{count, plural, one {Fait état d’une expérience} other {Font état d’une expérience}} et de travaux encore en cours : {names}.',
  'profile.topic.lead.in-progress':
    '{count, plural, one {Fait état de travaux encore en cours} other {Font état de travaux encore en cours}} : {names}.',
  'profile.topic.lead.nobody': 'Personne n’offre d’aide maintenant.',
  'profile.topic.gap': 'L’écart',
  'profile.topic.answers': '{count} États ont un besoin sur ce thème : {parts}.',
  'profile.topic.answers.all.answered':
    '{count, plural, one {# État a un besoin sur ce thème ; une offre pourrait l’aider.} other {# États ont un besoin sur ce thème ; des offres pourraient tous les aider.}}',
  'profile.topic.answers.all.perhaps':
    '{count, plural, one {# État a un besoin sur ce thème ; une offre pourrait peut-être l’aider.} other {# États ont un besoin sur ce thème ; des offres pourraient peut-être tous les aider.}}',
  'profile.topic.answers.all.none':
    '{count, plural, one {# État a un besoin sur ce thème} other {# États ont un besoin sur ce thème}} ; aucune offre n’y répond.',
  'profile.topic.answers.answered': 'une offre pourrait en aider {count}',
  'profile.topic.answers.perhaps': 'une offre pourrait peut-être en aider {count}',
  'profile.topic.answers.without': 'aucune ne répond à {count}',
  'profile.topic.answers.none': 'Aucun besoin d’un État n’est consigné ici.',
  'profile.topic.instrument': 'Instrument',
  'profile.topic.instrument.none': 'Aucun n’est nommé.',
  'profile.topic.agenda': 'À l’ordre du jour',
  'profile.topic.place': 'Rang {place} sur {of}.',
  'profile.topic.on': 'Ce thème figure à l’ordre du jour proposé.',
  'profile.topic.off': 'Ce thème ne figure pas à l’ordre du jour proposé.',
  'profile.topic.agenda.open': 'Ouvrir l’ordre du jour',
  'profile.topic.proposals': 'Ce qui a été proposé',
  'profile.criterion.breadth':
    '{count, plural, one {# État le demande ou l’évoque} other {# États le demandent ou l’évoquent}}',
  'profile.criterion.firmness':
    '{count, plural, one {# État sollicite de l’aide ou reconnaît un manque} other {# États sollicitent de l’aide ou reconnaissent un manque}}',
  'profile.criterion.unmet':
    '{count, plural, one {# État a un besoin} other {# États ont un besoin}} sans réponse claire',
  'profile.criterion.supply':
    '{count, plural, one {# prestataire offre de l’aide} other {# prestataires offrent de l’aide}}',
  'profile.criterion.experience':
    '{count, plural, one {# État fait état d’une expérience} other {# États font état d’une expérience}}',

  'profile.comparison': 'Comparaison',
  'profile.compare': 'Comparer avec…',
  'profile.compare.without': 'Retirer : {name}',
  'profile.short': 'En bref',
  'profile.compare.positions': 'Propositions, appuis et oppositions',
  'profile.share': 'Ce qu’ils ont en commun',
  'profile.share.none':
    '{names} : rien en commun (besoin, offre, expérience ou proposition), et aucune fiche de l’un ne répond à un besoin {count, plural, =2 {de l’autre} other {d’un autre}}.',
  'profile.share.none.topics':
    'Aucun acteur n’a un besoin, une offre ou une expérience sur plus d’un de ces thèmes.',
  'profile.share.need':
    '{names} : {count, plural, one {un besoin} other {chacun a un besoin}} ({topics}).',
  'profile.share.offer':
    '{names} : {count, plural, one {une offre d’aide} other {chacun offre de l’aide}} ({topics}).',
  'profile.share.capacity':
    '{names} : {count, plural, one {une expérience} other {chacun fait état d’une expérience}} ({topics}).',
  'profile.share.agree': 'Positions communes ({names}) :',
  'profile.share.differ': 'Positions divergentes ({names}) :',
  'profile.among': 'Où l’un pourrait aider l’autre ou partager son expérience',
  'profile.among.answered': 'L’un ({helper}) pourrait aider l’autre ({needy}) : {topics}.',
  'profile.among.asks': 'Demande ({needy}) adressée à : {names}.',
  'profile.among.perhaps': 'L’un ({helper}) pourrait peut-être aider l’autre ({needy}) : {topics}.',
  'profile.among.related':
    'L’un ({helper}) offre à l’autre ({needy}) une autre forme d’aide : {topics}.',
  'profile.among.planned':
    'L’un ({helper}) prévoit d’aider là où l’autre ({needy}) a un besoin : {topics}.',
  'profile.among.delivered':
    'L’un ({helper}) a déjà aidé là où l’autre ({needy}) a un besoin : {topics}.',
  'profile.among.others':
    'L’un ({helper}) offre ou prévoit de l’aide là où l’autre ({needy}) a un besoin, mais pour d’autres seulement : {topics}.',
  'profile.among.peers':
    'L’un ({helper}) fait état d’une expérience là où l’autre ({needy}) a un besoin : {topics}. Ce n’est pas une offre.',
} satisfies Words<typeof english>;
