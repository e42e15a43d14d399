import type { chartsMarket as english } from '../en/charts-market.ts';
import type { Words } from '../words.ts';

export const chartsMarket = {
  'charts.market.title': 'Demande et offre',
  'charts.market.reading':
    'Chaque point est un thème : plus à droite, plus d’États y ont un besoin ; plus haut, plus d’États et d’organisations y ont une offre disponible. L’aide prévue ou fournie n’est pas une offre disponible.',
  'charts.market.narrowed':
    'Le filtre de pays ne restreint que les États ayant un besoin : les prestataires sont tous comptés.',
  'charts.market.divided':
    'Les lignes tiretées partagent les thèmes affichés, à gauche et à droite {across}, en bas et en haut {up}.',
  'charts.market.divided.needs':
    'à la médiane, {needs, plural, one {# État} other {# États}} ayant un besoin (au-delà : « fréquent »)',
  'charts.market.divided.any-need': 'selon qu’un État a un besoin ou non',
  'charts.market.divided.providers':
    'à la médiane, {providers, plural, one {# prestataire} other {# prestataires}} (au-delà : « abondante »)',
  'charts.market.divided.any-offer': 'selon que quelqu’un offre de l’aide ou non',
  'charts.market.undivided':
    'Aucune ligne ne partage les thèmes : trop peu nombreux, ou trop semblables, pour que des médianes aient un sens.',
  'charts.market.from': 'Attention aux échelles, qui ne partent pas toutes deux de 0.',
  'charts.market.axis.needs': 'États ayant un besoin →',
  'charts.market.axis.providers': '↑ Prestataires (États et organisations)',
  'charts.market.quadrant': '{need}, {offer}',
  'charts.market.need.much': 'Besoin fréquent',
  'charts.market.need.little': 'Besoin rare',
  'charts.market.need.some': 'Besoin',
  'charts.market.need.none': 'Sans besoin consigné',
  'charts.market.offer.many': 'offre abondante',
  'charts.market.offer.few': 'offre rare',
  'charts.market.offer.some': 'avec offre',
  'charts.market.offer.nobody': 'sans offre',
  'charts.market.in-quadrant': '{numbers} ; {quadrant}',
  'charts.market.numbers':
    '{needs, plural, =0 {aucun État} one {# État} other {# États}} ayant un besoin, {providers, plural, =0 {aucun prestataire} one {# prestataire ({split})} other {# prestataires ({split})}}',
  'charts.market.states': '{count, plural, one {# État} other {# États}}',
  'charts.market.organizations': '{count, plural, one {# organisation} other {# organisations}}',
  'charts.market.at-one-place':
    '{count} thèmes (chacun : {needs, plural, =0 {aucun État} one {# État} other {# États}} ayant un besoin, {providers, plural, =0 {aucun prestataire} one {# prestataire} other {# prestataires}}) : {names}',
  'charts.market.close': '{count} thèmes proches : {names}',
  'charts.market.more': 'et {count} de plus',
  'charts.market.unnamed': 'Dans la figure, sans place pour un nom :',
  'charts.market.unnamed.place':
    '{needs, plural, =0 {aucun État} one {# État} other {# États}} ayant un besoin, {providers, plural, =0 {aucun prestataire} one {# prestataire} other {# prestataires}} : {names}',
  'charts.market.legend': 'Disponible auprès de',
  'charts.market.supply.none': 'personne',
  'charts.market.supply.states': 'États',
  'charts.market.supply.organizations': 'organisations',
  'charts.market.supply.both': 'les deux (nombre dans une marque : autant de thèmes)',
  'charts.market.caption': 'États ayant un besoin et prestataires par thème. {scope}',
  'charts.market.table.need': 'Avec besoin',
  'charts.market.table.available': 'Avec offre disponible',
  'charts.market.table.states': 'États',
  'charts.market.table.organizations': 'Organisations',
  'charts.market.table.providers': 'Prestataires',
  'charts.market.without':
    'Non figurés, faute de besoin d’un État et d’offre disponible consignés (ce qui ne vaut pas absence de besoin) :',
  'charts.market.empty.need':
    'Le filtre exclut les besoins, sans lesquels il n’y a pas de demande à comparer aux offres.',
  'charts.market.empty.available':
    'Le filtre exclut les offres disponibles, sans lesquelles il n’y a pas d’offre à comparer aux besoins.',
  'charts.market.empty.both':
    'Le filtre exclut les besoins et les offres disponibles, seuls figurés ici.',
  'charts.market.empty.filter':
    'Ni besoin d’un État ni offre disponible n’est consigné avec le filtre actuel. Retirez un filtre pour voir davantage.',
} satisfies Words<typeof english>;
