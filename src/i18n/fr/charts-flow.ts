import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.help': 'Afficher :',
  'charts.help.one': '{help} : {count, plural, one {# phrase} other {# phrases}}',
  'charts.help.available': 'Offres',
  'charts.help.planned': 'Assistance prévue',
  'charts.help.delivered': 'Assistance fournie ou en cours',
  'charts.help.apart':
    'L’assistance prévue et l’assistance fournie ne sont jamais ajoutées aux offres.',
  'charts.flow.organization': 'organisation',
  'charts.flow.column.providers': 'Qui aide',
  'charts.flow.column.topics': 'Thèmes',
  'charts.flow.column.recipients': 'Qui est aidé',
  'charts.flow.other.providers': '{count, plural, one {# autre} other {# autres}}',
  'charts.flow.other.topics': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# autre destinataire} other {# autres destinataires}}',
  'charts.flow.open': 'Ouverte à tous',
  'charts.flow.members': 'Membres d’un groupe',
  'charts.flow.members.of': 'Membres : {name}',
  'charts.flow.on-request': 'Sur demande',
  'charts.flow.nobody': 'Aucun destinataire nommé',
  'charts.flow.from':
    'de {count, plural, one {# pays ou organisation} other {# pays et organisations}}',
  'charts.flow.on': 'sur {count, plural, one {# thème} other {# thèmes}}',
  'charts.flow.to': 'à {count, plural, one {# destinataire nommé} other {# destinataires nommés}}',
  'charts.flow.of-which.available': '{count, plural, one {# ouverte} other {# ouvertes}} à tous',
  'charts.flow.of-which.planned': '{count, plural, one {# ouverte} other {# ouvertes}} à tous',
  'charts.flow.of-which.members': '{count, plural, one {# ouverte} other {# ouvertes}} à un groupe',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# ouverte} other {# ouvertes}} sur demande',
  'charts.flow.of-which.delivered': '{count, plural, one {#} other {#}} sans destinataire nommé',
  'charts.flow.ribbon':
    'De : {from} ; à : {to} ({count, plural, one {# phrase} other {# phrases}})',
  'charts.flow.empty.kind': 'Ce graphique ne montre que l’assistance, et le filtre l’exclut.',
  'charts.flow.empty.none':
    'Aucune phrase sur l’assistance ne correspond aux filtres. Retirez un filtre pour en voir davantage.',
  'charts.flow.summed': 'Noms sous « autres »',
  'charts.flow.title.available': 'Qui aide qui : offres',
  'charts.flow.title.planned': 'Qui aide qui : assistance prévue',
  'charts.flow.title.delivered': 'Qui aide qui : assistance fournie ou en cours',
  'charts.flow.reading':
    'Les bandes vont de ceux qui aident, par les thèmes, aux destinataires que le rapport nomme. Leur épaisseur compte des phrases. Qui le dit le plus souvent expressément figure d’abord. Avec un filtre par pays, vous voyez l’assistance donnée et reçue.',
  'charts.flow.thickness': 'nombre et épaisseur : phrases',
  'charts.flow.inferred': 'déduit par nous, après « + »',
  'charts.flow.left-out': 'Exclu par le filtre : {names}.',
  'charts.flow.several':
    'Une phrase qui nomme plusieurs thèmes, pays ou organisations compte pour chacun et une fois dans le titre. Pour un thème ou un bénéficiaire, elle n’est pas déduite si elle le dit expressément de l’un de ceux qui aident.',
  'charts.flow.table.caption': '{title}, en nombre de phrases. {scope}',
  'charts.flow.table.provider': 'Qui aide',
  'charts.flow.table.topic': 'Thème',
  'charts.flow.table.sentences': 'Phrases',
  'charts.flow.table.recipients': 'Qui est aidé, et phrases pour chacun',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.available':
    'Une assistance est offerte dans {count, plural, one {# phrase} other {# phrases}}',
  'charts.flow.finding.planned':
    'Une assistance est prévue dans {count, plural, one {# phrase} other {# phrases}}',
  'charts.flow.finding.delivered':
    'Une assistance fournie ou en cours est consignée dans {count, plural, one {# phrase} other {# phrases}}',
  'charts.flow.finding.inferred':
    '{said} ({outright, plural, one {# expressément} other {# expressément}}, {inferred, plural, one {# par déduction} other {# par déduction}})',
} satisfies Words<typeof english>;
