import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.bars.answer.some': '{answer} pour {count} sur {of}',
  'charts.bars.answer.least': '{best}, {answer} pour {count}',
  'charts.bars.answer.none': 'aucune',
  'charts.missing': 'Ce jeu de données n’a pas de graphique « {title} ».',
  'charts.switch': 'Graphiques',
  'charts.switch.one': 'Graphique :',
  'charts.switch.topics': 'Thèmes',
  'charts.switch.actors': 'Pays',
  'charts.switch.flow': 'Qui aide qui',
  'charts.switch.map': 'Carte',
  'charts.switch.forms': 'Formes d’assistance',
  'charts.switch.meetings': 'Réunions',
  'charts.title.topics': 'Thèmes : qui les soulève et qui offre une assistance',
  'charts.title.actors': 'Pays et organisations : ce qu’ils soulèvent et ce qu’ils offrent',
  'charts.title.flow': 'Qui aide qui',
  'charts.title.map': 'Carte par pays',
  'charts.title.forms': 'Formes d’assistance par thème',
  'charts.title.meetings': 'Réunions : États ayant un besoin en attente, par thème',
  'charts.sorted': 'Tri :',
  'charts.sorted.topics': 'd’abord ce qui est demandé',
  'charts.sorted.actors': 'par région',
  'charts.sentences': '{count, plural, one {# phrase} other {# phrases}}',
  'charts.inferred': 'dont {count, plural, one {# déduite} other {# déduites}} par nous',
  'charts.frame.table': 'Tableau',
  'charts.frame.save': 'Enregistrer',
  'charts.frame.save.title': 'Enregistrer ce graphique',
  'charts.frame.save.close': 'Fermer les formats',
  'charts.frame.save.svg': 'Image (SVG)',
  'charts.frame.save.png': 'Image (PNG)',
  'charts.frame.save.csv': 'Chiffres (CSV)',
  'charts.frame.method': 'Méthode',
  'charts.frame.link.failed': 'Le lien n’a pas pu être copié. Copiez-le depuis « Partager ».',
  'charts.table.corner.topic': 'Thème',
  'charts.table.corner.actor': 'Pays ou organisation',
  'charts.table.need.topic': 'États qui soulèvent le thème',
  'charts.table.need.actor': 'Thèmes soulevés',
  'charts.table.offer.topic': 'Pays et organisations qui aident',
  'charts.table.offer.actor': 'Thèmes des offres',
  'charts.table.caption.topic': 'Qui soulève chaque thème et qui offre une assistance. {scope}',
  'charts.table.caption.actor':
    'Thèmes que soulève chaque pays ou organisation, et thèmes de ses offres. {scope}',
  'charts.empty.none': 'Ce jeu de données ne contient ni besoin ni offre.',
  'charts.empty.kind':
    'Ce graphique montre qui soulève des thèmes et qui offre une assistance. Le filtre exclut les deux.',
  'charts.empty.filter':
    'Aucune phrase ne correspond aux filtres. Retirez un filtre pour en voir davantage.',
  'charts.apart':
    'Soulevés seulement par des organisations ou des régions, qu’aucune barre ne compte :',
  'charts.shaky':
    'Lisez ces barres avec prudence, car deux lecteurs du rapport se sont trop peu accordés :',
  'charts.silent.hidden': 'Avec des phrases que ce graphique ne compte pas :',
  'charts.silent.topic.others':
    'Seuls des pays et organisations exclus par le filtre en ont parlé :',
  'charts.silent.topic.nothing-on-topic': 'Rien n’est consigné :',
  'charts.silent.actor.nothing-on-topic': 'Sont intervenus ; rien de consigné sur un thème :',
  'charts.silent.actor.no-remarks': 'Sans intervention consignée :',
  'charts.silent.actor.not-participant': 'Non participants :',
  'charts.scope.offers-of-all': 'Le filtre sur les lieux ne limite pas les offres.',
  'charts.others.topic':
    '{count, plural, one {# autre thème est dans le tableau.} other {# autres thèmes sont dans le tableau.}}',
  'charts.others.actor':
    '{count, plural, one {# autre pays ou organisation est dans le tableau.} other {# autres pays et organisations sont dans le tableau.}}',
  'charts.reading.topic':
    'À gauche, les barres comptent des États. À droite, elles comptent des pays et des organisations, et une offre peut servir à beaucoup d’États. Un filtre sur les lieux limite qui soulève un thème, et non qui offre une assistance.',
  'charts.reading.actor': 'Les barres comptent des thèmes.',
  'charts.reading.bars':
    'Qui parle d’un thème de plusieurs manières compte une fois, par la plus ferme : demande une aide, signale une difficulté, le mentionne comme important. Une offre est rayée quand nous la déduisons et que rien n’est dit expressément. L’assistance prévue figure à part et n’est jamais ajoutée aux offres.',
  'charts.bars.name':
    '{title}. Utilisez les flèches haut et bas pour parcourir les lignes. Appuyez sur Entrée pour en marquer une.',
  'charts.bars.role': 'graphique à barres',
  'charts.bars.side.need.topic': 'États qui le soulèvent',
  'charts.bars.side.offer.topic': 'Qui offre une assistance',
  'charts.bars.side.need.actor': 'Thèmes soulevés',
  'charts.bars.side.offer.actor': 'Thèmes des offres',
  'charts.bars.planned': '{count, plural, one {# prévue} other {# prévues}}',
  'charts.bars.raised.topic':
    '{asks, plural, one {# État demande} other {# États demandent}} une aide, {difficulty, plural, one {# signale} other {# signalent}} une difficulté, {mentions, plural, one {# le mentionne} other {# le mentionnent}} comme important.',
  'charts.bars.raised.actor':
    'Demande une aide sur {asks, plural, one {# thème} other {# thèmes}}, signale une difficulté sur {difficulty}, en mentionne {mentions} comme importants.',
  'charts.bars.offered.topic':
    '{offers, plural, one {# offre} other {# offrent}} une assistance expressément, {inferred, plural, one {#} other {#}} selon notre déduction. {planned, plural, one {# prévoit} other {# prévoient}} d’en offrir.',
  'charts.bars.offered.actor':
    'Offre une assistance expressément sur {offers, plural, one {# thème} other {# thèmes}}, selon notre déduction sur {inferred}. Prévoit d’en offrir sur {planned}.',
  'charts.bars.column.asks': 'Demandent une aide',
  'charts.bars.column.difficulty': 'Signalent une difficulté',
  'charts.bars.column.mentions': 'Mentionnent comme important',
  'charts.bars.column.raised': 'En tout',
  'charts.bars.column.offers': 'Offrent expressément',
  'charts.bars.column.inferred': 'Offrent, déduit par nous',
  'charts.bars.column.planned': 'Prévoient d’offrir',
  'charts.bars.finding.raised.most':
    'Le thème le plus soulevé est « {names} » ({count, plural, one {# État} other {# États}})',
  'charts.bars.finding.raised.each':
    'Les thèmes les plus soulevés ({names}) le sont par {count, plural, one {# État} other {# États}} chacun',
  'charts.bars.finding.raised.only':
    'Le thème « {names} » est soulevé par {count, plural, one {# État} other {# États}}',
  'charts.bars.finding.offered.most':
    'Le thème qui a le plus d’offres est « {names} » ({count, plural, one {# pays ou organisation} other {# pays et organisations}})',
  'charts.bars.finding.offered.each':
    'Les thèmes qui ont le plus d’offres ({names}) en ont de {count, plural, one {# pays ou organisation} other {# pays et organisations}} chacun',
  'charts.bars.finding.offered.only':
    'Sur le thème « {names} », {count, plural, one {# pays ou organisation offre} other {# pays et organisations offrent}} une assistance',
  'charts.bars.finding.asking':
    '{count, plural, one {# État soulève} other {# États soulèvent}} des thèmes ; {asks, plural, =0 {aucune demande d’aide n’est consignée} one {# d’entre eux demande une aide} other {# d’entre eux demandent une aide}}',
  'charts.bars.finding.raising':
    '{count, plural, one {# État soulève} other {# États soulèvent}} des thèmes',
  'charts.bars.finding.offering':
    '{count, plural, one {# pays ou organisation offre} other {# pays et organisations offrent}} une assistance',
} satisfies Words<typeof english>;
