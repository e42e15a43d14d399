import type { sheet as english } from '../en/sheet.ts';
import type { Words } from '../words.ts';

export const sheet = {
  'sheet.heading': 'Ce qui a été consigné : {actor}',
  'sheet.part.spoke': 'Cette délégation a pris la parole.',
  'sheet.part.no-remarks': 'Le rapport ne consigne aucune intervention de cette délégation.',
  'sheet.part.not-participant': 'Cette délégation ne figurait pas parmi les participants.',
  'sheet.meeting': '{title}, {document}. {place}, {dates}.',
  'sheet.nothing': 'Rien n’est consigné pour cette délégation.',
  'sheet.left-out':
    '{count, plural, one {Le filtre sur le fondement écarte # fiche.} other {Le filtre sur le fondement écarte # fiches.}}',
  'sheet.positions': 'Positions sur les propositions',
  'sheet.named': 'Fiches d’autres pays et organisations qui nomment cette délégation',
  'sheet.none.recorded': 'Rien de consigné.',
  'sheet.paragraph': 'Paragraphe {paragraph}',
  'sheet.paragraph.of': 'paragraphe {paragraph} de {document}',
  'sheet.right': 'exact',
  'sheet.wrong': 'inexact :',
  'sheet.missing.need': 'Besoins qui manquent ici :',
  'sheet.missing.offer': 'Offres qui manquent ici :',
  'sheet.missing.capacity': 'Expériences qui manquent ici :',
  'sheet.missing.positions': 'Positions qui manquent ici :',
  'sheet.name': 'Nom',
  'sheet.date': 'Date',
  'sheet.signature': 'Signature',
} satisfies Words<typeof english>;
