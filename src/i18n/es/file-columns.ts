import type { fileColumns as english } from '../en/file-columns.ts';
import type { Words } from '../words.ts';

export const fileColumns = {
  'columns.head.id': 'Registro',
  'columns.holds.id': 'Identificador permanente del registro',
  'columns.head.meeting': 'Reunión (identificador)',
  'columns.holds.meeting': 'Identificador de la reunión',
  'columns.head.meeting_title': 'Reunión',
  'columns.holds.meeting_title': 'Título de la reunión',
  'columns.head.document': 'Documento',
  'columns.holds.document': 'Signatura del documento que contiene el acta',
  'columns.head.actor': 'Actor (código)',
  'columns.holds.actor':
    'De quién es la necesidad, la oferta o la capacidad: ISO 3166-1 alfa-3 para un Estado, M49 de las Naciones Unidas para una región, un nombre corto para una organización',
  'columns.head.actor_name': 'Actor',
  'columns.holds.actor_name': 'Nombre del actor',
  'columns.head.actor_kind': 'Tipo de actor (código)',
  'columns.holds.actor_kind':
    'Código del tipo de actor: state (Estado), organization (organización) o region (región)',
  'columns.head.actor_kind_label': 'Tipo de actor',
  'columns.holds.actor_kind_label': 'Estado, organización o región',
  'columns.head.subregion': 'Subregión (código)',
  'columns.holds.subregion': 'Código M49 de las Naciones Unidas de la subregión de un Estado',
  'columns.head.subregion_name': 'Subregión',
  'columns.holds.subregion_name': 'Nombre de la subregión',
  'columns.head.reported_by': 'Según (código)',
  'columns.holds.reported_by':
    'De quién es la declaración en que se basa el registro; RAP si es la narración de la Relatoría',
  'columns.head.reported_by_name': 'Según',
  'columns.holds.reported_by_name': 'Nombre del actor que informa',
  'columns.head.topic': 'Tema (identificador)',
  'columns.holds.topic': 'Identificador del tema',
  'columns.head.topic_label': 'Tema',
  'columns.holds.topic_label': 'Denominación del tema',
  'columns.head.kind': 'Tipo (código)',
  'columns.holds.kind':
    'Código del tipo de registro: need (necesidad), offer (oferta) o capacity (capacidad)',
  'columns.head.kind_label': 'Tipo',
  'columns.holds.kind_label': 'Necesidad, oferta o capacidad',
  'columns.head.status': 'Situación (código)',
  'columns.holds.status': 'Código del grado de firmeza del registro; los valores dependen del tipo',
  'columns.head.status_label': 'Situación',
  'columns.holds.status_label': 'Grado de firmeza del registro',
  'columns.head.modalities': 'Modalidades de cooperación (identificadores)',
  'columns.holds.modalities':
    'Identificadores de las modalidades de cooperación, separados por ";"',
  'columns.head.modality_labels': 'Modalidades de cooperación',
  'columns.holds.modality_labels':
    'Denominaciones de las modalidades de cooperación, separadas por ";"',
  'columns.head.counterparts': 'Contrapartes (códigos)',
  'columns.holds.counterparts':
    'Códigos de la otra parte, cuando el texto la nombra, separados por ";"',
  'columns.head.counterpart_names': 'Contrapartes',
  'columns.holds.counterpart_names': 'Nombres de la otra parte, separados por ";"',
  'columns.head.open_to': 'Abierto a (código)',
  'columns.holds.open_to':
    'Código de quién puede aprovechar una oferta disponible o prevista: all (todos); members: miembros de las contrapartes; on-request: otros que lo soliciten; named: solo las contrapartes',
  'columns.head.open_to_label': 'Abierto a',
  'columns.holds.open_to_label': 'Quién puede aprovechar una oferta disponible o prevista',
  'columns.head.basis': 'Base (código)',
  'columns.holds.basis':
    'explicit: lo dicen las palabras; implied: el lector debe inferir el actor, el tema o el tipo',
  'columns.head.basis_label': 'Base',
  'columns.holds.basis_label': 'Si lo dicen las palabras o debe inferirse',
  'columns.head.note': 'Nota',
  'columns.holds.note':
    'Cómo se desprende de las palabras un registro implícito (tras actor:, topic: (tema) o kind: (tipo), según lo que se infiera), u otra observación; en el idioma del conjunto de datos',
  'columns.head.quote': 'Cita',
  'columns.holds.quote': 'Las palabras del acta, textualmente',
  'columns.head.session': 'Sesión',
  'columns.holds.session': 'Sesión de la reunión, como la denomina el acta',
  'columns.head.item': 'Punto del temario',
  'columns.holds.item': 'Punto del temario, como lo denomina el acta',
  'columns.head.paragraph': 'Párrafo',
  'columns.holds.paragraph': 'Párrafo en que comienza la cita, contado desde 1',
  'columns.head.line': 'Línea',
  'columns.holds.line': 'Línea del texto en que comienza la cita, contada desde 1',
  'columns.head.start': 'Inicio',
  'columns.holds.start': 'Dónde comienza la cita en el texto del acta: posición en unidades UTF-16',
  'columns.head.end': 'Fin',
  'columns.holds.end': 'Dónde termina la cita en el texto del acta: posición en unidades UTF-16',
  'columns.head.needs': 'Necesidades',
  'columns.holds.needs': 'Número de necesidades en la celda; vacío si el filtro las excluye',
  'columns.head.offers_available': 'Ofertas disponibles',
  'columns.holds.offers_available':
    'Número de ofertas de ayuda disponible; vacío si el filtro las excluye',
  'columns.head.offers_planned': 'Ofertas previstas',
  'columns.holds.offers_planned':
    'Número de ofertas de ayuda prevista; vacío si el filtro las excluye',
  'columns.head.offers_delivered': 'Ayuda prestada',
  'columns.holds.offers_delivered':
    'Número de registros de ayuda ya prestada; vacío si el filtro los excluye',
  'columns.head.capacities': 'Capacidades',
  'columns.holds.capacities': 'Número de capacidades en la celda; vacío si el filtro las excluye',
  'columns.head.blank': 'En blanco (código)',
  'columns.holds.blank':
    'Código de la razón por la que la celda no contiene nada. Una celda en blanco no significa que no haya necesidad',
  'columns.head.blank_label': 'En blanco',
  'columns.holds.blank_label':
    'Por qué la celda no contiene nada. Una celda en blanco no significa que no haya necesidad',
  'columns.head.answer': 'Respuesta (código)',
  'columns.holds.answer':
    'Código de la situación de la necesidad: answered (con respuesta), perhaps (incierta) o none (sin respuesta). En una celda de la matriz, la de la necesidad menos respondida de un Estado',
  'columns.head.answer_label': 'Respuesta',
  'columns.holds.answer_label':
    'Si una oferta disponible responde a la necesidad; en una celda de la matriz, a la menos respondida de un Estado',
  'columns.head.two_codings_differed': 'Dos codificaciones difirieron',
  'columns.holds.two_codings_differed':
    'yes (sí) si dos codificaciones independientes del acta difirieron respecto de la celda',
  'columns.head.source': 'Fuente',
  'columns.holds.source': 'Reuniones y documentos en que se basan los números',
  'columns.head.link': 'Enlace',
  'columns.holds.link': 'Dirección del registro o de la celda en la Matriz de cooperación',
} satisfies Words<typeof english>;
