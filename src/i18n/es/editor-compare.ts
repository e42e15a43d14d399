import type { editorCompare as english } from '../en/editor-compare.ts';
import type { Words } from '../words.ts';

export const editorCompare = {
  'editor.compare.intro':
    'Otra persona codifica el mismo informe sin ver sus registros. Después usted ve en qué difieren las dos codificaciones y resuelve cada diferencia.',
  'editor.compare.yours':
    'Usted hace la segunda codificación. Codifique el informe en «Registros», solo con el manual de codificación. Después guarde su trabajo en un archivo y devuélvalo.',
  'editor.compare.yours.earlier': 'En «{stage}», diga qué pasó con los registros anteriores.',
  'editor.compare.give': 'Entregar una copia sin codificar',
  'editor.compare.give.what':
    'Decida antes quién habla: con ello se comprueban las dos codificaciones. La copia contiene el texto, los oradores y las listas. No contiene registros ni posiciones.',
  'editor.compare.give.earlier':
    'También contiene las reuniones anteriores con sus registros, pero ningún vínculo ni decisión de usted.',
  'editor.compare.give.save': 'Exportar la copia sin codificar',
  'editor.compare.take': 'Recibir el archivo de la otra persona',
  'editor.compare.take.what':
    'Elija el archivo que guardó la otra persona. La primera vez también se conservan sus registros tal como están ahora. Son la primera codificación, y los cambios posteriores no la modifican.',
  'editor.compare.take.open': 'Abrir el archivo recibido',
  'editor.compare.taken':
    'La segunda codificación tiene {records, plural, one {# registro} other {# registros}} y {positions, plural, one {# posición} other {# posiciones}}.',
  'editor.compare.taken.links':
    'Tiene {count, plural, one {# vínculo} other {# vínculos}} con registros anteriores.',
  'editor.compare.taken.decisions':
    '{count, plural, one {Su # decisión no se compara} other {Sus # decisiones no se comparan}}; quedan las de usted.',
  'editor.compare.added':
    'Su lista de propuestas tiene ahora también {count, plural, one {# propuesta} other {# propuestas}} de la otra persona.',
  'editor.compare.own': 'O corrija usted el registro:',
  'editor.compare.stances':
    'De ellas, diferencias de postura resueltas: {settled} de {all}. Las codificaciones coinciden en {agreed, plural, one {# postura} other {# posturas}}. Difieren en {differing, plural, one {# postura} other {# posturas}}. Solo una de ellas tiene {alone, plural, one {# postura} other {# posturas}}.',
  'editor.compare.links':
    'De ellas, diferencias entre vínculos resueltas: {settled} de {all}. Las codificaciones coinciden en {agreed, plural, one {# vínculo} other {# vínculos}}.',
  'editor.compare.link.lacks':
    'Falta entre sus registros el que lo dice. Añádalo antes, en su propia diferencia, más arriba, o en «{stage}».',
  'editor.compare.gone': 'Ambas codificaciones tienen esto, pero sus registros no.',
  'editor.compare.seen':
    'Este archivo no procede de una copia sin codificar. Úselo solo si la otra persona no había visto sus registros.',
  'editor.compare.empty':
    'Este archivo no tiene ningún registro ni ninguna posición. Quizá sea la propia copia sin codificar. ¿Usarlo de todos modos?',
  'editor.compare.again':
    'Ya hay otra segunda codificación. ¿Usar esta en su lugar? Puede deshacerlo.',
  'editor.compare.other': 'Este archivo trata de otra reunión, así que no se tomó nada de él.',
  'editor.compare.speakers':
    'Bajo estos encabezamientos la otra persona decidió de otro modo quién habla: {words}.',
  'editor.compare.leave': 'Excluir {id}',
  'editor.compare.mend':
    'La otra persona puede corregirlos y entregar el archivo de nuevo. Usted también puede excluirlos:',
  'editor.compare.differences': 'Diferencias',
  'editor.compare.count':
    'Diferencias resueltas en total: {settled} de {all}. Las codificaciones coinciden en {agreed, plural, one {# celda} other {# celdas}}.',
  'editor.compare.open': 'Mostrar solo lo que falta resolver',
  'editor.compare.first': 'Primera codificación',
  'editor.compare.second': 'Segunda codificación',
  'editor.compare.blank': 'Nada codificado',
  'editor.compare.keep.first': 'Conservar la primera',
  'editor.compare.keep.second': 'Conservar la segunda',
  'editor.compare.keep.both': 'Conservar ambas',
  'editor.compare.keep.neither': 'No conservar ninguna',
  'editor.compare.reason': 'Motivo ({about})',
  'editor.compare.reason.missing': 'Escriba un motivo.',
  'editor.compare.counted':
    'Esta tabla cuenta solo a los actores que hicieron uso de la palabra. No incluye las regiones ni a otros de los que solo se habló.',
  'editor.compare.problems': 'Por corregir en las codificaciones',
} as const satisfies Words<typeof english>;
