import type { chartsMap as english } from '../en/charts-map.ts';
import type { Words } from '../words.ts';

export const chartsMap = {
  'charts.map.title.of': 'Carte par pays : {measure}',
  'charts.map.reading':
    'Chaque case est un État, à peu près à sa place. Toutes ont la même taille. Une couleur plus forte indique plus de thèmes. Une case vide n’est pas un zéro, et la légende dit pourquoi elle est vide.',
  'charts.map.reading.needs': 'Le nombre compte les thèmes avec un besoin.',
  'charts.map.reading.unmet':
    'Le nombre compte les thèmes avec un besoin auquel aucune offre disponible d’un autre acteur ne répond clairement.',
  'charts.map.reading.offers':
    'Le nombre compte les thèmes avec une offre disponible. L’aide prévue et l’aide fournie ne comptent pas.',
  'charts.map.reading.capacities':
    'Le nombre compte les thèmes avec une expérience existante. Une expérience en cours ne compte pas.',
  'charts.map.measure': 'Mesure',
  'charts.map.measure.needs': 'Besoins',
  'charts.map.measure.unmet': 'Besoins sans réponse claire',
  'charts.map.measure.offers': 'Offres disponibles',
  'charts.map.measure.capacities': 'Expérience existante',
  'charts.map.value.needs':
    '{count, plural, one {# thème avec un besoin} other {# thèmes avec un besoin}}',
  'charts.map.value.unmet':
    '{count, plural, one {# thème avec un besoin sans réponse ou avec réponse incertaine} other {# thèmes avec un besoin sans réponse ou avec réponse incertaine}}',
  'charts.map.value.perhaps': '{words}, dont {count} seulement avec réponse incertaine',
  'charts.map.value.offers':
    '{count, plural, one {# thème avec une offre disponible} other {# thèmes avec une offre disponible}}',
  'charts.map.value.capacities':
    '{count, plural, one {# thème avec une expérience existante} other {# thèmes avec une expérience existante}}',
  'charts.map.legend.blank': 'Vide',
  'charts.map.legend.nothing-on-topic': 'a parlé, rien de tel consigné',
  'charts.map.legend.no-remarks': 'sans intervention',
  'charts.map.legend.not-participant': 'non participant',
  'charts.map.legend.hidden': 'masqué par les filtres',
  'charts.map.legend.met': 'avec réponse',
  'charts.map.legend.topics': 'thèmes',
  'charts.map.nothing.needs': 'a pris la parole, mais aucun besoin n’est consigné',
  'charts.map.nothing.offers': 'a pris la parole, mais aucune offre disponible n’est consignée',
  'charts.map.nothing.capacities':
    'a pris la parole, mais aucune expérience existante n’est consignée',
  'charts.map.blank.no-remarks': 'aucune intervention consignée',
  'charts.map.blank.not-participant': 'non participant',
  'charts.map.blank.hidden': 'masqué par les filtres',
  'charts.map.blank.met': 'aucun, car tous ses besoins ont une réponse',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Carte des États',
  'charts.map.elsewhere': 'Ailleurs',
  'charts.map.empty.states':
    'La carte ne montre que des États, et ce jeu de données n’en contient aucun.',
  'charts.map.unasked.needs': 'La carte compte les besoins, et le filtre les exclut.',
  'charts.map.unasked.offers': 'La carte compte les offres disponibles, et le filtre les exclut.',
  'charts.map.unasked.capacities':
    'La carte compte les expériences existantes, et le filtre les exclut.',
  'charts.map.ask.needs': 'Afficher les besoins',
  'charts.map.ask.offers': 'Afficher les offres disponibles',
  'charts.map.ask.capacities': 'Afficher les expériences existantes',
  'charts.map.apart': 'Absents de la carte, qui ne montre que des États :',
  'charts.map.apart.one': '{name} ({count, plural, one {# thème} other {# thèmes}})',
  'charts.map.apart.unmet':
    'La carte ne montre ni organisations ni régions. Les réponses ne sont comptées que pour les États.',
  'charts.map.table.caption': '{measure} par État, en nombre de thèmes. {scope}',
  'charts.map.table.subregion': 'Sous-région',
  'charts.map.finding.needs':
    '{count, plural, one {# État sur {all} sollicite de l’aide, reconnaît un manque ou évoque un thème} other {# États sur {all} sollicitent de l’aide, reconnaissent un manque ou évoquent un thème}}.',
  'charts.map.finding.unmet':
    '{count, plural, one {# État sur {all} demande ou évoque} other {# États sur {all} demandent ou évoquent}} quelque chose sans réponse ou avec réponse incertaine.',
  'charts.map.finding.offers':
    '{count, plural, one {# État sur {all} a} other {# États sur {all} ont}} une offre disponible.',
  'charts.map.finding.capacities':
    '{count, plural, one {# État sur {all} fait} other {# États sur {all} font}} état d’une expérience existante.',
  'charts.map.finding.most': 'Avec le plus de thèmes : {names}.',
  'charts.map.finding.one': '{name} ({count})',
  'charts.map.table.corner': 'État',
  'charts.map.table.topics': 'Thèmes',
  'charts.map.name.ARG': 'Argentine',
  'charts.map.name.ATG': 'Antigua',
  'charts.map.name.BHS': 'Bahamas',
  'charts.map.name.BLZ': 'Belize',
  'charts.map.name.BOL': 'Bolivie',
  'charts.map.name.BRA': 'Brésil',
  'charts.map.name.BRB': 'Barbade',
  'charts.map.name.CAN': 'Canada',
  'charts.map.name.CHL': 'Chili',
  'charts.map.name.COL': 'Colombie',
  'charts.map.name.CRI': 'Costa Rica',
  'charts.map.name.CUB': 'Cuba',
  'charts.map.name.DMA': 'Dominique',
  'charts.map.name.DOM': 'Rép. dom.',
  'charts.map.name.ECU': 'Équateur',
  'charts.map.name.GRD': 'Grenade',
  'charts.map.name.GTM': 'Guatemala',
  'charts.map.name.GUY': 'Guyana',
  'charts.map.name.HND': 'Honduras',
  'charts.map.name.HTI': 'Haïti',
  'charts.map.name.JAM': 'Jamaïque',
  'charts.map.name.KNA': 'St-Kitts',
  'charts.map.name.LCA': 'Ste-Lucie',
  'charts.map.name.MEX': 'Mexique',
  'charts.map.name.NIC': 'Nicaragua',
  'charts.map.name.PAN': 'Panama',
  'charts.map.name.PER': 'Pérou',
  'charts.map.name.PRY': 'Paraguay',
  'charts.map.name.SLV': 'El Salva­dor',
  'charts.map.name.SUR': 'Suriname',
  'charts.map.name.TTO': 'Trinité',
  'charts.map.name.URY': 'Uruguay',
  'charts.map.name.USA': 'États-Unis',
  'charts.map.name.VCT': 'St-Vincent',
  'charts.map.name.VEN': 'Venezuela',
} satisfies Words<typeof english>;
