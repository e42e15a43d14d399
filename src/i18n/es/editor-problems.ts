import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problemas de este registro',
  'editor.problem.empty': 'No hay nada elegido en «{field}».',
  'editor.problem.unknown-actor': 'La lista de actores no tiene «{value}». Elija un actor.',
  'editor.problem.unknown-reporter': '«Según» contiene «{value}», que no es un actor.',
  'editor.problem.unknown-topic': 'La lista de temas no tiene «{value}». Elija un tema.',
  'editor.problem.unknown-kind': '«{value}» no es un tipo de registro. Elija un tipo.',
  'editor.problem.wrong-status': 'Esta situación no corresponde al tipo. Elija una situación.',
  'editor.problem.unknown-form': 'La lista de modalidades de cooperación no tiene «{value}».',
  'editor.problem.unknown-counterpart': 'La contraparte «{value}» no es un actor.',
  'editor.problem.counterpart-is-actor':
    '{value} es a la vez actor y contraparte. Quítelo de las contrapartes.',
  'editor.problem.open-to-missing': 'El registro no dice quién puede aprovechar la oferta.',
  'editor.problem.open-to-not-asked':
    'Solo la asistencia ofrecida o prevista está abierta a alguien.',
  'editor.problem.unknown-basis': '«{value}» no es una base. Elija una base.',
  'editor.problem.unknown-proposal':
    'La lista de propuestas no tiene «{value}». Elija una propuesta o añádala a la lista.',
  'editor.problem.unknown-stance': '«{value}» no es una postura. Elija una postura.',
  'editor.problem.actor-not-speaker':
    'Está bajo «{title}» (línea {line}). ¿Quién lo dice de {actor}? Complete «Según» o corrija el encabezamiento.',
  'editor.problem.reporter-not-speaker':
    'Está bajo «{title}» (línea {line}), donde habla {speaker}. Elija {speaker} o el relator, no {reporter}, o corrija el encabezamiento.',
  'editor.problem.heading-undecided':
    'Nadie ha decidido quién habla bajo «{title}» (línea {line}).',
  'editor.problem.sentence-names-other':
    'La oración nombra a {named}; el registro dice {actor}. ¿Es correcto el actor?',
  'editor.problem.heading-gone':
    'El encabezamiento «{title}» ya no está en el informe. Usted había decidido quién habla debajo.',
  'editor.problem.unknown-effect':
    '«{value}» no es un efecto. Elija qué ocurrió con el registro anterior.',
  'editor.problem.unknown-by':
    'Ningún registro de esta reunión se llama «{by}». Elija el registro que lo dice.',
  'editor.problem.unknown-decision': '«{value}» no es una decisión. Elija qué decidió la reunión.',
  'editor.problem.unknown-list': '«{value}» no es una lista con nombres anteriores.',
  'editor.problem.unknown-renamed':
    'La lista no tiene «{value}», de la que este sería un nombre anterior.',
  'editor.problem.unknown-continued': 'La lista no tiene «{value}», que esta entrada continúa.',
  'editor.problem.link-of-unknown':
    'Ninguna reunión anterior tiene un registro {of}. Elija un registro de una reunión anterior.',
  'editor.problem.link-of-other-series':
    'Hay vínculos con registros de {meeting}, de otro órgano: «{series}». Si «{body}» es su nombre posterior, escriba "series": "{series}" en el archivo meeting.json de esta reunión.',
  'editor.problem.link-of-later':
    'Hay vínculos con registros de {meeting}, que se celebró después ({start}). Corrija el primer día de una de las dos reuniones.',
  'editor.problem.link-of-fact':
    '{of} es asistencia ya prestada o experiencia y no tiene continuación. Quite este vínculo.',
  'editor.problem.link-by-missing':
    'Lo que se repite o cambia necesita el registro de esta reunión que lo dice. Elíjalo.',
  'editor.problem.link-by-or-quote':
    'Nada lo demuestra. Elija el registro de esta reunión que lo dice, o seleccione sus palabras.',
  'editor.problem.link-quote-and-by':
    'Las palabras de {by} ya lo dicen. Quite las palabras del vínculo o el registro.',
  'editor.problem.link-other-kind':
    '{by} es de otro tipo y no puede repetir ni cambiar esto. Elija otro registro u otro efecto.',
  'editor.problem.link-other-actor':
    'El registro anterior es de {earlier}, este es de {now}. Elija un registro del mismo actor.',
  'editor.problem.link-other-topic':
    'El registro anterior trata de {earlier}, este de {now}. Elija un registro del mismo tema o ponga {earlier} en «was» de {now}.',
  'editor.problem.link-withdrawn-by-other':
    'Solo {actor} puede retirar esto, y aquí lo dice {speaker}. Elija otro efecto o quite el vínculo.',
  'editor.problem.link-carried-on':
    '{by} ya repite o cambia {of}, y solo un registro puede hacerlo. Quite uno de los dos vínculos; si {by} es de una reunión anterior, vincule con {by}.',
  'editor.problem.link-ended':
    '{of} ya terminó en {meeting}. Solo repetirlo o cambiarlo lo reabre.',
  'editor.problem.link-two-endings':
    'Dos vínculos terminan {of} en esta reunión. ¿Son correctos ambos?',
  'editor.problem.series-begins':
    'Ninguna reunión anterior es de «{body}», de modo que aquí nada de lo dicho antes queda pendiente. Si es el nombre posterior de «{series}», escriba "series": "{series}" en el archivo meeting.json de esta reunión.',
  'editor.problem.withdraws-nothing':
    '{actor} retira una postura que no está registrada. Registre la postura, o elija otra aquí.',
  'editor.problem.no-records':
    'Esta reunión no tiene registros, de modo que todo lo anterior se muestra como no repetido. Registre lo que se dijo.',
  'editor.problem.until-not-asked':
    'Solo la asistencia ofrecida o prevista tiene un último día. Quítelo.',
  'editor.problem.until-before-meeting':
    'La oferta termina el {value}, antes de la reunión. ¿Es correcto el día?',
  'editor.problem.duplicate': 'Este registro dice lo mismo que {of}, con las mismas palabras.',
  'editor.problem.implied-without-note':
    'Está inferido por nosotros y la nota está vacía. Escriba cómo se deduce de las palabras.',
  'editor.problem.note-without-inference':
    'La nota no empieza con lo que dedujimos: «actor:», «topic:» o «kind:».',
  'editor.problem.quote-missing':
    'Este registro no tiene cita. Seleccione sus palabras en el texto.',
  'editor.problem.quote-not-found':
    'La cita no está en el informe. Vuelva a seleccionar sus palabras.',
  'editor.problem.quote-on-lines':
    'La cita está en varias líneas: {lines}. Seleccione las palabras correctas.',
  'editor.problem.quote-twice-on-line':
    'La cita aparece más de una vez en la línea {lines}. Seleccione las palabras correctas.',
  'editor.problem.line-wrong':
    'La cita ya no está donde se registró. Las mismas palabras están en la línea {lines}.',
  'editor.problem.quote-in-heading':
    'La cita empieza en un título. Seleccione palabras de un párrafo.',
  'editor.problem.quote-over-speakers':
    'La cita tiene palabras de varios oradores: {speakers}. Conserve las de uno solo.',
  'editor.problem.id-missing': 'Esta entrada no tiene identificador.',
  'editor.problem.id-malformed':
    'El identificador «{id}» solo puede tener letras sin acentos, cifras, «.» y «-».',
  'editor.problem.id-reserved': 'El identificador «{id}» es el de la Relatoría. Elija otro.',
  'editor.problem.id-reused': 'El identificador «{id}» aparece dos veces. Elija otro.',
  'editor.problem.unknown-actor-kind': '«{value}» no es un tipo de actor. Elija un tipo de actor.',
  'editor.problem.unknown-subregion':
    'Ninguna región de la lista es «{value}». Elija una subregión.',
  'editor.problem.subregion-not-asked': 'Solo un Estado tiene subregión. Elija «–».',
  'editor.problem.unknown-member':
    '«{value}» no está en la lista de actores. Quítelo o añádalo a la lista.',
  'editor.problem.members-not-asked': 'Un Estado no tiene miembros. Cambie su tipo o quítelos.',
  'editor.problem.member-of-itself':
    'Este actor es miembro de sí mismo, quizá a través de otros. Quite uno de sus miembros.',
  'editor.problem.unknown-group': 'Ningún grupo de temas es «{value}». Elija un grupo.',
  'editor.problem.unknown-meeting': 'Esta nota trata de otra reunión. Elimínela.',
  'editor.problem.unknown-state': '«{value}» no es un Estado de la lista. Elija un Estado.',
  'editor.problem.list-empty': 'Esta lista está vacía. Añada al menos una entrada.',
  'editor.problem.too-many-forms':
    'La lista tiene {count} modalidades de cooperación. Conserve {most} como máximo.',
  'editor.problem.value-missing': 'Falta «{field}». Rellene el campo.',
  'editor.problem.too-long':
    '«{field}» tiene {length} caracteres. Redúzcalo a {most}: encabeza una columna.',
  'editor.problem.alpha2-not-asked':
    'Solo un Estado tiene un código de dos letras. Borre el código.',
  'editor.problem.alpha2-missing':
    'El código de este Estado falta o es erróneo. Escriba las dos mayúsculas de la norma ISO 3166-1.',
  'editor.problem.alpha2-reused': '{of} tiene las mismas dos letras. Corrija uno de los dos.',
  'editor.problem.tile-malformed': '«{field}» debe ser un número del 1 al 99. Corríjalo.',
  'editor.problem.tile-of-state-twice': '{value} tiene dos casillas. Elimine una de ellas.',
  'editor.problem.tile-used-twice': '{of} ya ocupa esta casilla. Elija otra columna u otra fila.',
  'editor.problem.own-language':
    'Las listas ya están en este idioma. Quítelo de los otros idiomas.',
  'editor.problem.unknown-translated':
    'Estas palabras son de una entrada que no está en ninguna lista. Añada la entrada a su lista.',
  'editor.problem.translated-twice': 'Este campo tiene dos traducciones. Elimine una de ellas.',
  'editor.problem.translation-missing': 'Faltan las palabras en este idioma. Añádalas.',
  'editor.problem.not-translated': '«{field}» no está traducido. Añada las palabras.',
  'editor.problem.codebook-empty':
    'Las reglas de codificación están vacías. Escriba cómo un pasaje se convierte en un registro.',
  'editor.problem.codebook-lacks':
    'Las reglas de codificación no explican lo siguiente: {missing}. Añada una frase sobre cada punto.',
  'editor.problem.codebook-cut':
    'La última línea de las reglas de codificación no tiene fin. Empiece una línea nueva después de ella.',
  'editor.problem.folder-differs':
    'La carpeta de la reunión no se llama «{value}». Vuelva a escribir el identificador corto.',
  'editor.problem.ends-before-start':
    'La reunión termina antes de empezar. Corrija el primer día o el último.',
  'editor.problem.listed-twice': '{value} está dos veces en esta lista. Quite una de las dos.',
  'editor.problem.text-empty': 'El informe no tiene palabras. Añada el texto del documento.',
  'editor.problem.not-a-day': '«{field}» no es un día. Elija un día.',
  'editor.problem.not-a-language': '«{value}» no es un idioma. Elija un idioma.',
  'editor.problem.not-a-number': '«{field}» debe ser un número entero. Corríjalo.',
  'editor.problem.wrong-value': '«{field}» tiene un valor que no es válido. Corríjalo.',
  'editor.problem.odd-sign':
    '«{field}» tiene un carácter que no se puede mostrar ({sign}). Bórrelo y escríbalo de nuevo.',
  'editor.problem.turning-sign':
    '«{field}» tiene un signo invisible que cambia la dirección del texto ({sign}). Borre las palabras y escríbalas de nuevo.',
  'editor.problem.records-emptied':
    'No hay ningún registro, pero una codificación tiene algunos. Deshaga su eliminación o regístrelos de nuevo.',
  'editor.problem.file-missing': 'Falta este archivo. Añádalo o elija una copia completa.',
  'editor.problem.file-not-text':
    'Este archivo no es texto en UTF-8. Guárdelo de nuevo como «CSV UTF-8» o como texto en UTF-8.',
  'editor.problem.file-sign':
    'Esta línea tiene un carácter que no se puede mostrar. Elimínelo: {words}',
  'editor.problem.file-cut': 'El archivo termina antes de tiempo. Cópielo o guárdelo de nuevo.',
  'editor.problem.file-format':
    'El archivo no se puede leer a partir de esta línea. Corrija la línea o use una copia anterior: {words}',
  'editor.problem.file-unknown':
    'Ningún archivo de una reunión se llama «{words}». Corrija el nombre o mueva el archivo a otro lugar.',
  'editor.problem.key-unknown':
    'Este archivo no tiene ninguna entrada «{words}». Corrija su nombre o elimínela.',
  'editor.problem.key-twice':
    'La entrada «{words}» figura dos veces en este archivo. Elimine una de las dos.',
  'editor.problem.no-meeting':
    'No hay ninguna carpeta de una reunión. Elija la carpeta «seeds» completa.',
  'editor.problem.folder-malformed':
    'El nombre de esta carpeta solo puede tener letras sin acento, cifras, «.» y «-». Cámbielo.',
  'editor.problem.column-missing': 'Falta la columna «{words}». Añádala a la primera línea.',
  'editor.problem.column-unknown':
    'La lista no tiene ninguna columna «{words}». Corrija su nombre o elimine la columna.',
  'editor.problem.column-twice': 'La columna «{words}» figura dos veces. Elimine una de las dos.',
  'editor.problem.cells-count':
    'Esta línea tiene {count} celdas, y la primera tiene {most}. Ponga entre comillas la celda que contiene una coma.',
  'editor.problem.quote-open':
    'En esta línea se abren comillas que no se cierran. Ciérrelas: {words}',
  'editor.problem.quote-stray':
    'Hay comillas dentro de una celda. Ponga toda la celda entre comillas y duplique las de dentro: {words}',
  'editor.problem.list-too-large':
    'Este archivo es demasiado grande para una lista: {most} kB como máximo. Suprima las filas y columnas que la lista no necesita.',
  'editor.problem.no-workbook':
    'Esta hoja de cálculo no se puede leer. Guárdela como XLSX sin contraseña.',
  'editor.problem.page-damaged':
    'Los datos de esta página están dañados. Exporte la página de nuevo o use una copia anterior.',
  'editor.problem.data-invalid':
    'Un valor de estos datos no es válido: «{words}». Exporte los datos de nuevo o use una copia anterior.',
  'editor.problem.data-unknown':
    'Estos datos nombran «{words}», que no figura en ninguna lista. Expórtelos de nuevo o use una copia anterior.',
  'editor.problem.data-altered':
    'Alguien modificó este archivo después de su publicación. Use el archivo tal como se publicó.',
  'editor.problem.data-foreign':
    'Este no es el archivo que se publicó con estos datos: fue modificado o es de otra versión. Elija los archivos que se publicaron juntos.',
  'editor.problem.data-later':
    'Estos datos proceden de una versión más nueva de la matriz. Ábralos con esa versión.',
  'editor.problem.data-earlier':
    'Estos datos son demasiado antiguos para esta página. Expórtelos de nuevo como «seeds» con la versión que los creó.',
  'editor.problem.project-damaged':
    'Este archivo de proyecto fue modificado o está dañado en «{words}». Abra una copia anterior.',
  'editor.problem.project-lacks':
    'A este archivo de proyecto le falta «{words}». Abra una copia anterior, o descomprímalo y abra su carpeta «seeds».',
  'editor.problem.entry': '{list}, entrada «{name}»',
  'editor.repair.heading': 'Ir a este encabezamiento',
  'editor.repair.words-of-speaker': 'Conservar las palabras de {value}',
  'editor.repair.without-heading': 'Dejar fuera el título: «{value}»',
  'editor.repair.find-words': 'Buscar estas palabras',
  'editor.repair.confirm-words': 'Usar las palabras actuales: «{value}»',
  'editor.repair.speaks': 'Aquí habla {value}',
  'editor.repair.nobody-speaks': 'Nadie habla bajo «{value}»',
  'editor.repair.as-named': 'Todos los encabezamientos como «{value}» según se nombran',
  'editor.repair.reported-by': 'Según {value}',
  'editor.repair.actor-is': 'El actor es {value}',
  'editor.repair.open-to': 'Abierta a: {value}',
  'editor.repair.open-to-nobody': 'Vaciar «Abierta a»',
  'editor.repair.choose': 'Elegir: {value}',
  'editor.repair.explicit': 'Indicar la base: {value}',
  'editor.repair.note-begins': 'Empezar la nota con «{value}:»',
  'editor.repair.take-out': 'Quitar {value}',
  'editor.repair.add-actor': 'Añadir «{value}» a los actores',
  'editor.repair.drop': 'Eliminar este registro',
} as const satisfies Words<typeof english>;
