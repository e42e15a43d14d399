import type { editorMeeting as english } from '../en/editor-meeting.ts';
import type { Words } from '../words.ts';

export const editorMeeting = {
  'meeting.meeting': 'La réunion',
  'meeting.meeting.title': 'Titre',
  'meeting.meeting.title.help': 'Le nom que le document donne à la réunion.',
  'meeting.meeting.body': 'Organe',
  'meeting.meeting.body.help': 'Qui s’est réuni : un groupe, un comité, une conférence.',
  'meeting.meeting.place': 'Lieu',
  'meeting.meeting.place.help': 'La ville, ou « en ligne ».',
  'meeting.meeting.start': 'Premier jour',
  'meeting.meeting.start.help': 'Le jour de l’ouverture de la réunion.',
  'meeting.meeting.end': 'Dernier jour',
  'meeting.meeting.end.help': 'Le même jour, si la réunion n’en a eu qu’un.',
  'meeting.meeting.document': 'Document',
  'meeting.meeting.document.help': 'Sa cote, telle qu’on la cite.',
  'meeting.meeting.language': 'Langue du compte rendu',
  'meeting.meeting.language.help': 'Les citations restent dans cette langue.',
  'meeting.meeting.delegations': 'Délégations',
  'meeting.meeting.delegations.help':
    'Le nombre de délégations d’États selon le compte rendu. Laissez vide s’il ne le dit pas.',
  'meeting.meeting.participants': 'Participants',
  'meeting.meeting.participants.help':
    'Tous ceux qui pouvaient participer : membres et invités. Laissez vide si vous n’avez pas de liste.',
  'meeting.participants.states': 'Ajouter tous les États de la liste',
  'meeting.participants.listed':
    'Prendre comme participants {count, plural, one {l’acteur (#)} other {les # acteurs}} de la liste des participants du document',
  'meeting.offered.use': 'Utiliser « {value} »',
  'meeting.keep': 'Ne garder que ceux qui ont parlé ou sont nommés ({count})',
  'meeting.keep.what':
    '{count, plural, one {# acteur est retiré} other {# acteurs sont retirés}} : sans intervention ni fiche, hors de la liste des participants et sans mention dans le document.',
  'meeting.keep.gone':
    '{count, plural, one {# acteur a été retiré} other {# acteurs ont été retirés}}. « Annuler » les rétablit.',
  'meeting.attended.all': 'Ajouter tous les participants',
  'meeting.meeting.attended': 'Présents',
  'meeting.meeting.attended.help':
    'Ceux que le compte rendu nomme comme présents. Laissez vide s’il ne nomme personne.',
  'meeting.meeting.id': 'Identifiant court',
  'meeting.meeting.id.help':
    'Le nom du dossier de la réunion. Il ne change plus après la première fiche.',
  'meeting.required': '(obligatoire)',
  'meeting.about': 'La page',
  'meeting.about.what': 'Ces mots figurent en tête de la page que vous publiez.',
  'meeting.about.title': 'Nom de la page',
  'meeting.about.title.help': 'Court, comme « Matrice de coopération ».',
  'meeting.about.question': 'Question',
  'meeting.about.question.help': 'Ce à quoi les données répondent, sans point d’interrogation.',
  'meeting.about.description': 'Description',
  'meeting.about.description.help': 'Une ou deux phrases pour ceux qui trouvent la page.',
  'meeting.about.group': 'Nom dans les phrases',
  'meeting.about.group.help': 'Comment une phrase désigne l’organe : « le Groupe », « le Comité ».',
  'meeting.about.version': 'Version',
  'meeting.about.version.help': 'Des données, comme 1.0.0.',
  'meeting.about.date': 'Date des données',
  'meeting.about.date.help': 'Le jour où vous les publiez.',
  'meeting.about.language': 'Langue des noms et des notes',
  'meeting.about.language.help':
    'Écrivez les listes suivantes dans cette langue. Les autres langues viennent à la fin.',
  'meeting.about.languages': 'Le compte rendu et les listes sont dans des langues différentes.',
  'meeting.about.turn': 'Écrire les listes dans cette langue : {language}',
  'meeting.lists': 'Listes',
  'meeting.lists.what':
    'Les fiches ne peuvent nommer que ce qui figure dans ces listes. Vous pouvez les compléter à tout moment.',
  'meeting.list.count': '{name} ({count})',
  'meeting.list.dataset': 'La page',
  'meeting.list.meetings': 'La réunion',
  'meeting.list.actors': 'Acteurs',
  'meeting.list.actors.help':
    'États, organisations, groupes et régions. Un groupe répond pour ses membres.',
  'meeting.list.topicGroups': 'Groupes de thèmes',
  'meeting.list.topicGroups.help':
    'Chaque thème figure dans un de ces groupes. Un libellé court a au plus 14 caractères.',
  'meeting.list.topics.first':
    'Il n’y a pas encore de groupe. Ajoutez-en d’abord un dans « Groupes de thèmes ».',
  'meeting.list.topics': 'Thèmes',
  'meeting.list.topics.help':
    'Les lignes de la matrice. Un libellé court a au plus 30 caractères ; l’instrument peut rester vide.',
  'meeting.list.modalities': 'Formes de coopération',
  'meeting.list.modalities.help':
    'Comment l’aide est fournie : formation, financement, échange. Au plus 32.',
  'meeting.list.proposals': 'Propositions',
  'meeting.list.proposals.help': 'Ce que quelqu’un veut que l’organe fasse, en termes neutres.',
  'meeting.list.map': 'Carte',
  'meeting.list.map.help':
    'Une case par État, comptée depuis le nord-ouest. Sans cases, il n’y a pas de carte.',
  'meeting.list.notes': 'Notes sur le document',
  'meeting.list.notes.help':
    'Ce que les lecteurs doivent savoir du compte rendu, comme une page manquante.',
  'meeting.kind.state': 'État',
  'meeting.kind.organization': 'Organisation ou groupe',
  'meeting.kind.region': 'Région',
  'meeting.column.id': 'Identifiant',
  'meeting.column.name': 'Nom',
  'meeting.column.kind': 'Type',
  'meeting.column.subregion': 'Sous-région',
  'meeting.column.alpha2': 'Deux lettres (ISO)',
  'meeting.column.members': 'Membres',
  'meeting.column.label': 'Libellé',
  'meeting.column.short': 'Libellé court',
  'meeting.column.aliases': 'Autres noms',
  'meeting.short.cut':
    'Coupé d’après le libellé pour tenir en {most} caractères. Écrivez-le plus court, ou laissez-le.',
  'meeting.column.group': 'Groupe',
  'meeting.column.instrument': 'Instrument',
  'meeting.column.topics': 'Thèmes',
  'meeting.column.actor': 'État',
  'meeting.column.column': 'Colonne',
  'meeting.column.row': 'Ligne',
  'meeting.column.text': 'Texte',
  'meeting.column.title': 'Titre',
  'meeting.column.question': 'Question',
  'meeting.column.description': 'Description',
  'meeting.column.body': 'Organe',
  'meeting.column.place': 'Lieu',
  'meeting.fault.empty': 'L’identifiant est vide.',
  'meeting.fault.malformed':
    'Utilisez des lettres sans accents, des chiffres, des points et des traits d’union.',
  'meeting.fault.taken': 'Une autre entrée a cet identifiant.',
  'meeting.remove.used':
    '{records, plural, =0 {Aucune fiche} one {# fiche} other {# fiches}}, {positions, plural, =0 {aucune position} one {# position} other {# positions}} et {others, plural, =0 {aucune autre entrée} one {# autre entrée} other {# autres entrées}} nomment « {name} ». Elles seront signalées comme fausses jusqu’à ce que vous choisissiez une autre entrée. Supprimer ?',
  'meeting.table.search': 'Rechercher dans : {list}',
  'meeting.table.found':
    '{count, plural, =0 {Rien trouvé} one {# ligne trouvée} other {# lignes trouvées}}',
  'meeting.table.actions': 'Déplacer ou supprimer',
  'meeting.table.up': 'Monter : {name}',
  'meeting.table.down': 'Descendre : {name}',
  'meeting.table.remove': 'Supprimer : {name}',
  'meeting.table.add': 'Ajouter une ligne',
  'meeting.table.more': 'Afficher {count} de plus',
  'meeting.table.nothing': 'Rien trouvé. Ajoutez-le d’abord à la liste.',
  'meeting.list.empty': 'Vider cette liste',
  'meeting.file': 'Ajouter depuis un fichier',
  'meeting.file.needed': 'CSV ou XLSX. Colonnes : {needed}.',
  'meeting.file.columns': 'CSV ou XLSX. Colonnes : {needed}. Il peut aussi avoir : {others}.',
  'meeting.file.wrong':
    'Rien n’a été pris dans « {name} ». Il contient {count, plural, one {# erreur} other {# erreurs}}. Corrigez le fichier et choisissez-le de nouveau.',
  'meeting.added':
    '{added, plural, =0 {Rien n’a été ajouté.} one {# entrée a été ajoutée.} other {# entrées ont été ajoutées.}}',
  'meeting.added.known': '{known, plural, one {# y était déjà.} other {# y étaient déjà.}}',
  'meeting.added.left':
    '{left, plural, one {# membre d’un groupe ne figure pas parmi vos acteurs et a été omis.} other {# membres de groupes ne figurent pas parmi vos acteurs et ont été omis.}}',
  'meeting.starters': 'Ajouter des listes toutes faites',
  'meeting.starters.from': 'De',
  'meeting.starters.own': 'Cette page : toutes ses listes',
  'meeting.starters.own.what':
    'Les acteurs, les thèmes, les formes, les propositions et la carte de cette page.',
  'meeting.starters.states': 'Membres des Nations Unies',
  'meeting.starters.states.what': '193 États avec leurs sous-régions (M49 de l’ONU).',
  'meeting.starters.groups': 'Groupes et organisations',
  'meeting.starters.groups.what':
    'Membres au {day}, États Membres de l’ONU seulement. Certains groupes sont sans membres : ajoutez les vôtres.',
  'meeting.starters.groups.first': 'Ajoutez d’abord les États.',
  'meeting.starters.groups.none': 'Choisissez-en d’abord au moins un.',
  'meeting.starters.crime': 'Convention de Palerme (UNTOC) : thèmes et formes',
  'meeting.starters.crime.what':
    '18 thèmes selon les articles des conventions de l’ONU, avec six formes de coopération.',
  'meeting.starters.region': 'Région',
  'meeting.starters.all': 'Le monde entier',
  'meeting.starters.every': 'Tout choisir',
  'meeting.starters.words': 'Avec leurs mots dans d’autres langues',
  'meeting.starters.add': 'Ajouter aux listes',
  'meeting.starters.failed':
    'Ces listes ne sont pas arrivées. Réessayez avec une connexion. Message d’erreur : {reason}',
  'meeting.empty': 'Commencer avec des listes vides',
  'meeting.empty.sure':
    'Vider toutes les listes, avec les participants et les orateurs ? Le manuel de codage devient un manuel général. Vous pouvez l’annuler.',
  'meeting.codebook': 'Règles de codage',
  'meeting.codebook.help':
    'Comment un passage devient une fiche, en Markdown. Les lignes « <!-- topics --> » et « <!-- forms --> » deviennent les tableaux de ces listes.',
  'meeting.translations': 'Mots dans d’autres langues',
  'meeting.translations.help':
    'Les lecteurs voient ces mots dans leur langue. S’il manque un mot, ils voient celui de la langue des listes. Les États ont les noms que chaque navigateur connaît.',
  'meeting.translations.add': 'Ajouter une langue',
  'meeting.translations.remove': 'Retirer : {language}',
  'meeting.translations.sure': 'Retirer tous les mots dans cette langue ({language}) ?',
  'meeting.translations.missing':
    '{count, plural, =0 {Tout est traduit.} one {# champ n’est pas traduit partout. Vous pouvez publier ainsi.} other {# champs ne sont pas traduits partout. Vous pouvez publier ainsi.}}',
  'meeting.translations.only': 'Afficher seulement ce qui manque',
  'meeting.translations.field': 'Champ',
  'meeting.translations.what': '{list} : {field}',
} as const satisfies Words<typeof english>;
