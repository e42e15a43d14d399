import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Ordre du jour',
  'agenda.heading':
    'Proposition : {items, number} sur {topics, plural, one {# thème} other {# thèmes}}',
  'agenda.not': 'L’ordre suit ce que consigne le compte rendu. Il ne juge aucun État.',
  'agenda.filters':
    'Le filtre des pays choisit à qui sont les besoins comptés, non qui pourrait aider.',
  'agenda.shut':
    'Le filtre de statut ne laisse rien à compter pour {criteria} : {count, plural, one {valeur 0 pour chaque thème} other {valeurs 0 pour chaque thème}}.',
  'agenda.clear': 'Effacer ces filtres',
  'agenda.fault.no-needs':
    'Aucun besoin d’un État n’est consigné avec ces filtres : il n’y a rien à classer.',
  'agenda.fault.no-needs.at-all':
    'Aucun besoin d’un État n’est consigné dans ces données : il n’y a rien à classer.',
  'agenda.fault.no-weight':
    'Chaque critère retenu a le poids 0 : donnez à l’un d’eux un poids supérieur à 0.',
  'agenda.waiting': 'Tirages en cours…',

  'agenda.method': 'Comment cet ordre est obtenu : critères, poids et tirages',
  'agenda.criteria': 'Critères',
  'agenda.criteria.scale': 'Chaque nombre est divisé par son maximum sur les thèmes.',
  'agenda.criteria.last': 'Un critère au moins doit compter.',
  'agenda.criterion.breadth': 'Étendue',
  'agenda.criterion.firmness': 'Fermeté',
  'agenda.criterion.unmet': 'Sans réponse sûre',
  'agenda.criterion.supply': 'Offre disponible',
  'agenda.criterion.experience': 'Expérience',
  'agenda.formula.breadth': 'États qui demandent ou évoquent seulement',
  'agenda.formula.firmness':
    'États qui demandent : un besoin exprimé comme demande, ou un manque reconnu',
  'agenda.formula.unmet':
    'États dont un besoin sur le thème est sans réponse, ou n’a qu’une réponse possible',
  'agenda.formula.supply': 'États et organisations ayant une offre disponible',
  'agenda.formula.experience': 'États ayant une capacité en place',

  'agenda.weighing': 'Poids',
  'agenda.weighing.any': 'Sans hypothèse',
  'agenda.weighing.order': 'Par ordre d’importance',
  'agenda.weighing.exact': 'Exacts',
  'agenda.weighing.any.hint':
    'Toute combinaison de poids est également probable : un thème bien placé dans la plupart des tirages l’est pour la plupart des préférences.',
  'agenda.weighing.order.hint':
    'Tous sont égaux tant qu’aucun n’est déplacé : ↑ le rend plus important, ↓ moins. Les poids sont tirés, mais un critère moins important ne pèse jamais plus ; entre égaux, les poids sont libres.',
  'agenda.weighing.exact.hint': 'Somme libre ; seul compte leur rapport.',
  'agenda.importance.more': '{criterion} : plus important',
  'agenda.importance.less': '{criterion} : moins important',
  'agenda.importance': 'Importance : {criterion}',
  'agenda.weight': 'Poids : {criterion}',
  'agenda.weight.bad':
    '« {text} » n’est pas un poids : indiquez un nombre de 0 à 999999. {kept} est conservé.',
  'agenda.uncertain': 'Incertitude du codage',
  'agenda.uncertain.hint':
    'À chaque tirage, chaque fiche fondée sur une inférence est retenue ou non, à chances égales.',
  'agenda.uncertain.none': 'Aucune fiche implicite n’entre dans ces nombres : rien ne change.',
  'agenda.drawn':
    '{draws, plural, one {# tirage suffit : rien ne varie} other {# tirages}}, germe {seed}',

  'agenda.weights.any': 'aucun poids supposé : toute combinaison est également probable',
  'agenda.weights.order': 'poids quelconques dans l’ordre {order}',
  'agenda.weights.exact': 'poids {weights}',
  'agenda.weights.then': '{first}, puis {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'chaque fiche implicite retenue ou non, à chances égales, à chaque tirage',
  'agenda.uncertain.off': 'les fiches implicites comptent comme les autres',

  'agenda.ranking': 'Classement',
  'agenda.ranking.of':
    '{topics, plural, one {Classement de # thème} other {Classement de # thèmes}}',
  'agenda.ranking.read':
    'Chaque bande dit combien de fois un thème prend chaque rang quand les poids varient : plus à gauche, mieux placé. Le trait marque 5 à 95 % des tirages.',
  'agenda.ranking.read.one': 'Avec des poids exacts, rien ne varie : chaque thème a un seul rang.',
  'agenda.ranking.line':
    'La ligne discontinue sépare {n, plural, =1 {le premier rang} other {les # premiers rangs}} des autres.',
  'agenda.ranking.tossed':
    'Les fiches implicites étant retenues ou non, un thème peut être classé selon des nombres absents du tableau.',
  'agenda.ranking.beside':
    'Un nombre entre parenthèses indique combien d’autres acteurs le compte laisse de côté ; ouvrez le compte pour les voir.',
  'agenda.ranking.csv': 'Chiffres (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# thème classé} other {# thèmes classés}} ; premier : {first}.',
  'agenda.place': 'Place',
  'agenda.topic': 'Thème',
  'agenda.strip': 'Fréquence à chaque rang',
  'agenda.strip.scale': 'maximum {share}',
  'agenda.strip.rank': 'rang {rank} : {share}',
  'agenda.strip.words': '{topic} : {ranks}',
  'agenda.strip.more': '{ranks} ; autres ensemble {share}',
  'agenda.interval': 'Rangs, 5–95 %',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': '{n, plural, =1 {Premier rang} other {# premiers}}',
  'agenda.first': 'En tête',
  'agenda.first.never': 'jamais',
  'agenda.first.always': 'toujours',
  'agenda.first.not': 'pas avec ces poids',
  'agenda.first.alone': 'avec ces poids',
  'agenda.first.shared': 'première place partagée avec ces poids',
  'agenda.first.when': '{share}, si {criteria} pèse plus',
  'agenda.first.when.several': '{share}, si {criteria} pèsent plus',
  'agenda.first.alike': '{share}, avec des poids variés',
  'agenda.first.weight': '{criterion} ({share})',
  'agenda.on': 'à l’ordre du jour',
  'agenda.names.more': '{names} ; {count, plural, one {# de plus} other {# de plus}}',
  'agenda.tied': 'Ex æquo avec {topics}',
  'agenda.share': '{percent} %',
  'agenda.share.below': '< 1 %',
  'agenda.share.above': '> 99 %',

  'agenda.count.breadth': '{topic}, étendue : {count, plural, one {# État} other {# États}}',
  'agenda.count.firmness': '{topic}, fermeté : {count, plural, one {# État} other {# États}}',
  'agenda.count.unmet':
    '{topic}, sans réponse sûre : {count, plural, one {# État} other {# États}}',
  'agenda.count.supply':
    '{topic}, offre disponible : {count, plural, one {# prestataire} other {# prestataires}}',
  'agenda.count.experience': '{topic}, expérience : {count, plural, one {# État} other {# États}}',
  'agenda.count.beside': '{count}, {beside, plural, one {et # à part} other {et # à part}}',
  'agenda.count.title': '{criterion} : {topic}',
  'agenda.count.close': 'Fermer',
  'agenda.count.of': '{formula} : {count} sur {largest} au plus, valeur {value}',
  'agenda.count.counted': 'Comptés',
  'agenda.count.planned': 'Offre seulement prévue, non comptée',
  'agenda.count.organizations': 'Organisations, non comptées',
  'agenda.count.regions': 'Régions, non comptées',
  'agenda.count.none': 'Nul n’est compté.',
  'agenda.organization': 'organisation',

  'agenda.pin': 'Fixer',
  'agenda.pin.of': 'Fixer {topic}',
  'agenda.exclude': 'Exclure',
  'agenda.exclude.of': 'Exclure {topic}',

  'agenda.list': 'Ordre du jour proposé',
  'agenda.length': 'Longueur',
  'agenda.length.items': 'Points',
  'agenda.length.hours': 'Heures',
  'agenda.length.items.of': 'Nombre de points',
  'agenda.length.hours.of': 'Nombre d’heures',
  'agenda.length.items.bad':
    '« {text} » n’est pas un nombre de points : indiquez un entier, 1 ou plus. {kept} est conservé.',
  'agenda.length.hours.bad':
    '« {text} » n’est pas un nombre d’heures : indiquez un nombre comme 2,5. {kept} est conservé.',
  'agenda.each': 'Minutes par point',
  'agenda.minutes.of': 'Minutes pour {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '« {text} » n’est pas un nombre de minutes : indiquez un entier de 1 à 1440. {kept} est conservé.',
  'agenda.total':
    '{items, plural, one {# point} other {# points}}, {minutes, plural, one {# minute} other {# minutes}}',
  'agenda.total.room': '{total} sur {room}',
  'agenda.total.over':
    '{total} : {over, plural, one {# minute de trop} other {# minutes de trop}} pour la durée',
  'agenda.reset': 'Ordre du classement',
  'agenda.reset.times': 'Même durée pour tous',
  'agenda.up': 'Monter {topic}',
  'agenda.down': 'Descendre {topic}',
  'agenda.drag': 'Glisser {topic} à une autre place',
  'agenda.moved': '{topic} est désormais le point {place} sur {count}.',
  'agenda.item.pinned': 'fixé par la présidence ; {chance}',
  'agenda.item.among':
    '{n, plural, =1 {au premier rang} other {parmi les # premiers}} dans {share} des tirages',
  'agenda.item.rank': 'rang {rank} avec ces poids',
  'agenda.untouched':
    '{count, plural, one {# proposition du compte rendu ne touche aucun thème et ne figure à aucun point} other {# propositions du compte rendu ne touchent aucun thème et ne figurent à aucun point}} :',
  'agenda.empty': 'Aucun thème à l’ordre du jour.',
  'agenda.excluded': 'Exclus :',
  'agenda.include': 'Réadmettre {topic}',

  'agenda.asked': 'Qui demande, qui évoque',
  'agenda.invited': 'À inviter',
  'agenda.invited.planned': 'Offre prévue',
  'agenda.invited.experience': 'Expérience',
  'agenda.proposals': 'Propositions',
  'agenda.stance.proposes': 'proposition de :',
  'agenda.stance.supports': 'appui de :',
  'agenda.stance.opposes': 'opposition de :',
  'agenda.nobody.asked': 'aucune demande consignée',
  'agenda.nobody.invited': 'ni offre disponible ou prévue, ni expérience consignée',
  'agenda.counted': '({who}) :',
  'agenda.quotes': '{count, plural, one {# citation} other {# citations}}',
  'agenda.quote': '{source}, paragraphe {paragraph}',
  'agenda.more': '{count, plural, one {# de plus} other {# de plus}}',

  'agenda.notice.none-asked':
    'Un ordre du jour de longueur 0 n’a aucun point : choisissez leur nombre.',
  'agenda.notice.above':
    '{asked} points sont demandés, pour {topics, plural, one {# thème ayant quelque chose à compter} other {# thèmes ayant quelque chose à compter}} : aucun n’est laissé de côté.',
  'agenda.notice.none-open':
    'Aucun thème ne reste à choisir : chacun est exclu, ou n’a rien à compter.',
  'agenda.notice.too-short':
    'La durée ne suffit pas même à un point : donnez plus d’heures, ou moins de minutes par point.',
  'agenda.notice.pins-above':
    '{pinned, plural, one {# thème est fixé} other {# thèmes sont fixés}}, pour {room, plural, one {# place} other {# places}} : tout thème fixé est à l’ordre du jour.',
  'agenda.notice.pinned-filtered':
    '{topic} : thème fixé, mais écarté par le filtre de thèmes ; il n’est pas à l’ordre du jour.',
  'agenda.notice.pinned-excluded':
    '{topic} : thème à la fois fixé et exclu ; il n’est pas à l’ordre du jour.',
  'agenda.notice.tied-at-line':
    'Égalité en fin d’ordre du jour : {count} thèmes se valent pour {places, plural, one {la dernière place} other {les # dernières places}}. Inscrits, car premiers dans la liste des thèmes : {inside}. Non inscrits : {outside}. Fixez-en un pour trancher.',
  'agenda.count.answered': 'Besoin satisfait, non comptés',
  'agenda.count.answers': 'pourraient répondre :',
  'agenda.count.related': 'connexes, d’une autre forme :',
  'agenda.invited.answered': 'Pourrait répondre',
  'agenda.invited.perhaps': 'Pourrait peut-être répondre',
  'agenda.invited.related': 'Connexe, ne répond ici à aucun besoin',
  'agenda.why.asks': '{count, plural, one {# État le demande} other {# États le demandent}}',
  'agenda.why.raises': '{count, plural, one {# État l’évoque} other {# États l’évoquent}}',
  'agenda.why.nobody': 'Aucun État ne le demande ni ne l’évoque',
  'agenda.why.none': 'personne n’offre d’aide maintenant',
  'agenda.why.all': 'des offres répondent à tous les besoins',
  'agenda.why.unsure': 'des offres existent, mais aucune n’est une réponse sûre',
  'agenda.why.some':
    '{count, plural, one {# État n’a pas de réponse sûre} other {# États n’ont pas de réponse sûre}}',
  'agenda.why.experience':
    '{count, plural, one {# État a de l’expérience} other {# États ont de l’expérience}}',
  'agenda.why': '{clauses}.',
} satisfies Words<typeof english>;
