import type { exported as english } from '../en/export.ts';
import type { Words } from '../words.ts';

export const exported = {
  'export.button': 'Exportar',
  'export.title': 'Exportar',
  'export.close': 'Fechar',
  'export.svg': 'Imagem editável (SVG)',
  'export.png': 'Imagem (PNG)',
  'export.csv': 'Números (CSV)',
  'export.busy': 'Desenhando…',
  'export.saved': 'Salvo como {name}',
  'export.failed': 'Não foi possível criar o arquivo. Verifique a conexão e tente novamente.',
  'export.too-large':
    'A imagem é grande demais para PNG. Use SVG ou restrinja o conteúdo com um filtro.',
  'export.too-many':
    'Há mais células do que cabem em uma imagem: {count, number}, de no máximo {most, number}. Restrinja o conteúdo com um filtro ou exporte os números.',
  'export.etc': 'etc',
} satisfies Words<typeof english>;
