import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posiciones',
  'positions.found':
    '{count, plural, one {# de {all} propuestas fue controvertida} other {# de {all} propuestas fueron controvertidas}}',
  'positions.found.named':
    '{count, plural, one {# de {all} propuestas fue controvertida: {names}} other {# de {all} propuestas fueron controvertidas: {names}}}',
  'positions.found.none':
    '{all, plural, one {# propuesta} other {# propuestas}}, sin oposición registrada',
  'positions.found.nothing': 'Ninguna propuesta cumple los filtros',
  'positions.lead':
    '{several, plural, one {# fue presentada o apoyada} other {# fueron presentadas o apoyadas}} por varios países u organizaciones; {one}, por uno solo. Elija una marca para leer la frase.',
  'positions.left-out':
    'Sin posiciones que mostrar: {count, plural, one {#} other {#}} de {total} propuestas.',
  'positions.none': 'Este conjunto de datos no contiene propuestas.',
  'positions.none.taken': 'Este conjunto de datos no contiene posiciones.',
  'positions.legend': 'Leyenda',
  'positions.legend.several': 'número de frases',
  'positions.standing.contested': 'Controvertidas',
  'positions.standing.opposed': 'Con oposición y sin apoyo registrado',
  'positions.standing.several': 'Presentadas o apoyadas por varios',
  'positions.standing.one': 'Presentadas o apoyadas por uno solo',
  'positions.table': 'Propuestas sobre las que varios países u organizaciones tomaron posición',
  'positions.list': 'Propuestas sobre las que un solo país u organización tomó posición',
  'positions.proposal': 'Propuesta',
  'positions.actor': 'País u organización',
  'positions.quote': 'Frase',
  'positions.for': 'A favor',
  'positions.against': 'En contra',
  'positions.hidden': '{count, plural, one {# posición oculta} other {# posiciones ocultas}}',
  'positions.mark': '{actor} {stance}',
  'positions.mark.of': '{count, plural, one {: {proposal}} other {: {proposal}, # frases}}',
  'positions.words': '«{quote}»',
  'positions.more': '{count, plural, one {y # frase más} other {y # frases más}}',
  'positions.panel': 'Posición',
  'positions.close': 'Cerrar la posición',
  'positions.steps': 'Posiciones visibles',
  'positions.at': 'Posición {position} de {count}',
  'positions.previous': 'Posición anterior',
  'positions.next': 'Posición siguiente',
  'positions.beyond': 'Los filtros ocultan esta posición.',
  'positions.same': 'Sobre esta propuesta',
  'positions.id': 'Posición',
  'positions.copy.failed': 'No se pudo copiar el enlace. Cópielo de «Enlace a esta posición».',
} satisfies Words<typeof english>;
