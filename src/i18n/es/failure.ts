import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'No se pudieron mostrar los registros',
  'load.file': 'Abrir {file}',
  'load.place': 'en la línea {line}, carácter {column}',
  'load.place.unknown': 'en un lugar desconocido',
  'load.says.unreachable': 'El archivo {file} no llegó: falló la conexión.',
  'load.says.slow': 'El archivo {file} no llegó en 15 segundos.',
  'load.says.missing': 'El archivo {file} no está donde debería: el servidor respondió {detail}.',
  'load.says.truncated': 'El archivo {file} está incompleto: se corta {where}.',
  'load.says.not-json': 'Se recibió otra cosa en lugar de {file}: no es JSON {where}.',
  'load.says.later-version':
    'El formato del archivo {file} ({detail}) es más nuevo que los que esta página puede leer.',
  'load.says.earlier-version':
    'El formato del archivo {file} ({detail}) es demasiado antiguo para esta página.',
  'load.says.altered':
    'El archivo {file} fue modificado: su contenido no corresponde a su propio hash.',
  'load.says.foreign':
    'El archivo {file} no es de este conjunto de datos: su contenido no corresponde al hash que indica el conjunto.',
  'load.says.invalid': 'El archivo {file} no se ajusta a su esquema: {where} debería ser {detail}.',
  'load.says.turning-sign':
    'El archivo {file} no se puede usar: {where} tiene un signo que cambia la dirección del texto ({detail}).',
  'load.says.unknown-id':
    'El archivo {file} se contradice: {where} nombra «{detail}», pero el archivo no lo declara.',
  'load.says.repeated-id':
    'El archivo {file} se contradice: {where} usa «{detail}» por segunda vez.',
  'load.says.no-day':
    'El archivo {file} se contradice: {where} es «{detail}», pero ese día no existe.',
  'load.says.circle': 'El archivo {file} se contradice: {where} remite a sí mismo.',
  'load.says.broken-order':
    'El archivo {file} se contradice: {where} no sigue a la parte anterior.',
  'load.says.miscounted':
    'El archivo {file} se contradice: {where} cuenta más de lo que hay ({detail}).',
  'load.mend.connect': 'Revise la conexión e inténtelo de nuevo.',
  'load.mend.missing':
    'Avise a quien aloja esta página de que falta {file}, o inténtelo más tarde.',
  'load.mend.publish':
    'Inténtelo de nuevo. Si vuelve a fallar, pida a quien aloja esta página que publique otra vez {file}.',
  'load.mend.reload': 'Recargue la página para obtener su última versión.',
  'load.mend.build': 'Pida a quien aloja esta página que genere {file} de nuevo y lo publique.',
} satisfies Words<typeof english>;
