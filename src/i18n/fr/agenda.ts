import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Ordre du jour',
  'agenda.not': 'L’ordre suit ce que consigne le compte rendu. Il ne juge aucun État.',
  'agenda.filters': 'Le filtre des pays choisit les besoins à compter. Il n’écarte aucune offre.',
  'agenda.shut':
    'Le filtre de statut ne laisse rien à compter pour {criteria}. {count, plural, one {Il vaut} other {Ils valent}} 0 pour tous les thèmes.',
  'agenda.clear': 'Retirer ces filtres',
  'agenda.fault.no-needs':
    'Ces filtres ne laissent aucun besoin d’un État : il n’y a rien à classer.',
  'agenda.fault.no-needs.at-all':
    'Ces données ne contiennent aucun besoin d’un État : il n’y a rien à classer.',
  'agenda.fault.no-weight':
    'Tous les poids sont à 0. Choisissez un poids non nul pour au moins un critère.',
  'agenda.waiting': 'Calcul de l’ordre…',

  'agenda.method': 'Comment cet ordre est obtenu : critères, poids et tirages',
  'agenda.criteria': 'Critères',
  'agenda.criteria.scale': 'Chaque nombre est divisé par le plus grand nombre parmi les thèmes.',
  'agenda.criteria.last': 'Gardez au moins un critère.',
  'agenda.criterion.breadth': 'Étendue',
  'agenda.criterion.firmness': 'Fermeté',
  'agenda.criterion.unmet': 'Sans réponse claire',
  'agenda.criterion.supply': 'Offre disponible',
  'agenda.criterion.experience': 'Expérience',
  'agenda.formula.breadth': 'États qui le demandent ou ne font que l’évoquer',
  'agenda.formula.firmness': 'États qui sollicitent de l’aide ou reconnaissent un manque',
  'agenda.formula.unmet': 'États avec un besoin sans réponse, ou avec une réponse incertaine',
  'agenda.formula.supply': 'États et organisations avec une offre disponible',
  'agenda.formula.experience': 'États avec une expérience existante',

  'agenda.weighing': 'Poids',
  'agenda.weighing.any': 'Sans hypothèse',
  'agenda.weighing.order': 'Par ordre d’importance',
  'agenda.weighing.exact': 'Exacts',
  'agenda.weighing.any.hint':
    'Un tirage choisit des poids au hasard et classe les thèmes. Toutes les combinaisons de poids sont également probables.',
  'agenda.weighing.order.hint':
    'Au départ, tous sont égaux. ↑ rend un critère plus important, ↓ moins. Un critère moins important ne pèse jamais plus.',
  'agenda.weighing.exact.hint': 'Seules comptent les proportions.',
  'agenda.importance.more': '{criterion} : plus important',
  'agenda.importance.less': '{criterion} : moins important',
  'agenda.importance': 'Importance : {criterion}',
  'agenda.weight': 'Poids : {criterion}',
  'agenda.weight.bad':
    '« {text} » n’est pas un poids. Saisissez un nombre de 0 à 999999. Le poids reste à {kept}.',
  'agenda.uncertain': 'Incertitude du codage',
  'agenda.uncertain.hint':
    'Chaque tirage retient ou écarte chaque fiche implicite, à chances égales.',
  'agenda.uncertain.none': 'Aucune fiche implicite ne modifie ces nombres.',
  'agenda.drawn': '{draws, plural, one {# tirage : rien ne varie} other {# tirages}}, germe {seed}',

  'agenda.weights.any': 'aucun poids supposé : tous également probables',
  'agenda.weights.order': 'des poids quelconques dans cet ordre d’importance : {order}',
  'agenda.weights.exact': 'poids {weights}',
  'agenda.weights.then': '{first}, puis {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'chaque tirage retient ou écarte chaque fiche implicite, à chances égales',
  'agenda.uncertain.off': 'les fiches implicites comptent comme les autres',

  'agenda.ranking': 'Classement',
  'agenda.ranking.of':
    '{topics, plural, one {Classement de # thème} other {Classement de # thèmes}}',
  'agenda.ranking.read':
    'La bande montre la part des tirages à chaque rang, les premiers à gauche. Le trait couvre de 5 à 95 % des tirages. Le rang moyen détermine l’ordre.',
  'agenda.ranking.read.one': 'Les poids exacts ne varient pas : chaque thème a un seul rang.',
  'agenda.ranking.line':
    'La ligne discontinue sépare {n, plural, =1 {le premier rang} other {les # premiers rangs}} des autres.',
  'agenda.ranking.tossed':
    'Chaque tirage écarte certaines fiches implicites : un rang peut différer des nombres du tableau.',
  'agenda.ranking.beside':
    'Entre parenthèses : les acteurs non comptés. Ouvrez le nombre pour les voir.',
  'agenda.ranking.csv': 'Exporter les chiffres (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# thème classé} other {# thèmes classés}} ; premier : {first}.',
  'agenda.place': 'Rang',
  'agenda.topic': 'Thème',
  'agenda.strip': 'Fréquence à chaque rang',
  'agenda.strip.scale': 'maximum {share}',
  'agenda.strip.rank': 'rang {rank} : {share}',
  'agenda.strip.words': '{topic} : {ranks}',
  'agenda.strip.more': '{ranks} ; autres ensemble {share}',
  'agenda.mean': 'Rang moyen',
  'agenda.interval': 'Rangs, 5–95 %',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': '{n, plural, =1 {Premier rang} other {# premiers}}',
  'agenda.first': 'En tête',
  'agenda.first.never': 'jamais',
  'agenda.first.always': 'toujours',
  'agenda.first.not': 'pas avec ces poids',
  'agenda.first.alone': 'avec ces poids',
  'agenda.first.shared': 'partage la première place avec ces poids',
  'agenda.first.when': '{share}, si {criteria} pèse plus',
  'agenda.first.when.several': '{share}, si {criteria} pèsent plus',
  'agenda.first.alike': '{share}, sans critère plus lourd',
  'agenda.first.weight': '« {criterion} » ({share})',
  'agenda.on': 'à l’ordre du jour',
  'agenda.names.more': '{names} ; {count, plural, other {# de plus}}',
  'agenda.tied': 'Ex æquo avec {topics}',
  'agenda.share': '{percent} %',
  'agenda.share.below': '< 1 %',
  'agenda.share.above': '> 99 %',

  'agenda.count.breadth': '{topic}, étendue : {count, plural, one {# État} other {# États}}',
  'agenda.count.firmness': '{topic}, fermeté : {count, plural, one {# État} other {# États}}',
  'agenda.count.unmet':
    '{topic}, sans réponse claire : {count, plural, one {# État} other {# États}}',
  'agenda.count.supply':
    '{topic}, offre disponible : {count, plural, one {# prestataire} other {# prestataires}}',
  'agenda.count.experience': '{topic}, expérience : {count, plural, one {# État} other {# États}}',
  'agenda.count.beside': '{count}, et {beside, plural, one {# non compté} other {# non comptés}}',
  'agenda.count.title': '{criterion} : {topic}',
  'agenda.count.close': 'Fermer',
  'agenda.count.of':
    '{formula} : {count}. Le plus grand nombre est {largest}, donc la valeur est {value}.',
  'agenda.count.counted': 'Comptés',
  'agenda.count.planned': 'Offre seulement prévue, non comptée',
  'agenda.count.organizations': 'Organisations, non comptées',
  'agenda.count.regions': 'Régions, non comptées',
  'agenda.count.none': 'Personne n’est compté.',
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
    '« {text} » n’est pas un nombre de points. Saisissez un nombre entier, 1 ou plus. Le nombre reste {kept}.',
  'agenda.length.hours.bad':
    '« {text} » n’est pas un nombre d’heures. Saisissez un nombre comme 2,5. Le nombre reste {kept}.',
  'agenda.each': 'Minutes par point',
  'agenda.minutes.of': 'Minutes pour {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '« {text} » n’est pas un nombre de minutes. Saisissez un nombre entier de 1 à 1440. Le nombre reste {kept}.',
  'agenda.total':
    '{items, plural, one {# point} other {# points}}, {minutes, plural, one {# minute} other {# minutes}}',
  'agenda.total.room': '{total} sur {room}',
  'agenda.total.over': '{total} : {over, plural, one {# minute} other {# minutes}} de trop',
  'agenda.reset': 'Rétablir l’ordre du classement',
  'agenda.reset.times': 'Donner la même durée à tous',
  'agenda.up': 'Monter {topic}',
  'agenda.down': 'Descendre {topic}',
  'agenda.drag': 'Glisser {topic} ailleurs',
  'agenda.moved': '{topic} est le point {place} sur {count}.',
  'agenda.item.pinned': 'fixé par la présidence',
  'agenda.item.close': 'incertain : {reason}',
  'agenda.item.among':
    '{n, plural, =1 {au premier rang} other {parmi les # premiers}} dans {share} des ordres tirés au sort',
  'agenda.item.rank': 'rang {rank} avec ces poids',
  'agenda.untouched':
    '{count, plural, one {# proposition ne concerne aucun thème} other {# propositions ne concernent aucun thème}} :',
  'agenda.unlisted': 'Aide sollicitée, mais hors de l’ordre du jour : {topics}.',
  'agenda.empty': 'Aucun thème n’est à l’ordre du jour.',
  'agenda.excluded': 'Exclus :',
  'agenda.include': 'Réadmettre {topic}',

  'agenda.invited': 'À inviter',
  'agenda.invited.planned': 'Offre prévue',
  'agenda.invited.experience': 'Expérience',
  'agenda.proposals': 'Propositions',
  'agenda.stance.proposes': 'proposition de :',
  'agenda.stance.supports': 'appui de :',
  'agenda.stance.opposes': 'opposition de :',
  'agenda.nobody.asked': 'aucun acteur consigné',
  'agenda.nobody.invited': 'aucune offre disponible ou prévue ni expérience consignée',
  'agenda.by': '(selon {who})',
  'agenda.counted': '{who} :',
  'agenda.quotes': '{count, plural, one {# citation} other {# citations}}',
  'agenda.quote': '{source}, paragraphe {paragraph}',
  'agenda.more': '{count, plural, other {# de plus}}',

  'agenda.notice.none-asked': 'Un ordre du jour de 0 point est vide. Choisissez 1 ou plus.',
  'agenda.notice.above':
    'Vous demandez {asked} points, mais il n’y a que {topics, plural, one {# thème} other {# thèmes}} à classer. Tous sont à l’ordre du jour.',
  'agenda.notice.none-open':
    'Il ne reste aucun thème à choisir. Tous sont exclus ou n’ont rien à compter.',
  'agenda.notice.too-short':
    'La durée ne suffit pas pour un point. Choisissez plus d’heures ou moins de minutes.',
  'agenda.notice.pins-above':
    'Vous avez fixé {pinned, plural, one {# thème} other {# thèmes}}, mais il y a {room, plural, one {# place} other {# places}}. Tous sont à l’ordre du jour.',
  'agenda.notice.pinned-filtered': 'Vous avez fixé « {topic} », mais le filtre de thèmes l’écarte.',
  'agenda.notice.pinned-excluded':
    'Vous avez fixé et exclu « {topic} ». Ce thème n’est pas à l’ordre du jour.',
  'agenda.notice.tied-at-line':
    '{count} thèmes sont à égalité pour {places, plural, one {la dernière place} other {les # dernières places}}. Retenus, premiers de la liste : {inside}. Non retenus : {outside}. Fixez-en un.',
  'agenda.count.answered': 'Besoins avec réponse, non comptés',
  'agenda.count.answers': 'pourraient répondre :',
  'agenda.count.related': 'connexes, d’une autre forme :',
  'agenda.invited.answered': 'Offre qui répond à un besoin',
  'agenda.invited.perhaps': 'Offre qui répond peut-être à un besoin',
  'agenda.invited.related': 'Offre d’une autre forme que les besoins',
  'agenda.invited.other': 'Offre sans besoin correspondant',
  'agenda.why.requests':
    '{count, plural, one {{who} sollicite} other {{who} sollicitent}} de l’aide',
  'agenda.why.acknowledges':
    '{count, plural, one {{who} reconnaît} other {{who} reconnaissent}} un manque',
  'agenda.why.raises': '{count, plural, one {{who} évoque} other {{who} évoquent}} le thème',
  'agenda.why.more': '{count, plural, one {# autre} other {# autres}}',
  'agenda.why.nobody': 'Aucun État ne le demande ni ne l’évoque',
  'agenda.why.none': 'personne n’offre d’aide maintenant',
  'agenda.why.offers': 'il y a des offres',
  'agenda.why.all': 'une offre est ouverte pour chaque besoin d’un État',
  'agenda.why.unsure': 'il y a des offres, mais sans réponse claire aux besoins des États',
  'agenda.why.some':
    '{count, plural, one {# État a} other {# États ont}} des besoins sans réponse claire',
  'agenda.why.experience':
    '{count, plural, one {# État fait état d’une expérience} other {# États font état d’une expérience}}',
  'agenda.why': '{clauses}.',
} satisfies Words<typeof english>;
