import type { fileColumns as english } from '../en/file-columns.ts';
import type { Words } from '../words.ts';

export const fileColumns = {
  'columns.head.id': 'Fiche',
  'columns.holds.id': 'Identifiant permanent de la fiche',
  'columns.head.meeting': 'Réunion (identifiant)',
  'columns.holds.meeting': 'Identifiant de la réunion',
  'columns.head.meeting_title': 'Réunion',
  'columns.holds.meeting_title': 'Titre de la réunion',
  'columns.head.document': 'Document',
  'columns.holds.document': 'Cote du document qui contient le compte rendu',
  'columns.head.actor': 'Acteur (code)',
  'columns.holds.actor':
    'À qui appartient le besoin, l’offre ou la capacité : ISO 3166-1 alpha-3 pour un État, M49 des Nations Unies pour une région, un nom abrégé pour une organisation',
  'columns.head.actor_name': 'Acteur',
  'columns.holds.actor_name': 'Nom de l’acteur',
  'columns.head.actor_kind': 'Type d’acteur (code)',
  'columns.holds.actor_kind':
    'Code du type d’acteur : state (État), organization (organisation) ou region (région)',
  'columns.head.actor_kind_label': 'Type d’acteur',
  'columns.holds.actor_kind_label': 'État, organisation ou région',
  'columns.head.subregion': 'Sous-région (code)',
  'columns.holds.subregion': 'Code M49 des Nations Unies de la sous-région d’un État',
  'columns.head.subregion_name': 'Sous-région',
  'columns.holds.subregion_name': 'Nom de la sous-région',
  'columns.head.reported_by': 'Rapporté par (code)',
  'columns.holds.reported_by':
    'De qui est la déclaration sur laquelle repose la fiche ; RAP pour le récit du rapporteur',
  'columns.head.reported_by_name': 'Rapporté par',
  'columns.holds.reported_by_name': 'Nom de l’acteur qui rapporte',
  'columns.head.topic': 'Thème (identifiant)',
  'columns.holds.topic': 'Identifiant du thème',
  'columns.head.topic_label': 'Thème',
  'columns.holds.topic_label': 'Intitulé du thème',
  'columns.head.kind': 'Type (code)',
  'columns.holds.kind':
    'Code du type de fiche : need (besoin), offer (offre) ou capacity (capacité)',
  'columns.head.kind_label': 'Type',
  'columns.holds.kind_label': 'Besoin, offre ou capacité',
  'columns.head.status': 'Statut (code)',
  'columns.holds.status': 'Code du degré de fermeté de la fiche ; les valeurs dépendent du type',
  'columns.head.status_label': 'Statut',
  'columns.holds.status_label': 'Degré de fermeté de la fiche',
  'columns.head.modalities': 'Formes de coopération (identifiants)',
  'columns.holds.modalities': 'Identifiants des formes de coopération, séparés par « ; »',
  'columns.head.modality_labels': 'Formes de coopération',
  'columns.holds.modality_labels': 'Intitulés des formes de coopération, séparés par « ; »',
  'columns.head.counterparts': 'Autre partie (codes)',
  'columns.holds.counterparts':
    'Codes de l’autre partie lorsque le texte la nomme, séparés par « ; »',
  'columns.head.counterpart_names': 'Autre partie',
  'columns.holds.counterpart_names': 'Noms de l’autre partie, séparés par « ; »',
  'columns.head.open_to': 'Ouverte à (code)',
  'columns.holds.open_to':
    'Code de qui peut profiter d’une offre disponible ou prévue : all (tous) ; members : membres des autres parties ; on-request : autres qui en font la demande ; named : seulement les autres parties',
  'columns.head.open_to_label': 'Ouverte à',
  'columns.holds.open_to_label': 'Qui peut profiter d’une offre disponible ou prévue',
  'columns.head.basis': 'Fondement (code)',
  'columns.holds.basis':
    'explicit : les mots le disent ; implied : le lecteur doit inférer l’acteur, le thème ou le type',
  'columns.head.basis_label': 'Fondement',
  'columns.holds.basis_label': 'Indique si les mots le disent ou s’il faut l’inférer',
  'columns.head.note': 'Note',
  'columns.holds.note':
    'Comment une fiche implicite découle des mots (après actor: (acteur), topic: (thème) ou kind: (type), selon ce qui est déduit), ou autre remarque ; dans la langue du jeu de données',
  'columns.head.quote': 'Citation',
  'columns.holds.quote': 'Les mots du compte rendu, exactement',
  'columns.head.session': 'Séance',
  'columns.holds.session': 'Séance de la réunion, telle que la désigne le compte rendu',
  'columns.head.item': 'Point de l’ordre du jour',
  'columns.holds.item': 'Point de l’ordre du jour, tel que le désigne le compte rendu',
  'columns.head.paragraph': 'Paragraphe',
  'columns.holds.paragraph': 'Paragraphe où commence la citation, compté à partir de 1',
  'columns.head.line': 'Ligne',
  'columns.holds.line': 'Ligne du texte où commence la citation, comptée à partir de 1',
  'columns.head.start': 'Début',
  'columns.holds.start':
    'Où commence la citation dans le texte du compte rendu : position en unités UTF-16',
  'columns.head.end': 'Fin',
  'columns.holds.end':
    'Où finit la citation dans le texte du compte rendu : position en unités UTF-16',
  'columns.head.needs': 'Besoins',
  'columns.holds.needs': 'Nombre de besoins dans la case ; vide si le filtre les exclut',
  'columns.head.offers_available': 'Offres disponibles',
  'columns.holds.offers_available':
    'Nombre d’offres d’aide disponible ; vide si le filtre les exclut',
  'columns.head.offers_planned': 'Offres prévues',
  'columns.holds.offers_planned': 'Nombre d’offres d’aide prévue ; vide si le filtre les exclut',
  'columns.head.offers_delivered': 'Aide fournie',
  'columns.holds.offers_delivered':
    'Nombre de fiches d’aide déjà fournie ; vide si le filtre les exclut',
  'columns.head.capacities': 'Capacités',
  'columns.holds.capacities': 'Nombre de capacités dans la case ; vide si le filtre les exclut',
  'columns.head.blank': 'Case vide (code)',
  'columns.holds.blank':
    'Code de la raison pour laquelle la case ne contient rien. Une case vide ne vaut pas absence de besoin',
  'columns.head.blank_label': 'Case vide',
  'columns.holds.blank_label':
    'Pourquoi la case ne contient rien. Une case vide ne vaut pas absence de besoin',
  'columns.head.answer': 'Réponse (code)',
  'columns.holds.answer':
    'Code de l’état du besoin : answered (avec réponse), perhaps (incertaine) ou none (sans réponse). Dans une case de la matrice, celui du besoin le moins satisfait d’un État',
  'columns.head.answer_label': 'Réponse',
  'columns.holds.answer_label':
    'Si une offre disponible répond au besoin ; dans une case de la matrice, au besoin le moins satisfait d’un État',
  'columns.head.two_codings_differed': 'Deux codages divergent',
  'columns.holds.two_codings_differed':
    'yes (oui) si deux codages indépendants du compte rendu divergeaient sur la case',
  'columns.head.source': 'Source',
  'columns.holds.source': 'Réunions et documents sur lesquels reposent les chiffres',
  'columns.head.link': 'Lien',
  'columns.holds.link': 'Adresse de la fiche ou de la case dans la Matrice de coopération',
} satisfies Words<typeof english>;
