import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.title': 'Qui aide qui',
  'charts.flow.reading':
    'Des prestataires, par les thèmes, aux bénéficiaires que nomme le compte rendu, en nombre d’offres. Une offre à plusieurs compte chez chacun : le total des bénéficiaires peut donc dépasser celui des offres. L’aide prévue et l’aide fournie ont leurs propres figures et ne s’ajoutent pas à l’offre disponible. Un filtre d’acteurs garde ce qu’ils donnent et ce qu’ils reçoivent.',
  'charts.flow.thickness':
    'Plus un ruban est épais, plus il représente d’offres, à la même échelle dans toutes les figures ; ceux qui mènent aux bénéficiaires peuvent être les plus épais.',
  'charts.flow.signs': 'Signe',
  'charts.flow.organization': 'organisation',
  'charts.flow.panel.available': 'Offres disponibles',
  'charts.flow.panel.planned': 'Aide prévue',
  'charts.flow.panel.delivered': 'Aide fournie',
  'charts.flow.column.providers': 'Prestataires',
  'charts.flow.column.topics': 'Thèmes',
  'charts.flow.column.recipients': 'Bénéficiaires',
  'charts.flow.other.providers':
    '{count, plural, one {# autre prestataire} other {# autres prestataires}}',
  'charts.flow.other.topics': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# autre bénéficiaire} other {# autres bénéficiaires}}',
  'charts.flow.open': 'Ouverte à tous',
  'charts.flow.nobody': 'Sans bénéficiaire nommé',
  'charts.flow.offers': '{count, plural, one {# offre} other {# offres}}',
  'charts.flow.total.available':
    '{offers, plural, one {# offre} other {# offres}}, dont {open, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.total.planned':
    '{offers, plural, one {# offre} other {# offres}}, dont {open, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.total.delivered':
    '{offers, plural, one {# offre} other {# offres}}, dont {open, plural, other {#}} sans bénéficiaire nommé',
  'charts.flow.total.named':
    ' ; {named, plural, one {# mention} other {# mentions}} de bénéficiaires, certaines offres en nommant plusieurs',
  'charts.flow.from': 'de {count, plural, one {# prestataire} other {# prestataires}}',
  'charts.flow.on': 'sur {count, plural, one {# thème} other {# thèmes}}',
  'charts.flow.to': 'à {count, plural, one {# bénéficiaire nommé} other {# bénéficiaires nommés}}',
  'charts.flow.of-which.available':
    '{count, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.of-which.planned':
    '{count, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sans bénéficiaire nommé',
  'charts.flow.ribbon': '{from} vers {to} : {count, plural, one {# offre} other {# offres}}',
  'charts.flow.ribbon-filter':
    '{from} vers {to} : {count, plural, one {# offre} other {# offres}}. Filtrer sur {names}',
  'charts.flow.left-out': 'hors filtre',
  'charts.flow.none': 'rien de consigné avec le filtre actuel',
  'charts.flow.list.more':
    'et {count, plural, one {# autre thème} other {# autres thèmes}}, dans le tableau',
  'charts.flow.empty.kind': 'Le filtre exclut les offres, seules figurées ici.',
  'charts.flow.empty.none':
    'Aucune offre n’est consignée avec le filtre actuel : nul ne donne, ni n’est nommé pour recevoir. Retirez un filtre pour voir davantage.',
  'charts.flow.summed': 'Contenu des rubriques « autres »',
  'charts.flow.table.caption': 'Qui aide qui, en nombre d’offres. {scope}',
  'charts.flow.table.corner': 'Prestataire et thème',
  'charts.flow.table.given': 'Donné',
  'charts.flow.table.all': 'Offres',
  'charts.flow.table.to': 'Offres par bénéficiaire',
  'charts.flow.table.open': 'À tous, ou sans bénéficiaire',
  'charts.flow.table.other': 'Autres',
  'charts.flow.table.others':
    '{count, plural, one {# autre couple prestataire-thème} other {# autres couples prestataire-thème}}',
} satisfies Words<typeof english>;
