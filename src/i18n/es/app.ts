import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.title': 'Matriz de cooperación',
  'app.question': 'Quién necesita qué ayuda y quién la ofrece',
  'app.meeting':
    '{title} · {place} · {dates} · {records, plural, one {# registro} other {# registros}}, cada uno a un clic de su frase',
  'app.meetings':
    '{count, plural, one {# reunión} other {# reuniones}} · {dates} · {records, plural, one {# registro} other {# registros}}, cada uno a un clic de su frase',
  'app.loading': 'Cargando…',
  'app.noscript':
    'Los scripts están desactivados: la matriz y sus recuentos pueden leerse, pero no filtrarse ni abrirse. Los registros con sus citas están en los archivos al pie de la página.',
  'app.views': 'Vistas',
  'app.view.matrix': 'Matriz',
  'app.view.matches': 'Correspondencias',
  'app.view.agenda': 'Temario',
  'app.view.records': 'Registros',
  'app.view.charts': 'Gráficos',
  'app.view.positions': 'Posiciones',
  'app.view.delegations': 'Delegaciones',
  'app.view.minutes': 'Acta',
  'app.view.about': 'Datos',
  'app.skip': 'Ir a: {view}',
  'app.source': 'Fuente: {title}, {document}.',
  'app.dataset':
    'Datos {version} del {date}, {hash}; {records, plural, one {# registro} other {# registros}}.',
  'app.download': 'Obtener los datos:',
  'app.caution': 'Que no conste nada no significa que no haya necesidad.',
  'app.failed.view': 'Falló esta parte de la página. Las demás vistas funcionan.',
  'app.failed.detail': 'Mensaje del programa: {detail}',
  'app.failed.again': 'Reintentar',
  'app.failed.reload': 'Recargar la página',
  'load.title': 'No se pudieron mostrar los registros',
  'load.file': 'Abrir {file}',
  'load.unreachable': 'El conjunto de datos no llegó: falló la conexión.',
  'load.missing': 'El conjunto de datos no está donde debería: el servidor respondió {detail}.',
  'load.truncated': 'El conjunto de datos llegó incompleto: se corta {where}.',
  'load.not-json': 'Lo que llegó no es un conjunto de datos: deja de ser JSON {where}.',
  'load.later-version':
    'El formato del conjunto de datos ({detail}) es posterior al que esta página puede leer.',
  'load.earlier-version':
    'El conjunto de datos se generó con una versión anterior: su formato ({detail}) es previo al que esta página puede leer.',
  'load.place': 'en la línea {line}, carácter {column}',
  'load.place.unknown': 'en un lugar que no se puede precisar',
  'load.invalid': 'El conjunto de datos no se ajusta a su esquema: {where} debería ser {detail}.',
  'load.unknown-id':
    'El conjunto de datos se contradice: {where} nombra “{detail}”, que no está declarado en él.',
  'load.mend.unreachable': 'Revise la conexión e inténtelo de nuevo.',
  'load.mend.missing':
    'Avise a quien aloja esta página de que falta {file}, o inténtelo más tarde.',
  'load.mend.truncated':
    'Inténtelo de nuevo; si sigue incompleto, el archivo {file} está dañado en el servidor.',
  'load.mend.not-json':
    'Inténtelo de nuevo; si persiste, quien aloja esta página debe volver a publicar {file}.',
  'load.mend.earlier-version': 'Pida a quien aloja esta página que vuelva a generar {file}.',
  'load.mend.later-version': 'Recargue la página para obtener su última versión.',
  'load.mend.unknown-id':
    'Quien aloja esta página debe generar {file} de nuevo y publicarlo; el lugar indicado dice qué revisar.',
  'load.mend.invalid':
    'Quien aloja esta página debe generar {file} de nuevo y publicarlo; el lugar indicado dice qué revisar.',
} satisfies Words<typeof english>;
