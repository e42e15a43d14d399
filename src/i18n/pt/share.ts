import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Link para esta seção',
  'share.link.hint':
    'O link guarda os seus filtros, a ordem, o trecho aberto e o que você escolheu. Também indica que dados você vê: {records, number} de {all, number} registros do conjunto de dados {hash}.',
  'share.link.language': 'Abrir sempre em {language}',
  'share.link.at': 'Abre em',
  'share.link.top': 'o início da seção',
  'share.link.alone': 'Link só para este gráfico',
  'share.copy': 'Copiar link',
  'share.copied': 'Link copiado.',
  'share.copy.failed':
    'O navegador não permitiu copiar. Selecione o texto do campo e copie-o manualmente.',
  'share.send': 'Enviar…',
  'share.send.failed': 'O navegador não conseguiu enviá-lo. Copie o link.',
  'share.file':
    'Você abriu esta página a partir de um arquivo, e os links dela abrem nesse arquivo. Para enviar um link que abra para todos, use a página no seu site.',
  'share.embed': 'Incorporar em outra página',
  'share.embed.part': 'Parte a incorporar',
  'share.embed.text': 'Texto para colar lá',
  'share.embed.copy': 'Copiar texto',
  'share.embed.copied': 'Texto copiado.',
  'share.embed.look': 'Abrir a prévia',
  'share.embed.none': 'Você pode incorporar a matriz, as constatações, os gráficos e o temário.',
  'share.part.matrix': 'Matriz',
  'share.part.findings': 'Constatações',
  'share.part.agenda': 'Temário',
  'links.full': 'Abrir a página completa',
} satisfies Words<typeof english>;
