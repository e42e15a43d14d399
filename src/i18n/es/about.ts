import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'Sobre los datos',
  'about.contents': 'En esta página',

  'about.what': 'Qué es esto',
  'about.what.text':
    '{records, plural, one {# registro} other {# registros}} sobre {topics, plural, one {# tema} other {# temas}}, según {meetings, plural, one {el acta de # reunión} other {las actas de # reuniones}}. Cada registro y cada posición se apoya en una cita literal del acta, a un solo paso. Se cuentan los Estados, no las veces que intervienen.',

  'about.documents': 'Los documentos',
  'about.documents.reference': 'Documento',
  'about.documents.held': 'Celebrada',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegaciones',
  'about.documents.delegations.value': '{count}, según el acta, que no dice cuáles',
  'about.documents.delegations.none': 'El acta no las cuenta',
  'about.documents.attended': 'Asistencia',
  'about.documents.attended.value':
    'En lista: {count} de {participants, plural, one {# participante} other {# participantes}}',
  'about.documents.attended.none': 'Sin lista',
  'about.documents.spoke': 'Intervinieron',
  'about.documents.spoke.value':
    '{states, plural, one {# Estado} other {# Estados}}, {others, plural, one {# organización} other {# organizaciones}}',
  'about.documents.silent': 'Sin intervenciones',
  'about.documents.silent.value': '{who} sin intervenciones registradas: {names}',
  'about.documents.silent.states':
    '{count, plural, one {# Estado miembro} other {# Estados miembros}}',
  'about.documents.silent.others': '{count, plural, one {# organización} other {# organizaciones}}',
  'about.documents.silent.none': 'Constan intervenciones de todos los participantes',
  'about.documents.notes': 'Notas',
  'about.documents.read': 'Leer el acta',
  'about.documents.paragraphs':
    'Los números de párrafo los asigna esta página: párrafos y elementos de listas, desde el principio. {meetings, plural, one {El documento no los lleva.} other {Los documentos no los llevan.}}',

  'about.silence': 'Lo que el acta no puede decir',
  'about.answers': 'Cómo se decide si hay respuesta',
  'about.silence.text':
    'Que no conste nada no significa que no haya necesidad. De las {cells} celdas de la matriz, {recorded} contienen un registro. Las demás están en blanco por uno de estos motivos:',
  'about.silence.cells': '{count, plural, one {# celda} other {# celdas}}',
  'about.silence.nothing-on-topic':
    'Constan intervenciones del actor, pero nada registrado sobre este tema.',
  'about.silence.no-remarks':
    'El actor podía participar. Si asistió y calló, o no asistió, solo lo dicen las actas con lista de asistentes.',
  'about.silence.not-participant': 'El actor no era miembro ni fue invitado.',
  'about.silence.hidden':
    'Hay registros, pero los filtros activos los excluyen. Sin filtros no hay ninguna celda así.',
  'about.silence.attendance':
    '{document}: cuenta los asistentes, pero no los enumera. {delegations, plural, one {Asistió # delegación} other {Asistieron # delegaciones}} y constan intervenciones de {states, plural, one {# Estado} other {# Estados}}; {least, plural, =0 {no puede saberse qué otros asistieron} one {por tanto, asistió también al menos # de los {silent} Estados sin intervenciones, sin que pueda saberse cuál} other {por tanto, asistieron también al menos # de los {silent} Estados sin intervenciones, sin que pueda saberse cuáles}}.',

  'about.codebook': 'Cómo los pasajes pasan a ser registros',
  'about.codebook.loading': 'Cargando el manual de codificación…',
  'about.codebook.failed': 'No se pudo cargar el manual de codificación.',
  'about.codebook.file': 'El manual de codificación como archivo',

  'about.agreement': 'Cuánto concuerdan dos codificaciones',
  'about.agreement.missing':
    'Aún no hay una segunda codificación de esta reunión. Por tanto, no se sabe cuánto dependen sus registros de quién los codificó; todo lo demás en esta página es válido.',
  'about.agreement.faulty':
    'Hay una segunda codificación de esta reunión, pero sus errores impiden contarla. Por tanto, no se sabe cuánto dependen los registros de quién los codificó; todo lo demás en esta página es válido.',
  'about.agreement.measured':
    'Se hicieron por separado dos codificaciones de esta reunión con las reglas anteriores, y se compararon antes de resolver las diferencias. Una unidad es un actor que intervino, un tema y un tipo; cada codificación la ocupa o la deja en blanco.',
  'about.agreement.reading':
    'F1 indica en qué medida coinciden las celdas ocupadas, de 0 a 1. El alfa de Krippendorff considera todas las unidades y descuenta el azar: 1 es acuerdo pleno y 0, azar. Entre paréntesis: el intervalo del 95 % (bootstrap).',
  'about.agreement.low':
    'Con “!”: alfa inferior a {limit}. Lea estas cifras con cautela; la matriz también marca los temas que figuran entre ellas.',
  'about.agreement.caution':
    'Con “{mark}”: el alfa no es inferior a {limit}, pero su intervalo llega a serlo.',
  'about.agreement.few':
    'Con “{mark}”: menos de {limit} celdas del tema están ocupadas en una u otra codificación. Una cifra de tan pocas dice poco, por alta que sea y por estrecho que sea su intervalo.',
  'about.agreement.meaning':
    'Ambas codificaciones las hizo el mismo equipo solo con el manual, la segunda sin ver la primera. El acuerdo entre ellas no es acuerdo con las delegaciones.',
  'about.agreement.undefined':
    'Sin definir: F1 si ninguna codificación ocupa una celda; alfa si todas las unidades tienen un mismo valor.',
  'about.agreement.caption': 'Acuerdo entre dos codificaciones, {title}',
  'about.agreement.fields': 'Acuerdo sobre los campos de los registros, {title}',
  'about.agreement.fields.reading':
    'Las celdas que ocupan ambas codificaciones, según lo que dicen sus registros. Concuerdan en un campo cuando los valores son los mismos, sea cual sea el número de registros que los den. “{openTo}” cuenta solo las celdas en que ambas lo dicen.',
  'about.agreement.field': 'Campo',
  'about.agreement.agree': 'Iguales',
  'about.agreement.file.first': 'Primera codificación (CSV)',
  'about.agreement.file.second': 'Segunda codificación (CSV)',
  'about.agreement.of': 'Celdas',
  'about.agreement.units': 'Unidades',
  'about.agreement.both': 'Ambas',
  'about.agreement.first': 'Solo 1.ª',
  'about.agreement.second': 'Solo 2.ª',
  'about.agreement.f1': 'F1',
  'about.agreement.alpha': 'Alfa',
  'about.agreement.all': 'Todas',
  'about.agreement.kinds': 'Por tipo',
  'about.agreement.topics': 'Por tema',
  'about.agreement.interval': '({low} a {high})',
  'about.agreement.none': 'sin definir',
  'about.agreement.warning': 'inferior a {limit}: lea con cautela',
  'about.agreement.caution.mark': 'podría ser inferior a {limit}',
  'about.agreement.few.mark': 'pocas celdas',

  'about.disputes':
    '{count, plural, one {# celda en que difieren las codificaciones} other {# celdas en que difieren las codificaciones}}',
  'about.disputes.none': 'Las codificaciones no difieren en ninguna celda.',
  'about.disputes.cell': 'Celda',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Ocupada por',
  'about.disputes.first': 'Primera',
  'about.disputes.second': 'Segunda',
  'about.disputes.kept': 'En los datos',
  'about.disputes.kept.yes': 'Sí',
  'about.disputes.kept.no': 'No',
  'about.disputes.why': 'Motivo',
  'about.disputes.open': 'Aún sin resolver',

  'about.dataset': 'El conjunto de datos',
  'about.dataset.title': 'Título',
  'about.dataset.version': 'Versión',
  'about.dataset.date': 'Fecha',
  'about.dataset.hash': 'SHA-256',
  'about.dataset.copy': 'Copiar el hash',
  'about.dataset.holds': 'Contenido',
  'about.dataset.holds.value':
    '{records, plural, one {# registro} other {# registros}}, {proposals, plural, one {# propuesta} other {# propuestas}}, {positions, plural, one {# posición} other {# posiciones}}',
  'about.dataset.files': 'Archivos',

  'about.report': 'Cómo comunicar un error',
  'about.report.text':
    'Escriba a quien le envió el enlace o a quien aloja esta página. Diga de qué registro o posición se trata y cite la frase: en el panel de citas, “{record}” o “{position}” da la dirección, y allí figura también el identificador. Puede completar este texto y copiarlo.',
  'about.report.label': 'Texto de la comunicación',
  'about.report.draft':
    'Enlace: {link}\nRegistro o posición: {id}\nLa frase en el acta: \nQué está mal y qué debería decir: \nDatos: {version}, {date}, {hash}',
  'about.report.copy': 'Copiar el texto',
  'about.copied': 'Copiado.',
  'about.copy.failed': 'No se pudo copiar. Selecciónelo y cópielo a mano.',
  'about.silence.spoken-of':
    'El acta habla de una región en conjunto, pero no sobre este tema. Una región no participa en una reunión.',
  'about.silence.switched-off':
    'Hay registros, de un tipo que la página no muestra ahora; las capacidades no se muestran al principio.',
} satisfies Words<typeof english>;
