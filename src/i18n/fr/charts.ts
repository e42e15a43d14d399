import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.contents': 'Graphiques de cette page',
  'charts.frame.table': 'En tableau',
  'charts.title.topic': 'Besoins et offres par thème',
  'charts.title.actor': 'Besoins et offres par pays et organisation',
  'charts.reading.topic':
    'Les barres comptent des États. Parmi les besoins, chacun figure une fois, sous le plus ferme : les parts s’additionnent. Les offres ont une barre par statut, et un État qui a des offres de plusieurs statuts figure dans chacune : ces barres ne s’additionnent pas. Les organisations (◆) sont comptées à part de même ; les régions ne figurent que dans le graphique par pays.',
  'charts.reading.actor':
    'Les barres comptent des thèmes. Parmi les besoins, chacun figure une fois, sous le plus ferme : les parts s’additionnent. Les offres ont une barre par statut, et un thème qui a des offres de plusieurs statuts figure dans chacune : ces barres ne s’additionnent pas. Les organisations sont à part des États.',
  'charts.side.need.topic': 'États ayant un besoin',
  'charts.side.offer.topic': 'États ayant une offre',
  'charts.side.need.actor': 'Thèmes avec un besoin',
  'charts.side.offer.actor': 'Thèmes avec une offre',
  'charts.legend.organizations': 'organisations, à côté des États et remplies comme leurs barres',
  'charts.legend.apart': 'À part',
  'charts.part.topic':
    '{name}, {status} : {count, plural, one {# État} other {# États}}. Filtrer sur ce thème',
  'charts.part.actor':
    '{name}, {status} : {count, plural, one {# thème} other {# thèmes}}. Filtrer sur cette ligne',
  'charts.row.need.topic':
    '{count, plural, =0 {aucun État ayant un besoin} one {# État ayant un besoin} other {# États ayant un besoin}}',
  'charts.row.need.actor':
    '{count, plural, =0 {aucun thème avec un besoin} one {# thème avec un besoin} other {# thèmes avec un besoin}}',
  'charts.row.offer.topic':
    'États offrant une aide disponible : {available}, prévue : {planned}, fournie : {delivered}',
  'charts.row.offer.actor':
    'thèmes avec une aide disponible : {available}, prévue : {planned}, fournie : {delivered}',
  'charts.row.organizations':
    'organisations à part, ayant un besoin : {need}, offrant une aide disponible : {available}, prévue : {planned}, fournie : {delivered}',
  'charts.table.total': 'Tous les besoins',
  'charts.table.organizations.need': 'Besoins',
  'charts.table.corner.topic': 'Thème',
  'charts.table.corner.actor': 'Pays ou organisation',
  'charts.table.need.topic': 'Besoins (États)',
  'charts.table.offer.topic': 'Offres (États, sous chacun de leurs statuts)',
  'charts.table.need.actor': 'Besoins (thèmes)',
  'charts.table.offer.actor': 'Offres (thèmes, sous chacun de leurs statuts)',
  'charts.table.organizations': 'Organisations, hors États',
  'charts.table.caption.topic': 'Besoins et offres par thème, en nombre d’États. {scope}',
  'charts.table.caption.actor':
    'Besoins et offres par pays et organisation, en nombre de thèmes. {scope}',
  'charts.empty.kind': 'Le filtre ne retient ni besoins ni offres, seuls figurés ici.',
  'charts.empty.filter':
    'Ni besoin ni offre n’est consigné avec le filtre actuel. Retirez un filtre pour voir davantage.',
  'charts.silent.topic.regions-only':
    'Consignés pour des régions seulement, qui ne sont pas des États :',
  'charts.silent.actor.regions-only': 'Consignés pour des régions seulement :',
  'charts.silent.topic.hidden':
    'Des fiches existent, mais ni besoin ni offre avec le filtre actuel :',
  'charts.silent.topic.others': 'Consignés par d’autres seulement, que le filtre exclut :',
  'charts.silent.topic.nothing-on-topic':
    'Rien de consigné (ce qui ne vaut pas absence de besoin) :',
  'charts.silent.topic.no-remarks': 'Aucune intervention consignée :',
  'charts.silent.topic.not-participant': 'Aucun participant :',
  'charts.silent.actor.hidden':
    'Des fiches existent, mais ni besoin ni offre avec le filtre actuel :',
  'charts.silent.actor.others': 'Consignés par d’autres seulement :',
  'charts.silent.actor.nothing-on-topic': 'Intervenus, sans besoin, offre ni capacité consignés :',
  'charts.silent.actor.no-remarks':
    'Aucune intervention consignée (ce qui ne vaut pas absence de besoin) :',
  'charts.silent.actor.not-participant': 'Non participants :',
  'charts.others.topic': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.others.actor':
    '{count, plural, one {# autre pays ou organisation} other {# autres pays et organisations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# thème réuni} other {# thèmes réunis}} en une ligne',
  'charts.others.summed.actor':
    '{count, plural, one {# pays ou organisation réuni} other {# pays et organisations réunis}} en une ligne',
  'charts.others.names.topic':
    'Thèmes demandés ou offerts par le moins d’États. Dans leur ligne, chaque État compte une fois parmi les besoins et une fois dans chaque barre d’offres. Le tableau a une ligne pour chacun :',
  'charts.others.names.actor':
    'Ceux qui ont le moins de thèmes. Dans leur ligne, chaque thème compte une fois parmi les besoins et une fois dans chaque barre d’offres. Le tableau a une ligne pour chacun :',
  'charts.shaky': 'Accord insuffisant entre deux codages ; chiffres à lire avec prudence :',
  'charts.left-out.topic':
    '{count, plural, one {# thème exclu par le filtre de thèmes} other {# thèmes exclus par le filtre de thèmes}}',
  'charts.left-out.actor':
    '{count, plural, one {# acteur exclu par le filtre d’acteurs} other {# acteurs exclus par le filtre d’acteurs}}',
  'charts.left-out.add': 'Ajouter {name}',
  'charts.left-out.all.topic': 'Tous les thèmes',
  'charts.left-out.all.actor': 'Tous les acteurs',
  'charts.sort': 'Ordre',
  'charts.sort.neutral.topic': 'Neutre, par groupe',
  'charts.sort.neutral.actor': 'Neutre, par sous-région',
  'charts.sort.name': 'Nom',
  'charts.sort.needs': 'Besoins décroissants',
  'charts.sort.offers': 'Offres décroissantes',
  'charts.sort.unmet': 'Non couverts décroissants',
  'charts.sort.similarity': 'Par similitude',
} satisfies Words<typeof english>;
