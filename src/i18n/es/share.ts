import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Enlace a esta vista',
  'share.link.hint':
    'El enlace guarda sus filtros, el orden, el pasaje abierto y lo que eligió. También indica qué datos ve usted: {records, number} de {all, number} registros del conjunto de datos {hash}.',
  'share.link.language': 'Abrir siempre en {language}',
  'share.link.at': 'Se abre en',
  'share.link.top': 'el comienzo de la vista',
  'share.link.alone': 'Enlace solo a este gráfico',
  'share.copy': 'Copiar enlace',
  'share.copied': 'Enlace copiado.',
  'share.copy.failed':
    'El navegador no permitió copiar. Seleccione el texto del campo y cópielo a mano.',
  'share.send': 'Enviar…',
  'share.send.failed': 'El navegador no pudo enviarlo. Copie el enlace.',
  'share.file':
    'Usted abrió esta página desde un archivo, así que sus enlaces se abren en él. Para enviar un enlace que se abra para todos, use la página en su sitio web.',
  'share.embed': 'Insertar en otra página',
  'share.embed.part': 'Parte que se inserta',
  'share.embed.text': 'Texto para pegar allí',
  'share.embed.copy': 'Copiar texto',
  'share.embed.copied': 'Texto copiado.',
  'share.embed.look': 'Abrir la vista previa',
  'share.embed.none': 'Puede insertar la matriz, los hallazgos, los gráficos y el temario.',
  'share.part.matrix': 'Matriz',
  'share.part.findings': 'Hallazgos',
  'share.part.agenda': 'Temario',
  'links.full': 'Abrir la página completa',
} satisfies Words<typeof english>;
