import type { matrixFoot as english } from '../en/matrix-foot.ts';
import type { Words } from '../words.ts';

export const matrixFoot = {
  'matrix.left.unshown': 'Solo asistencia prestada o experiencia: {who}.',
  'matrix.left.nothing-on-topic': 'Intervinieron; nada registrado sobre ningún tema: {who}.',
  'matrix.left.switched-off': 'Solo frases de otro tipo: {who}.',
  'matrix.left.hidden': 'Ocultos por los filtros: {who}.',
  'matrix.left.no-remarks': 'Sin intervenciones registradas: {who}.',
  'matrix.left.not-participant': 'No participaron: {who}.',
  'matrix.left.topics':
    '{count, plural, one {# tema} other {# temas}} sin frases que mostrar: {names}.',
  'matrix.left.needs':
    '{count, plural, one {# tema} other {# temas}} sin frases sobre necesidades u ofertas: {names}.',
  'matrix.note.shaky': '{names}: dos lecturas del informe coinciden muy poco.',
  'matrix.note.disputed': 'Aquí difieren dos lecturas del informe.',
  'matrix.note.readers': 'dos lecturas del informe',
  'matrix.note.folded': 'Un grupo plegado es una sola línea; su número cuenta sus miembros.',
  'matrix.hidden':
    '{count, plural, one {Usted ocultó # elemento} other {Usted ocultó # elementos}}: {names}.',
  'matrix.hidden.show': 'Volver a mostrar',
  'matrix.fold.none': 'Desplegar todo',
} satisfies Words<typeof english>;
