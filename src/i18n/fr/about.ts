import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'À propos des données',
  'about.contents': 'Sur cette page',

  'about.what': 'Objet',
  'about.what.text':
    'Cette page contient {sentences, plural, one {# phrase} other {# phrases}} sur {topics, plural, one {# thème} other {# thèmes}}, mot pour mot du rapport de {meetings, plural, one {# réunion} other {# réunions}}. Une phrase peut parler de plusieurs pays et thèmes : elle compte une fois. La matrice compte les États, pas leurs interventions.',

  'about.documents': 'Les documents',
  'about.documents.reference': 'Document',
  'about.documents.held': 'Lieu et dates',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Délégations',
  'about.documents.delegations.value':
    '{count}. Le rapport donne le nombre de délégations, mais ne les nomme pas.',
  'about.documents.delegations.none': 'Le rapport n’en donne pas le nombre',
  'about.documents.attended': 'Présence',
  'about.documents.attended.value':
    'Sur la liste : {count} sur {participants, plural, one {# participant} other {# participants}}',
  'about.documents.attended.none': 'Sans liste',
  'about.documents.spoke': 'Interventions consignées',
  'about.documents.spoke.value':
    '{states, plural, one {# État} other {# États}}, {others, plural, one {# organisation} other {# organisations}}',
  'about.documents.silent': 'Aucune intervention consignée',
  'about.documents.silent.value': '{who} sans intervention consignée : {names}',
  'about.documents.silent.cited':
    'D’autres orateurs ont parlé de : {names}. Ces fiches figurent dans la matrice.',
  'about.documents.silent.states': '{count, plural, one {# État} other {# États}}',
  'about.documents.silent.others': '{count, plural, one {# organisation} other {# organisations}}',
  'about.documents.silent.none': 'Tous les participants ont des interventions consignées',
  'about.documents.notes': 'Notes',
  'about.documents.read': 'Lire le rapport',
  'about.documents.paragraphs':
    'Cette page numérote les paragraphes et les éléments de liste depuis le début. Les numéros {meetings, plural, one {du document} other {des documents}} peuvent être autres.',

  'about.silence': 'Ce que le rapport ne peut pas dire',
  'about.findings': 'L’ordre des constats',
  'about.findings.text':
    'L’ordre ne change pas. D’abord vient ce qui est demandé sans offre, puis ce que le plus d’États soulèvent, les offres expresses et les projets. Suivent les changements depuis la réunion précédente et toutes les demandes. Enfin viennent les mentions sans offre, les offres que nous déduisons, les désaccords et les offres qui ne répondent à aucun besoin.',
  'about.answers': 'Comment nous décidons s’il y a une offre',
  'about.silence.text':
    'Sur les {cells} cases de la matrice, {recorded} contiennent une fiche. Les autres sont vides pour l’une de ces raisons :',
  'about.silence.cells': '{count, plural, one {# case} other {# cases}}',
  'about.silence.nothing-on-topic':
    'L’acteur est intervenu, mais rien n’est consigné sur ce thème.',
  'about.silence.no-remarks':
    'L’acteur était peut-être présent. Seule une liste des présents le dirait.',
  'about.silence.not-participant':
    'L’acteur n’était ni membre ni invité, ou ne figure pas sur la liste des présents.',
  'about.silence.hidden':
    'Il existe des fiches, mais les filtres les masquent. Sans filtre, aucune case n’est dans ce cas.',
  'about.unread': 'Le codage n’est pas complet. {read}',
  'about.silence.unread':
    '{document} : {unread} Une case vide peut aussi signifier que personne n’a encore lu le passage.',
  'about.silence.attendance':
    '{document} : le rapport donne le nombre de présents, mais ne les énumère pas. {delegations, plural, one {# délégation était présente.} other {# délégations étaient présentes.}} {states, plural, one {# État est intervenu.} other {# États sont intervenus.}} {least, plural, =0 {Nous ne savons pas qui d’autre était présent.} one {Au moins # des {silent} États sans intervention était donc aussi présent. Nous ignorons de qui il s’agit.} other {Au moins # des {silent} États sans intervention étaient donc aussi présents. Nous ignorons de qui il s’agit.}}',

  'about.codebook': 'Du passage à la fiche',
  'about.codebook.language': 'Les règles sont rédigées en {language}.',
  'about.codebook.terms':
    'Les règles appellent « capacity » l’expérience et « delivered » l’assistance fournie ou en cours. Elles appellent « raised » ce qui est mentionné comme important et « acknowledged » une difficulté signalée.',
  'about.codebook.phrases':
    '{count, plural, one {# expression citée dans les règles figure} other {# expressions citées dans les règles figurent}} dans les textes codés deux fois. L’accord indiqué plus bas est donc mesuré sur des textes d’où viennent les exemples des règles.',
  'about.codebook.loading': 'Chargement du manuel de codage…',
  'about.codebook.failed': 'Le manuel de codage n’a pas pu être chargé.',
  'about.codebook.file': 'Le manuel de codage (fichier)',

  'about.agreement': 'Accord entre deux codages',
  'about.agreement.missing': 'Cette réunion n’a pas encore de second codage.',
  'about.agreement.faulty':
    'Cette réunion a un second codage, mais ses erreurs empêchent la comparaison.',
  'about.agreement.unknown':
    'Nous ne savons donc pas à quel point les fiches dépendent de la personne qui les a codées. Les autres parties de la page fonctionnent sans cette mesure.',
  'about.agreement.measured':
    'Cette réunion a été codée deux fois, séparément, selon les règles ci-dessus. Les codages ont été comparés avant le règlement des différences. Une unité est un acteur qui est intervenu, avec un thème et un type. Chaque codage la remplit ou la laisse vide.',
  'about.agreement.reading':
    'F1 dit, de 0 à 1, à quel point les deux codages remplissent les mêmes cases. L’alpha de Krippendorff porte sur toutes les unités et déduit le hasard. Il vaut 1 pour un accord complet et 0 pour le hasard. L’intervalle à 95 % (bootstrap) figure entre parenthèses.',
  'about.agreement.low':
    'Marqué « ! » : alpha est inférieur à {limit}. Lisez ces chiffres avec prudence. La matrice marque aussi les thèmes concernés.',
  'about.agreement.caution':
    'Certains chiffres portent la mention « {mark} ». Leur alpha atteint {limit}, mais l’intervalle entre parenthèses commence plus bas.',
  'about.agreement.few':
    'Marqué « {mark} » : à eux deux, les codages remplissent moins de {limit} cases du thème. Un tel chiffre dit peu, même s’il est élevé et que son intervalle est étroit.',
  'about.agreement.meaning':
    'Les deux codages suivent le manuel seul. Le second a été fait sans voir le premier. Leur accord ne signifie pas que les délégations sont d’accord avec eux.',
  'about.agreement.undefined':
    'Non défini : F1 si aucun codage ne remplit de case, et alpha si toutes les unités ont une seule valeur.',
  'about.agreement.caption': 'Accord entre deux codages, {title}',
  'about.agreement.fields': 'Accord sur les champs des fiches, {title}',
  'about.agreement.fields.reading':
    'Ce tableau prend les cases que remplissent les deux codages et compare ce que disent leurs fiches. Ils s’accordent sur un champ s’ils donnent des valeurs identiques. Le nombre de fiches n’importe pas. « {openTo} » ne compte que les cases où les deux codages l’indiquent.',
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
  'about.agreement.warning': 'moins de {limit} : à lire avec prudence',
  'about.agreement.caution.mark': 'peut-être moins de {limit}',
  'about.agreement.few.mark': 'peu de cases',
  'about.links.pairs':
    'Ce que sont devenues les fiches de réunions précédentes a été codé deux fois. Une paire est une fiche antérieure avec les mots qui le disent. {both, plural, one {Les deux codages ont # paire} other {Les deux codages ont # paires}}, le premier seul {firstOnly}, le second seul {secondOnly}. F1 : {f1}.',
  'about.links.effects':
    'Parmi les paires communes, {agree, plural, one {# a} other {# ont}} le même effet dans les deux codages. Kappa de Cohen, qui déduit le hasard : {kappa}.',
  'about.links.undefined':
    'Kappa n’est pas défini si aucune paire n’est commune, ou si les deux codages donnent à toutes les paires le même effet.',
  'about.links.file.first': 'Fiches antérieures, premier codage (CSV)',
  'about.links.file.second': 'Fiches antérieures, second codage (CSV)',

  'about.disputes':
    '{count, plural, one {# case où les codages diffèrent} other {# cases où les codages diffèrent}}',
  'about.disputes.none': 'Les codages ne diffèrent sur aucune case.',
  'about.disputes.cell': 'Case',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Codage',
  'about.disputes.first': 'Premier',
  'about.disputes.second': 'Second',
  'about.disputes.kept': 'Dans les données',
  'about.disputes.kept.yes': 'Oui',
  'about.disputes.kept.no': 'Non',
  'about.disputes.why': 'Motif',
  'about.disputes.open': 'Pas encore réglé',

  'about.suggestions': 'Qualité des passages suggérés par l’éditeur',
  'about.suggestions.text':
    'L’éditeur peut suggérer des passages qui contiennent probablement un besoin, une offre, une expérience ou une position. Il cherche des mots tels que « a demandé une assistance ». Il ne consigne rien de lui-même : ce sont des personnes qui décident.',
  'about.suggestions.reading':
    'Le tableau compare les passages suggérés avec les fiches et les positions. Une précision de 0,9 signifie que 9 passages suggérés sur 10 sont consignés. Un rappel de 0,9 signifie que 9 passages consignés sur 10 sont suggérés. F1 réunit les deux. Nous avons essayé les règles sur peu de comptes rendus : sur d’autres, elles peuvent trouver moins de passages.',
  'about.suggestions.loading': 'Comptage des passages suggérés…',
  'about.suggestions.failed': 'Les passages suggérés n’ont pas pu être comptés.',
  'about.suggestions.unread':
    'Tant que le codage d’une réunion n’est pas complet, nous n’en donnons pas de chiffres.',
  'about.suggestions.none':
    'Il n’y a pas encore de règles pour les comptes rendus dans cette langue.',
  'about.suggestions.caption':
    'Passages suggérés et consignés, {title} ({passages, plural, one {# passage} other {# passages}})',
  'about.suggestions.of': 'Passages avec',
  'about.suggestions.coded': 'Consignés',
  'about.suggestions.suggested': 'Suggérés',
  'about.suggestions.both': 'Les deux',
  'about.suggestions.precision': 'Précision',
  'about.suggestions.recall': 'Rappel',
  'about.suggestions.f1': 'F1',
  'about.suggestions.all': 'L’un de ces éléments',
  'about.suggestions.positions': 'Positions',

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

  'about.licenses': 'Licences des composants de cette page',

  'about.report': 'Comment signaler une erreur',
  'about.report.text':
    'Écrivez à la personne qui vous a envoyé le lien, ou à l’hébergeur de cette page. Indiquez la fiche ou la position et citez la phrase. Dans le panneau de la citation, « {record} » ou « {position} » donne l’adresse. L’identifiant y figure aussi. Vous pouvez remplir ce texte et le copier.',
  'about.report.label': 'Texte du signalement',
  'about.report.draft':
    'Lien : {link}\nFiche ou position : {id}\nPhrase du rapport : \nErreur, et ce qu’il faudrait lire : \nJeu de données : {version}, {date}, {hash}',
  'about.report.copy': 'Copier le texte',
  'about.copied': 'Copié.',
  'about.copy.failed': 'Le texte n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.',
  'about.silence.spoken-of':
    'Le rapport mentionne la région dans son ensemble, mais pas sur ce thème. Une région ne participe pas à une réunion.',
  'about.silence.switched-off':
    'Il existe des fiches, mais d’un type que la page n’affiche pas actuellement. Au départ, elle n’affiche pas les expériences.',
} satisfies Words<typeof english>;
