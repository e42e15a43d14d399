import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Ce jeu de données n’a pas de graphique « {title} ».',
  'charts.contents': 'Graphiques de cette page',
  'charts.frame.table': 'Afficher en tableau',
  'charts.title.topics': 'Besoins et offres par thème',
  'charts.title.actors': 'Besoins et offres par pays et organisation',
  'charts.table.corner.topic': 'Thème',
  'charts.table.corner.actor': 'Pays ou organisation',
  'charts.table.need.topic': 'Besoins (États)',
  'charts.table.need.actor': 'Besoins (thèmes)',
  'charts.table.caption.topic': 'Besoins et offres par thème, en nombre d’États. {scope}',
  'charts.table.caption.actor':
    'Besoins et offres par pays et organisation, en nombre de thèmes. {scope}',
  'charts.empty.none': 'Ce jeu de données ne contient ni besoin ni offre.',
  'charts.empty.kind': 'Ce graphique montre les besoins et les offres. Le filtre exclut les deux.',
  'charts.empty.filter':
    'Aucun besoin ni aucune offre ne correspond aux filtres. Retirez un filtre pour en voir davantage.',
  'charts.silent.topic.organizations':
    'Non comptés ici, car seules des organisations ont des besoins :',
  'charts.silent.topic.regions':
    'Non comptés ici, car seules des régions ont des besoins ou des offres :',
  'charts.silent.topic.organizations-and-regions':
    'Non comptés ici, car seules des organisations et des régions ont des besoins ou des offres :',
  'charts.silent.hidden': 'Avec des fiches que ce graphique ne compte pas :',
  'charts.silent.topic.others': 'Seuls des acteurs exclus par le filtre ont des fiches :',
  'charts.silent.topic.nothing-on-topic': 'Rien n’est consigné :',
  'charts.silent.actor.nothing-on-topic':
    'Ont pris la parole, sans besoin, offre ni expérience consignés :',
  'charts.silent.actor.no-remarks': 'Sans intervention consignée :',
  'charts.silent.actor.not-participant': 'Non participants :',
  'charts.scope.offers-of-all': 'Le filtre sur les lieux ne limite pas les offres.',
  'charts.others.topic': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.others.actor':
    '{count, plural, one {# autre pays ou organisation} other {# autres pays et organisations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# thème est réuni} other {# thèmes sont réunis}} en une ligne',
  'charts.others.summed.actor':
    '{count, plural, one {# pays ou organisation est réuni} other {# pays et organisations sont réunis}} en une ligne',
  'charts.shaky':
    'Lisez ces chiffres avec prudence, car deux codages du compte rendu s’accordent trop peu :',
  'charts.sort': 'Ordre',
  'charts.frame.link.failed': 'Le lien n’a pas pu être copié. Copiez-le depuis « Partager ».',
  'charts.frame.method': 'Méthode',
  'charts.frame.legend': 'Légende',
  'charts.frame.save.svg': 'Exporter en SVG',
  'charts.frame.save.png': 'Exporter en PNG',
  'charts.frame.save.csv': 'Exporter en CSV',
  'charts.title.flow': 'Prestataires et bénéficiaires de l’aide',
  'charts.title.forms': 'Formes de coopération par thème',
  'charts.title.map': 'Carte par pays',
  'charts.reading.topic':
    'À gauche, les barres comptent les États qui ont des besoins. À droite, elles comptent les États et les organisations (marquées d’un losange) qui offrent de l’aide maintenant. « ? » compte les États avec un besoin sans réponse. « ~ » compte les autres États avec un besoin à réponse incertaine. Un filtre sur les lieux limite les besoins, pas les offres. Les besoins des organisations et les fiches des régions ne sont pas comptés. L’ordre neutre suit les groupes de thèmes.',
  'charts.reading.actor':
    'Les barres comptent des thèmes. « ? » compte les thèmes avec un besoin sans réponse. « ~ » compte les autres thèmes avec un besoin à réponse incertaine. Les organisations et les régions forment des groupes à part. L’ordre neutre suit les sous-régions, puis les noms.',
  'charts.reading.bars':
    'Un acteur demande quand il sollicite de l’aide ou reconnaît un manque. Il évoque un thème quand il dit seulement que celui-ci est important. Aucun besoin ne compte dans les deux parties d’une barre. Les barres fines montrent l’aide prévue et l’aide fournie. L’ordre « {order} » commence par la plus grande somme de « ? » et « ~ ».',
  'charts.bars.name':
    '{title}. Utilisez les flèches haut et bas pour parcourir les lignes. Appuyez sur Entrée pour en marquer une.',
  'charts.bars.role': 'graphique à barres',
  'charts.bars.side.need.topic': 'États qui demandent ou évoquent',
  'charts.bars.side.offer.topic': 'Offrent maintenant',
  'charts.bars.side.need.actor': 'Thèmes demandés/évoqués',
  'charts.bars.side.offer.actor': 'Offerts maintenant',
  'charts.bars.legend.asks': 'demande',
  'charts.bars.legend.raises': 'évoque',
  'charts.bars.legend.states': 'offre',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'prévue',
  'charts.bars.legend.past': 'fournie',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {Aucun État ne le demande} one {# État le demande} other {# États le demandent}}. {raises, plural, =0 {Aucun État ne fait que l’évoquer} one {# État ne fait que l’évoquer} other {# États ne font que l’évoquer}}.',
  'charts.bars.needs.actor':
    'Thèmes avec une aide sollicitée ou un manque reconnu : {asks, plural, =0 {aucun} other {#}}. Seulement évoqués : {raises, plural, =0 {aucun} other {#}}.',
  'charts.bars.offers.topic':
    'Qui offre de l’aide maintenant : {states, plural, =0 {aucun État} one {# État} other {# États}} et {organizations, plural, =0 {aucune organisation} one {# organisation} other {# organisations}}.',
  'charts.bars.offers.actor':
    'Thèmes où cet acteur offre de l’aide maintenant : {count, plural, =0 {aucun} other {#}}.',
  'charts.bars.apart': 'Non comprises : aide prévue ({planned}) et aide fournie ({past}).',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Aucun État n’a} one {# État a} other {# États ont}} un besoin sans réponse. {perhaps, plural, =0 {Aucun État n’a} one {# État a} other {# États ont}} un besoin avec une réponse incertaine.',
  'charts.bars.answers.actor':
    'Thèmes avec un besoin sans réponse : {none, plural, =0 {aucun} other {#}}. Avec réponse incertaine : {perhaps, plural, =0 {aucun} other {#}}.',
  'charts.bars.column.asks': 'Demandent',
  'charts.bars.column.raises': 'Évoquent seulement',
  'charts.bars.column.total': 'Total',
  'charts.bars.column.none': 'Dont sans réponse',
  'charts.bars.column.perhaps': 'Dont avec réponse incertaine',
  'charts.bars.column.states': 'États, maintenant',
  'charts.bars.column.organizations': 'Organisations, maintenant',
  'charts.bars.column.now': 'Maintenant',
  'charts.bars.column.planned': 'Prévue',
  'charts.bars.column.past': 'Fournie',
  'charts.table.offer.topic': 'Offres (États et organisations)',
  'charts.table.offer.actor': 'Offres (thèmes)',
  'charts.bars.finding.topic':
    'Sur {count, plural, one {# thème} other {# thèmes}}, des États ont des besoins sans réponse claire.',
  'charts.bars.finding.topic.all':
    'Sur {count, plural, one {# thème} other {# thèmes}}, des États ont des besoins sans réponse claire : {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# État a} other {# États ont}} des besoins sans réponse claire.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# État a} other {# États ont}} des besoins sans réponse claire : {names}.',
  'charts.bars.finding.topic.most':
    'Thèmes où le plus d’États ont des besoins sans réponse claire : {names}.',
  'charts.bars.finding.actor.most':
    'États qui ont des besoins sans réponse claire sur le plus de thèmes : {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# État} other {# États}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# thème} other {# thèmes}})',
  'charts.bars.finding.topic.none':
    'Tous les besoins ont une réponse sur {count, plural, one {le seul thème} other {les # thèmes}} que des États demandent ou évoquent.',
  'charts.sort.of': '{order} : {chart}',
  'charts.others.names.topic':
    'Ce sont les thèmes où le moins d’États ont un besoin ou une offre. Leur ligne compte chaque État une fois par partie. Le tableau a une ligne pour chaque thème :',
  'charts.others.names.actor':
    'Ce sont ceux qui ont le moins de thèmes. Leur ligne compte chaque thème une fois par partie. Le tableau a une ligne pour chacun :',
} satisfies Words<typeof english>;
