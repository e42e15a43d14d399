import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.intro':
    'Vérifiez chaque endroit où quelqu’un prend la parole. Si le compte rendu nomme une personne mais pas l’acteur, ajoutez cette personne dans « Personnes qui présentent ».',
  'editor.speakers.people': 'Personnes qui présentent ({people})',
  'editor.speakers.people.what':
    'Ajoutez chaque personne avec le nom qui figure dans le compte rendu. Le titre n’est nécessaire que s’il ne contient pas ce nom.',
  'editor.speakers.person.new': 'Ajouter une personne',
  'editor.speakers.name': 'Nom',
  'editor.speakers.name.first': 'Écrivez d’abord le nom.',
  'editor.speakers.heading': 'Titre (si nécessaire)',
  'editor.speakers.for': 'Parle pour',
  'editor.speakers.places': 'Qui prend la parole',
  'editor.speakers.count':
    'Trouvés : {found}. Proposés : {proposed}. Confirmés par vous : {confirmed}. {doubt, plural, =0 {Inconnus : {unknown}.} other {Inconnus : {unknown}. En doute : #.}}',
  'editor.speakers.none':
    'Aucun orateur n’a été trouvé. Vérifiez la langue de la réunion et les noms de la liste des acteurs. Les règles cherchent « Canada : » et « Le Canada a dit ».',
  'editor.speakers.language':
    'Les règles ne lisent que des phrases en anglais, espagnol, français et portugais. Dans ce compte rendu, elles trouvent les noms isolés ou suivis de deux points. Ajoutez les autres changements plus bas, chacun par sa ligne.',
  'editor.speakers.waits':
    'Une proposition ne change rien tant que vous ne la confirmez pas. Tant que vous n’avez pas décidé qui parle, seules les fiches de ce passage attendent.',
  'editor.speakers.take':
    '{places, plural, one {Confirmer # proposition} other {Confirmer les # propositions}}',
  'editor.speakers.short': 'Afficher seulement les {places} à décider',
  'editor.speakers.line': 'Ligne',
  'editor.speakers.words': 'Premiers mots',
  'editor.speakers.who': 'Qui parle',
  'editor.speakers.who.line': 'Qui parle à partir de la ligne {line}',
  'editor.speakers.state': 'Situation et règle',
  'editor.speakers.actions': 'Actions',
  'editor.speakers.action.line': '{action}, ligne {line}',
  'editor.speakers.choose': 'Choisir…',
  'editor.speakers.nobody': 'Aucun acteur de la liste',
  'editor.speakers.before': 'Le même orateur qu’avant',
  'editor.speakers.confirm': 'Confirmer',
  'editor.speakers.merge': 'Fusionner avec le précédent',
  'editor.speakers.split': 'Diviser',
  'editor.speakers.ask': 'Annuler ma décision',
  'editor.speakers.lost': 'Les mots de cette décision ne sont plus dans le texte.',
  'editor.speakers.drop': 'Supprimer cette décision',
  'editor.speakers.more': 'En afficher {places} de plus',
  'editor.speakers.add': 'Ajouter un changement d’orateur',
  'editor.speakers.add.what':
    'Choisissez la ligne et les premiers mots, puis qui parle à partir de là. Tout mot d’une phrase convient. Si plusieurs parlent ensemble, choisissez « Aucun acteur de la liste ».',
  'editor.speakers.from': 'À partir de quels mots',
  'editor.speakers.blank': 'Cette ligne n’a pas de mots.',
  'editor.speakers.taken':
    'Chaque phrase a déjà une ligne du tableau. Choisissez des mots dans l’une, ou une autre ligne.',
  'editor.speakers.state.found': 'Trouvé',
  'editor.speakers.state.proposed': 'Proposé',
  'editor.speakers.state.confirmed': 'Confirmé par vous',
  'editor.speakers.state.unknown': 'Inconnu',
  'editor.speakers.state.doubt': 'En doute',
  'editor.speakers.rule.told': 'Un titre que vous avez indiqué',
  'editor.speakers.rule.decided': 'Votre décision',
  'editor.speakers.rule.colon': 'Un nom suivi de deux points',
  'editor.speakers.rule.code': 'Un code de trois lettres, peut-être un autre nom',
  'editor.speakers.rule.mark': 'Un titre en gras ou marqué',
  'editor.speakers.rule.alone': 'Un nom seul sur sa ligne',
  'editor.speakers.rule.capitals': 'Un nom en majuscules avant « a dit »',
  'editor.speakers.rule.person': 'Une personne, par son nom',
  'editor.speakers.rule.presentation': 'Une présentation',
  'editor.speakers.rule.said': 'Un nom avant « a dit »',
  'editor.speakers.rule.office': '« Le représentant de… »',
  'editor.speakers.rule.behalf': '« Au nom de… »',
  'editor.speakers.rule.several':
    'Plusieurs parlent : choisissez-en un, ou « Aucun acteur de la liste »',
  'editor.speakers.rule.numbered': 'Une intervention numérotée',
  'editor.speakers.rule.chair': 'La présidence ou la réunion elle-même',
  'editor.speakers.rule.title': 'Le titre d’une section, ou ce qui suit',
  'editor.speakers.rule.doubt': 'Peut-être les mots d’une autre personne',
} as const satisfies Words<typeof english>;
