import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.headings': 'Encabezamientos',
  'editor.speakers.headings.what':
    'Decida para cada tipo de encabezamiento si indica quién habla debajo. Una decisión vale para todos los de ese tipo.',
  'editor.speakers.headings.none':
    'No se encontraron encabezamientos que nombren oradores. En un texto de oraciones, usted confirma el actor junto a cada registro.',
  'editor.speakers.headings.count':
    '{count, plural, one {# encabezamiento} other {# encabezamientos}} con {titles, plural, one {# título} other {# títulos distintos}}',
  'editor.speakers.form.colon': 'Un nombre con dos puntos',
  'editor.speakers.form.marked': 'Un encabezamiento en negrita o marcado',
  'editor.speakers.form.alone': 'Un nombre solo en su línea',
  'editor.speakers.form.presentation': 'Una presentación',
  'editor.speakers.form.section': 'El título de una sección',
  'editor.speakers.form.who': 'Quién habla bajo encabezamientos como «{example}»',
  'editor.speakers.named': 'Todos como se nombran',
  'editor.speakers.nobody': 'Nadie',
  'editor.speakers.differ': 'Estos difieren',
  'editor.speakers.undecided':
    'Aún sin decidir: nadie cuenta como orador bajo estos encabezamientos.',
  'editor.speakers.section': 'Nadie habla bajo estos títulos, salvo que usted elija otra cosa.',
  'editor.speakers.unclear':
    '{count, plural, one {# título no nombra} other {# títulos no nombran}} exactamente a un actor de las listas. Elija quién habla.',
  'editor.speakers.others': 'Nadie bajo los demás',
  'editor.speakers.differ.what': 'Cuenta lo que está indicado. Cambie solo lo que difiere.',
  'editor.speakers.times':
    '{count, plural, one {está una vez en el texto} other {está # veces en el texto}}',
  'editor.speakers.under': 'Quién habla bajo «{title}»',
  'editor.speakers.line': 'Línea {line}',
  'editor.speakers.more': 'Mostrar {count} más',
  'editor.speakers.choose': 'Elegir…',
  'editor.speakers.drop': 'Eliminar esta decisión',
  'editor.speakers.people': 'Personas y encabezamientos indicados por su nombre ({people})',
  'editor.speakers.for': 'Actor de {name}',
  'editor.spoke': 'Quién intervino',
  'editor.spoke.what':
    'Estos actores tienen un encabezamiento o son el sujeto de una oración. Desmarque a los que no intervinieron y confirme los demás a la vez.',
  'editor.spoke.none':
    'No se encontró a ningún actor de las listas como orador. Revise el idioma de la reunión y la lista de actores.',
  'editor.spoke.heading': 'bajo un encabezamiento',
  'editor.spoke.confirm':
    '{count, plural, one {Confirmar este actor} other {Confirmar estos # actores}}',
  'editor.spoke.open': 'Aún sin confirmar.',
  'editor.spoke.confirmed': 'Confirmados: {count} de {all}.',
} as const satisfies Words<typeof english>;
