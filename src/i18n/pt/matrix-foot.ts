import type { matrixFoot as english } from '../en/matrix-foot.ts';
import type { Words } from '../words.ts';

export const matrixFoot = {
  'matrix.left.unshown': 'Só com assistência prestada ou experiência: {who}.',
  'matrix.left.nothing-on-topic': 'Intervieram, sem nada registrado sobre um tema: {who}.',
  'matrix.left.switched-off': 'Só com frases de outro tipo: {who}.',
  'matrix.left.hidden': 'Ocultos pelo filtro: {who}.',
  'matrix.left.no-remarks': 'Sem intervenção registrada: {who}.',
  'matrix.left.not-participant': 'Não participaram: {who}.',
  'matrix.left.topics':
    '{count, plural, one {# tema} other {# temas}} sem frases a mostrar: {names}.',
  'matrix.left.needs':
    '{count, plural, one {# tema} other {# temas}} sem frases sobre necessidades ou ofertas: {names}.',
  'matrix.note.shaky': '{names}: dois leitores do relatório concordaram muito pouco.',
  'matrix.note.disputed': 'Aqui dois leitores do relatório divergiram.',
  'matrix.note.readers': 'dois leitores do relatório',
  'matrix.note.folded': 'Um grupo recolhido ocupa uma só linha, e o número conta seus membros.',
  'matrix.hidden':
    '{count, plural, one {Você ocultou # item} other {Você ocultou # itens}}: {names}.',
  'matrix.hidden.show': 'Mostrar de novo',
  'matrix.fold.none': 'Expandir tudo',
} satisfies Words<typeof english>;
