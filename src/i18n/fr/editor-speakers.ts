import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.headings': 'Titres',
  'editor.speakers.headings.what':
    'Décidez pour chaque type de titre s’il indique qui parle au-dessous. Un seul choix vaut pour tous les titres de ce type.',
  'editor.speakers.headings.none':
    'Aucun titre nommant des orateurs n’a été trouvé. Dans un texte en phrases, vous confirmez l’acteur à côté de chaque fiche.',
  'editor.speakers.headings.count':
    '{count, plural, one {# titre} other {# titres}} avec {titles, plural, one {# libellé} other {# libellés différents}}',
  'editor.speakers.form.colon': 'Un nom suivi de deux points',
  'editor.speakers.form.marked': 'Un titre en gras ou marqué',
  'editor.speakers.form.alone': 'Un nom seul sur sa ligne',
  'editor.speakers.form.presentation': 'Une présentation',
  'editor.speakers.form.section': 'Le titre d’une section',
  'editor.speakers.form.who': 'Qui parle sous des titres comme « {example} »',
  'editor.speakers.named': 'Tous comme nommés',
  'editor.speakers.nobody': 'Personne',
  'editor.speakers.differ': 'Ceux-ci diffèrent',
  'editor.speakers.undecided':
    'Pas encore décidé : personne ne compte comme orateur sous ces titres.',
  'editor.speakers.section':
    'Personne ne parle sous ces titres, sauf si vous en décidez autrement.',
  'editor.speakers.unclear':
    '{count, plural, one {# libellé ne nomme} other {# libellés ne nomment}} pas exactement un acteur des listes. Choisissez qui parle.',
  'editor.speakers.others': 'Personne sous les autres',
  'editor.speakers.differ.what': 'Ce qui est rempli compte. Ne changez que ce qui diffère.',
  'editor.speakers.times':
    '{count, plural, one {figure une fois dans le texte} other {figure # fois dans le texte}}',
  'editor.speakers.under': 'Qui parle sous « {title} »',
  'editor.speakers.line': 'Ligne {line}',
  'editor.speakers.more': 'En afficher {count} de plus',
  'editor.speakers.choose': 'Choisir…',
  'editor.speakers.drop': 'Supprimer cette décision',
  'editor.speakers.people': 'Personnes et titres indiqués par leur nom ({people})',
  'editor.speakers.for': 'Acteur de {name}',
  'editor.spoke': 'Qui est intervenu',
  'editor.spoke.what':
    'Ces acteurs ont un titre ou sont le sujet d’une phrase. Décochez ceux qui ne sont pas intervenus, puis confirmez les autres d’un coup.',
  'editor.spoke.none':
    'Aucun acteur des listes n’a été trouvé comme orateur. Vérifiez la langue de la réunion et la liste des acteurs.',
  'editor.spoke.heading': 'sous un titre',
  'editor.spoke.confirm':
    '{count, plural, one {Confirmer cet acteur} other {Confirmer ces # acteurs}}',
  'editor.spoke.open': 'Pas encore confirmé.',
  'editor.spoke.confirmed': 'Confirmés : {count} sur {all}.',
} as const satisfies Words<typeof english>;
