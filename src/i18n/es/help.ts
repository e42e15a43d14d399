import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Claro u oscuro',
  'help.theme.system': 'Auto',
  'help.theme.light': 'Claro',
  'help.theme.dark': 'Oscuro',
  'help.keys': 'Teclas',
  'help.keys.on': 'Usar las teclas / y ?',
  'help.printed.arrows': 'Teclas de flecha',
  'help.printed.edge': 'Inicio Fin',
  'help.printed.open': 'Intro',
  'help.printed.close': 'Esc',
  'help.key.search': 'Ir a la búsqueda',
  'help.key.list': 'Abrir o cerrar esta lista',
  'help.key.move': 'Moverse por la matriz',
  'help.key.edge': 'Ir a la primera o última columna',
  'help.key.open': 'Abrir el elemento elegido',
  'help.key.step': 'Ir al registro anterior o siguiente',
  'help.key.close': 'Cerrar lo que está abierto',
} as const satisfies Words<typeof english>;
