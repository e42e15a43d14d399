import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problemas de este registro',
  'editor.problem.empty': 'No hay nada elegido en “{field}”.',
  'editor.problem.unknown-actor': 'La lista de actores no tiene “{value}”. Elija un actor.',
  'editor.problem.unknown-reporter': '“Según” contiene “{value}”, que no es un actor.',
  'editor.problem.unknown-topic': 'La lista de temas no tiene “{value}”. Elija un tema.',
  'editor.problem.unknown-kind': '“{value}” no es un tipo de registro. Elija un tipo.',
  'editor.problem.wrong-status': 'Esta situación no corresponde al tipo. Elija una situación.',
  'editor.problem.unknown-form': 'La lista de modalidades de cooperación no tiene “{value}”.',
  'editor.problem.unknown-counterpart': 'La contraparte “{value}” no es un actor.',
  'editor.problem.counterpart-is-actor':
    '{value} es a la vez actor y contraparte. Quítelo de las contrapartes.',
  'editor.problem.open-to-missing': 'El registro no dice quién puede aprovechar la oferta.',
  'editor.problem.open-to-not-asked':
    'Solo una oferta disponible o prevista está abierta a alguien.',
  'editor.problem.unknown-basis': '“{value}” no es una base. Elija una base.',
  'editor.problem.unknown-proposal':
    'La lista de propuestas no tiene “{value}”. Elija una propuesta o añádala a la lista.',
  'editor.problem.unknown-stance': '“{value}” no es una postura. Elija una postura.',
  'editor.problem.nobody-has-floor': 'Nadie tiene la palabra en este punto. Indique quién lo dice.',
  'editor.problem.floor-open':
    'Nadie ha decidido quién dice estas palabras. Decídalo en «Oradores».',
  'editor.problem.actor-not-speaker':
    'Aquí tiene la palabra {speaker}, no {actor}. Cambie el actor o indique que lo dice {speaker}.',
  'editor.problem.reporter-not-speaker':
    '{reporter} no puede informar de esto: tiene la palabra {speaker}.',
  'editor.problem.duplicate': 'Este registro dice lo mismo que {of}, con las mismas palabras.',
  'editor.problem.implied-without-note':
    'La base es “Implícita” y la nota está vacía. Escriba cómo se deduce de las palabras.',
  'editor.problem.note-without-inference':
    'La nota no empieza con lo que dedujimos: “actor:”, “topic:” o “kind:”.',
  'editor.problem.quote-missing':
    'Este registro no tiene cita. Seleccione sus palabras en el texto.',
  'editor.problem.quote-not-found':
    'La cita no está en el acta. Vuelva a seleccionar sus palabras.',
  'editor.problem.quote-on-lines':
    'La cita está en varias líneas: {lines}. Seleccione las palabras correctas.',
  'editor.problem.quote-twice-on-line':
    'La cita aparece más de una vez en la línea {lines}. Seleccione más palabras.',
  'editor.problem.line-wrong':
    'La cita ya no está donde se registró. Las mismas palabras están en la línea {lines}.',
  'editor.problem.quote-in-heading':
    'La cita empieza en un título. Seleccione palabras de un párrafo.',
  'editor.problem.quote-over-speakers':
    'La cita tiene palabras de varios oradores: {speakers}. Conserve las de uno solo.',
  'editor.problem.id-missing': 'Esta entrada no tiene identificador.',
  'editor.problem.id-malformed':
    'El identificador “{id}” solo puede tener letras sin acentos, cifras, “.” y “-”.',
  'editor.problem.id-reserved': 'El identificador “{id}” es el del relator. Elija otro.',
  'editor.problem.id-reused': 'El identificador “{id}” aparece dos veces. Elija otro.',
  'editor.repair.lengthen': 'Usar más palabras: “{value}”',
  'editor.repair.words-of-speaker': 'Conservar las palabras de {value}',
  'editor.repair.without-heading': 'Dejar fuera el título: “{value}”',
  'editor.repair.find-words': 'Buscar estas palabras',
  'editor.repair.confirm-words': 'Usar las palabras actuales: “{value}”',
  'editor.repair.reported-by': 'Según {value}',
  'editor.repair.actor-is': 'El actor es {value}',
  'editor.repair.open-to': 'Abierta a {value}',
  'editor.repair.open-to-nobody': 'Vaciar “Abierta a”',
  'editor.repair.status': 'Indicar la situación: {value}',
  'editor.repair.explicit': 'Indicar la base: {value}',
  'editor.repair.note-begins': 'Empezar la nota con “{value}:”',
  'editor.repair.take-out': 'Quitar {value}',
  'editor.repair.add-actor': 'Añadir “{value}” a los actores',
  'editor.repair.drop': 'Eliminar este registro',
} as const satisfies Words<typeof english>;
