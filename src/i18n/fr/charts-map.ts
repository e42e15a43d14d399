import type { chartsMap as english } from '../en/charts-map.ts';
import type { Words } from '../words.ts';

export const chartsMap = {
  'charts.map.title.of': 'Carte par pays : {measure}',
  'charts.map.reading':
    'Chaque case est un État, à peu près à sa place. Toutes ont la même taille. Une couleur plus forte indique plus de thèmes. Une case vide n’est pas un zéro, et la légende dit pourquoi elle est vide.',
  'charts.map.reading.needs': 'Le nombre compte les thèmes qu’un État soulève.',
  'charts.map.reading.unmet':
    'Le nombre compte les thèmes qu’un État soulève sans offre ouverte d’un autre.',
  'charts.map.reading.offers':
    'Le nombre compte les thèmes des offres d’un État. L’assistance prévue et l’assistance fournie ne comptent pas.',
  'charts.map.reading.capacities':
    'Le nombre compte les thèmes avec une expérience existante. Une expérience en cours ne compte pas.',
  'charts.map.measure': 'Afficher :',
  'charts.map.measure.needs': 'Thèmes soulevés',
  'charts.map.measure.unmet': 'Thèmes sans offre ouverte',
  'charts.map.measure.offers': 'Thèmes avec une offre',
  'charts.map.measure.capacities': 'Thèmes avec une expérience',
  'charts.map.value.needs': '{count, plural, one {# thème soulevé} other {# thèmes soulevés}}',
  'charts.map.value.unmet':
    '{count, plural, one {# thème soulevé} other {# thèmes soulevés}} sans offre ouverte',
  'charts.map.value.perhaps': '{words}, dont {count} avec peut-être une offre',
  'charts.map.value.offers': 'offres sur {count, plural, one {# thème} other {# thèmes}}',
  'charts.map.value.capacities': 'expérience sur {count, plural, one {# thème} other {# thèmes}}',
  'charts.map.column.none': 'Aucune offre consignée',
  'charts.map.column.perhaps': 'Peut-être',
  'charts.map.legend.blank': 'Vide',
  'charts.map.legend.nothing-on-topic': 'est intervenu ; rien de consigné',
  'charts.map.legend.no-remarks': 'aucune intervention consignée',
  'charts.map.legend.not-participant': 'non participant',
  'charts.map.legend.hidden': 'masqué par les filtres',
  'charts.map.legend.met': 'offre ouverte sur chacun',
  'charts.map.legend.topics': 'thèmes',
  'charts.map.nothing.needs': 'intervention consignée, mais aucun thème soulevé',
  'charts.map.nothing.offers': 'intervention consignée, mais aucune offre',
  'charts.map.nothing.capacities': 'intervention consignée, mais aucune expérience existante',
  'charts.map.blank.no-remarks': 'aucune intervention consignée',
  'charts.map.blank.not-participant': 'non participant',
  'charts.map.blank.hidden': 'masqué par les filtres',
  'charts.map.blank.met': 'une offre ouverte sur chaque thème soulevé',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Carte des États',
  'charts.map.elsewhere': 'Ailleurs',
  'charts.map.empty.states':
    'La carte ne montre que des États, et ce jeu de données n’en contient aucun.',
  'charts.map.unasked.needs': 'La carte compte les thèmes soulevés, et le filtre les exclut.',
  'charts.map.unasked.offers': 'La carte compte les offres, et le filtre les exclut.',
  'charts.map.unasked.capacities':
    'La carte compte les expériences existantes, et le filtre les exclut.',
  'charts.map.ask.needs': 'Afficher les thèmes soulevés',
  'charts.map.ask.offers': 'Afficher les offres',
  'charts.map.ask.capacities': 'Afficher les expériences existantes',
  'charts.map.apart': 'Absents de la carte, qui ne montre que des États :',
  'charts.map.apart.one': '{name} ({count, plural, one {# thème} other {# thèmes}})',
  'charts.map.apart.unmet':
    'La carte ne montre ni organisations ni régions. Les réponses ne sont comptées que pour les États.',
  'charts.map.table.caption': '{measure} par État. {scope}',
  'charts.map.table.corner': 'État',
  'charts.map.table.subregion': 'Sous-région',
  'charts.map.table.topics': 'Thèmes',
  'charts.map.finding.needs':
    '{count, plural, one {# État sur {all} demande une aide, signale une difficulté ou mentionne un thème comme important} other {# États sur {all} demandent une aide, signalent une difficulté ou mentionnent un thème comme important}}',
  'charts.map.finding.unmet':
    '{count, plural, one {# État sur {all} soulève} other {# États sur {all} soulèvent}} des thèmes sans offre ouverte',
  'charts.map.finding.offers':
    '{count, plural, one {# État sur {all} offre} other {# États sur {all} offrent}} une assistance',
  'charts.map.finding.capacities':
    '{count, plural, one {# État sur {all} fait} other {# États sur {all} font}} état d’une expérience existante',
} satisfies Words<typeof english>;
