import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'À propos des données',
  'about.contents': 'Sur cette page',

  'about.what': 'Objet',
  'about.what.text':
    '{records, plural, one {# fiche} other {# fiches}} sur {topics, plural, one {# thème} other {# thèmes}}, d’après {meetings, plural, one {le compte rendu de # réunion} other {les comptes rendus de # réunions}}. Chaque fiche et chaque position repose sur une citation textuelle du compte rendu, accessible en un clic. On compte les États, non leurs interventions.',

  'about.documents': 'Les documents',
  'about.documents.reference': 'Document',
  'about.documents.held': 'Tenue',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Délégations',
  'about.documents.delegations.value': '{count} selon le compte rendu, qui ne les nomme pas',
  'about.documents.delegations.none': 'Non comptées dans le compte rendu',
  'about.documents.attended': 'Présence',
  'about.documents.attended.value':
    'Liste : {count} sur {participants, plural, one {# participant} other {# participants}}',
  'about.documents.attended.none': 'Sans liste',
  'about.documents.spoke': 'Interventions consignées',
  'about.documents.spoke.value':
    '{states, plural, one {# État} other {# États}}, {others, plural, one {# organisation} other {# organisations}}',
  'about.documents.silent': 'Aucune intervention consignée',
  'about.documents.silent.value': '{who} sans intervention consignée : {names}',
  'about.documents.silent.states': '{count, plural, one {# État membre} other {# États membres}}',
  'about.documents.silent.others': '{count, plural, one {# organisation} other {# organisations}}',
  'about.documents.silent.none': 'Tous les participants ont des interventions consignées',
  'about.documents.notes': 'Notes',
  'about.documents.read': 'Lire le compte rendu',
  'about.documents.paragraphs':
    'Les numéros de paragraphe sont établis par cette page : paragraphes et éléments de liste, depuis le début. {meetings, plural, one {Le document n’en comporte pas.} other {Les documents n’en comportent pas.}}',

  'about.silence': 'Ce que le compte rendu ne peut dire',
  'about.answers': 'Comment l’on décide s’il y a réponse',
  'about.silence.text':
    'L’absence de mention ne vaut pas absence de besoin. Sur les {cells} cases de la matrice, {recorded} contiennent une fiche. Les autres sont vides, chacune pour l’une de ces raisons :',
  'about.silence.cells': '{count, plural, one {# case} other {# cases}}',
  'about.silence.nothing-on-topic':
    'L’acteur est intervenu, mais rien n’est consigné sur ce thème.',
  'about.silence.no-remarks':
    'L’acteur pouvait participer. Était-il présent sans rien dire, ou absent ? Seul un compte rendu qui énumère les présents le dit.',
  'about.silence.not-participant': 'L’acteur n’était ni membre ni invité.',
  'about.silence.hidden':
    'Il existe des fiches, que les filtres actifs écartent. Aucune case de ce type sans filtre.',
  'about.silence.attendance':
    '{document} : les présents sont comptés, non énumérés. {delegations, plural, one {# délégation était présente} other {# délégations étaient présentes}}, {states, plural, one {# État est intervenu} other {# États sont intervenus}} ; {least, plural, =0 {on ne peut savoir qui d’autre était là} one {au moins # des {silent} États sans intervention était donc là aussi, sans qu’on puisse savoir lequel} other {au moins # des {silent} États sans intervention étaient donc là aussi, sans qu’on puisse savoir lesquels}}.',

  'about.codebook': 'Du passage à la fiche',
  'about.codebook.loading': 'Chargement du manuel de codage…',
  'about.codebook.failed': 'Le manuel de codage n’a pu être chargé.',
  'about.codebook.file': 'Le manuel de codage (fichier)',

  'about.agreement': 'Accord entre deux codages',
  'about.agreement.missing':
    'Cette réunion n’a pas encore de second codage. On ignore donc à quel point ses fiches dépendent de la personne qui les a codées ; le reste de la page demeure valable.',
  'about.agreement.faulty':
    'Cette réunion a un second codage, mais ses erreurs empêchent d’en tenir compte. On ignore donc à quel point les fiches dépendent de la personne qui les a codées ; le reste de la page demeure valable.',
  'about.agreement.measured':
    'Deux codages de cette réunion ont été faits séparément selon les règles ci-dessus, puis comparés avant le règlement des écarts. Une unité est un acteur intervenu, un thème et un type ; chaque codage la remplit ou la laisse vide.',
  'about.agreement.reading':
    'F1 dit à quel point les cases remplies coïncident, de 0 à 1. L’alpha de Krippendorff porte sur toutes les unités et déduit le hasard : 1 est l’accord complet, 0 le hasard. Entre parenthèses : l’intervalle à 95 % (bootstrap).',
  'about.agreement.low':
    'Marqué « ! » : alpha inférieur à {limit}. Chiffres à lire avec prudence ; la matrice marque aussi les thèmes concernés.',
  'about.agreement.caution':
    'Marqué « {mark} » : alpha n’est pas inférieur à {limit}, mais son intervalle s’étend au-dessous.',
  'about.agreement.few':
    'Marqué « {mark} » : moins de {limit} cases du thème sont remplies par l’un ou l’autre codage. Un chiffre fondé sur si peu de cases dit peu, si élevé soit-il et si étroit que soit son intervalle.',
  'about.agreement.meaning':
    'Les deux codages viennent de la même équipe, d’après le seul manuel, le second sans connaissance du premier. L’accord entre eux n’est pas un accord avec les délégations.',
  'about.agreement.undefined':
    'Non défini : F1 si aucun codage ne remplit de case ; alpha si toutes les unités ont la même valeur.',
  'about.agreement.caption': 'Accord entre deux codages, {title}',
  'about.agreement.fields': 'Accord sur les champs des fiches, {title}',
  'about.agreement.fields.reading':
    'Les cases que remplissent les deux codages, d’après ce qu’en disent leurs fiches. L’accord sur un champ est fait quand les valeurs sont les mêmes, quel que soit le nombre de fiches qui les donnent. « {openTo} » ne compte que les cases où les deux codages le disent.',
  'about.agreement.field': 'Champ',
  'about.agreement.agree': 'Identiques',
  'about.agreement.file.first': 'Le premier codage (CSV)',
  'about.agreement.file.second': 'Le second codage (CSV)',
  'about.agreement.of': 'Cases',
  'about.agreement.units': 'Unités',
  'about.agreement.both': 'Les deux',
  'about.agreement.first': '1er seul',
  'about.agreement.second': '2d seul',
  'about.agreement.f1': 'F1',
  'about.agreement.alpha': 'Alpha',
  'about.agreement.all': 'Tout',
  'about.agreement.kinds': 'Par type',
  'about.agreement.topics': 'Par thème',
  'about.agreement.interval': '({low} à {high})',
  'about.agreement.none': 'non défini',
  'about.agreement.warning': 'moins de {limit} : prudence',
  'about.agreement.caution.mark': 'peut-être moins de {limit}',
  'about.agreement.few.mark': 'peu de cases',

  'about.disputes':
    '{count, plural, one {# case sur laquelle les codages diffèrent} other {# cases sur lesquelles les codages diffèrent}}',
  'about.disputes.none': 'Les codages ne diffèrent sur aucune case.',
  'about.disputes.cell': 'Case',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Codage',
  'about.disputes.first': 'Premier',
  'about.disputes.second': 'Second',
  'about.disputes.kept': 'Retenue',
  'about.disputes.kept.yes': 'Oui',
  'about.disputes.kept.no': 'Non',
  'about.disputes.why': 'Motif',
  'about.disputes.open': 'Non réglé à ce jour',

  'about.dataset': 'Le jeu de données',
  'about.dataset.title': 'Titre',
  'about.dataset.version': 'Version',
  'about.dataset.date': 'Date',
  'about.dataset.hash': 'SHA-256',
  'about.dataset.copy': 'Copier l’empreinte',
  'about.dataset.holds': 'Contenu',
  'about.dataset.holds.value':
    '{records, plural, one {# fiche} other {# fiches}}, {proposals, plural, one {# proposition} other {# propositions}}, {positions, plural, one {# position} other {# positions}}',
  'about.dataset.files': 'Fichiers',

  'about.report': 'Signaler une erreur',
  'about.report.text':
    'Écrivez à qui vous a transmis le lien, ou à qui héberge cette page. Indiquez la fiche ou la position et citez la phrase : dans le panneau des citations, « {record} » ou « {position} » donne l’adresse, et l’identifiant y figure. Vous pouvez remplir et copier ce texte.',
  'about.report.label': 'Texte du signalement',
  'about.report.draft':
    'Lien : {link}\nFiche ou position : {id}\nPhrase du compte rendu : \nErreur, et ce qu’il faudrait lire : \nJeu de données : {version}, {date}, {hash}',
  'about.report.copy': 'Copier le texte',
  'about.copied': 'Copié.',
  'about.copy.failed': 'La copie a échoué. Sélectionnez et copiez à la main.',
  'about.silence.spoken-of':
    'Le compte rendu parle d’une région comme d’un tout, mais pas sur ce thème. Une région ne participe pas à une réunion.',
  'about.silence.switched-off':
    'Il existe des fiches, d’un type que la page n’affiche pas ; les capacités ne sont pas affichées au départ.',
} satisfies Words<typeof english>;
