import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Ce jeu de données n’a pas de graphique « {title} ».',
  'charts.contents': 'Graphiques de cette page',
  'charts.frame.table': 'En tableau',
  'charts.title.topics': 'Besoins et offres par thème',
  'charts.title.actors': 'Besoins et offres par pays et organisation',
  'charts.table.corner.topic': 'Thème',
  'charts.table.corner.actor': 'Pays ou organisation',
  'charts.table.need.topic': 'Besoins (États)',
  'charts.table.need.actor': 'Besoins (thèmes)',
  'charts.table.caption.topic': 'Besoins et offres par thème, en nombre d’États. {scope}',
  'charts.table.caption.actor':
    'Besoins et offres par pays et organisation, en nombre de thèmes. {scope}',
  'charts.empty.kind': 'Le filtre ne retient ni besoins ni offres, seuls figurés ici.',
  'charts.empty.filter':
    'Ni besoin ni offre n’est consigné avec le filtre actuel. Retirez un filtre pour voir davantage.',
  'charts.silent.topic.organizations':
    'Thèmes où seules des organisations ont des besoins, que ce graphique ne compte pas :',
  'charts.silent.topic.regions':
    'Thèmes où seules des régions ont des besoins ou des offres, que ce graphique ne compte pas :',
  'charts.silent.topic.organizations-and-regions':
    'Thèmes où seules des organisations ont des besoins, ou des régions des besoins ou des offres, que ce graphique ne compte pas :',
  'charts.silent.topic.hidden': 'Des fiches existent, mais ni besoin ni offre n’est affiché :',
  'charts.silent.topic.others': 'Consignés par d’autres seulement, que le filtre exclut :',
  'charts.silent.topic.nothing-on-topic':
    'Rien de consigné (ce qui ne vaut pas absence de besoin) :',
  'charts.silent.actor.hidden': 'Des fiches existent, mais ni besoin ni offre n’est affiché :',
  'charts.silent.actor.nothing-on-topic': 'Intervenus, sans besoin, offre ni capacité consignés :',
  'charts.silent.actor.no-remarks':
    'Aucune intervention consignée (ce qui ne vaut pas absence de besoin) :',
  'charts.silent.actor.not-participant': 'Non participants :',
  'charts.scope.offers-of-all': 'Les offres sont celles de tous, où qu’ils soient.',
  'charts.others.topic': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.others.actor':
    '{count, plural, one {# autre pays ou organisation} other {# autres pays et organisations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# thème réuni} other {# thèmes réunis}} en une ligne',
  'charts.others.summed.actor':
    '{count, plural, one {# pays ou organisation réuni} other {# pays et organisations réunis}} en une ligne',
  'charts.shaky': 'Accord insuffisant entre deux codages ; chiffres à lire avec prudence :',
  'charts.sort': 'Ordre',
  'charts.frame.method': 'Méthode',
  'charts.frame.legend': 'Légende',
  'charts.frame.save.svg': 'Enregistrer en SVG',
  'charts.frame.save.png': 'Enregistrer en PNG',
  'charts.frame.save.csv': 'Enregistrer en CSV',
  'charts.title.flow': 'Qui aide qui',
  'charts.title.forms': 'Forme de coopération par thème',
  'charts.title.map': 'Carte par pays',
  'charts.reading.topic':
    'Les barres comptent des États ; à droite, des États et des organisations (◆) qui offrent une aide maintenant. Un État qui demande (il sollicite une aide ou reconnaît un manque) n’est pas recompté parmi ceux qui évoquent le thème : les deux parts s’additionnent. L’aide prévue et l’aide passée ont des barres fines et ne s’ajoutent jamais à l’offre actuelle. « ? » suivi d’un nombre dit combien de ces États ont un besoin sans réponse, « ≈ » pour combien le besoin le moins satisfait a une réponse incertaine. Un filtre sur des lieux choisit de qui les besoins comptent, non qui offre. Ni les régions ni les besoins des organisations ne sont comptés. L’ordre par écart commence par les thèmes où ils sont les plus nombreux.',
  'charts.reading.actor':
    'Les barres comptent des thèmes. Un thème sur lequel un acteur demande (il sollicite une aide ou reconnaît un manque) n’est pas recompté parmi ceux qu’il évoque : les deux parts s’additionnent. L’aide prévue et l’aide passée ont des barres fines et ne s’ajoutent jamais à l’offre actuelle. « ? » suivi d’un nombre dit sur combien de ces thèmes un besoin est sans réponse, « ≈ » sur combien le moins satisfait a une réponse incertaine ; tous deux ne sont donnés que pour les États. Organisations et régions sont à part des États. L’ordre par écart commence par la plus grande somme des deux.',
  'charts.bars.name':
    '{title}. Les flèches haut et bas parcourent les lignes, Entrée en marque une',
  'charts.bars.role': 'diagramme à barres',
  'charts.bars.side.need.topic': 'États qui demandent ou évoquent',
  'charts.bars.side.offer.topic': 'Offrent maintenant',
  'charts.bars.side.need.actor': 'Thèmes demandés/évoqués',
  'charts.bars.side.offer.actor': 'Offerts maintenant',
  'charts.bars.legend.asks': 'demande',
  'charts.bars.legend.raises': 'évoque',
  'charts.bars.legend.states': 'offre',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'prévu',
  'charts.bars.legend.past': 'passé',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {Aucun État ne demande} one {# État demande} other {# États demandent}} ; {raises, plural, =0 {aucun ne l’évoque seulement} one {# État l’évoque seulement} other {# États l’évoquent seulement}}.',
  'charts.bars.needs.actor':
    'Demande sur {asks, plural, =0 {aucun thème} one {# thème} other {# thèmes}} ; évoque seulement : {raises, plural, =0 {aucun} other {#}}.',
  'charts.bars.offers.topic':
    'Offert maintenant par {states, plural, =0 {aucun État} one {# État} other {# États}} et {organizations, plural, =0 {aucune organisation} one {# organisation} other {# organisations}}.',
  'charts.bars.offers.actor':
    'Offre une aide maintenant sur {count, plural, =0 {aucun thème} one {# thème} other {# thèmes}}.',
  'charts.bars.apart': 'Sans compter l’aide prévue ({planned}) ni passée ({past}).',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Aucun État} one {# État} other {# États}} avec un besoin sans réponse ; {perhaps} avec réponse incertaine.',
  'charts.bars.answers.actor':
    'Sans réponse sur {none, plural, =0 {aucun thème} one {# thème} other {# thèmes}} ; avec réponse incertaine sur {perhaps}.',
  'charts.bars.column.asks': 'Demandent',
  'charts.bars.column.raises': 'Évoquent seulement',
  'charts.bars.column.total': 'Total',
  'charts.bars.column.none': 'Dont sans réponse',
  'charts.bars.column.perhaps': 'Dont avec réponse incertaine',
  'charts.bars.column.states': 'États, maintenant',
  'charts.bars.column.organizations': 'Organisations, maintenant',
  'charts.bars.column.now': 'Maintenant',
  'charts.bars.column.planned': 'Prévue',
  'charts.bars.column.past': 'Passée',
  'charts.table.offer.topic': 'Offres (États et organisations)',
  'charts.table.offer.actor': 'Offres (thèmes)',
  'charts.bars.finding.topic':
    'Sur {count, plural, one {# thème} other {# thèmes}}, des États ont des besoins sans réponse sûre.',
  'charts.bars.finding.topic.all':
    'Sur {count, plural, one {# thème} other {# thèmes}}, des États ont des besoins sans réponse sûre : {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# État a des besoins} other {# États ont des besoins}} sans réponse sûre.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# État a des besoins} other {# États ont des besoins}} sans réponse sûre : {names}.',
  'charts.bars.finding.topic.most':
    'Sur {count, plural, one {# thème} other {# thèmes}}, des États ont des besoins sans réponse sûre ; le plus grand nombre d’États sur {names}.',
  'charts.bars.finding.actor.most':
    '{count, plural, one {# État a des besoins} other {# États ont des besoins}} sans réponse sûre ; surtout {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# État} other {# États}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# thème} other {# thèmes}})',
  'charts.bars.finding.topic.none':
    'Sur {count, plural, one {le seul thème} other {chacun des # thèmes}} que des États demandent ou évoquent, chaque besoin a une réponse.',
  'charts.sort.of': '{order} : {chart}',
  'charts.sort.neutral': 'Neutre',
  'charts.sort.unmet': 'Par écart',
  'charts.others.names.topic':
    'Le moins d’États en ont besoin ou les offrent ; dans leur ligne, chaque État compte une fois par part. Le tableau a une ligne pour chacun :',
  'charts.others.names.actor':
    'Ils ont le moins de thèmes ; dans leur ligne, chaque thème compte une fois par part. Le tableau a une ligne pour chacun :',
} satisfies Words<typeof english>;
