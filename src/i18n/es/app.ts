import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.loading': 'Cargando…',
  'app.search': 'Buscar país, tema o palabra',
  'app.more': 'Más',
  'app.downloads': 'Descargas',
  'app.views': 'Vistas',
  'app.view.matrix': 'Matriz',
  'app.view.matches': 'Cruces',
  'app.view.agenda': 'Temario',
  'app.view.records': 'Registros',
  'app.view.charts': 'Gráficos',
  'app.view.positions': 'Posiciones',
  'app.view.profile': 'Perfiles',
  'app.view.minutes': 'Informe',
  'app.view.editor': 'Edición',
  'app.view.about': 'Acerca de los datos',
  'app.view.findings': 'Hallazgos',
  'app.meetings': '{bodies}, {count, plural, one {# reunión} other {# reuniones}}, {dates}',
  'app.skip': 'Ir a: {view}',
  'app.source': 'Fuente: {title}, {document}.',
  'app.unread': 'Párrafos leídos: {seen} de {paragraphs}.',
  'app.dataset':
    'Conjunto de datos {version} del {date}, {hash}; {records, plural, one {# registro} other {# registros}}.',
  'app.download': 'Archivos de datos, {count, plural, one {la única fila} other {las # filas}}:',
  'app.caution': 'El silencio no significa que no haya necesidades.',
  'app.failed.view':
    'Falló esta parte de la página. Si no tiene conexión, conéctese primero. Las demás vistas siguen funcionando.',
  'app.failed.detail': 'Mensaje de error: {detail}',
  'app.failed.again': 'Reintentar',
} satisfies Words<typeof english>;
