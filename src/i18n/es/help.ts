import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Apariencia',
  'help.theme.system': 'Igual que el sistema',
  'help.theme.light': 'Claro',
  'help.theme.dark': 'Oscuro',
  'help.keys': 'Atajos de teclado',
  'help.keys.on': 'Usar los atajos / y ?',
  'help.printed.arrows': 'Teclas de flecha',
  'help.printed.edge': 'Inicio Fin',
  'help.printed.open': 'Intro',
  'help.printed.close': 'Esc',
  'help.key.search':
    'Ir a la búsqueda. Un perfil abre la lista de perfiles. Una página sin búsqueda abre los registros.',
  'help.key.list': 'Abrir o cerrar este panel',
  'help.key.move': 'Moverse por la matriz',
  'help.key.edge': 'Ir a la primera o última columna',
  'help.key.open': 'Abrir el elemento elegido',
  'help.key.step': 'Ir al registro anterior o siguiente',
  'help.key.close': 'Cerrar lo que está abierto',
  'help.search':
    'La búsqueda encuentra los registros que contienen todas las palabras tal como están escritas. Pruebe otra palabra, o menos palabras.',
  'help.hint': 'Teclas: / busca, ? ayuda.',
  'help.hint.away': 'No volver a mostrarlo',
} as const satisfies Words<typeof english>;
