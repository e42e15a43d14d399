import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organisation',
  'charts.help.available': 'Offres disponibles',
  'charts.help.planned': 'Aide prévue',
  'charts.help.delivered': 'Aide apportée',
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
    '{count, plural, one {# ouverte aux membres} other {# ouvertes aux membres}}',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# ouverte sur demande} other {# ouvertes sur demande}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sans bénéficiaire nommé',
  'charts.flow.ribbon.offer': '{from} vers {to} : {count, plural, one {# fiche} other {# fiches}}',
  'charts.flow.ribbon.past': '{from} vers {to} : {count, plural, other {# cas d’aide}}',
  'charts.flow.empty.kind': 'Le filtre exclut les offres, seules figurées ici.',
  'charts.flow.empty.none':
    'Aucune offre n’est consignée avec le filtre actuel : nul ne donne, ni n’est nommé pour recevoir. Retirez un filtre pour voir davantage.',
  'charts.flow.summed': 'Contenu des rubriques « autres »',
  'charts.flow.title.available': 'Qui aide qui : offres disponibles',
  'charts.flow.title.planned': 'Qui aide qui : aide prévue',
  'charts.flow.title.delivered': 'Qui aide qui : aide apportée',
  'charts.flow.reading':
    'Des fournisseurs, par les thèmes, aux bénéficiaires que nomme le compte rendu, en nombre de fiches, ou de cas si l’aide a été apportée. Un seul état de l’aide est montré à la fois : l’aide prévue et l’aide apportée ne s’ajoutent jamais à ce qui est disponible. Une fiche qui en nomme plusieurs compte pour chacun, si bien que leur total peut dépasser celui des fiches. Un filtre sur les acteurs garde ce qu’ils donnent et ce qu’ils reçoivent.',
  'charts.flow.thickness.offer': 'épaisseur : nombre de fiches',
  'charts.flow.thickness.past': 'épaisseur : nombre de cas',
  'charts.flow.left-out': 'Écarté par le filtre : {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# fiche} other {# fiches}} ; bénéficiaires nommés {mentions, plural, other {# fois}}, car une fiche peut en nommer plusieurs.',
  'charts.flow.several.past':
    '{offers, plural, other {# cas d’aide}} ; bénéficiaires nommés {mentions, plural, other {# fois}}, car un cas peut en nommer plusieurs.',
  'charts.flow.table.caption.offer': '{title}, en nombre de fiches. {scope}',
  'charts.flow.table.caption.past': '{title}, en nombre de cas d’aide. {scope}',
  'charts.flow.table.provider': 'Fournisseur',
  'charts.flow.table.topic': 'Thème',
  'charts.flow.table.offers.offer': 'Fiches',
  'charts.flow.table.offers.past': 'Cas d’aide',
  'charts.flow.table.recipients.offer': 'Bénéficiaires, et fiches pour chacun',
  'charts.flow.table.recipients.past': 'Bénéficiaires, et cas pour chacun',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'Les enregistrements viennent surtout de {names} : {part, number} sur {offers, number}.',
  'charts.flow.finding.from.planned':
    'L’aide prévue vient surtout de {names} : {part, number} fiches sur {offers, number}.',
  'charts.flow.finding.from.delivered':
    'L’aide apportée est venue surtout de {names} : {part, number} cas sur {offers, number}.',
  'charts.flow.finding.only.available': 'Tous les enregistrements viennent de {names}.',
  'charts.flow.finding.only.planned': 'Toute l’aide prévue vient de {names}.',
  'charts.flow.finding.only.delivered': 'Toute l’aide apportée est venue de {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Chaque offre nomme ses bénéficiaires.} one {# est ouverte à tous.} other {# sont ouvertes à tous.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Chaque cas nomme ses bénéficiaires.} one {# ne nomme aucun bénéficiaire.} other {# ne nomment aucun bénéficiaire.}}',
  'charts.help': 'État de l’aide',
  'charts.help.told':
    '{told} ({records, plural, one {# enregistrement} other {# enregistrements}})',
  'charts.flow.finding.told': 'Offres disponibles : {told}.',
} satisfies Words<typeof english>;
