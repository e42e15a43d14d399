import type { paper as english } from '../en/paper.ts';
import type { Words } from '../words.ts';

export const paper = {
  'paper.heading': 'Imprimir o guardar',
  'paper.hint':
    'La vista previa muestra lo que se imprime: primero los puntos y, en otra página, las frases en notas.',
  'paper.made.importance': 'Orden de los criterios',
  'paper.made.importance.of': '{importance}. {how}',
  'paper.preview': 'Vista previa',
  'paper.print': 'Imprimir',
  'paper.word': 'Archivo de Word',
  'paper.markdown': 'Archivo de Markdown',

  'paper.title': 'Proyecto de temario',
  'paper.blanks': 'Fecha: {date}  Lugar: {place}  Presidencia: {chair}',
  'paper.about': '{total}. {documents}',
  'paper.record': 'Según el informe: {documents}',
  'paper.document': '{title} ({document})',
  'paper.documents.more':
    '{documents} y {count, plural, one {# reunión más} other {# reuniones más}}',
  'paper.dataset': 'conjunto de datos del {date}, {hash}',
  'paper.item': '{number}. {topic}',

  'paper.label': '{label}:',
  'paper.more': 'y {count} más',
  'paper.proposals.none': 'no consta ninguna',

  'paper.made': 'Cómo se elaboró',
  'paper.made.filters': 'Filtros',
  'paper.made.criteria': 'Criterios',
  'paper.made.criterion': '{criterion} ({formula})',
  'paper.made.criteria.scaled': '{criteria}. {scale}',
  'paper.made.excluded': 'Excluidos por la Presidencia',
  'paper.made.order': 'Orden de los puntos',
  'paper.made.order.chair': 'fijado por la Presidencia',
  'paper.made.order.ranking': 'el de la clasificación',
  'paper.made.next': 'Siguientes en la clasificación',
  'paper.made.topic': '{topic} ({reason})',
  'paper.made.notices': 'Avisos',
  'paper.made.dataset': 'Conjunto de datos',
  'paper.made.dataset.value': 'versión {version} del {date}, hash {hash}',
  'paper.made.link': 'Enlace',

  'paper.evidence': 'Citas',
  'paper.evidence.hint':
    'Las frases son literales y proceden del informe, en {language} salvo que se indique otro idioma. La que se refiere a varios puntos o países aparece una sola vez.',
  'paper.note': 'Nota {number}',
  'paper.note.back': 'Nota {number}, volver al temario',
  'paper.claim': '{actor}: {status}',
  'paper.claim.implied': '{status} (inferido por nosotros)',
  'paper.claim.stance': '{actor} {stance}: «{proposal}»',
  'paper.claim.reported': '{claim}, según informa {reporter}',
  'paper.claim.items': '{claim} (puntos {items})',
  'paper.claim.item': '{claim} (punto {items})',
  'paper.claims': '{first}; {next}',
  'paper.record.of': 'registro {id}',
  'paper.position.of': 'posición {id}',
  'paper.said': '{claims}:',
  'paper.quote': '«{quote}»',
  'paper.place': 'párrafo {paragraph}, {document}',
  'paper.place.language': '{place}, en {language}',
  'paper.notes.more':
    '{count, plural, one {Otra frase sobre este punto no se imprime} other {Otras # frases sobre este punto no se imprimen}}. Véase el enlace en «Cómo se elaboró».',
  'paper.why': 'Por qué',
  'paper.made.tiers': 'Partes',
} satisfies Words<typeof english>;
