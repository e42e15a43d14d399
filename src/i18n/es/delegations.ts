import type { delegations as english } from '../en/delegations.ts';
import type { Words } from '../words.ts';

export const delegations = {
  'delegations.title': 'Delegaciones',
  'delegations.intro':
    'Una ficha por delegación: todo lo que consta de ella, con las palabras en que se basa, para imprimirlo, verificarlo y corregirlo a mano.',
  'delegations.choose': 'Delegación',
  'delegations.all': 'Todas las delegaciones',
  'delegations.chosen':
    '{count, plural, one {# ficha según los filtros} other {# fichas según los filtros}}',
  'delegations.print': 'Imprimir',
  'delegations.whole': 'Estos filtros no cambian nada en las fichas: {fields}.',
  'delegations.none':
    'Entre los actores elegidos no hay ninguna delegación: las regiones no tienen ficha.',
  'delegations.heading': 'Lo que consta de {actor}',
  'delegations.part.spoke': 'Intervino: constan intervenciones de esta delegación.',
  'delegations.part.no-remarks': 'Podía participar; no constan intervenciones.',
  'delegations.part.not-participant': 'No era participante de la reunión.',
  'delegations.meeting': '{title}, {document}. {place}, {dates}.',
  'delegations.nothing': 'No consta nada de esta delegación.',
  'delegations.left-out':
    '{count, plural, one {El filtro de base excluye # registro.} other {El filtro de base excluye # registros.}}',
  'delegations.positions': 'Posiciones sobre propuestas',
  'delegations.named': 'Registros de otros que nombran a esta delegación',
  'delegations.none.recorded': 'Sin registros.',
  'delegations.paragraph': 'Párrafo {paragraph}',
  'delegations.paragraph.of': 'Párrafo {paragraph} de {document}',
  'delegations.right': 'correcto',
  'delegations.wrong': 'incorrecto:',
  'delegations.missing.need': 'Necesidades que faltan aquí:',
  'delegations.missing.offer': 'Ofertas que faltan aquí:',
  'delegations.missing.capacity': 'Capacidades que faltan aquí:',
  'delegations.missing.positions': 'Posiciones que faltan aquí:',
  'delegations.name': 'Nombre',
  'delegations.date': 'Fecha',
  'delegations.signature': 'Firma',
} satisfies Words<typeof english>;
