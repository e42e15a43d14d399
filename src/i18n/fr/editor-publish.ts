import type { editorPublish as english } from '../en/editor-publish.ts';
import type { Words } from '../words.ts';

export const editorPublish = {
  'editor.publish.page': 'Une seule page',
  'editor.publish.page.what':
    'Un fichier HTML avec la matrice, le compte rendu et toutes les langues. Vous pouvez l’envoyer par courriel, le mettre sur un site web ou l’ouvrir depuis un disque.',
  'editor.publish.page.save': 'Exporter la page',
  'editor.publish.data': 'Données pour un site web',
  'editor.publish.data.what':
    'Un zip avec le dossier « data ». Il remplace le dossier d’une matrice qui est déjà sur un site web.',
  'editor.publish.data.save': 'Exporter les données',
  'editor.publish.seeds': 'Dossier « seeds »',
  'editor.publish.seeds.what':
    'Un zip de tout ce que vous avez écrit, en fichiers simples. Un programmeur en fait un site web, avec la commande « npm run data ».',
  'editor.publish.seeds.save': 'Exporter le dossier',
  'editor.publish.making': 'Préparation des fichiers…',
  'editor.publish.saved': 'Fichier exporté : {name}',
  'editor.publish.together': '{count} réunions sont publiées ensemble : {names}.',
  'editor.publish.together.this': 'celle-ci',
  'editor.publish.stops': 'Ceci empêche l’exportation',
  'editor.publish.know': 'À savoir',
  'editor.publish.speakers':
    'Types de titres à décider : {forms}. Acteurs à confirmer sous « Qui est intervenu » : {spoke}.',
  'editor.publish.title': 'Le titre « {title} » est seulement le nom du fichier.',
  'editor.publish.version': 'La version est {version}, comme sur la page avant cette réunion.',
  'editor.publish.empty': 'Il n’y a pas encore de fiche : la matrice sera vide.',
  'editor.unlisted':
    '{count, plural, one {Le document nomme {what} qui n’est dans aucune liste.} other {Le document nomme {what} qui ne sont dans aucune liste.}}',
  'editor.unlisted.states': '{count, plural, one {# État} other {# États}}',
  'editor.unlisted.groups': '{count, plural, one {# groupe} other {# groupes}}',
  'editor.unlisted.states.add':
    '{count, plural, one {Ajouter cet État} other {Ajouter ces # États}}',
  'editor.unlisted.groups.add': 'Ajouter « {name} »',
  'editor.unlisted.leave': 'Écarter {name}',
  'editor.publish.unlisted':
    'Aucun participant n’est indiqué, alors que la réunion précédente avait une liste',
  'editor.publish.strays.add': 'Les ajouter aux participants',
  'editor.publish.strays':
    'Présents ou avec des fiches, mais absents de la liste des participants : {names}',
  'editor.publish.named':
    'La phrase nomme un autre orateur, et non celui de la fiche : {records, plural, one {# fiche ou position} other {# fiches et positions}}. Vérifiez l’acteur.',
  'editor.publish.seen':
    'Paragraphes codés ou marqués comme vus : {seen} sur {paragraphs}. La page dit aux lecteurs que ceux-là ont été lus.',
  'editor.publish.compare':
    'Différences avec le second codage qui restent à régler : {open} sur {all}.',
  'editor.publish.template': 'Une partie de la page n’est pas arrivée. Vérifiez le réseau.',
  'editor.publish.again': 'Réessayer',
  'editor.publish.kilobytes': '{size} ko',
  'editor.publish.megabytes': '{size} Mo',
  'editor.draft.see': 'Voir la matrice',
  'editor.draft.opening': 'Ouverture du brouillon…',
  'editor.draft.bar': 'Brouillon',
  'editor.draft.rows':
    '{rows, plural, =0 {Toutes les lignes sont affichées.} one {# ligne n’est pas affichée : elle a un problème ou personne n’a décidé qui parle.} other {# lignes ne sont pas affichées : elles ont un problème ou personne n’a décidé qui parle.}}',
  'editor.draft.back': 'Revenir à l’éditeur',
  'editor.draft.version': '(brouillon)',
  'editor.draft.name': 'brouillon',
  'editor.draft.stopped': 'Il n’y a pas encore de matrice à voir. Il manque ceci :',
  'editor.draft.gone':
    'Ce lien mène à un brouillon que ce navigateur ne contient pas. Vous voyez les données publiées avec la page.',
  'editor.draft.gone.close': 'Fermer ce message',
  'editor.file.save': 'Enregistrer dans un fichier',
  'editor.saved.browser':
    '{file, select, no {Enregistré dans ce navigateur à {time}, pas encore dans un fichier.} other {Enregistré dans ce navigateur à {time}, dans un fichier à {file}.}}',
  'editor.saved.file': 'Enregistré dans un fichier à {time}.',
  'editor.saved.opened': 'Ouvert : {name}. Rien n’a changé depuis.',
  'editor.saved.since':
    'Ouvert : {name}. Vos modifications ne sont pas encore enregistrées dans un fichier.',
  'editor.saved.own': 'cette page',
  'editor.saved.tabs':
    'Cette réunion est aussi ouverte dans un autre onglet. Modifiez-la dans un seul.',
  'editor.saved.newer': 'Afficher l’état le plus récent',
  'editor.saved.fleeting':
    'Le navigateur peut l’effacer après quelques jours sans visite. Enregistrez-le aussi dans un fichier.',
  'editor.saved.nowhere':
    'Ce navigateur n’enregistre rien. Vos modifications ne sont que dans cet onglet. Enregistrez-les dans un fichier avant de le fermer.',
  'editor.saved.elsewhere':
    'Cette réunion a été modifiée dans un autre onglet. Les modifications faites ici ne sont plus enregistrées dans le navigateur. Affichez l’état le plus récent, ou enregistrez le vôtre dans un fichier.',
  'editor.saved.outdated':
    'Une version plus récente de cette page est ouverte dans un autre onglet. Enregistrez vos modifications dans un fichier, puis rechargez cet onglet.',
  'editor.saved.failed':
    'Le navigateur ne peut plus rien enregistrer : il n’a plus de place ou il refuse. Enregistrez vos modifications dans un fichier avant de fermer cet onglet.',
  'editor.fault':
    'Les règles se sont arrêtées. Vos modifications restent enregistrées. Rechargez la page pour continuer. Message d’erreur : {reason}',
  'editor.drop.open': 'Une réunion est ouverte. Fermez-la d’abord, puis déposez le fichier.',
  'editor.choice': 'Quelle réunion voulez-vous modifier ?',
  'editor.published':
    'Une page publiée ne contient ni le second codage, ni vos décisions sur les orateurs, ni ce que vous avez marqué comme vu ou laissé. Ouvrez le fichier de projet pour les reprendre.',
  'editor.foreign':
    '{files, plural, one {# autre fichier n’a pas été lu} other {# autres fichiers n’ont pas été lus}}',
  'editor.refused.no-data':
    'Cette page ne contient pas de données de réunions : rien n’a été ouvert.',
  'editor.refused.unsafe': 'Rien n’a été ouvert. Ces noms mènent hors du zip. Retirez-les du zip :',
  'editor.refused.twice':
    'Rien n’a été ouvert. Ces noms figurent deux fois dans le zip. Retirez-en un de chaque paire :',
  'editor.refused.newer':
    'Ce fichier vient d’une version plus récente de la matrice. Rien n’a été ouvert et le fichier n’a pas changé. Ouvrez-le avec cette version.',
  'editor.refused.draft-newer':
    'Une version plus récente de la matrice a enregistré cette réunion dans ce navigateur. Rien n’a été ouvert et rien n’est perdu. Ouvrez la réunion avec cette version, ou enregistrez-la dans un fichier pour cette version.',
  'editor.refused.draft':
    'Ce que ce navigateur garde de la réunion est endommagé et n’a pas été ouvert. Enregistrez-le dans un fichier pour que rien ne soit perdu, puis ouvrez un fichier de projet antérieur. Endommagé ou absent :',
} as const satisfies Words<typeof english>;
