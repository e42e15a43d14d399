import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Link para esta seção',
  'share.link.hint':
    'Contém os filtros, a ordem, a evidência aberta e o que foi escolhido, e indica que os filtros deixavam {records, plural, one {# registro} other {# registros}} do conjunto de dados {hash}.',
  'share.link.language': 'Abre em {language} para todos',
  'share.copy': 'Copiar link',
  'share.copied': 'Link copiado.',
  'share.copy.failed': 'O navegador não permitiu copiar. Copie do campo.',
  'share.send': 'Enviar…',
  'share.send.failed': 'O navegador não o enviou. Copie o link.',
  'share.file':
    'Esta página foi aberta de um arquivo: seus links abrem nesse mesmo arquivo. Para um link que abra para todos, use a página no servidor.',
  'share.embed': 'Em outra página',
  'share.embed.part': 'Parte',
  'share.embed.text': 'Texto para essa página',
  'share.embed.copy': 'Copiar texto',
  'share.embed.copied': 'Texto copiado.',
  'share.embed.look': 'Ver',
  'share.embed.none':
    'A matriz, as conclusões, os gráficos e a agenda podem figurar em outra página.',
  'share.part.matrix': 'Matriz',
  'share.part.findings': 'Conclusões',
  'share.part.agenda': 'Agenda',
} satisfies Words<typeof english>;
