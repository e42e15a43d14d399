import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Posiciones',
  'positions.count':
    '{proposals, plural, one {# propuesta} other {# propuestas}}, {positions, plural, one {# posición} other {# posiciones}}',
  'positions.intro':
    'Qué se propuso, y quién lo propuso, lo apoyó o se opuso. Cada marca abre las palabras que la sustentan.',
  'positions.left-out':
    '{count, plural, one {# propuesta no tiene posiciones} other {# propuestas no tienen posiciones}} con los filtros actuales, de un total de {total}.',
  'positions.none': 'El conjunto de datos no contiene propuestas.',
  'positions.legend': 'Leyenda',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'número de citas',
  'positions.standing.contested': 'Controvertidas',
  'positions.standing.opposed': 'Con oposición y sin nadie a favor',
  'positions.standing.several': 'Propuestas o apoyadas por varios',
  'positions.standing.one': 'Propuestas o apoyadas por uno',
  'positions.table': 'Propuestas sobre las que varios tomaron posición, por actor',
  'positions.list': 'Propuestas sobre las que uno tomó posición',
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
  'positions.beyond': 'Los filtros actuales ocultan esta posición.',
  'positions.same': 'Sobre esta propuesta',
  'positions.id': 'Posición',
  'positions.copy.failed': 'No se pudo copiar el enlace. Cópielo de “Enlace a esta posición”.',
} satisfies Words<typeof english>;
