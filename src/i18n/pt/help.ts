import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Claro ou escuro',
  'help.theme.system': 'Auto',
  'help.theme.light': 'Claro',
  'help.theme.dark': 'Escuro',
  'help.keys': 'Teclas',
  'help.keys.on': 'Usar as teclas / e ?',
  'help.printed.arrows': 'Teclas de seta',
  'help.printed.edge': 'Home End',
  'help.printed.open': 'Enter',
  'help.printed.close': 'Esc',
  'help.key.search': 'Ir para a busca',
  'help.key.list': 'Abrir ou fechar esta lista',
  'help.key.move': 'Mover-se na matriz',
  'help.key.edge': 'Ir para a primeira ou última coluna',
  'help.key.open': 'Abrir o item escolhido',
  'help.key.step': 'Ir para o registro anterior ou seguinte',
  'help.key.close': 'Fechar o que está aberto',
} as const satisfies Words<typeof english>;
