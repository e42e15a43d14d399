import type { editorPublish as english } from '../en/editor-publish.ts';
import type { Words } from '../words.ts';

export const editorPublish = {
  'editor.publish.page': 'Una sola página',
  'editor.publish.page.what':
    'Un archivo HTML con la matriz, el informe y todos los idiomas. Puede enviarlo por correo, ponerlo en un sitio web o abrirlo desde un disco.',
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
  'editor.publish.together': 'Se publican juntas {count} reuniones: {names}.',
  'editor.publish.together.this': 'esta',
  'editor.publish.stops': 'Esto impide la exportación',
  'editor.publish.know': 'Conviene saber',
  'editor.publish.speakers':
    'Tipos de encabezamientos por decidir: {forms}. Actores por confirmar en «Quién intervino»: {spoke}.',
  'editor.publish.title': 'El título «{title}» es solo el nombre del archivo.',
  'editor.publish.version': 'La versión es {version}, como en la página antes de esta reunión.',
  'editor.publish.empty': 'Todavía no hay registros: la matriz estará vacía.',
  'editor.unlisted':
    '{count, plural, one {El documento nombra {what} que no está en ninguna lista.} other {El documento nombra {what} que no están en ninguna lista.}}',
  'editor.unlisted.states': '{count, plural, one {# Estado} other {# Estados}}',
  'editor.unlisted.groups': '{count, plural, one {# grupo} other {# grupos}}',
  'editor.unlisted.states.add':
    '{count, plural, one {Añadir este Estado} other {Añadir estos # Estados}}',
  'editor.unlisted.groups.add': 'Añadir «{name}»',
  'editor.unlisted.leave': 'Omitir {name}',
  'editor.publish.unlisted': 'No hay lista de participantes, aunque la reunión anterior tenía una',
  'editor.publish.strays.add': 'Añadirlos a los participantes',
  'editor.publish.strays':
    'Estuvieron presentes o tienen registros, pero no están entre los participantes: {names}',
  'editor.publish.named':
    'La oración nombra a otro orador y no al registrado: {records, plural, one {# registro o posición} other {# registros y posiciones}}. Compruebe el actor.',
  'editor.publish.seen':
    'Párrafos codificados o marcados como vistos: {seen} de {paragraphs}. A los lectores se les dice que se leyeron esos.',
  'editor.publish.compare':
    'Diferencias con la segunda codificación por resolver: {open} de {all}.',
  'editor.publish.template': 'Una parte de la página no llegó. Compruebe la red.',
  'editor.publish.again': 'Reintentar',
  'editor.publish.kilobytes': '{size} kB',
  'editor.publish.megabytes': '{size} MB',
  'editor.draft.see': 'Ver la matriz',
  'editor.draft.opening': 'Abriendo el borrador…',
  'editor.draft.bar': 'Borrador',
  'editor.draft.rows':
    '{rows, plural, =0 {Se muestran todas las filas.} one {No se muestra # fila: tiene un problema o nadie ha decidido quién habla.} other {No se muestran # filas: tienen un problema o nadie ha decidido quién habla.}}',
  'editor.draft.back': 'Volver al editor',
  'editor.draft.version': '(borrador)',
  'editor.draft.name': 'borrador',
  'editor.draft.stopped': 'Todavía no hay una matriz que ver. Falta esto:',
  'editor.draft.gone':
    'Este enlace lleva a un borrador que este navegador no guarda. Usted ve los datos publicados con la página.',
  'editor.draft.gone.close': 'Cerrar este mensaje',
  'editor.file.save': 'Guardar en un archivo',
  'editor.saved.browser':
    '{file, select, no {Guardado en este navegador a las {time}, todavía no en un archivo.} other {Guardado en este navegador a las {time}, en un archivo a las {file}.}}',
  'editor.saved.file': 'Guardado en un archivo a las {time}.',
  'editor.saved.opened': 'Abierto: {name}. Nada ha cambiado desde entonces.',
  'editor.saved.since': 'Abierto: {name}. Sus cambios todavía no se guardaron en un archivo.',
  'editor.saved.own': 'esta página',
  'editor.saved.tabs': 'Esta reunión también está abierta en otra pestaña. Cámbiela en una sola.',
  'editor.saved.newer': 'Mostrar el estado más nuevo',
  'editor.saved.fleeting':
    'El navegador puede borrarlo tras algunos días sin visitas. Guárdelo también en un archivo.',
  'editor.saved.nowhere':
    'Este navegador no guarda nada. Sus cambios están solo en esta pestaña. Guárdelos en un archivo antes de cerrarla.',
  'editor.saved.elsewhere':
    'Esta reunión cambió en otra pestaña. Los cambios hechos aquí ya no se guardan en el navegador. Muestre el estado más nuevo o guarde el suyo en un archivo.',
  'editor.saved.outdated':
    'Una versión más nueva de esta página está abierta en otra pestaña. Guarde sus cambios en un archivo y vuelva a cargar esta pestaña.',
  'editor.saved.failed':
    'El navegador no puede guardar más: no le queda espacio o se niega. Guarde sus cambios en un archivo antes de cerrar esta pestaña.',
  'editor.fault':
    'Las reglas se detuvieron. Sus cambios siguen guardados. Vuelva a cargar la página para continuar. Mensaje de error: {reason}',
  'editor.drop.open': 'Hay una reunión abierta. Ciérrela primero y suelte después el archivo.',
  'editor.choice': '¿Qué reunión quiere editar?',
  'editor.published':
    'Una página publicada no contiene la segunda codificación, sus decisiones sobre quién habla ni lo que marcó como visto o dejó. Abra el archivo de proyecto para seguir con ello.',
  'editor.foreign':
    '{files, plural, one {# archivo más no se leyó} other {# archivos más no se leyeron}}',
  'editor.refused.no-data': 'Esta página no contiene datos de reuniones: no se abrió nada.',
  'editor.refused.unsafe': 'No se abrió nada. Estos nombres llevan fuera del zip. Quítelos de él:',
  'editor.refused.twice':
    'No se abrió nada. Estos nombres están dos veces en el zip. Quite uno de cada par:',
  'editor.refused.newer':
    'Este archivo viene de una versión más nueva de la matriz. No se abrió nada y el archivo no cambió. Ábralo con esa versión.',
  'editor.refused.draft-newer':
    'Una versión más nueva de la matriz guardó esta reunión en este navegador. No se abrió nada y no se perdió nada. Abra la reunión con esa versión o guárdela en un archivo para esa versión.',
  'editor.refused.draft':
    'Lo que este navegador guarda de la reunión está dañado y no se abrió. Guárdelo en un archivo para que no se pierda nada y abra un archivo de proyecto anterior. Está dañado o falta:',
} as const satisfies Words<typeof english>;
