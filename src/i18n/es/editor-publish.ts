import type { editorPublish as english } from '../en/editor-publish.ts';
import type { Words } from '../words.ts';

export const editorPublish = {
  'editor.publish.page': 'Una sola página',
  'editor.publish.page.what':
    'Un archivo HTML con la matriz, el acta y todos los idiomas. Puede enviarlo por correo, ponerlo en un sitio web o abrirlo desde un disco.',
  'editor.publish.page.save': 'Exportar la página',
  'editor.publish.data': 'Datos para un sitio web',
  'editor.publish.data.what':
    'Un zip con la carpeta «data». Sustituya con ella la carpeta de una matriz que ya está en un sitio web.',
  'editor.publish.data.save': 'Exportar los datos',
  'editor.publish.seeds': 'Carpeta «seeds»',
  'editor.publish.seeds.what':
    'Un zip con todo lo que usted escribió, en archivos simples. Un programador hace con ellos un sitio web propio, con el comando «npm run data».',
  'editor.publish.seeds.save': 'Exportar la carpeta',
  'editor.publish.making': 'Preparando los archivos…',
  'editor.publish.saved': 'Exportado: {name}',
  'editor.publish.stopped':
    '{problems, plural, one {# problema impide} other {# problemas impiden}} exportar la página y los datos. Corrija esto primero:',
  'editor.publish.disk':
    'Esta página se abrió desde un disco y no puede crear otra página. Abra el editor en un sitio web y exporte allí la página.',
  'editor.publish.template': 'El servidor no entregó la página vacía.',
  'editor.publish.again': 'Reintentar',
  'editor.publish.kilobytes': '{size} kB',
  'editor.publish.megabytes': '{size} MB',
  'editor.publish.waiting':
    '{records, plural, one {Falta # registro} other {Faltan # registros}} en la página y en los datos, porque nadie ha decidido quién habla ahí. Véase «Oradores».',
  'editor.draft.see': 'Ver la matriz',
  'editor.draft.bar': 'Borrador',
  'editor.draft.rows':
    '{rows, plural, =0 {Se muestran todas las filas.} one {No se muestra # fila con un problema.} other {No se muestran # filas con un problema.}}',
  'editor.draft.back': 'Volver al editor',
  'editor.draft.version': '(borrador)',
  'editor.draft.name': 'borrador',
  'editor.draft.stopped': 'Todavía no hay una matriz que ver. Falta esto:',
  'editor.draft.gone':
    'Este enlace lleva a un borrador que este navegador no guarda. Usted ve los datos publicados con la página.',
  'editor.draft.gone.close': 'Cerrar este mensaje',
} as const satisfies Words<typeof english>;
