import type { records as english } from '../en/records.ts';
import type { Words } from '../words.ts';

export const records = {
  'records.title': 'Fiches',
  'records.found':
    '{sentences, plural, one {# phrase} other {# phrases}} du rapport, en {rows, plural, one {# ligne} other {# lignes}}',
  'records.found.of':
    '{sentences, number} phrases du rapport sur {all, number}, en {rows, plural, one {# ligne} other {# lignes}}',
  'records.lead':
    'Une phrase a une ligne pour chaque pays ou organisation et chaque thème dont elle parle.',
  'records.export.all':
    'Exporter {count, plural, one {la seule ligne} other {les # lignes}} (Excel)',
  'records.export.shown':
    'Exporter {count, plural, one {la # ligne affichée} other {les # lignes affichées}} (Excel)',
  'records.export.other': 'Autres formats',
  'records.outright': 'dit expressément',
  'records.caption':
    'Lignes qui correspondent aux filtres, {order}. La première case d’une ligne ouvre son passage cité.',
  'records.order.minutes': 'dans l’ordre du rapport',
  'records.order.ascending': 'par {column}, en ordre croissant',
  'records.order.descending': 'par {column}, en ordre décroissant',
  'records.none': 'Ce jeu de données ne contient aucune phrase',
  'records.columns': 'Choisir les colonnes',
  'records.columns.title': 'Colonnes à afficher',
  'records.columns.close': 'Fermer la liste des colonnes',
  'records.open': '{text} : ouvrir le passage cité de {record}',
  'records.more': '… plus',
  'records.more.of': 'plus : {column} de {record}',
  'records.less': 'moins',
  'records.less.of': 'moins : {column} de {record}',
  'records.quote': '« {quote} »',
  'records.place': 'Point {item}, paragraphe {paragraph}, ligne {line}',
  'records.place.bare': 'Paragraphe {paragraph}, ligne {line}',
  'records.rapporteur': 'Rapporteur',
  'records.column.actor': 'Pays ou organisation',
  'records.column.topic': 'Thème',
  'records.column.kind': 'Type',
  'records.column.status': 'Statut',
  'records.column.quote': 'Phrase',
  'records.column.place': 'Endroit',
  'records.column.modality': 'Forme d’assistance',
  'records.column.counterpart': 'Autre partie',
  'records.column.openTo': 'Ouverte à',
  'records.implied': '{status} (déduit par nous)',
  'records.column.basis': 'Fondement',
  'records.column.reporter': 'Rapporté par',
  'records.column.note': 'Note',
  'records.column.meeting': 'Réunion',
  'records.column.id': 'Fiche',
  'records.column.state': 'État',
  'records.column.first': 'Première fois',
  'records.column.last': 'Dernière fois',
} satisfies Words<typeof english>;
