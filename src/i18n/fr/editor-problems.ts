import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problèmes de cette fiche',
  'editor.problem.empty': 'Rien n’est choisi dans « {field} ».',
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
  'editor.problem.open-to-not-asked': 'Seule une aide offerte ou prévue est ouverte à quelqu’un.',
  'editor.problem.unknown-basis': '« {value} » n’est pas un fondement. Choisissez un fondement.',
  'editor.problem.unknown-proposal':
    'La liste des propositions ne contient pas « {value} ». Choisissez une proposition, ou ajoutez-en une à la liste.',
  'editor.problem.unknown-stance':
    '« {value} » n’est pas une prise de position connue. Choisissez-en une.',
  'editor.problem.actor-not-speaker':
    'Ceci se trouve sous « {title} » (ligne {line}). Qui le dit de {actor} ? Remplissez « Rapporté par », ou corrigez le titre.',
  'editor.problem.reporter-not-speaker':
    'Ceci se trouve sous « {title} » (ligne {line}), où parle {speaker}. Choisissez {speaker} ou le rapporteur, non {reporter}, ou corrigez le titre.',
  'editor.problem.heading-undecided':
    'Personne n’a décidé qui parle sous « {title} » (ligne {line}).',
  'editor.problem.sentence-names-other':
    'La phrase nomme {named} ; la fiche indique {actor}. L’acteur est-il le bon ?',
  'editor.problem.heading-gone':
    'Le titre « {title} » n’est plus dans le compte rendu. Vous aviez décidé qui y parle.',
  'editor.problem.unknown-effect':
    '« {value} » n’est pas un effet. Choisissez ce qu’est devenue la fiche antérieure.',
  'editor.problem.unknown-by':
    'Aucune fiche de cette réunion ne s’appelle « {by} ». Choisissez la fiche qui le dit.',
  'editor.problem.unknown-decision':
    '« {value} » n’est pas une décision. Choisissez ce que la réunion a décidé.',
  'editor.problem.unknown-list': '« {value} » n’est pas une liste à noms antérieurs.',
  'editor.problem.unknown-renamed':
    'La liste ne contient pas « {value} », dont ceci serait un nom antérieur.',
  'editor.problem.unknown-continued':
    'La liste ne contient pas « {value} », que cette entrée prolonge.',
  'editor.problem.link-of-unknown':
    'Aucune réunion antérieure n’a de fiche {of}. Choisissez une fiche d’une réunion antérieure.',
  'editor.problem.link-of-other-series':
    'Des liens nomment des fiches de {meeting}, d’un autre organe : « {series} ». Si « {body} » est son nom ultérieur, écrivez "series": "{series}" dans le fichier meeting.json de cette réunion.',
  'editor.problem.link-of-later':
    'Des liens nomment des fiches de {meeting}, tenue plus tard ({start}). Corrigez le premier jour de l’une des deux réunions.',
  'editor.problem.link-of-fact':
    '{of} est une assistance fournie ou une expérience, sans suite possible. Retirez ce lien.',
  'editor.problem.link-by-missing':
    'Ce qui est répété ou modifié demande la fiche de cette réunion qui le dit. Choisissez-la.',
  'editor.problem.link-by-or-quote':
    'Rien ne le montre. Choisissez la fiche de cette réunion qui le dit, ou sélectionnez ses mots.',
  'editor.problem.link-quote-and-by':
    'Les mots de {by} le disent déjà. Retirez les mots du lien, ou la fiche.',
  'editor.problem.link-other-kind':
    '{by} est d’un autre type, et ne peut ni répéter ni modifier ceci. Choisissez une autre fiche ou un autre effet.',
  'editor.problem.link-other-actor':
    'La fiche antérieure concerne {earlier}, celle-ci {now}. Choisissez une fiche du même acteur.',
  'editor.problem.link-other-topic':
    'La fiche antérieure porte sur {earlier}, celle-ci sur {now}. Choisissez une fiche du même thème, ou inscrivez {earlier} dans « was » de {now}.',
  'editor.problem.link-withdrawn-by-other':
    'Seul l’auteur ({actor}) peut retirer ceci, et c’est {speaker} qui le dit ici. Choisissez un autre effet, ou retirez le lien.',
  'editor.problem.link-carried-on':
    '{by} répète ou modifie déjà {of}, et une seule fiche le peut. Retirez l’un des deux liens ; si {by} vient d’une réunion antérieure, liez à {by}.',
  'editor.problem.link-ended':
    '{of} s’est déjà terminée à {meeting}. Seule une répétition ou une modification la rouvre.',
  'editor.problem.link-two-endings':
    'Deux liens mettent fin à {of} à cette réunion. Sont-ils justes tous les deux ?',
  'editor.problem.series-begins':
    'Aucune réunion antérieure n’est de « {body} », si bien que rien de ce qui a été dit avant ne reste ouvert ici. Si c’est le nom ultérieur de « {series} », écrivez "series": "{series}" dans le fichier meeting.json de cette réunion.',
  'editor.problem.withdraws-nothing':
    '{actor} retire une prise de position qui n’est pas enregistrée. Enregistrez-la, ou choisissez-en une autre ici.',
  'editor.problem.no-records':
    'Cette réunion n’a aucune fiche, si bien que tout ce qui précède apparaît comme non répété. Enregistrez ce qui a été dit.',
  'editor.problem.until-not-asked':
    'Seule une assistance offerte ou prévue a un dernier jour. Retirez-le.',
  'editor.problem.until-before-meeting':
    'L’offre se termine le {value}, avant la réunion. Le jour est-il juste ?',
  'editor.problem.duplicate': 'Cette fiche dit la même chose que {of}, avec les mêmes mots.',
  'editor.problem.implied-without-note':
    'C’est déduit par nous, et la note est vide. Écrivez comment cela se déduit des mots.',
  'editor.problem.note-without-inference':
    'La note ne commence pas par ce que nous avons déduit : « actor: », « topic: » ou « kind: ».',
  'editor.problem.quote-missing':
    'Cette fiche n’a pas de citation. Sélectionnez ses mots dans le texte.',
  'editor.problem.quote-not-found':
    'La citation ne figure pas dans le compte rendu. Sélectionnez ses mots à nouveau.',
  'editor.problem.quote-on-lines':
    'La citation figure sur plusieurs lignes : {lines}. Sélectionnez les bons mots.',
  'editor.problem.quote-twice-on-line':
    'La citation figure plusieurs fois à la ligne {lines}. Sélectionnez les bons mots.',
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
  'editor.problem.unknown-actor-kind':
    '« {value} » n’est pas un type d’acteur. Choisissez un type.',
  'editor.problem.unknown-subregion':
    'Aucune région de la liste n’est « {value} ». Choisissez une sous-région.',
  'editor.problem.subregion-not-asked': 'Seul un État a une sous-région. Choisissez « – ».',
  'editor.problem.unknown-member':
    '« {value} » n’est pas dans la liste des acteurs. Retirez-le, ou ajoutez-le à la liste.',
  'editor.problem.members-not-asked':
    'Un État n’a pas de membres. Changez son type, ou retirez-les.',
  'editor.problem.member-of-itself':
    'Cet acteur est membre de lui-même, peut-être par l’intermédiaire d’autres. Retirez un de ses membres.',
  'editor.problem.unknown-group': 'Aucun groupe de thèmes n’est « {value} ». Choisissez un groupe.',
  'editor.problem.unknown-meeting': 'Cette note porte sur une autre réunion. Supprimez-la.',
  'editor.problem.unknown-state': '« {value} » n’est pas un État de la liste. Choisissez un État.',
  'editor.problem.list-empty': 'Cette liste est vide. Ajoutez au moins une entrée.',
  'editor.problem.too-many-forms':
    'La liste contient {count} formes de coopération. Gardez-en {most} au plus.',
  'editor.problem.value-missing': 'Il manque « {field} ». Remplissez ce champ.',
  'editor.problem.too-long':
    '« {field} » compte {length} caractères. Réduisez-le à {most} : il figure en tête de colonne.',
  'editor.problem.alpha2-not-asked': 'Seul un État a un code de deux lettres. Effacez le code.',
  'editor.problem.alpha2-missing':
    'Le code de cet État manque ou est erroné. Écrivez les deux majuscules de la norme ISO 3166-1.',
  'editor.problem.alpha2-reused': '{of} a les mêmes deux lettres. Corrigez l’un des deux.',
  'editor.problem.tile-malformed': '« {field} » doit être un nombre de 1 à 99. Corrigez-le.',
  'editor.problem.tile-of-state-twice': '{value} a deux cases. Supprimez-en une.',
  'editor.problem.tile-used-twice':
    '{of} occupe déjà cette case. Choisissez une autre colonne ou une autre ligne.',
  'editor.problem.own-language':
    'Les listes sont déjà dans cette langue. Retirez-la des autres langues.',
  'editor.problem.unknown-translated':
    'Ces mots sont ceux d’une entrée absente des listes. Ajoutez l’entrée à sa liste.',
  'editor.problem.translated-twice': 'Ce champ a deux traductions. Supprimez-en une.',
  'editor.problem.translation-missing': 'Les mots manquent dans cette langue. Ajoutez-les.',
  'editor.problem.not-translated': '« {field} » n’est pas traduit. Ajoutez les mots.',
  'editor.problem.codebook-empty':
    'Les règles de codage sont vides. Écrivez comment un passage devient une fiche.',
  'editor.problem.codebook-lacks':
    'Les règles de codage n’expliquent pas ceci : {missing}. Ajoutez une phrase sur chaque point.',
  'editor.problem.codebook-cut':
    'La dernière ligne des règles de codage n’a pas de fin. Commencez une nouvelle ligne après elle.',
  'editor.problem.folder-differs':
    'Le dossier de la réunion ne s’appelle pas « {value} ». Écrivez à nouveau l’identifiant court.',
  'editor.problem.ends-before-start':
    'La réunion finit avant de commencer. Corrigez le premier ou le dernier jour.',
  'editor.problem.listed-twice': '{value} figure deux fois dans cette liste. Retirez-en une.',
  'editor.problem.text-empty':
    'Le compte rendu ne contient aucun mot. Ajoutez le texte du document.',
  'editor.problem.not-a-day': '« {field} » n’est pas un jour. Choisissez un jour.',
  'editor.problem.not-a-language': '« {value} » n’est pas une langue. Choisissez une langue.',
  'editor.problem.not-a-number': '« {field} » doit être un nombre entier. Corrigez-le.',
  'editor.problem.wrong-value': '« {field} » a une valeur qui ne convient pas. Corrigez-la.',
  'editor.problem.odd-sign':
    '« {field} » contient un caractère qui ne peut pas s’afficher ({sign}). Effacez-le et écrivez-le à nouveau.',
  'editor.problem.turning-sign':
    '« {field} » contient un signe invisible qui change la direction du texte ({sign}). Effacez les mots et écrivez-les à nouveau.',
  'editor.problem.records-emptied':
    'Il n’y a aucune fiche, mais un codage en contient. Annulez leur suppression, ou créez-les à nouveau.',
  'editor.problem.file-missing': 'Ce fichier manque. Ajoutez-le, ou choisissez une copie complète.',
  'editor.problem.file-not-text':
    'Ce fichier n’est pas du texte en UTF-8. Enregistrez-le de nouveau en « CSV UTF-8 » ou en texte UTF-8.',
  'editor.problem.file-sign':
    'Cette ligne contient un caractère qui ne peut pas s’afficher. Supprimez-le : {words}',
  'editor.problem.file-cut':
    'Le fichier se termine trop tôt. Copiez-le ou enregistrez-le de nouveau.',
  'editor.problem.file-format':
    'Le fichier est illisible à partir de cette ligne. Corrigez la ligne, ou prenez une copie antérieure : {words}',
  'editor.problem.file-unknown':
    'Aucun fichier d’une réunion ne s’appelle « {words} ». Corrigez le nom, ou déplacez le fichier.',
  'editor.problem.key-unknown':
    'Ce fichier n’a pas d’entrée « {words} ». Corrigez son nom, ou supprimez-la.',
  'editor.problem.key-twice':
    'L’entrée « {words} » figure deux fois dans ce fichier. Supprimez l’une des deux.',
  'editor.problem.no-meeting':
    'Il n’y a aucun dossier de réunion. Choisissez le dossier « seeds » entier.',
  'editor.problem.folder-malformed':
    'Le nom de ce dossier ne peut contenir que des lettres sans accent, des chiffres, « . » et « - ». Renommez-le.',
  'editor.problem.column-missing': 'La colonne « {words} » manque. Ajoutez-la à la première ligne.',
  'editor.problem.column-unknown':
    'La liste n’a pas de colonne « {words} ». Corrigez son nom, ou supprimez la colonne.',
  'editor.problem.column-twice':
    'La colonne « {words} » figure deux fois. Supprimez l’une des deux.',
  'editor.problem.cells-count':
    'Cette ligne a {count} cellules, et la première en a {most}. Mettez entre guillemets la cellule qui contient une virgule.',
  'editor.problem.quote-open':
    'Un guillemet s’ouvre sur cette ligne et ne se ferme pas. Fermez-le : {words}',
  'editor.problem.quote-stray':
    'Il y a un guillemet dans une cellule. Mettez toute la cellule entre guillemets, et doublez ceux de l’intérieur : {words}',
  'editor.problem.list-too-large':
    'Ce fichier est trop volumineux pour une liste : {most} Ko au plus. Retirez les lignes et les colonnes dont la liste n’a pas besoin.',
  'editor.problem.no-workbook':
    'Ce classeur est illisible. Enregistrez-le en XLSX sans mot de passe.',
  'editor.problem.page-damaged':
    'Les données de cette page sont endommagées. Exportez de nouveau la page, ou prenez une copie antérieure.',
  'editor.problem.data-invalid':
    'Une valeur de ces données ne convient pas : « {words} ». Exportez de nouveau les données, ou prenez une copie antérieure.',
  'editor.problem.data-unknown':
    'Ces données nomment « {words} », qui ne figure dans aucune liste. Exportez-les de nouveau, ou prenez une copie antérieure.',
  'editor.problem.data-altered':
    'Quelqu’un a modifié ce fichier après sa publication. Prenez le fichier tel qu’il a été publié.',
  'editor.problem.data-foreign':
    'Ce n’est pas le fichier publié avec ces données : il a été modifié, ou il est d’une autre version. Choisissez les fichiers publiés ensemble.',
  'editor.problem.data-later':
    'Ces données viennent d’une version plus récente de la matrice. Ouvrez-les avec cette version.',
  'editor.problem.data-earlier':
    'Ces données sont trop anciennes pour cette page. Exportez-les de nouveau en « seeds » avec la version qui les a produites.',
  'editor.problem.project-damaged':
    'Ce fichier de projet a été modifié ou endommagé à l’endroit « {words} ». Ouvrez une copie antérieure.',
  'editor.problem.project-lacks':
    'Il manque « {words} » dans ce fichier de projet. Ouvrez une copie antérieure, ou décompressez-le et ouvrez son dossier « seeds ».',
  'editor.problem.entry': '{list}, entrée « {name} »',
  'editor.repair.heading': 'Aller à ce titre',
  'editor.repair.words-of-speaker': 'Garder les mots de {value}',
  'editor.repair.without-heading': 'Laisser le titre de côté : « {value} »',
  'editor.repair.find-words': 'Retrouver ces mots',
  'editor.repair.confirm-words': 'Prendre les mots actuels : « {value} »',
  'editor.repair.speaks': '{value} a la parole ici',
  'editor.repair.nobody-speaks': 'Personne ne parle sous « {value} »',
  'editor.repair.as-named': 'Tous les titres comme « {value} » tels que nommés',
  'editor.repair.reported-by': 'Rapporté par {value}',
  'editor.repair.actor-is': 'L’acteur est {value}',
  'editor.repair.open-to': 'Ouverte à : {value}',
  'editor.repair.open-to-nobody': 'Vider « Ouverte à »',
  'editor.repair.choose': 'Choisir : {value}',
  'editor.repair.explicit': 'Choisir le fondement : {value}',
  'editor.repair.note-begins': 'Commencer la note par « {value}: »',
  'editor.repair.take-out': 'Retirer {value}',
  'editor.repair.add-actor': 'Ajouter « {value} » aux acteurs',
  'editor.repair.drop': 'Supprimer cette fiche',
} as const satisfies Words<typeof english>;
