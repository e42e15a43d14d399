import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posiciones',
  'positions.count':
    '{proposals, plural, one {# propuesta} other {# propuestas}}, {positions, plural, one {# posición} other {# posiciones}}',
  'positions.intro':
    'Vea quién propuso qué, quién lo apoyó y quién se opuso. Elija una marca para leer la cita.',
  'positions.left-out':
    '{count, plural, one {# de {total} propuestas no tiene} other {# de {total} propuestas no tienen}} ninguna posición que cumpla los filtros.',
  'positions.none': 'Este conjunto de datos no contiene propuestas.',
  'positions.legend': 'Leyenda',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'número de citas',
  'positions.standing.contested': 'Controvertidas',
  'positions.standing.opposed': 'Con oposición y sin apoyo registrado',
  'positions.standing.several': 'Propuestas o apoyadas por varios actores',
  'positions.standing.one': 'Propuestas o apoyadas por un solo actor',
  'positions.table': 'Propuestas sobre las que varios actores tomaron posición',
  'positions.list': 'Propuestas sobre las que un solo actor tomó posición',
  'positions.proposal': 'Propuesta',
  'positions.actor': 'Actor',
  'positions.quote': 'Cita',
  'positions.for': 'A favor',
  'positions.against': 'En contra',
  'positions.hidden': '{count, plural, one {# posición oculta} other {# posiciones ocultas}}',
  'positions.mark': '{actor} {stance}',
  'positions.mark.of': '{count, plural, one {: {proposal}} other {: {proposal}, # citas}}',
  'positions.words': '“{quote}”',
  'positions.more': '{count, plural, one {y # cita más} other {y # citas más}}',
  'positions.panel': 'Posición',
  'positions.close': 'Cerrar la posición',
  'positions.steps': 'Posiciones visibles',
  'positions.at': 'Posición {position} de {count}',
  'positions.previous': 'Posición anterior',
  'positions.next': 'Posición siguiente',
  'positions.beyond': 'Los filtros ocultan esta posición.',
  'positions.same': 'Sobre esta propuesta',
  'positions.id': 'Posición',
  'positions.copy.failed': 'No se pudo copiar el enlace. Cópielo de “Enlace a esta posición”.',
} satisfies Words<typeof english>;
