import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Aparência',
  'help.theme.system': 'Igual ao sistema',
  'help.theme.light': 'Claro',
  'help.theme.dark': 'Escuro',
  'help.keys': 'Atalhos de teclado',
  'help.keys.on': 'Usar os atalhos / e ?',
  'help.printed.arrows': 'Teclas de seta',
  'help.printed.edge': 'Home End',
  'help.printed.open': 'Enter',
  'help.printed.close': 'Esc',
  'help.key.search':
    'Ir para a busca. Um perfil abre a lista de perfis. Uma página sem busca abre os registros.',
  'help.key.list': 'Abrir ou fechar este painel',
  'help.key.move': 'Mover-se na matriz',
  'help.key.edge': 'Ir para a primeira ou última coluna',
  'help.key.open': 'Abrir o item escolhido',
  'help.key.step': 'Ir para o registro anterior ou seguinte',
  'help.key.close': 'Fechar o que está aberto',
  'help.search':
    'A busca encontra os registros que contêm todas as palavras tal como estão escritas. Tente outra palavra, ou menos palavras.',
  'help.hint': 'Teclas: / busca, ? ajuda.',
  'help.hint.away': 'Não mostrar de novo',
} as const satisfies Words<typeof english>;
