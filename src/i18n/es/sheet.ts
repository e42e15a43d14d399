import type { sheet as english } from '../en/sheet.ts';
import type { Words } from '../words.ts';

export const sheet = {
  'sheet.heading': 'Lo que consta de {actor}',
  'sheet.part.spoke': 'Esta delegación intervino.',
  'sheet.part.no-remarks': 'El informe no recoge intervenciones de esta delegación.',
  'sheet.part.not-participant': 'Esta delegación no era participante de la reunión.',
  'sheet.meeting': '{title}, {document}. {place}, {dates}.',
  'sheet.nothing': 'No consta nada de esta delegación.',
  'sheet.left-out':
    '{count, plural, one {El filtro de base excluye # registro.} other {El filtro de base excluye # registros.}}',
  'sheet.positions': 'Posiciones sobre propuestas',
  'sheet.named': 'Registros de otros que nombran a esta delegación',
  'sheet.none.recorded': 'No consta nada.',
  'sheet.paragraph': 'Párrafo {paragraph}',
  'sheet.paragraph.of': 'párrafo {paragraph} de {document}',
  'sheet.right': 'correcto',
  'sheet.wrong': 'incorrecto:',
  'sheet.missing.need': 'Necesidades que faltan aquí:',
  'sheet.missing.offer': 'Ofertas que faltan aquí:',
  'sheet.missing.capacity': 'Experiencias que faltan aquí:',
  'sheet.missing.positions': 'Posiciones que faltan aquí:',
  'sheet.name': 'Nombre',
  'sheet.date': 'Fecha',
  'sheet.signature': 'Firma',
} satisfies Words<typeof english>;
