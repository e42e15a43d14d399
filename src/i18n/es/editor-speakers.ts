import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.intro':
    'Revise cada lugar donde alguien toma la palabra. Si el informe nombra a una persona y no al actor, añada a esa persona en «Personas que presentan».',
  'editor.speakers.people': 'Personas que presentan ({people})',
  'editor.speakers.people.what':
    'Añada a cada persona con el nombre que figura en el informe. El encabezado solo hace falta si no contiene ese nombre.',
  'editor.speakers.person.new': 'Añadir una persona',
  'editor.speakers.name': 'Nombre',
  'editor.speakers.name.first': 'Escriba primero el nombre.',
  'editor.speakers.heading': 'Encabezado (si hace falta)',
  'editor.speakers.for': 'Habla por',
  'editor.speakers.places': 'Quién toma la palabra',
  'editor.speakers.count':
    'Encontrados: {found}. Propuestos: {proposed}. Confirmados por usted: {confirmed}. {doubt, plural, =0 {Desconocidos: {unknown}.} other {Desconocidos: {unknown}. En duda: #.}}',
  'editor.speakers.none':
    'No se encontró a ningún orador. Revise el idioma de la reunión y los nombres de la lista de actores. Las reglas buscan «Canadá:» y «Canadá dijo».',
  'editor.speakers.language':
    'Las reglas solo leen frases en español, francés, inglés y portugués. En este informe encuentran los nombres que están solos o llevan dos puntos. Añada los demás cambios más abajo, cada uno por su línea.',
  'editor.speakers.waits':
    'Una propuesta no cambia nada hasta que usted la confirma. Hasta que usted decida quién habla, solo esperan los registros de ese pasaje.',
  'editor.speakers.take':
    '{places, plural, one {Confirmar # propuesta} other {Confirmar las # propuestas}}',
  'editor.speakers.short': 'Mostrar solo los {places} por decidir',
  'editor.speakers.line': 'Línea',
  'editor.speakers.words': 'Primeras palabras',
  'editor.speakers.who': 'Quién habla',
  'editor.speakers.who.line': 'Quién habla desde la línea {line}',
  'editor.speakers.state': 'Situación y regla',
  'editor.speakers.actions': 'Acciones',
  'editor.speakers.action.line': '{action}, línea {line}',
  'editor.speakers.choose': 'Elegir…',
  'editor.speakers.nobody': 'Nadie de la lista',
  'editor.speakers.before': 'El mismo orador que antes',
  'editor.speakers.confirm': 'Confirmar',
  'editor.speakers.merge': 'Unir con el anterior',
  'editor.speakers.split': 'Dividir',
  'editor.speakers.ask': 'Deshacer mi decisión',
  'editor.speakers.lost': 'Las palabras de esta decisión ya no están en el texto.',
  'editor.speakers.drop': 'Eliminar esta decisión',
  'editor.speakers.more': 'Mostrar {places} más',
  'editor.speakers.add': 'Añadir un cambio de orador',
  'editor.speakers.add.what':
    'Elija la línea y las primeras palabras, y después quién habla desde ahí. Vale cualquier palabra de una frase. Si varios hablan juntos, elija «Nadie de la lista».',
  'editor.speakers.from': 'Desde qué palabras',
  'editor.speakers.blank': 'Esta línea no tiene palabras.',
  'editor.speakers.taken':
    'Cada frase de aquí tiene una fila. Elija palabras dentro de una, u otra línea.',
  'editor.speakers.state.found': 'Encontrado',
  'editor.speakers.state.proposed': 'Propuesto',
  'editor.speakers.state.confirmed': 'Confirmado por usted',
  'editor.speakers.state.unknown': 'Desconocido',
  'editor.speakers.state.doubt': 'En duda',
  'editor.speakers.rule.told': 'Un encabezado que usted indicó',
  'editor.speakers.rule.decided': 'Su decisión',
  'editor.speakers.rule.colon': 'Un nombre con dos puntos',
  'editor.speakers.rule.code': 'Un código de tres letras, quizá otro nombre',
  'editor.speakers.rule.mark': 'Un encabezado en negrita o con marcas',
  'editor.speakers.rule.alone': 'Un nombre solo en su línea',
  'editor.speakers.rule.capitals': 'Un nombre en mayúsculas antes de «dijo»',
  'editor.speakers.rule.person': 'Una persona, por su nombre',
  'editor.speakers.rule.presentation': 'Una presentación',
  'editor.speakers.rule.said': 'Un nombre antes de «dijo»',
  'editor.speakers.rule.office': '«El representante de…»',
  'editor.speakers.rule.behalf': '«En nombre de…»',
  'editor.speakers.rule.several': 'Hablan varios: elija uno, o «Nadie de la lista»',
  'editor.speakers.rule.numbered': 'Una intervención numerada',
  'editor.speakers.rule.chair': 'La Presidencia o la propia reunión',
  'editor.speakers.rule.title': 'El título de una sección, o lo que sigue',
  'editor.speakers.rule.doubt': 'Quizá palabras de otra persona',
} as const satisfies Words<typeof english>;
