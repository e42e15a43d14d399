import type { notices as english } from '../en/notices.ts';
import type { Words } from '../words.ts';

export const notices = {
  'notices.url':
    'No se entiende en este enlace: {keys}. {count, plural, one {Se muestra el valor predeterminado.} other {Se muestran los valores predeterminados.}}',
  'notices.record': 'No hay aquí un registro {id}; se muestra el resto del enlace.',
  'notices.position': 'No hay aquí una posición {id}; se muestra el resto del enlace.',
  'notices.weights':
    'No se entienden los pesos de este enlace: cada uno es un número de 0 a 999999. No se supone ningún peso; se muestra el resto del enlace.',
  'notices.length':
    'No se entiende la extensión del temario de este enlace: indique puntos en número entero (7) u horas (2.5h). Se muestra la habitual.',
  'notices.replaced.market':
    'El gráfico «Demanda frente a oferta» que indica este enlace fue sustituido por «Necesidades frente a ofertas por tema», ordenado por brecha.',
  'notices.replaced.delegations':
    'Las fichas de delegaciones que nombra este enlace son ahora perfiles. Cada perfil imprime su ficha.',
  'notices.of.unknown': 'Aquí no hay ningún perfil de {ids}. Elija uno abajo.',
  'notices.of.mixed':
    'Estados y temas no pueden compararse entre sí. Elija perfiles de un mismo tipo.',
  'notices.of.many': 'Se comparan {most} perfiles como máximo. Elija menos abajo.',
  'notices.dismiss': 'Descartar este aviso',
  'notices.key.view': 'vista',
  'notices.key.kind': 'tipo',
  'notices.key.status': 'situación',
  'notices.key.topic': 'tema',
  'notices.key.actor': 'país o actor',
  'notices.key.subregion': 'subregión',
  'notices.key.modality': 'modalidad de cooperación',
  'notices.key.basis': 'base',
  'notices.key.meeting': 'reunión',
  'notices.key.q': 'búsqueda',
  'notices.key.sort': 'orden',
  'notices.key.hide': 'filas o columnas ocultas',
  'notices.key.pinned': 'filas o columnas fijadas',
  'notices.key.hidden': 'filas o columnas ocultas',
  'notices.key.fold': 'filas plegadas',
  'notices.key.mark': 'énfasis',
  'notices.key.transpose': 'disposición',
  'notices.key.of': 'elección de perfiles',
  'notices.key.cell': 'celda',
  'notices.key.record': 'registro',
  'notices.key.position': 'posición',
  'notices.key.paragraph': 'párrafo',
  'notices.key.find': 'texto buscado',
  'notices.key.columns': 'columnas de la tabla',
  'notices.key.tables': 'gráficos en forma de tabla',
  'notices.key.list': 'lista elegida',
  'notices.key.measure': 'medida del mapa',
  'notices.key.help': 'el estado de la ayuda mostrado',
  'notices.key.criteria': 'criterios elegidos',
  'notices.key.weights': 'pesos de los criterios',
  'notices.key.uncertain': 'incertidumbre de codificación',
  'notices.key.length': 'extensión del temario',
  'notices.key.time': 'minutos de los puntos',
  'notices.key.pin': 'temas fijados',
  'notices.key.exclude': 'temas excluidos',
  'notices.key.order': 'orden del temario',
  'notices.key.lang': 'idioma',
  'notices.key.embed': 'parte que figura sola',
  'notices.key.seen': 'datos que vio quien lo envió',
  'notices.seen':
    'Este enlace se hizo con otros datos ({seen}), de los que sus filtros dejaban {before, plural, one {# registro} other {# registros}}. La página contiene ahora el conjunto de datos {version} del {date} ({hash}), del que dejan {now, plural, one {# registro} other {# registros}}.',
} satisfies Words<typeof english>;
