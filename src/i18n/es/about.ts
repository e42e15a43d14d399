import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'Acerca de los datos',
  'about.contents': 'En esta página',

  'about.what': 'Qué es esto',
  'about.what.text':
    'Esta página contiene {sentences, plural, one {# frase} other {# frases}} sobre {topics, plural, one {# tema} other {# temas}}, textuales del informe de {meetings, plural, one {# reunión} other {# reuniones}}. Una frase puede hablar de varios países y temas: cuenta una sola vez. La matriz cuenta Estados, no las veces que intervienen.',

  'about.documents': 'Los documentos',
  'about.documents.reference': 'Documento',
  'about.documents.held': 'Lugar y fechas',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegaciones',
  'about.documents.delegations.value':
    '{count}. El informe cuenta las delegaciones, pero no las nombra.',
  'about.documents.delegations.none': 'El informe no las cuenta',
  'about.documents.attended': 'Asistencia',
  'about.documents.attended.value':
    'En la lista: {count} de {participants, plural, one {# participante} other {# participantes}}',
  'about.documents.attended.none': 'Sin lista',
  'about.documents.spoke': 'Con intervenciones registradas',
  'about.documents.spoke.value':
    '{states, plural, one {# Estado} other {# Estados}}, {others, plural, one {# organización} other {# organizaciones}}',
  'about.documents.silent': 'Sin intervenciones registradas',
  'about.documents.silent.value': '{who} sin intervenciones registradas: {names}',
  'about.documents.silent.cited':
    'Otros oradores informaron sobre {names}. Esos registros están en la matriz.',
  'about.documents.silent.states': '{count, plural, one {# Estado} other {# Estados}}',
  'about.documents.silent.others': '{count, plural, one {# organización} other {# organizaciones}}',
  'about.documents.silent.none': 'Constan intervenciones de todos los participantes',
  'about.documents.notes': 'Notas',
  'about.documents.read': 'Leer el informe',
  'about.documents.paragraphs':
    'Esta página numera los párrafos y los elementos de listas desde el principio. Los números {meetings, plural, one {del documento} other {de los documentos}} pueden ser otros.',

  'about.silence': 'Lo que el informe no puede decirnos',
  'about.findings': 'El orden de los hallazgos',
  'about.findings.text':
    'El orden no cambia. Primero va lo que se pide sin oferta, luego lo que plantean más Estados, las ofertas expresas y los planes. Siguen los cambios desde la reunión anterior y todo lo que se pide. Al final van las menciones sin oferta, las ofertas inferidas, las controversias y las ofertas que no corresponden a ninguna necesidad.',
  'about.answers': 'Cómo decidimos si hay oferta',
  'about.silence.text':
    'De las {cells} celdas de la matriz, {recorded} contienen un registro. Las demás están en blanco por uno de estos motivos:',
  'about.silence.cells': '{count, plural, one {# celda} other {# celdas}}',
  'about.silence.nothing-on-topic':
    'Constan intervenciones del país o la organización, pero ninguna sobre este tema.',
  'about.silence.no-remarks':
    'Es posible que el país o la organización asistiera. Solo una lista de asistentes lo diría.',
  'about.silence.not-participant':
    'No era miembro ni fue invitado, o no figura en la lista de asistentes.',
  'about.silence.hidden':
    'Hay registros, pero los filtros los ocultan. Sin filtros no hay ninguna celda así.',
  'about.unread': 'La codificación no está completa. {read}',
  'about.silence.unread':
    '{document}: {unread} Una celda en blanco también puede significar que nadie ha leído aún el pasaje.',
  'about.silence.attendance':
    '{document}: el informe cuenta a los asistentes, pero no los enumera. {delegations, plural, one {Asistió # delegación.} other {Asistieron # delegaciones.}} Constan intervenciones de {states, plural, one {# Estado} other {# Estados}}. {least, plural, =0 {No sabemos qué otros asistieron.} one {Por tanto, también asistió al menos # de los {silent} Estados sin intervenciones registradas. No sabemos cuál.} other {Por tanto, también asistieron al menos # de los {silent} Estados sin intervenciones registradas. No sabemos cuáles.}}',

  'about.codebook': 'Cómo los pasajes pasan a ser registros',
  'about.codebook.language': 'Las reglas están en {language}.',
  'about.codebook.terms':
    'Las reglas llaman «capacity» a la experiencia y «delivered» a la asistencia prestada o en curso. Llaman «raised» a lo que se menciona como importante y «acknowledged» a una dificultad señalada.',
  'about.codebook.phrases':
    '{count, plural, one {# expresión citada en las reglas figura} other {# expresiones citadas en las reglas figuran}} en los textos codificados dos veces. Por tanto, la coincidencia indicada abajo se mide en textos de los que proceden los ejemplos de las reglas.',
  'about.codebook.loading': 'Cargando el manual de codificación…',
  'about.codebook.failed': 'No se pudo cargar el manual de codificación.',
  'about.codebook.file': 'El manual de codificación como archivo',

  'about.agreement': 'Cuánto coinciden dos codificaciones',
  'about.agreement.missing': 'Esta reunión aún no tiene una segunda codificación.',
  'about.agreement.faulty':
    'Esta reunión tiene una segunda codificación, pero sus errores impiden compararla.',
  'about.agreement.unknown':
    'Por eso no sabemos cuánto dependen los registros de quién los codificó. Esto no afecta al resto de la página.',
  'about.agreement.measured':
    'Esta reunión se codificó dos veces, por separado, con las reglas anteriores. Las codificaciones se compararon antes de resolver las diferencias. Una unidad es un actor que intervino, con un tema y un tipo. Cada codificación la llena o la deja en blanco.',
  'about.agreement.reading':
    'F1 indica, de 0 a 1, en qué medida ambas codificaciones llenan las mismas celdas. El alfa de Krippendorff considera todas las unidades y descuenta el azar. Vale 1 si la coincidencia es plena y 0 si es fruto del azar. Entre paréntesis figura el intervalo del 95 % (bootstrap).',
  'about.agreement.low':
    '«!» indica que el alfa es inferior a {limit}. Lea estas cifras con cautela. La matriz también marca los temas afectados.',
  'about.agreement.caution':
    'Algunas cifras llevan la marca «{mark}». Su alfa es de {limit} o más, pero el intervalo entre paréntesis empieza más abajo.',
  'about.agreement.few':
    '«{mark}» indica que, entre ambas, las codificaciones llenan menos de {limit} celdas del tema. Una cifra así dice poco, aunque sea alta y su intervalo sea estrecho.',
  'about.agreement.meaning':
    'Ambas codificaciones siguen únicamente el manual. La segunda se hizo sin ver la primera. Si las codificaciones coinciden, eso no significa que las delegaciones estarían de acuerdo.',
  'about.agreement.undefined':
    'F1 no está definido si ninguna codificación llena una celda. Alfa no lo está si todas las unidades tienen un solo valor.',
  'about.agreement.caption': 'Coincidencia de dos codificaciones, {title}',
  'about.agreement.fields': 'Coincidencia en los campos de los registros, {title}',
  'about.agreement.fields.reading':
    'Esta tabla toma las celdas que llenan ambas codificaciones y compara lo que dicen sus registros. Las codificaciones coinciden en un campo si dan valores iguales. El número de registros no importa. «{openTo}» cuenta solo las celdas en que ambas lo indican.',
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
  'about.links.pairs':
    'Se codificó dos veces lo que pasó con los registros de reuniones anteriores. Un par es un registro anterior con las palabras que lo dicen. {both, plural, one {Ambas codificaciones tienen # par} other {Ambas codificaciones tienen # pares}}; solo la primera, {firstOnly}; solo la segunda, {secondOnly}. F1: {f1}.',
  'about.links.effects':
    'De los pares que tienen ambas, {agree, plural, one {# tiene} other {# tienen}} el mismo efecto en las dos. Kappa de Cohen, que descuenta el azar: {kappa}.',
  'about.links.undefined':
    'Kappa no está definido si ningún par está en ambas, o si ambas codificaciones dan a todos los pares el mismo efecto.',
  'about.links.file.first': 'Registros anteriores, primera codificación (CSV)',
  'about.links.file.second': 'Registros anteriores, segunda codificación (CSV)',

  'about.disputes':
    '{count, plural, one {# celda en que las codificaciones difieren} other {# celdas en que las codificaciones difieren}}',
  'about.disputes.none': 'Las codificaciones no difieren en ninguna celda.',
  'about.disputes.cell': 'Celda',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Codificación',
  'about.disputes.first': 'Primera',
  'about.disputes.second': 'Segunda',
  'about.disputes.kept': 'En los datos',
  'about.disputes.kept.yes': 'Sí',
  'about.disputes.kept.no': 'No',
  'about.disputes.why': 'Motivo',
  'about.disputes.open': 'Aún sin resolver',

  'about.suggestions': 'Con qué acierto sugiere pasajes el editor',
  'about.suggestions.text':
    'El editor puede sugerir pasajes que probablemente contienen una necesidad, una oferta, una experiencia o una posición. Busca palabras como «solicitó asistencia». No registra nada por sí solo: deciden las personas.',
  'about.suggestions.reading':
    'La tabla compara las sugerencias con los registros y las posiciones. Una precisión de 0,9 significa que 9 de cada 10 pasajes sugeridos están registrados. Una exhaustividad de 0,9 significa que se sugieren 9 de cada 10 pasajes registrados. F1 reúne ambas cifras. Probamos las reglas con pocos informes, así que en otros pueden encontrar menos.',
  'about.suggestions.loading': 'Contando las sugerencias…',
  'about.suggestions.failed': 'No se pudieron contar las sugerencias.',
  'about.suggestions.unread':
    'Mientras la codificación de una reunión no esté completa, no damos cifras de ella.',
  'about.suggestions.none': 'Todavía no hay reglas para informes en este idioma.',
  'about.suggestions.caption':
    'Pasajes sugeridos y registrados, {title} ({passages, plural, one {# pasaje} other {# pasajes}})',
  'about.suggestions.of': 'Pasajes con',
  'about.suggestions.coded': 'Registrados',
  'about.suggestions.suggested': 'Sugeridos',
  'about.suggestions.both': 'Ambas cosas',
  'about.suggestions.precision': 'Precisión',
  'about.suggestions.recall': 'Exhaustividad',
  'about.suggestions.f1': 'F1',
  'about.suggestions.all': 'Cualquiera de ellas',
  'about.suggestions.positions': 'Posiciones',

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

  'about.licenses': 'Licencias de los componentes de esta página',

  'about.report': 'Cómo comunicar un error',
  'about.report.text':
    'Escriba a quien le envió el enlace o a quien aloja esta página. Diga de qué registro o posición se trata y cite la frase. En el panel de la cita, «{record}» o «{position}» da la dirección. Allí figura también el identificador. Puede completar este texto y copiarlo.',
  'about.report.label': 'Texto de la comunicación',
  'about.report.draft':
    'Enlace: {link}\nRegistro o posición: {id}\nLa frase en el informe: \nQué está mal y qué debería decir: \nConjunto de datos: {version}, {date}, {hash}',
  'about.report.copy': 'Copiar el texto',
  'about.copied': 'Copiado.',
  'about.copy.failed': 'No se pudo copiar el texto. Selecciónelo y cópielo a mano.',
  'about.silence.spoken-of':
    'El informe menciona la región en su conjunto, pero no sobre este tema. Una región no participa en una reunión.',
  'about.silence.switched-off':
    'Hay registros, pero de un tipo que la página no muestra ahora. Al principio no muestra las experiencias.',
} satisfies Words<typeof english>;
