import type { paper as english } from '../en/paper.ts';
import type { Words } from '../words.ts';

export const paper = {
  'paper.heading': 'Imprimer ou enregistrer',
  'paper.hint':
    'L’aperçu montre ce qui s’imprime : d’abord les points, puis, sur une autre page, les phrases en notes.',
  'paper.made.importance': 'Ordre des critères',
  'paper.made.importance.of': '{importance}. {how}',
  'paper.preview': 'Aperçu',
  'paper.print': 'Imprimer',
  'paper.word': 'Fichier Word',
  'paper.markdown': 'Fichier Markdown',

  'paper.title': 'Ordre du jour proposé',
  'paper.blanks': 'Date : {date}  Lieu : {place}  Présidence : {chair}',
  'paper.about': '{total}. {documents}',
  'paper.record': 'D’après le rapport : {documents}',
  'paper.document': '{title} ({document})',
  'paper.documents.more':
    '{documents} et {count, plural, one {# autre réunion} other {# autres réunions}}',
  'paper.dataset': 'jeu de données du {date}, {hash}',
  'paper.item': '{number}. {topic}',

  'paper.label': '{label} :',
  'paper.more': 'et {count} de plus',
  'paper.proposals.none': 'aucune consignée',

  'paper.made': 'Comment ce document a été établi',
  'paper.made.filters': 'Filtres',
  'paper.made.criteria': 'Critères',
  'paper.made.criterion': '{criterion} ({formula})',
  'paper.made.criteria.scaled': '{criteria}. {scale}',
  'paper.made.excluded': 'Exclus par la présidence',
  'paper.made.order': 'Ordre des points',
  'paper.made.order.chair': 'fixé par la présidence',
  'paper.made.order.ranking': 'celui du classement',
  'paper.made.next': 'Suivants au classement',
  'paper.made.topic': '{topic} ({reason})',
  'paper.made.notices': 'À noter',
  'paper.made.dataset': 'Jeu de données',
  'paper.made.dataset.value': 'version {version} du {date}, empreinte {hash}',
  'paper.made.link': 'Lien',

  'paper.evidence': 'Citations',
  'paper.evidence.hint':
    'Phrases textuelles du rapport, en {language} sauf indication contraire. Chacune figure une seule fois.',
  'paper.note': 'Note {number}',
  'paper.note.back': 'Note {number}, retour à l’ordre du jour',
  'paper.claim': '{actor} : {status}',
  'paper.claim.implied': '{status} (déduit par nous)',
  'paper.claim.stance': '{actor}, {stance} : « {proposal} »',
  'paper.claim.reported': '{claim} (source : {reporter})',
  'paper.claim.items': '{claim} (points {items})',
  'paper.claim.item': '{claim} (point {items})',
  'paper.claims': '{first} ; {next}',
  'paper.record.of': 'fiche {id}',
  'paper.position.of': 'position {id}',
  'paper.said': '{claims} :',
  'paper.quote': '« {quote} »',
  'paper.place': 'paragraphe {paragraph}, {document}',
  'paper.place.language': '{place}, en {language}',
  'paper.notes.more':
    '{count, plural, one {# autre phrase sur ce point n’est pas imprimée} other {# autres phrases sur ce point ne sont pas imprimées}}. Voir le lien sous « Comment ce document a été établi ».',
  'paper.why': 'Pourquoi',
  'paper.made.tiers': 'Parties',
} satisfies Words<typeof english>;
