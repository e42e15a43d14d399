import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'No se pudieron mostrar los registros',
  'load.file': 'Abrir {file}',
  'load.place': 'en la línea {line}, carácter {column}',
  'load.place.unknown': 'en un lugar que no se puede precisar',
  'load.says.unreachable': 'El archivo {file} no llegó: falló la conexión.',
  'load.says.slow': 'El archivo {file} no llegó en 15 segundos.',
  'load.says.missing': 'El archivo {file} no está donde debería: el servidor respondió {detail}.',
  'load.says.truncated': 'El archivo {file} llegó incompleto: se corta {where}.',
  'load.says.not-json': 'Lo que llegó no es el archivo {file}: deja de ser JSON {where}.',
  'load.says.later-version':
    'El formato del archivo {file} ({detail}) es posterior al que esta página puede leer.',
  'load.says.earlier-version':
    'El formato del archivo {file} ({detail}) es anterior y esta página ya no lo lee.',
  'load.says.altered':
    'El archivo {file} no es el que dice ser: su contenido no corresponde al hash que declara.',
  'load.says.foreign':
    'El archivo {file} no es el de este conjunto de datos: su contenido no corresponde al hash que el conjunto de datos declara.',
  'load.says.invalid': 'El archivo {file} no se ajusta a su esquema: {where} debería ser {detail}.',
  'load.says.unknown-id':
    'El archivo {file} se contradice: {where} nombra “{detail}”, que no está declarado en él.',
  'load.says.repeated-id':
    'El archivo {file} se contradice: {where} da “{detail}” por segunda vez.',
  'load.says.no-day':
    'El archivo {file} se contradice: {where} es “{detail}”, y ese día no existe.',
  'load.says.circle': 'El archivo {file} se contradice: {where} remite a sí mismo.',
  'load.says.broken-order':
    'El archivo {file} se contradice: {where} no es continuación de lo que precede.',
  'load.mend.connect': 'Revise la conexión e inténtelo de nuevo.',
  'load.mend.missing':
    'Avise a quien aloja esta página de que falta {file}, o inténtelo más tarde.',
  'load.mend.publish':
    'Inténtelo de nuevo; si persiste, quien aloja esta página debe volver a publicar {file}.',
  'load.mend.reload': 'Recargue la página para obtener su última versión.',
  'load.mend.build': 'Quien aloja esta página debe generar {file} de nuevo y publicarlo.',
} satisfies Words<typeof english>;
