import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problèmes de cette fiche',
  'editor.problem.empty': 'Rien n’est choisi sous « {field} ».',
  'editor.problem.unknown-actor':
    'La liste des acteurs ne contient pas « {value} ». Choisissez un acteur.',
  'editor.problem.unknown-reporter':
    '« Rapporté par » contient « {value} », qui n’est pas un acteur.',
  'editor.problem.unknown-topic':
    'La liste des thèmes ne contient pas « {value} ». Choisissez un thème.',
  'editor.problem.unknown-kind': '« {value} » n’est pas un type de fiche. Choisissez un type.',
  'editor.problem.wrong-status': 'Ce statut ne convient pas au type. Choisissez un statut.',
  'editor.problem.unknown-form': 'La liste des formes de coopération ne contient pas « {value} ».',
  'editor.problem.unknown-counterpart': 'L’autre partie « {value} » n’est pas un acteur.',
  'editor.problem.counterpart-is-actor':
    '{value} est à la fois acteur et autre partie. Retirez-le des autres parties.',
  'editor.problem.open-to-missing': 'La fiche ne dit pas qui peut profiter de l’offre.',
  'editor.problem.open-to-not-asked':
    'Seule une offre disponible ou prévue est ouverte à quelqu’un.',
  'editor.problem.unknown-basis': '« {value} » n’est pas un fondement. Choisissez un fondement.',
  'editor.problem.unknown-proposal':
    'La liste des propositions ne contient pas « {value} ». Choisissez une proposition, ou ajoutez-en une à la liste.',
  'editor.problem.unknown-stance':
    '« {value} » n’est pas une prise de position connue. Choisissez-en une.',
  'editor.problem.nobody-has-floor':
    'Personne n’a la parole à cet endroit. Indiquez qui rapporte ces mots.',
  'editor.problem.floor-open':
    'Personne n’a décidé qui prononce ces mots. Décidez-le sous « Orateurs ».',
  'editor.problem.actor-not-speaker':
    'C’est {speaker} qui a la parole ici, et non {actor}. Changez l’acteur, ou indiquez que {speaker} le rapporte.',
  'editor.problem.reporter-not-speaker':
    '{reporter} ne peut pas le rapporter : {speaker} a la parole ici.',
  'editor.problem.duplicate': 'Cette fiche dit la même chose que {of}, avec les mêmes mots.',
  'editor.problem.implied-without-note':
    'Le fondement est « Implicite » et la note est vide. Écrivez comment cela se déduit des mots.',
  'editor.problem.note-without-inference':
    'La note ne commence pas par ce que nous avons déduit : « actor: », « topic: » ou « kind: ».',
  'editor.problem.quote-missing':
    'Cette fiche n’a pas de citation. Sélectionnez ses mots dans le texte.',
  'editor.problem.quote-not-found':
    'La citation ne figure pas dans le compte rendu. Sélectionnez ses mots à nouveau.',
  'editor.problem.quote-on-lines':
    'La citation figure sur plusieurs lignes : {lines}. Sélectionnez les bons mots.',
  'editor.problem.quote-twice-on-line':
    'La citation figure plusieurs fois à la ligne {lines}. Sélectionnez plus de mots.',
  'editor.problem.line-wrong':
    'La citation n’est plus à sa place. Les mêmes mots figurent à la ligne {lines}.',
  'editor.problem.quote-in-heading':
    'La citation commence dans un titre. Sélectionnez des mots d’un paragraphe.',
  'editor.problem.quote-over-speakers':
    'La citation contient les mots de plusieurs orateurs : {speakers}. Gardez ceux d’un seul.',
  'editor.problem.id-missing': 'Cette entrée n’a pas d’identifiant.',
  'editor.problem.id-malformed':
    'L’identifiant « {id} » ne peut contenir que des lettres sans accents, des chiffres, « . » et « - ».',
  'editor.problem.id-reserved':
    'L’identifiant « {id} » désigne le rapporteur. Choisissez-en un autre.',
  'editor.problem.id-reused': 'L’identifiant « {id} » figure deux fois. Choisissez-en un autre.',
  'editor.repair.lengthen': 'Prendre plus de mots : « {value} »',
  'editor.repair.words-of-speaker': 'Garder les mots de {value}',
  'editor.repair.without-heading': 'Laisser le titre de côté : « {value} »',
  'editor.repair.find-words': 'Retrouver ces mots',
  'editor.repair.confirm-words': 'Prendre les mots actuels : « {value} »',
  'editor.repair.reported-by': 'Rapporté par {value}',
  'editor.repair.actor-is': 'L’acteur est {value}',
  'editor.repair.open-to': 'Ouverte à {value}',
  'editor.repair.open-to-nobody': 'Vider « Ouverte à »',
  'editor.repair.status': 'Choisir le statut : {value}',
  'editor.repair.explicit': 'Choisir le fondement : {value}',
  'editor.repair.note-begins': 'Commencer la note par « {value}: »',
  'editor.repair.take-out': 'Retirer {value}',
  'editor.repair.add-actor': 'Ajouter « {value} » aux acteurs',
  'editor.repair.drop': 'Supprimer cette fiche',
} as const satisfies Words<typeof english>;
