import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Enlace a esta vista',
  'share.link.hint':
    'Contiene los filtros, el orden, la evidencia abierta y lo elegido, e indica que los filtros dejaban {records, plural, one {# registro} other {# registros}} del conjunto de datos {hash}.',
  'share.link.language': 'Se abre en {language} para todos',
  'share.copy': 'Copiar enlace',
  'share.copied': 'Enlace copiado.',
  'share.copy.failed': 'El navegador no permitió copiarlo. Cópielo del campo.',
  'share.send': 'Enviar…',
  'share.send.failed': 'El navegador no lo envió. Copie el enlace.',
  'share.file':
    'Esta página se abrió desde un archivo: sus enlaces se abren en ese mismo archivo. Para un enlace que se abra para todos, use la página en su servidor.',
  'share.embed': 'En otra página',
  'share.embed.part': 'Parte',
  'share.embed.text': 'Texto para esa página',
  'share.embed.copy': 'Copiar texto',
  'share.embed.copied': 'Texto copiado.',
  'share.embed.look': 'Verlo',
  'share.embed.none':
    'La matriz, los resultados, los gráficos y el temario pueden figurar en otra página.',
  'share.part.matrix': 'Matriz',
  'share.part.findings': 'Resultados',
  'share.part.agenda': 'Temario',
} satisfies Words<typeof english>;
