import type { delegations as english } from '../en/delegations.ts';
import type { Words } from '../words.ts';

export const delegations = {
  'delegations.title': 'Délégations',
  'delegations.intro':
    'Une feuille par délégation : tout ce qui est consigné à son sujet, avec les passages sur lesquels cela repose, à imprimer, à vérifier et à corriger à la main.',
  'delegations.choose': 'Délégation',
  'delegations.all': 'Toutes les délégations',
  'delegations.chosen':
    '{count, plural, one {# feuille selon les filtres} other {# feuilles selon les filtres}}',
  'delegations.print': 'Imprimer',
  'delegations.whole': 'Ces filtres ne changent rien aux feuilles : {fields}.',
  'delegations.none':
    'Aucune délégation parmi les acteurs choisis : les régions n’ont pas de feuille.',
  'delegations.heading': 'Ce qui est consigné : {actor}',
  'delegations.part.spoke':
    'A pris la parole : des interventions de cette délégation sont consignées.',
  'delegations.part.no-remarks': 'Pouvait participer ; aucune intervention consignée.',
  'delegations.part.not-participant': 'Ne figurait pas parmi les participants.',
  'delegations.meeting': '{title}, {document}. {place}, {dates}.',
  'delegations.nothing': 'Rien n’est consigné pour cette délégation.',
  'delegations.left-out':
    '{count, plural, one {Le filtre sur le fondement écarte # fiche.} other {Le filtre sur le fondement écarte # fiches.}}',
  'delegations.positions': 'Positions sur les propositions',
  'delegations.named': 'Fiches d’autres acteurs qui nomment cette délégation',
  'delegations.none.recorded': 'Rien de consigné.',
  'delegations.paragraph': 'Paragraphe {paragraph}',
  'delegations.paragraph.of': 'Paragraphe {paragraph} de {document}',
  'delegations.right': 'exact',
  'delegations.wrong': 'inexact :',
  'delegations.missing.need': 'Besoins qui manquent ici :',
  'delegations.missing.offer': 'Offres qui manquent ici :',
  'delegations.missing.capacity': 'Capacités qui manquent ici :',
  'delegations.missing.positions': 'Positions qui manquent ici :',
  'delegations.name': 'Nom',
  'delegations.date': 'Date',
  'delegations.signature': 'Signature',
} satisfies Words<typeof english>;
