import type { files as english } from '../en/files.ts';
import type { Words } from '../words.ts';

export const files = {
  'files.button': 'Baixar',
  'files.title': 'Baixar',
  'files.close': 'Fechar',
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Tabela simples (CSV)',
  'files.json': 'Para programas (JSON)',
  'files.svg': 'Imagem editável (SVG)',
  'files.png': 'Imagem (PNG)',
  'files.too-large':
    'A imagem é grande demais para PNG. Use SVG ou restrinja o conteúdo com um filtro.',
  'files.too-many':
    'Há mais células do que cabem em uma imagem: {count, number}, de no máximo {most, number}. Restrinja o conteúdo com um filtro ou exporte os números.',
  'files.etc': 'etc',
  'files.disputed': 'Células listradas: ali duas codificações da ata divergiram.',
  'files.hint':
    'Todas as colunas, em códigos e palavras, e o link de cada linha. No arquivo XLSX os códigos ficam no fim e não são impressos, e uma segunda planilha explica as colunas; todos os arquivos indicam o filtro, a data e o hash do conjunto de dados.',
  'files.busy': 'Preparando o arquivo…',
  'files.rows': '{done, number} de {count, plural, one {# linha} other {# linhas}}',
  'files.packing': 'Todas as linhas estão prontas; gravando o arquivo…',
  'files.progress': 'Andamento do arquivo',
  'files.saved': 'Salvo como {name}',
  'files.failed': 'Não foi possível criar o arquivo. Verifique a conexão e tente novamente.',
  'files.records': 'Registros de cooperação',
  'files.sheet.records': 'Registros',
  'files.sheet.matrix': 'Matriz',
  'files.about': 'Sobre este arquivo',
  'files.origin.title': 'Título',
  'files.origin.filter': 'Filtro',
  'files.origin.source': 'Fonte',
  'files.origin.link': 'Link para a página',
  'files.origin.version': 'Versão do conjunto de dados',
  'files.origin.date': 'Data do conjunto de dados',
  'files.origin.hash': 'SHA-256 do conjunto de dados',
  'files.list.head': 'Coluna',
  'files.list.id': 'Identificador',
  'files.list.explanation': 'Conteúdo',
  'files.actor.state': 'Estado',
  'files.actor.organization': 'Organização',
  'files.actor.region': 'Região',
} satisfies Words<typeof english>;
