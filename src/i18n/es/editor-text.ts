import type { editorText as english } from '../en/editor-text.ts';
import type { Words } from '../words.ts';

export const editorText = {
  'text.new': 'Nueva reunión',
  'text.new.what':
    'Elija el informe o suelte el archivo sobre esta página. Puede usar Word, PDF, HTML, Markdown o texto sin formato.',
  'text.new.further': '¿Es otra reunión del órgano de esta página?',
  'text.new.further.yes':
    'Sí: se toman sus listas, sus reglas y las reuniones anteriores, y todas se publican juntas',
  'text.new.further.no': 'No: se publica sola',
  'text.new.lists': 'Empiece con estas listas. Puede cambiarlas en la etapa «Reunión y listas».',
  'text.new.lists.own': 'Esta página: sus actores, temas, formas y propuestas',
  'text.new.lists.states': 'Todos los miembros de las Naciones Unidas, sin temas',
  'text.new.lists.none': 'Listas vacías',
  'text.new.read': 'El documento está leído. Responda a la pregunta de arriba y empiece.',
  'text.new.begin': 'Empezar la reunión',
  'text.choose': 'Elegir un documento',
  'text.paste': 'Pegar texto',
  'text.paste.field': 'Texto de su reunión',
  'text.paste.use': 'Usar este texto',
  'text.drop': 'Suelte aquí los archivos',
  'text.cancel': 'Cancelar',
  'text.progress': 'Progreso',
  'text.reading': 'Leyendo {name}…',
  'text.reading.paste': 'Leyendo el texto…',
  'text.reading.page': 'página {page} de {pages}',
  'text.fail.too-large':
    '{name} tiene {size} MB, y se pueden leer {most} MB como máximo. Suprima imágenes y anexos, o copie el texto del informe y péguelo aquí.',
  'text.fail.encrypted':
    'Una contraseña protege {name}, por lo que no se leyó nada. Guarde el documento sin contraseña y elíjalo de nuevo.',
  'text.fail.no-text':
    'No hay texto en {name}. Quizás sea un documento escaneado. Haga que un programa reconozca el texto y elija el nuevo archivo.',
  'text.fail.empty':
    '{name} está vacío: no contiene ninguna palabra. Elija el archivo que contiene el informe.',
  'text.fail.not-what-it-says':
    '{name} es de un tipo distinto del que indica su nombre: {is}. Guarde de nuevo el informe en Word o PDF y elija el nuevo archivo.',
  'text.fail.cut':
    '{name} termina antes de tiempo o está dañado, por lo que no se leyó nada. Copie o guarde de nuevo el documento y elija el nuevo archivo.',
  'text.fail.damaged':
    '{name} está dañado, por lo que no se leyó nada. Guarde de nuevo el documento y elija el nuevo archivo.',
  'text.fail.damaged-part':
    'Una parte de {name} está dañada: {part}. Ya no es lo que se guardó, por lo que no se leyó nada. Abra el documento en Word, guárdelo de nuevo y elija el nuevo archivo.',
  'text.fail.too-much-text':
    '{name} contiene {size} MB de texto, y se pueden leer {most} MB como máximo. Suprima los anexos, o copie el texto del informe y péguelo aquí.',
  'text.fail.too-many-parts':
    '{name} tiene más de {most} líneas, contando las correcciones que necesita. Guarde una parte como archivo aparte y elija ese archivo.',
  'text.fail.too-deep':
    'En {name} hay más de {most} partes unas dentro de otras (listas, tablas, citas), {near, select, no {al principio} other {cerca de «{begins}»}}. Simplifique el documento en ese lugar, o copie el texto del informe y péguelo aquí.',
  'text.fail.long-paragraph':
    'Un párrafo de {name} tiene {letters} caracteres, y se pueden leer {most} como máximo. Empieza con «{begins}». Divídalo en párrafos más cortos e inténtelo de nuevo.',
  'text.fail.no-worker-for-so-much':
    'Una página que es un solo archivo puede leer {most} MB de texto como máximo, y {name} tiene {size} MB. Abra la página del sitio web o guarde una parte del informe como archivo aparte.',
  'text.fail.detail': 'Mensaje de error: {what}',
  'text.fail.picture':
    '{name} es una imagen ({is}), diga lo que diga su nombre. Elija un documento con texto.',
  'text.fail.unknown-kind':
    '{name} no es un documento que esta página pueda leer: {is}. Guarde el informe en Word (.docx), PDF o texto sin formato.',
  'text.fail.no-worker-for-pdf':
    'Una página que es un solo archivo no puede leer PDF. Abra la página del sitio web o guarde el informe en Word.',
  'text.fail.not-fetched':
    'Una parte de la página no llegó y no se leyó nada. Compruebe la red y elija de nuevo el archivo.',
  'text.fail.paste': 'No hay nada que leer. Pegue primero el texto del informe en el campo.',
  'text.document': 'Documento',
  'text.pasted': 'Texto pegado',
  'text.keep': 'Guardar este documento en el archivo de proyecto ({size} kB)',
  'text.keep.large':
    'El archivo de proyecto admite un documento de {most} MB como máximo. Guarde este por separado.',
  'text.export': 'Exportar el documento',
  'text.pages': '{pages, plural, one {# página leída} other {# páginas leídas}}',
  'text.page': 'página {page}',
  'text.page.short': 'p. {page}',
  'text.warning.page': 'La primera vez es en la página {page}.',
  'text.warning.tracked-changes':
    'El documento tiene {count, plural, one {# cambio registrado} other {# cambios registrados}}. Aquí todos están aceptados. Revise la lista de correcciones.',
  'text.warning.tables':
    'El documento tiene {count, plural, one {# tabla} other {# tablas}}. Aquí cada fila es una línea. Compruebe que las palabras estén en el orden correcto.',
  'text.warning.footnotes':
    'El documento tiene {count, plural, one {# nota al pie} other {# notas al pie}}. Cada nota es una línea propia al final del texto.',
  'text.warning.notes-left':
    '{count, plural, one {# línea tiene} other {# líneas tienen}} el signo de una nota al pie, y su nota no se distinguió del texto. Compruebe que no esté dentro de un discurso.',
  'text.warning.text-box':
    'El documento tiene {count, plural, one {# cuadro de texto} other {# cuadros de texto}}. Compruebe dónde están esas palabras.',
  'text.warning.unknown-encoding':
    'El archivo no indica cómo están codificadas sus letras. Busque letras con tilde equivocadas. Si las hay, guárdelo en UTF-8.',
  'text.warning.unknown-signs':
    '{count, plural, one {# carácter se perdió} other {# caracteres se perdieron}} en el documento. En su lugar verá un cuadrado vacío. Corrija esas palabras.',
  'text.warning.right-to-left':
    'Este texto se lee de derecha a izquierda. No hay reglas que encuentren a sus oradores. Indíquelos usted.',
  'text.minutes': 'Texto del informe',
  'text.how':
    'Elija una línea para corregirla. Intro la divide. Retroceso al comienzo la une con la línea anterior.',
  'text.line': 'Línea {line}',
  'text.line.page': 'Línea {line}, página {page}',
  'text.split': 'Dividir en el cursor',
  'text.join': 'Unir con la línea siguiente',
  'text.mends': 'Correcciones',
  'text.mends.what': 'Estos cambios se hicieron al leer el documento. Puede deshacer cada uno.',
  'text.mends.none': 'No se corrigió nada en este texto.',
  'text.rule.running-head': 'Encabezados repetidos omitidos',
  'text.rule.page-number': 'Números de página omitidos',
  'text.rule.hyphen': 'Guiones omitidos',
  'text.rule.broken-line': 'Líneas cortadas unidas',
  'text.rule.page-join': 'Párrafos unidos entre páginas',
  'text.rule.tracked-change': 'Cambios registrados aceptados',
  'text.rule.footnote': 'Notas puestas al final',
  'text.rule.table-row': 'Celdas de una fila unidas',
  'text.rule.sign': 'Caracteres desconocidos sustituidos',
  'text.mend.undo': 'Deshacer esta',
  'text.mend.again': 'Corregir de nuevo',
  'text.mend.undo.all': 'Deshacer las {count}',
  'text.mend.all': 'Corregir las {count} de nuevo',
  'text.mend.each': 'Cada una de las {count}',
  'text.mend.changed': 'Usted cambió estas palabras después.',
  'text.sign.line-break': 'salto de línea',
  'text.sign.tab': 'tabulación',
  'text.sign.space': 'espacio',
  'text.sign.lost': 'carácter perdido',
  'text.mend.show': 'Mostrar en el texto',
  'text.more': 'Mostrar más (quedan {left})',
  'text.quotes': 'Citas por revisar',
  'text.quotes.what': 'Usted cambió palabras que los registros citan. Revise cada cita.',
  'text.quote.now': 'Ahora dice:',
  'text.quote.take': 'Citar las palabras nuevas',
  'text.quote.lost':
    'Estas palabras ya no están en su lugar. Seleccione otras en la etapa «Registros».',
  'text.quote.elsewhere': 'Estas palabras ya no están en su lugar y aparecen una vez en otro.',
  'text.quote.move': 'Citarlas allí',
} as const satisfies Words<typeof english>;
