import type { editorText as english } from '../en/editor-text.ts';
import type { Words } from '../words.ts';

export const editorText = {
  'text.new': 'Nouvelle réunion',
  'text.new.what':
    'Choisissez le compte rendu, ou déposez le fichier sur cette page. Vous pouvez utiliser Word, PDF, HTML, Markdown ou du texte brut.',
  'text.new.further': 'Est-ce une nouvelle réunion de l’organe de cette page ?',
  'text.new.further.yes':
    'Oui : listes, règles et réunions antérieures sont reprises, et toutes sont publiées ensemble',
  'text.new.further.no': 'Non : elle est publiée seule',
  'text.new.lists':
    'Commencez avec ces listes. Vous pourrez les modifier à l’étape « Réunion et listes ».',
  'text.new.lists.own': 'Cette page : ses acteurs, thèmes, formes et propositions',
  'text.new.lists.states': 'Tous les membres des Nations Unies, sans thèmes',
  'text.new.lists.none': 'Listes vides',
  'text.new.read': 'Le document est lu. Répondez à la question ci-dessus, puis commencez.',
  'text.new.begin': 'Commencer la réunion',
  'text.choose': 'Choisir un document',
  'text.paste': 'Coller du texte',
  'text.paste.field': 'Texte de votre réunion',
  'text.paste.use': 'Utiliser ce texte',
  'text.drop': 'Déposez les fichiers ici',
  'text.cancel': 'Annuler',
  'text.progress': 'Progression',
  'text.reading': 'Lecture de {name}…',
  'text.reading.paste': 'Lecture du texte…',
  'text.reading.page': 'page {page} sur {pages}',
  'text.fail.too-large':
    '{name} fait {size} Mo, et on peut lire {most} Mo au plus. Retirez les images et les annexes, ou copiez le texte du compte rendu et collez-le ici.',
  'text.fail.encrypted':
    'Un mot de passe protège {name}, et rien n’a été lu. Enregistrez le document sans mot de passe, puis choisissez-le de nouveau.',
  'text.fail.no-text':
    'Il n’y a pas de texte dans {name}. C’est peut-être un document numérisé. Faites reconnaître le texte par un logiciel, puis choisissez le nouveau fichier.',
  'text.fail.empty':
    '{name} est vide : il ne contient aucun mot. Choisissez le fichier qui contient le compte rendu.',
  'text.fail.not-what-it-says':
    '{name} n’est pas du type que son nom indique, mais du type {is}. Enregistrez de nouveau le compte rendu en Word ou en PDF, puis choisissez le nouveau fichier.',
  'text.fail.cut':
    '{name} se termine trop tôt ou est endommagé, et rien n’a été lu. Copiez ou enregistrez de nouveau le document, puis choisissez le nouveau fichier.',
  'text.fail.damaged':
    '{name} est endommagé, et rien n’a été lu. Enregistrez de nouveau le document, puis choisissez le nouveau fichier.',
  'text.fail.damaged-part':
    'Une partie de {name} est endommagée : {part}. Elle n’est plus ce qui a été enregistré, et rien n’a été lu. Ouvrez le document dans Word, enregistrez-le de nouveau, puis choisissez le nouveau fichier.',
  'text.fail.too-much-text':
    '{name} contient {size} Mo de texte, et on peut lire {most} Mo au plus. Retirez les annexes, ou copiez le texte du compte rendu et collez-le ici.',
  'text.fail.too-many-parts':
    '{name} a plus de {most} lignes, en comptant les corrections nécessaires. Enregistrez-en une partie dans un fichier à part, puis choisissez ce fichier.',
  'text.fail.too-deep':
    'Dans {name}, plus de {most} parties sont placées les unes dans les autres (listes, tableaux, citations), {near, select, no {au début} other {près de « {begins} »}}. Simplifiez le document à cet endroit, ou copiez le texte du compte rendu et collez-le ici.',
  'text.fail.long-paragraph':
    'Un paragraphe de {name} a {letters} caractères, et on peut en lire {most} au plus. Il commence par « {begins} ». Divisez-le en paragraphes plus courts, puis réessayez.',
  'text.fail.no-worker-for-so-much':
    'Une page qui est un seul fichier peut lire {most} Mo de texte au plus, et {name} en contient {size}. Ouvrez la page du site web, ou enregistrez une partie du compte rendu dans un fichier à part.',
  'text.fail.detail': 'Message d’erreur : {what}',
  'text.fail.picture':
    '{name} est une image ({is}), quel que soit son nom. Choisissez un document qui contient du texte.',
  'text.fail.unknown-kind':
    'Cette page ne peut pas lire {name}, qui est du type {is}. Enregistrez le compte rendu en Word (.docx), en PDF ou en texte brut.',
  'text.fail.no-worker-for-pdf':
    'Une page qui est un seul fichier ne peut pas lire de PDF. Ouvrez la page du site web, ou enregistrez le compte rendu en Word.',
  'text.fail.not-fetched':
    'Une partie de la page n’est pas arrivée et rien n’a été lu. Vérifiez le réseau, puis choisissez de nouveau le fichier.',
  'text.fail.paste': 'Il n’y a rien à lire. Collez d’abord le texte du compte rendu dans le champ.',
  'text.document': 'Document',
  'text.pasted': 'Texte collé',
  'text.keep': 'Conserver ce document dans le fichier de projet ({size} ko)',
  'text.keep.large':
    'Le fichier de projet accepte un document de {most} Mo au plus. Conservez celui-ci à part.',
  'text.export': 'Exporter le document',
  'text.pages': '{pages, plural, one {# page lue} other {# pages lues}}',
  'text.page': 'page {page}',
  'text.page.short': 'p. {page}',
  'text.warning.page': 'La première fois est à la page {page}.',
  'text.warning.tracked-changes':
    'Le document a {count, plural, one {# modification suivie} other {# modifications suivies}}. Ici, toutes sont acceptées. Vérifiez la liste des corrections.',
  'text.warning.tables':
    'Le document a {count, plural, one {# tableau} other {# tableaux}}. Ici, chaque rangée est une ligne. Vérifiez que les mots sont dans le bon ordre.',
  'text.warning.footnotes':
    'Le document a {count, plural, one {# note de bas de page} other {# notes de bas de page}}. Chaque note est une ligne à part à la fin du texte.',
  'text.warning.notes-left':
    '{count, plural, one {# ligne a} other {# lignes ont}} un appel de note, et la note n’a pas été distinguée du texte. Vérifiez qu’elle n’est pas dans un discours.',
  'text.warning.text-box':
    'Le document a {count, plural, one {# zone de texte} other {# zones de texte}}. Vérifiez où se trouvent ces mots.',
  'text.warning.unknown-encoding':
    'Le fichier n’indique pas comment ses lettres sont codées. Cherchez des lettres accentuées fausses. S’il y en a, enregistrez-le en UTF-8.',
  'text.warning.unknown-signs':
    '{count, plural, one {# caractère a été perdu} other {# caractères ont été perdus}} dans le document. Un carré vide en tient la place. Corrigez ces mots.',
  'text.warning.right-to-left':
    'Ce texte se lit de droite à gauche. Aucune règle ne trouve ses orateurs. Indiquez-les vous-même.',
  'text.minutes': 'Texte du compte rendu',
  'text.how':
    'Choisissez une ligne pour la corriger. Entrée la divise. Retour arrière au début la joint à la ligne précédente.',
  'text.line': 'Ligne {line}',
  'text.line.page': 'Ligne {line}, page {page}',
  'text.split': 'Diviser au curseur',
  'text.join': 'Joindre à la ligne suivante',
  'text.mends': 'Corrections',
  'text.mends.what':
    'Ces modifications ont été faites à la lecture du document. Vous pouvez annuler chacune.',
  'text.mends.none': 'Rien n’a été corrigé dans ce texte.',
  'text.rule.running-head': 'En-têtes répétés retirés',
  'text.rule.page-number': 'Numéros de page retirés',
  'text.rule.hyphen': 'Traits d’union retirés',
  'text.rule.broken-line': 'Lignes coupées jointes',
  'text.rule.page-join': 'Paragraphes joints d’une page à l’autre',
  'text.rule.tracked-change': 'Modifications suivies acceptées',
  'text.rule.footnote': 'Notes placées à la fin',
  'text.rule.table-row': 'Cellules d’une rangée jointes',
  'text.rule.sign': 'Caractères inconnus remplacés',
  'text.mend.undo': 'Annuler celle-ci',
  'text.mend.again': 'Corriger de nouveau',
  'text.mend.undo.all': 'Annuler les {count}',
  'text.mend.all': 'Corriger les {count} de nouveau',
  'text.mend.each': 'Chacune des {count}',
  'text.mend.changed': 'Vous avez changé ces mots depuis.',
  'text.sign.line-break': 'saut de ligne',
  'text.sign.tab': 'tabulation',
  'text.sign.space': 'espace',
  'text.sign.lost': 'caractère perdu',
  'text.mend.show': 'Afficher dans le texte',
  'text.more': 'Afficher plus (il en reste {left})',
  'text.quotes': 'Citations à vérifier',
  'text.quotes.what': 'Vous avez changé des mots que des fiches citent. Vérifiez chaque citation.',
  'text.quote.now': 'Maintenant :',
  'text.quote.take': 'Citer les nouveaux mots',
  'text.quote.lost':
    'Ces mots ne sont plus à leur place. Sélectionnez-en d’autres à l’étape « Fiches ».',
  'text.quote.elsewhere': 'Ces mots ne sont plus à leur place, et se trouvent une fois ailleurs.',
  'text.quote.move': 'Les citer là',
} as const satisfies Words<typeof english>;
