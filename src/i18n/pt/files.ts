import type { files as english } from '../en/files.ts';
import type { Words } from '../words.ts';

export const files = {
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Tabela simples (CSV)',
  'files.json': 'Para programas (JSON)',
  'files.svg': 'Imagem editável (SVG)',
  'files.png': 'Imagem (PNG)',
  'files.too-large':
    'A imagem é grande demais para PNG. Exporte-a como SVG ou use um filtro para mostrar menos.',
  'files.too-many':
    'Uma imagem comporta no máximo {most, number} células, e aqui há {count, number}. Use um filtro para mostrar menos ou exporte uma tabela.',
  'files.etc': 'etc',
  'files.disputed': 'Linha pontilhada sob uma marca: ali divergiram dois leitores do relatório.',
  'files.hint':
    'Cada arquivo contém todas as colunas, em códigos e em palavras, e um link por linha. Também indica o filtro, a data e o hash dos dados. No arquivo XLSX, os códigos ficam no fim e não são impressos. Uma segunda planilha explica as colunas.',
  'files.busy': 'Preparando o arquivo…',
  'files.rows': '{done, number} de {count, plural, one {# linha} other {# linhas}}',
  'files.packing': 'Todas as linhas estão prontas. Gravando o arquivo…',
  'files.progress': 'Andamento do arquivo',
  'files.saved': 'Salvo como {name}',
  'files.failed': 'Não foi possível criar o arquivo. Verifique a conexão e tente novamente.',
} satisfies Words<typeof english>;
