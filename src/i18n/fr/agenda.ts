import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Ordre du jour',
  'agenda.not': 'L’ordre du jour suit ce que le rapport consigne. Il ne juge aucun État.',
  'agenda.not.chair':
    'La présidence a modifié l’ordre du jour qui résulte du rapport. Il ne juge aucun État.',
  'agenda.orders.first': 'Les thèmes où un État demande une aide viennent d’abord.',
  'agenda.orders':
    'Dans chaque partie, le rang moyen dans les {orders} ordres de {criteria} critères décide.',
  'agenda.orders.weights':
    'Dans chaque ordre, les critères pèsent {weights}, du plus important au moins important.',
  'agenda.share': '{percent} %',
  'agenda.orders.inferred':
    'Un ordre ne compte pour un thème que si le rang vaut avec et sans ce que nous déduisons.',
  'agenda.orders.all': 'les {orders} ordres des critères comptent autant',
  'agenda.orders.then': '{first}, puis {next}',
  'agenda.orders.count': '{count} sur {orders}',
  'agenda.importance': 'Ordre d’importance',
  'agenda.importance.all': 'Tous les ordres',
  'agenda.importance.own': 'Mon ordre',
  'agenda.importance.own.hint':
    'Seul cet ordre est essayé. Chaque thème a un seul rang, et il n’y a pas de part des ordres.',
  'agenda.importance.moved': '{criterion} : maintenant {place} sur {count}.',
  'agenda.ranking.read':
    'Les thèmes où une aide est demandée viennent d’abord. Dans chaque partie, le rang moyen dans tous les ordres décide. Les rangs suivent les seuls critères.',
  'agenda.ranking.read.one':
    'Un seul ordre des critères est essayé : chaque thème a donc un seul rang.',
  'agenda.first': 'Premier',
  'agenda.first.of': 'Ordres où il est premier',
  'agenda.among.of': 'Ordres où il est parmi les {n} premiers',
  'agenda.best': 'Meilleur rang',
  'agenda.median': 'Rang médian',
  'agenda.median.of': 'La moitié des ordres lui donnent ce rang ou un meilleur',
  'agenda.place.criteria': 'Rang selon les critères',
  'agenda.item.among':
    'selon les seuls critères, parmi les {n} premiers dans {count} ordres sur {orders}',
  'agenda.item.first': 'selon les seuls critères, premier dans {count} ordres sur {orders}',
  'agenda.item.place': 'rang {place} avec cet ordre des critères',
  'agenda.filters': 'Le filtre des pays choisit les besoins à compter. Il n’écarte aucune offre.',
  'agenda.shut':
    'Le filtre de statut ne laisse rien à compter pour {criteria}. {count, plural, one {Il vaut} other {Ils valent}} 0 pour tous les thèmes.',
  'agenda.clear': 'Retirer ces filtres',
  'agenda.fault.no-needs':
    'Ces filtres ne laissent aucun besoin d’un État : il n’y a rien à classer.',
  'agenda.fault.no-needs.at-all':
    'Ces données ne contiennent aucun besoin d’un État : il n’y a rien à classer.',

  'agenda.method': 'Comment il est établi',
  'agenda.criteria': 'Critères',
  'agenda.criteria.scale': 'Chaque nombre est divisé par le plus grand nombre parmi les thèmes.',
  'agenda.criteria.last': 'Gardez au moins un critère.',
  'agenda.criterion.breadth': 'Étendue',
  'agenda.criterion.firmness': 'Fermeté',
  'agenda.criterion.unmet': 'Sans offre ouverte',
  'agenda.criterion.supply': 'Offres',
  'agenda.criterion.experience': 'Expérience',
  'agenda.formula.breadth': 'États qui le soulèvent',
  'agenda.formula.firmness': 'États qui demandent une aide ou signalent une difficulté',
  'agenda.formula.unmet': 'États ayant un besoin sans offre ouverte',
  'agenda.formula.supply': 'États et organisations qui offrent une assistance',
  'agenda.formula.experience': 'États ayant une expérience',

  'agenda.importance.more': '{criterion} : plus important',
  'agenda.importance.less': '{criterion} : moins important',

  'agenda.ranking': 'Classement',
  'agenda.ranking.of':
    '{topics, plural, one {Classement de # thème} other {Classement de # thèmes}}',
  'agenda.ranking.line':
    'La ligne discontinue sépare {n, plural, =1 {le premier rang} other {les # premiers rangs}} des autres.',
  'agenda.ranking.beside':
    'Le nombre entre parenthèses est celui des autres, que le critère ne compte pas. Ouvrez le nombre pour les voir.',
  'agenda.ranking.csv': 'Exporter les chiffres (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# thème classé} other {# thèmes classés}} ; premier : {first}.',
  'agenda.place': 'Rang',
  'agenda.topic': 'Thème',
  'agenda.among': '{n, plural, =1 {Premier rang} other {# premiers}}',
  'agenda.on': 'à l’ordre du jour',
  'agenda.names.more': '{names} ; {count, plural, other {# de plus}}',
  'agenda.tied': 'Ex æquo avec {topics}',

  'agenda.count.breadth': '{topic}, étendue : {count, plural, one {# État} other {# États}}',
  'agenda.count.firmness': '{topic}, fermeté : {count, plural, one {# État} other {# États}}',
  'agenda.count.unmet':
    '{topic}, sans offre ouverte : {count, plural, one {# État} other {# États}}',
  'agenda.count.supply':
    '{topic}, offres : {count, plural, one {# fournisseur} other {# fournisseurs}}',
  'agenda.count.experience': '{topic}, expérience : {count, plural, one {# État} other {# États}}',
  'agenda.count.beside': '{count}, et {beside, plural, one {# non compté} other {# non comptés}}',
  'agenda.count.title': '{criterion} : {topic}',
  'agenda.count.of':
    '{formula} : {count}. Le plus grand nombre est {largest}, donc la valeur est {value}.',
  'agenda.count.counted': 'Comptés',
  'agenda.count.planned': 'Offre seulement prévue, non comptée',
  'agenda.count.organizations': 'Organisations, non comptées',
  'agenda.count.regions': 'Régions, non comptées',
  'agenda.count.none': 'Aucun n’est compté.',

  'agenda.top': 'Mettre en tête',
  'agenda.top.of': 'Mettre en tête {topic}',
  'agenda.pin': 'Épingler',
  'agenda.pin.of': 'Épingler {topic}',
  'agenda.exclude': 'Exclure',
  'agenda.exclude.of': 'Exclure {topic}',

  'agenda.list': 'Ordre du jour proposé',
  'agenda.length.items': 'points en',
  'agenda.length.hours': 'heures',
  'agenda.length.items.of': 'Nombre de points',
  'agenda.length.hours.of': 'Nombre d’heures',
  'agenda.length.items.bad':
    '« {text} » n’est pas un nombre de points. Saisissez un nombre entier, 1 ou plus. Le nombre reste {kept}.',
  'agenda.length.hours.bad':
    '« {text} » n’est pas un nombre d’heures. Saisissez un nombre comme 2,5. Le nombre reste {kept}.',
  'agenda.each': '({minutes} minutes chacun)',
  'agenda.minutes.of': 'Minutes pour {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '« {text} » n’est pas un nombre de minutes. Saisissez un nombre entier de 1 à 1440. Le nombre reste {kept}.',
  'agenda.total':
    '{items, plural, one {# point} other {# points}}, {minutes, plural, one {# minute} other {# minutes}}',
  'agenda.total.over':
    '{total} : {over, plural, one {# minute} other {# minutes}} de plus que la réunion',
  'agenda.reset': 'Rétablir l’ordre du classement',
  'agenda.reset.times': 'Donner la même durée à tous',
  'agenda.up': 'Monter {topic}',
  'agenda.down': 'Descendre {topic}',
  'agenda.moved': '{topic} est le point {place} sur {count}.',
  'agenda.item.pinned': 'épinglé par la présidence',
  'agenda.decided.in': 'Entre à l’ordre du jour : {topics}.',
  'agenda.decided.out': 'Sort de l’ordre du jour : {topics}.',
  'agenda.decided.undo': 'Annuler',
  'agenda.untouched':
    '{count, plural, one {# proposition ne concerne aucun thème} other {# propositions ne concernent aucun thème}} :',
  'agenda.unlisted': 'Absent de cet ordre du jour, bien qu’une aide soit demandée : {topics}.',
  'agenda.empty': 'Aucun thème n’est à l’ordre du jour.',
  'agenda.excluded': 'Exclus :',
  'agenda.include': 'Réadmettre {topic}',

  'agenda.disputed': 'Propositions controversées',
  'agenda.proposals': 'Propositions',
  'agenda.stance.proposes': 'proposition de :',
  'agenda.stance.supports': 'appui de :',
  'agenda.stance.opposes': 'opposition de :',
  'agenda.stance.withdraws': 'position retirée par',
  'agenda.by': '(source : {who})',
  'agenda.counted': '{who} :',
  'agenda.quote': '{source}, paragraphe {paragraph}',
  'agenda.more': '{count, plural, other {# de plus}}',

  'agenda.notice.above':
    'Vous demandez {asked} points, mais il n’y a que {topics, plural, one {# thème} other {# thèmes}} à classer. Tous sont à l’ordre du jour.',
  'agenda.notice.none-open':
    'Il ne reste aucun thème à choisir. Tous sont exclus ou n’ont rien à compter.',
  'agenda.notice.pins-above':
    'Vous avez épinglé {pinned, plural, one {# thème} other {# thèmes}}, mais il y a {room, plural, one {# place} other {# places}}. Tous sont à l’ordre du jour.',
  'agenda.notice.pinned-filtered':
    'Vous avez épinglé « {topic} », mais le filtre de thèmes l’écarte.',
  'agenda.notice.pinned-excluded':
    'Vous avez épinglé et exclu « {topic} ». Ce thème n’est pas à l’ordre du jour.',
  'agenda.notice.tied-at-line':
    '{count} thèmes sont à égalité pour {places, plural, one {la dernière place} other {les # dernières places}}. Retenus, premiers de la liste : {inside}. Non retenus : {outside}. Épinglez-en un.',
  'agenda.count.answered': 'Avec une offre ouverte, non comptés',
  'agenda.count.answers': 'pourraient aider :',
  'agenda.count.related': 'd’une autre forme :',
  'agenda.why.more': '{count, plural, one {# autre État} other {# autres États}}',
  'agenda.why.nobody': 'Aucun État ne soulève ce thème.',
  'agenda.why.nobody.filtered': 'Aucun État que le filtre retient ne soulève ce thème.',
  'agenda.why.none': 'Aucune offre n’est consignée.',
  'agenda.why': '{clauses}.',
  'agenda.tiers':
    'D’abord viennent les thèmes où un État demande une aide. Ensuite ceux où une difficulté est signalée, puis ceux mentionnés comme importants, puis les autres. Les critères ordonnent chaque partie.',
  'agenda.order': 'Ordre : les demandes d’abord',
  'agenda.order.chair': 'Ordre : fixé par la présidence',
  'agenda.order.title': 'Ordre des thèmes',
  'agenda.first.topics': 'À traiter d’abord : {topics}',
  'agenda.ranked': '{count, plural, one {# thème classé.} other {# thèmes classés.}}',
  'agenda.ranked.all': 'Tout voir',
  'agenda.bars': 'États qui le soulèvent, offres',
  'agenda.why.head': 'Pourquoi',
  'agenda.speakers.fewer': 'Afficher moins',
  'agenda.speakers': 'Pourraient parler d’abord',
  'agenda.speakers.order':
    'D’abord viennent ceux qu’une demande nomme, puis les offres expresses. Puis viennent ceux qui demandent une aide ou signalent une difficulté, et ensuite ceux qui prévoient d’offrir. Enfin viennent les offres que nous déduisons et ceux qui ont de l’expérience. Chaque groupe suit l’ordre des régions, comme dans la matrice. Ceux qui ne font que mentionner le thème sont nommés quand aucune demande ni difficulté n’est consignée.',
  'agenda.tier.asks': 'Un État demande une aide',
  'agenda.tier.difficulty': 'Un État signale une difficulté',
  'agenda.tier.mentions': 'Mentionnés comme importants',
  'agenda.tier.no-state': 'Aucun État ne le soulève',
  'agenda.tier.filtered': 'Soulevé par aucun État que le filtre retient',
  'agenda.over': '{over, plural, one {# minute} other {# minutes}} de plus que la réunion',
  'agenda.clock': '{from} à {to}',
  'agenda.change': 'Modifier : {topic}',
  'agenda.sentences.more':
    '{sentences} et {more, plural, one {# de plus sur des propositions} other {# de plus sur des propositions}}',
  'agenda.sentences.what':
    'Besoins, offres, projets, expérience en place et propositions. L’aide fournie ou en cours et l’expérience en préparation ne sont pas comptées ici.',
  'agenda.sentences': '{count, plural, one {# phrase} other {# phrases}}',
  'agenda.sentences.of': '{topic} : {sentences}',
  'agenda.reason': '({reason})',
  'agenda.inferred': '(déduit par nous)',
  'agenda.reported': 'source : {who}',
  'agenda.speaks.named': 'sollicitation de {who}',
  'agenda.speaks.offers': 'offre',
  'agenda.speaks.asks': 'demande d’aide',
  'agenda.speaks.difficulty': 'difficulté',
  'agenda.speaks.mentions': 'mention',
  'agenda.speaks.plans': 'offre prévue',
  'agenda.speaks.inferred': 'offre déduite par nous',
  'agenda.speaks.experience': 'expérience',
  'agenda.none.asked': 'aucun consigné',
  'agenda.none.speaks': 'ni offre, ni assistance prévue, ni expérience consignée',
  'agenda.why.asks':
    '{count, plural, one {demande d’aide ({who})} other {demandes d’aide ({who})}}',
  'agenda.why.difficulty':
    '{count, plural, one {difficulté signalée ({who})} other {difficultés signalées ({who})}}',
  'agenda.why.mentions':
    '{count, plural, one {importance mentionnée ({who})} other {importance mentionnée ({who})}}',
  'agenda.why.others':
    '{count, plural, one {également soulevé par : {names}} other {également soulevé par : {names}}}',
  'agenda.why.open': 'Une offre ouverte est consignée.',
  'agenda.why.open.of': 'Une offre ouverte est consignée pour {open} sur {of}.',
  'agenda.why.perhaps': 'Une offre consignée serait peut-être utile.',
  'agenda.why.planned': 'Une assistance est prévue ; aucune offre n’est consignée.',
  'agenda.why.other': 'Seule une assistance sous une autre forme est consignée.',
  'agenda.why.offered': 'Une assistance est offerte.',
  'agenda.why.pinned':
    'La présidence l’a épinglé ; son rang au classement est {place} sur {count}.',
  'agenda.why.before.asks':
    'Ce thème passe avant « {topic} », que les seuls critères placeraient plus haut, car un État y demande une aide.',
  'agenda.why.before.difficulty':
    'Ce thème passe avant « {topic} », que les seuls critères placeraient plus haut, car un État y signale une difficulté.',
  'agenda.why.before.mentions':
    'Ce thème passe avant « {topic} », que les seuls critères placeraient plus haut, car des États le mentionnent comme important.',
} satisfies Words<typeof english>;
