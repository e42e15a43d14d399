import type { editorCompare as english } from '../en/editor-compare.ts';
import type { Words } from '../words.ts';

export const editorCompare = {
  'editor.compare.intro':
    'Une autre personne code le même compte rendu sans voir vos fiches. Vous voyez ensuite où les deux codages diffèrent, et vous réglez chaque différence.',
  'editor.compare.yours':
    'Vous faites le second codage. Codez le compte rendu dans « Fiches », avec le seul manuel de codage. Enregistrez ensuite votre travail dans un fichier et rendez-le.',
  'editor.compare.yours.earlier':
    'Dans « {stage} », dites ce que sont devenues les fiches antérieures.',
  'editor.compare.give': 'Remettre une copie sans codage',
  'editor.compare.give.what':
    'Décidez d’abord qui parle : les deux codages sont vérifiés d’après cela. La copie contient le texte, les orateurs et les listes. Elle ne contient ni fiches ni positions.',
  'editor.compare.give.earlier':
    'Elle contient aussi les réunions précédentes avec leurs fiches, mais aucun de vos liens ni aucune de vos décisions.',
  'editor.compare.give.save': 'Exporter la copie sans codage',
  'editor.compare.take': 'Reprendre le fichier de l’autre personne',
  'editor.compare.take.what':
    'Choisissez le fichier que l’autre personne a enregistré. La première fois, vos fiches sont aussi conservées dans leur état actuel. Elles sont le premier codage, et les changements ultérieurs ne le modifient pas.',
  'editor.compare.take.open': 'Ouvrir le fichier reçu',
  'editor.compare.taken':
    'Le second codage compte {records, plural, one {# fiche} other {# fiches}} et {positions, plural, one {# position} other {# positions}}.',
  'editor.compare.taken.links':
    'Il compte {count, plural, one {# lien} other {# liens}} vers des fiches antérieures.',
  'editor.compare.taken.decisions':
    '{count, plural, one {Sa # décision n’est pas comparée} other {Ses # décisions ne sont pas comparées}} ; les vôtres restent.',
  'editor.compare.added':
    'Votre liste de propositions contient maintenant aussi {count, plural, one {# proposition} other {# propositions}} de l’autre personne.',
  'editor.compare.own': 'Ou corrigez vous-même la fiche :',
  'editor.compare.stances':
    'Parmi elles, différences entre positions réglées : {settled} sur {all}. Les codages s’accordent sur {agreed, plural, one {# position} other {# positions}}. Ils diffèrent sur {differing, plural, one {# position} other {# positions}}. Un seul des deux contient {alone, plural, one {# position} other {# positions}}.',
  'editor.compare.links':
    'Parmi elles, différences entre liens réglées : {settled} sur {all}. Les codages s’accordent sur {agreed, plural, one {# lien} other {# liens}}.',
  'editor.compare.link.lacks':
    'Parmi vos fiches, il manque celle qui le dit. Ajoutez-la d’abord, dans sa propre différence, plus haut, ou dans « {stage} ».',
  'editor.compare.gone':
    'Les deux codages contiennent ceci, mais vos fiches ne le contiennent pas.',
  'editor.compare.seen':
    'Ce fichier ne vient pas d’une copie sans codage. Utilisez-le seulement si l’autre personne n’avait pas vu vos fiches.',
  'editor.compare.empty':
    'Ce fichier n’a aucune fiche ni aucune position. C’est peut-être la copie sans codage elle-même. Le prendre quand même ?',
  'editor.compare.again':
    'Il y a déjà un autre second codage. Prendre celui-ci à sa place ? Vous pourrez l’annuler.',
  'editor.compare.other': 'Ce fichier porte sur une autre réunion. Rien n’en a été repris.',
  'editor.compare.speakers':
    'Sous ces titres, l’autre personne a décidé autrement qui parle : {words}.',
  'editor.compare.leave': 'Exclure {id}',
  'editor.compare.mend':
    'L’autre personne peut les corriger et rendre le fichier de nouveau. Vous pouvez aussi les exclure :',
  'editor.compare.differences': 'Différences',
  'editor.compare.count':
    'Différences réglées en tout : {settled} sur {all}. Les codages s’accordent sur {agreed, plural, one {# case} other {# cases}}.',
  'editor.compare.open': 'Afficher seulement ce qui reste à régler',
  'editor.compare.first': 'Premier codage',
  'editor.compare.second': 'Second codage',
  'editor.compare.blank': 'Rien de codé',
  'editor.compare.keep.first': 'Garder le premier',
  'editor.compare.keep.second': 'Garder le second',
  'editor.compare.keep.both': 'Garder les deux',
  'editor.compare.keep.neither': 'Ne garder aucun des deux',
  'editor.compare.reason': 'Motif ({about})',
  'editor.compare.reason.missing': 'Écrivez un motif.',
  'editor.compare.counted':
    'Ce tableau ne compte que les acteurs qui ont pris la parole. Il laisse de côté les régions et les autres dont on a seulement parlé.',
  'editor.compare.problems': 'À corriger dans les codages',
} as const satisfies Words<typeof english>;
