import type { editor as english } from '../en/editor.ts';
import type { Words } from '../words.ts';

export const editor = {
  'editor.title': 'Modifier une réunion',
  'editor.intro':
    'Vous consignez ici les besoins et les offres des États et des organisations lors d’une réunion. Chaque fiche est liée aux mots du compte rendu. Rien ne quitte cet ordinateur.',
  'editor.own': 'Ouvrir la réunion de cette page',
  'editor.own.title': 'Voir comment cela fonctionne',
  'editor.own.what': 'Ouvrez la réunion que montre cette page. La page ne change pas.',
  'editor.open': 'Ouvrir un fichier',
  'editor.open.title': 'Ouvrir une réunion',
  'editor.open.folder': 'Ouvrir un dossier',
  'editor.open.what':
    'Vous pouvez ouvrir un fichier de projet, une page publiée, un dossier « seeds » ou « data », ou un zip de l’un d’eux. Vous pouvez aussi le déposer sur la page.',
  'editor.opening': 'Ouverture des fichiers…',
  'editor.refused.no-seeds':
    'Rien n’a été ouvert : aucune réunion ne s’y trouve. Choisissez un fichier de projet, une page publiée, un dossier « seeds » ou « data », ou un zip de l’un d’eux. Ouvrez un compte rendu Word ou PDF par « Choisir un document ».',
  'editor.refused.damaged':
    'Ce fichier est endommagé ou n’est pas un zip : rien n’a été ouvert. Copiez-le ou enregistrez-le de nouveau, ou choisissez le dossier lui-même.',
  'editor.refused.too-large':
    'Ces fichiers dépassent 64 Mo : rien n’a été ouvert. Choisissez seulement le dossier « seeds ».',
  'editor.refused.problems':
    'Rien n’a été ouvert. {count, plural, one {# erreur se trouve} other {# erreurs se trouvent}} dans les fichiers :',
  'editor.failed': 'L’opération a échoué. Réessayez. Message d’erreur : {reason}',
  'editor.undo': 'Annuler',
  'editor.redo': 'Rétablir',
  'editor.drafts': 'Reprendre une réunion',
  'editor.draft': '{title}, enregistrée le {time}',
  'editor.draft.delete': 'Supprimer',
  'editor.draft.remove': 'Supprimer : {title}, enregistrée le {time}',
  'editor.draft.sure': 'Supprimer cette réunion du navigateur ? Elle ne pourra pas être récupérée.',
  'editor.close': 'Fermer la réunion',
  'editor.close.sure':
    'Fermer la réunion ? Les modifications qui ne sont pas enregistrées seront perdues.',
  'editor.checking': 'Vérification par les règles…',
  'editor.records.count': '{records, plural, one {# fiche} other {# fiches}}',
  'editor.problems.count':
    '{problems, plural, =0 {aucun problème} one {# problème} other {# problèmes}}',
  'editor.speakers.open':
    '{forms, plural, one {# type de titre à décider} other {# types de titres à décider}}',
  'editor.problems': 'Problèmes',
  'editor.add': 'Ajouter…',
  'editor.remove': 'Retirer {name}',
  'editor.add.entry': 'Ajouter « {name} » à la liste',
  'editor.add.state': 'Ajouter « {name} » à la liste comme État',
  'editor.add.organization':
    'Ajouter « {name} » à la liste comme organisation (à changer au besoin dans les listes)',
  'editor.search.several':
    'Plusieurs entrées s’appellent « {name} ». Choisissez-en une avec les flèches.',
  'editor.search.add': 'Saisissez un nom pour l’ajouter à la liste.',
  'editor.search.nothing': 'Aucune entrée ne contient ces mots.',
  'editor.search.kept': '« {name} » n’a donné aucun choix. Choisissez une entrée.',
  'editor.search.new':
    '« {name} » ne figure dans aucune liste. Choisissez « Ajouter… » pour l’y mettre.',
  'editor.stages': 'Étapes du travail',
  'editor.stage.meeting': 'Réunion et listes',
  'editor.stage.text': 'Texte',
  'editor.stage.speakers': 'Orateurs',
  'editor.stage.coding': 'Fiches',
  'editor.stage.earlier': 'Réunions antérieures',
  'editor.stage.compare': 'Second codage',
  'editor.stage.publish': 'Publier',
  'editor.do.meeting': 'Décrire la réunion et ses listes',
  'editor.do.text': 'Corriger le texte',
  'editor.do.speakers': 'Décider qui parle',
  'editor.do.coding': 'Transformer en fiches ce qui a été dit',
  'editor.do.earlier': 'Dire ce que sont devenus les besoins et les offres antérieurs',
  'editor.do.compare': 'Régler ce qu’un second codage lit autrement',
  'editor.do.publish': 'Publier la réunion',
} satisfies Words<typeof english>;
