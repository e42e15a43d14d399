import type { evidencePanel as english } from '../en/evidence-panel.ts';
import type { Words } from '../words.ts';

export const evidencePanel = {
  'evidence.title': 'Passage cité',
  'evidence.close': 'Fermer le passage cité',
  'evidence.position': '{position} sur {count}',
  'evidence.steps': 'Phrases de cette case',
  'evidence.previous': 'Phrase précédente',
  'evidence.next': 'Phrase suivante',
  'evidence.beyond': 'Vos filtres excluent cette phrase.',
  'evidence.hidden':
    '{count, plural, one {# phrase n’est pas affichée ici.} other {# phrases ne sont pas affichées ici.}}',
  'evidence.hidden.more':
    '{count, plural, one {# autre phrase n’est pas affichée ici.} other {# autres phrases ne sont pas affichées ici.}}',
  'evidence.hidden.show': '{count, plural, one {L’afficher aussi} other {Les afficher aussi}}',
  'evidence.blank.nothing-on-topic': '{actor} : intervention consignée ; rien sur « {topic} ».',
  'evidence.blank.no-remarks': '{actor} : le rapport ne consigne aucune intervention.',
  'evidence.blank.not-participant': '{actor} : nom absent de la liste des participants.',
  'evidence.blank.hidden': '{actor} : les filtres masquent toutes les phrases sur « {topic} ».',
  'evidence.disputes': 'Deux lecteurs du rapport divergent ici',
  'evidence.disputes.how': 'Chacun a lu le rapport de son côté.',
  'evidence.disputes.first': 'Seul le premier a consigné ceci : {kind}.',
  'evidence.disputes.second': 'Seul le second a consigné ceci : {kind}.',
  'evidence.disputes.kept': 'Elle a été retenue. Aucun motif n’est indiqué.',
  'evidence.disputes.struck': 'Elle a été écartée. Aucun motif n’est indiqué.',
  'evidence.on.use': 'Qui pourrait en profiter ({count})',
  'evidence.copy.failed':
    'Le lien n’a pas pu être copié. Copiez-le depuis « Lien vers cette fiche ».',
  'evidence.blank.spoken-of':
    '{actor} : le rapport en parle, mais rien n’est consigné sur « {topic} ».',
  'evidence.blank.switched-off':
    '{actor} : des phrases existent sur « {topic} », mais ne sont pas affichées.',
  'evidence.says': 'Ce qui est dit',
  'evidence.asks': 'Adressé à',
  'evidence.openTo.funding': '{open}, sous réserve de financement',
  'evidence.openTo.agreement': '{open}, sous réserve d’accord',
  'evidence.from': 'Source',
  'evidence.from.value': 'paragraphe {paragraph}, {basis}',
  'evidence.on.topic': 'Tout ce qui est consigné sur ce thème',
  'help.who': 'Qui pourrait aider',
  'help.own': 'Sa propre assistance, seule ou commune, ne compte pas :',
  'help.none.others': 'aucune assistance d’autres consignée sur ce thème',
  'evidence.marks': 'Ce qui est dit ici',
} satisfies Words<typeof english>;
