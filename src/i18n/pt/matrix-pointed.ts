import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic': 'Interveio na reunião; nada consta sobre este tema.',
  'matrix.about.blank.no-remarks': 'O relatório não registra nenhuma intervenção sua.',
  'matrix.about.blank.not-participant': 'Não era participante da reunião.',
  'matrix.about.blank.spoken-of':
    'O relatório menciona esta região, mas nada consta sobre este tema.',
  'matrix.about.blank.switched-off': 'O que está registrado aqui é de um tipo que o filtro exclui.',
  'matrix.about.blank.hidden': 'Os filtros ocultam todas as frases que há aqui.',
  'matrix.about.blank.unshown':
    'Há aqui assistência prestada ou experiência. Use “Mostrar também” para vê-la.',
  'matrix.about.disputed':
    'Dois leitores converteram este relatório em registros, cada um por si. Aqui divergiram. A evidência mostra como isso foi resolvido.',
  'matrix.about.more': 'E mais {count, plural, one {# frase} other {# frases}}.',
  'matrix.about.open':
    '{count, plural, one {Clique ou Enter: abrir a frase} other {Clique ou Enter: abrir as # frases}}',
  'matrix.about.profile': 'Clique ou Enter: abrir sua página.',
  'matrix.about.unfold': 'Clique ou Enter: expandir.',
  'matrix.about.sort': '{now}. Clique ou Enter: {next}.',
  'matrix.about.total.topics': 'Cada tema conta uma vez, por mais frases que haja.',
  'matrix.about.total.states':
    'Cada Estado conta uma vez, por sua frase mais firme. Organizações e regiões não contam.',
  'matrix.about.total.providers':
    'Cada Estado e cada organização conta uma vez. A assistência prevista é contada à parte.',
  'matrix.about.status':
    'Uma oferta está aberta se tem uma forma que a necessidade indica. A página do tema diz qual.',
  'matrix.about.uncounted':
    'O que aqui se oferece ou se prevê é assistência própria ou conjunta, ou para outros, e não conta.',
  'matrix.menu': 'Menu: {name}',
  'matrix.menu.alone': 'Mostrar só este',
  'matrix.menu.all': 'Mostrar tudo de novo',
  'matrix.menu.pin': 'Fixar no início',
  'matrix.menu.hide.actor': 'Ocultar este país ou organização',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar o que está oculto ({count})',
  'matrix.sort.neutral.topics': 'Primeiro o que se pede',
  'matrix.sort.neutral.actors': 'Por região',
  'matrix.fold': 'Omitir o que não tem nada a mostrar',
  'matrix.refold': 'Recolher de novo os grupos',
  'matrix.blanks': 'Mostrar por que há células vazias',
  'matrix.export': 'Salvar',
} satisfies Words<typeof english>;
