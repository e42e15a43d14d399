import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organisation',
  'charts.help.available': 'Offres disponibles',
  'charts.help.planned': 'Aide prévue',
  'charts.help.delivered': 'Aide fournie',
  'charts.help.apart':
    'L’aide prévue et l’aide fournie ne s’ajoutent jamais aux offres disponibles.',
  'charts.flow.column.providers': 'Prestataires',
  'charts.flow.column.topics': 'Thèmes',
  'charts.flow.column.recipients': 'Bénéficiaires',
  'charts.flow.other.providers':
    '{count, plural, one {# autre prestataire} other {# autres prestataires}}',
  'charts.flow.other.topics': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# autre bénéficiaire} other {# autres bénéficiaires}}',
  'charts.flow.open': 'Ouverte à tous',
  'charts.flow.members': 'Membres d’un groupe',
  'charts.flow.members.of': 'Membres ({name})',
  'charts.flow.on-request': 'Sur demande',
  'charts.flow.nobody': 'Sans bénéficiaire nommé',
  'charts.flow.offers.offer': '{count, plural, one {# fiche} other {# fiches}}',
  'charts.flow.offers.past': '{count, plural, other {# cas d’aide}}',
  'charts.flow.from': 'de {count, plural, one {# prestataire} other {# prestataires}}',
  'charts.flow.on': 'sur {count, plural, one {# thème} other {# thèmes}}',
  'charts.flow.to': 'à {count, plural, one {# bénéficiaire nommé} other {# bénéficiaires nommés}}',
  'charts.flow.of-which.available':
    '{count, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.of-which.planned':
    '{count, plural, one {# ouverte à tous} other {# ouvertes à tous}}',
  'charts.flow.of-which.members':
    '{count, plural, one {# ouverte à un groupe} other {# ouvertes à un groupe}}',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# ouverte sur demande} other {# ouvertes sur demande}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sans bénéficiaire nommé',
  'charts.flow.ribbon.offer': '{from} vers {to} : {count, plural, one {# fiche} other {# fiches}}',
  'charts.flow.ribbon.past': '{from} vers {to} : {count, plural, other {# cas d’aide}}',
  'charts.flow.empty.kind': 'Ce graphique ne montre que des offres, et le filtre les exclut.',
  'charts.flow.empty.none':
    'Aucune offre ne correspond aux filtres. Retirez un filtre pour en voir davantage.',
  'charts.flow.summed': 'Noms réunis sous « autres »',
  'charts.flow.title.available': 'Prestataires et bénéficiaires : offres disponibles',
  'charts.flow.title.planned': 'Prestataires et bénéficiaires : aide prévue',
  'charts.flow.title.delivered': 'Prestataires et bénéficiaires : aide fournie',
  'charts.flow.reading':
    'Les bandes vont des prestataires, en passant par les thèmes, aux bénéficiaires que nomme le compte rendu. Leur épaisseur indique le nombre de fiches, ou de cas si l’aide a déjà été fournie. Vous voyez un seul statut de l’aide à la fois. Une fiche qui nomme plusieurs acteurs compte pour chacun. Si vous filtrez par acteur, vous voyez ce qu’il donne et ce qu’il reçoit.',
  'charts.flow.thickness.offer': 'épaisseur : nombre de fiches',
  'charts.flow.thickness.past': 'épaisseur : nombre de cas',
  'charts.flow.left-out': 'Le filtre exclut : {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# fiche compte} other {# fiches comptent}} {mentions, plural, other {# fois}} parmi les bénéficiaires, car certaines en nomment plusieurs.',
  'charts.flow.several.past':
    '{offers, plural, one {# cas compte} other {# cas comptent}} {mentions, plural, other {# fois}} parmi les bénéficiaires, car certains en nomment plusieurs.',
  'charts.flow.table.caption.offer': '{title}, en nombre de fiches. {scope}',
  'charts.flow.table.caption.past': '{title}, en nombre de cas d’aide. {scope}',
  'charts.flow.table.provider': 'Prestataire',
  'charts.flow.table.topic': 'Thème',
  'charts.flow.table.offers.offer': 'Fiches',
  'charts.flow.table.offers.past': 'Cas d’aide',
  'charts.flow.table.recipients.offer': 'Bénéficiaires, et fiches pour chacun',
  'charts.flow.table.recipients.past': 'Bénéficiaires, et cas pour chacun',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'Le plus grand nombre de fiches vient de : {names}, soit {part, number} sur {offers, number}.',
  'charts.flow.finding.from.planned':
    'Pour l’aide prévue, le plus grand nombre de fiches vient de : {names}, soit {part, number} sur {offers, number}.',
  'charts.flow.finding.from.delivered':
    'Pour l’aide fournie, le plus grand nombre de cas vient de : {names}, soit {part, number} sur {offers, number}.',
  'charts.flow.finding.only.available': 'Toutes les fiches viennent de : {names}.',
  'charts.flow.finding.only.planned': 'Toute l’aide prévue vient de : {names}.',
  'charts.flow.finding.only.delivered': 'Toute l’aide fournie vient de : {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Chaque offre nomme ses bénéficiaires.} one {# fiche est ouverte à tous.} other {# fiches sont ouvertes à tous.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Chaque cas nomme ses bénéficiaires.} one {# cas ne nomme aucun bénéficiaire.} other {# cas ne nomment aucun bénéficiaire.}}',
  'charts.help': 'Statut de l’aide',
  'charts.help.told': '{told} ({records, plural, one {# fiche} other {# fiches}})',
  'charts.flow.finding.told':
    '{passages, plural, one {# passage offre} other {# passages offrent}} de l’aide maintenant. Nous en avons tiré {records, plural, one {# fiche} other {# fiches}}.',
} satisfies Words<typeof english>;
