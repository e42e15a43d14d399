import type { editor as english } from '../en/editor.ts';
import type { Words } from '../words.ts';

export const editor = {
  'editor.title': 'Editar una reunión',
  'editor.intro':
    'Aquí se registra qué necesitan y qué ofrecen los Estados y las organizaciones en una reunión. Cada registro va unido a palabras del informe. Nada sale de este equipo.',
  'editor.own': 'Abrir la reunión de esta página',
  'editor.own.title': 'Ver cómo funciona',
  'editor.own.what': 'Abra la reunión que muestra esta página. La página no cambia.',
  'editor.open': 'Abrir un archivo',
  'editor.open.title': 'Abrir una reunión',
  'editor.open.folder': 'Abrir una carpeta',
  'editor.open.what':
    'Puede abrir un archivo de proyecto, una página publicada, una carpeta «seeds» o «data», o un zip de una de ellas. También puede soltarlo sobre la página.',
  'editor.opening': 'Abriendo los archivos…',
  'editor.refused.no-seeds':
    'No se abrió nada: no contiene ninguna reunión. Elija un archivo de proyecto, una página publicada, una carpeta «seeds» o «data», o un zip de una de ellas. Abra el informe en Word o PDF con «Elegir un documento».',
  'editor.refused.damaged':
    'Este archivo está dañado o no es un zip: no se abrió nada. Cópielo o guárdelo de nuevo, o elija la carpeta misma.',
  'editor.refused.too-large':
    'Estos archivos ocupan más de 64 MB y no se abrió nada. Elija solo la carpeta «seeds».',
  'editor.refused.problems':
    'No se abrió nada. {count, plural, one {Hay # error} other {Hay # errores}} en los archivos:',
  'editor.failed': 'No funcionó. Inténtelo de nuevo. Mensaje de error: {reason}',
  'editor.undo': 'Deshacer',
  'editor.redo': 'Rehacer',
  'editor.drafts': 'Continuar una reunión',
  'editor.draft': '{title}, guardada el {time}',
  'editor.draft.delete': 'Eliminar',
  'editor.draft.remove': 'Eliminar: {title}, guardada el {time}',
  'editor.draft.sure': '¿Eliminar esta reunión del navegador? No se podrá recuperar.',
  'editor.close': 'Cerrar la reunión',
  'editor.close.sure': '¿Cerrar la reunión? Se perderán los cambios que no estén guardados.',
  'editor.checking': 'Las reglas comprueban…',
  'editor.records.count': '{records, plural, one {# registro} other {# registros}}',
  'editor.problems.count':
    '{problems, plural, =0 {sin problemas} one {# problema} other {# problemas}}',
  'editor.speakers.open':
    '{forms, plural, one {# tipo de encabezamiento por decidir} other {# tipos de encabezamientos por decidir}}',
  'editor.problems': 'Problemas',
  'editor.add': 'Añadir…',
  'editor.remove': 'Quitar {name}',
  'editor.add.entry': 'Añadir «{name}» a la lista',
  'editor.add.state': 'Añadir «{name}» a la lista como Estado',
  'editor.add.organization':
    'Añadir «{name}» a la lista como organización (puede cambiarlo en las listas)',
  'editor.search.several': 'Varias entradas se llaman «{name}». Elija una con las flechas.',
  'editor.search.add': 'Escriba un nombre para añadirlo a la lista.',
  'editor.search.nothing': 'Ninguna entrada tiene estas palabras.',
  'editor.search.kept': 'Con «{name}» no se eligió nada. Elija una entrada.',
  'editor.search.new': '«{name}» no está en ninguna lista. Elija «Añadir…» para incluirlo.',
  'editor.stages': 'Etapas del trabajo',
  'editor.stage.meeting': 'Reunión y listas',
  'editor.stage.text': 'Texto',
  'editor.stage.speakers': 'Oradores',
  'editor.stage.coding': 'Registros',
  'editor.stage.earlier': 'Reuniones anteriores',
  'editor.stage.compare': 'Segunda codificación',
  'editor.stage.publish': 'Publicar',
  'editor.do.meeting': 'Describir la reunión y sus listas',
  'editor.do.text': 'Corregir el texto',
  'editor.do.speakers': 'Decidir quién habla',
  'editor.do.coding': 'Convertir lo dicho en registros',
  'editor.do.earlier': 'Decir qué fue de las necesidades y ofertas anteriores',
  'editor.do.compare': 'Resolver lo que una segunda codificación lee de otro modo',
  'editor.do.publish': 'Publicar la reunión',
} satisfies Words<typeof english>;
