import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '«{quote}»',
  'matrix.about.blank.nothing-on-topic': 'Intervino en la reunión; no consta nada sobre este tema.',
  'matrix.about.blank.no-remarks': 'El informe no recoge ninguna intervención suya.',
  'matrix.about.blank.not-participant': 'No era participante de la reunión.',
  'matrix.about.blank.spoken-of':
    'El informe menciona esta región, pero no consta nada sobre este tema.',
  'matrix.about.blank.switched-off': 'Lo registrado aquí es de un tipo que el filtro excluye.',
  'matrix.about.blank.hidden': 'Los filtros ocultan todas las frases que hay aquí.',
  'matrix.about.blank.unshown':
    'Aquí consta asistencia prestada o experiencia. «Mostrar también» la muestra.',
  'matrix.about.disputed':
    'Dos lectores codificaron este informe por separado. Aquí difieren. En el panel de la cita se ve cómo se resolvió.',
  'matrix.about.more': 'Y {count, plural, one {# frase más} other {# frases más}}.',
  'matrix.about.open':
    '{count, plural, one {Clic o Intro: abrir la frase} other {Clic o Intro: abrir las # frases}}',
  'matrix.about.profile': 'Clic o Intro: abrir su página.',
  'matrix.about.unfold': 'Clic o Intro: desplegar.',
  'matrix.about.sort': '{now}. Clic o Intro: {next}.',
  'matrix.about.total.topics': 'Cada tema cuenta una vez, por muchas frases que haya.',
  'matrix.about.total.states':
    'Cada Estado cuenta una vez, por su frase más firme. Las organizaciones y las regiones no cuentan.',
  'matrix.about.total.providers':
    'Cada Estado y cada organización cuenta una vez. La asistencia prevista se cuenta aparte.',
  'matrix.about.status':
    'Una oferta está abierta si tiene la forma que indica la necesidad. La página del tema dice cuál.',
  'matrix.about.uncounted':
    'Lo que aquí se ofrece o se prevé es asistencia propia o conjunta, o para otros, y no cuenta.',
  'matrix.menu': 'Menú de {name}',
  'matrix.menu.alone': 'Mostrar solo esto',
  'matrix.menu.all': 'Mostrar todo de nuevo',
  'matrix.menu.pin': 'Fijar al principio',
  'matrix.menu.hide.actor': 'Ocultar este país u organización',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar lo oculto ({count})',
  'matrix.sort.neutral.topics': 'Primero lo que se pide',
  'matrix.sort.neutral.actors': 'Por región',
  'matrix.fold': 'Omitir lo que no tiene frases que mostrar',
  'matrix.refold': 'Volver a plegar los grupos',
  'matrix.blanks': 'Mostrar por qué hay celdas en blanco',
  'matrix.export': 'Guardar',
} satisfies Words<typeof english>;
