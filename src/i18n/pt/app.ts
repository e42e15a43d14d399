import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.loading': 'Carregando…',
  'app.search': 'Buscar país, tema ou palavra',
  'app.more': 'Mais',
  'app.downloads': 'Downloads',
  'app.views': 'Seções',
  'app.view.matrix': 'Matriz',
  'app.view.matches': 'Cruzamentos',
  'app.view.agenda': 'Temário',
  'app.view.records': 'Registros',
  'app.view.charts': 'Gráficos',
  'app.view.positions': 'Posições',
  'app.view.profile': 'Perfis',
  'app.view.minutes': 'Relatório',
  'app.view.editor': 'Edição',
  'app.view.about': 'Sobre os dados',
  'app.view.findings': 'Constatações',
  'app.meetings': '{bodies}, {count, plural, one {# reunião} other {# reuniões}}, {dates}',
  'app.skip': 'Ir para: {view}',
  'app.source': 'Fonte: {title}, {document}.',
  'app.unread': 'Parágrafos lidos: {seen} de {paragraphs}.',
  'app.dataset':
    'Conjunto de dados {version} de {date}, {hash}; {records, plural, one {# registro} other {# registros}}.',
  'app.download': 'Arquivos de dados, {count, plural, one {a única linha} other {as # linhas}}:',
  'app.caution': 'O silêncio não significa que não haja necessidade.',
  'app.failed.view':
    'Esta parte da página falhou. Se estiver sem rede, conecte-se primeiro. As outras seções continuam a funcionar.',
  'app.failed.detail': 'Mensagem de erro: {detail}',
  'app.failed.again': 'Tentar de novo',
} satisfies Words<typeof english>;
