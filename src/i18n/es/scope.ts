import type { scope as english } from '../en/scope.ts';
import type { Words } from '../words.ts';

export const scope = {
  'charts.scope.all': 'Se muestran: todas las {kinds}.',
  'charts.scope.filtered': 'Se muestra: {parts}.',
  'charts.scope.kind': 'solo {values}',
  'charts.scope.status': 'situación {values}',
  'charts.scope.topic': 'tema {values}',
  'charts.scope.actor': 'actor {values}',
  'charts.scope.subregion': 'subregión {values}',
  'charts.scope.modality': 'modalidad {values}',
  'charts.scope.basis': 'base {values}',
  'charts.scope.meeting': 'reunión {values}',
  'charts.scope.words': 'con el texto “{words}”',
  'charts.source':
    'Fuente: {documents}; datos {version} del {date}, {hash}. Que no conste nada no significa que no haya necesidad.',
  'records.filter.none': 'Ninguno',
  'positions.stance.proposes': 'propone',
  'positions.stance.supports': 'apoya',
  'positions.stance.opposes': 'se opone',
  'positions.link': 'Enlace a esta posición',
  'filters.all': 'Aquí no se ha elegido nada: se muestra todo.',
  'filters.option.clear': 'Borrar este filtro',
  'filters.kind.off': '{kind} (sin mostrar)',
  'filters.actor.whole': '{subregion}, todos los Estados',
  'filters.actor.elsewhere': 'Otros Estados',
  'filters.actor.regions': 'Regiones mencionadas en conjunto',
  'filters.actor.find': 'Buscar un país o actor',
  'filters.actor.none': 'Ningún país o actor con ese nombre.',
} satisfies Words<typeof english>;
