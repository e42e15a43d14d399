import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Temario',
  'agenda.not': 'El temario sigue lo que recoge el informe. No juzga a ningún Estado.',
  'agenda.not.chair':
    'La presidencia modificó el temario que resulta del informe. No juzga a ningún Estado.',
  'agenda.orders.first': 'Los temas en que un Estado pide asistencia van primero.',
  'agenda.orders':
    'Dentro de cada parte decide el puesto medio en las {orders} maneras de ordenar {criteria} criterios.',
  'agenda.orders.weights':
    'En cada orden los criterios pesan {weights}, del más importante al menos importante.',
  'agenda.share': '{percent} %',
  'agenda.orders.inferred':
    'Un orden solo se cuenta si el tema queda entre los primeros con nuestras inferencias y también sin ellas.',
  'agenda.orders.all': 'los {orders} órdenes de los criterios cuentan por igual',
  'agenda.orders.then': '{first}, luego {next}',
  'agenda.orders.count': '{count} de {orders}',
  'agenda.importance': 'Orden de importancia',
  'agenda.importance.all': 'Todos los órdenes',
  'agenda.importance.own': 'Mi orden',
  'agenda.importance.own.hint':
    'Solo se prueba este orden. Cada tema tiene un solo puesto y no hay proporción de órdenes.',
  'agenda.importance.moved': '{criterion} ocupa ahora el puesto {place} de {count}.',
  'agenda.ranking.read':
    'Primero van los temas en que se pide asistencia. En cada parte decide el puesto medio en todos los órdenes. Los puestos son solo según los criterios.',
  'agenda.ranking.read.one':
    'Se prueba un solo orden de los criterios, así que cada tema tiene un solo puesto.',
  'agenda.first': 'Primero',
  'agenda.first.of': 'Órdenes en que es el primero',
  'agenda.among.of': 'Órdenes en que está entre los {n} primeros',
  'agenda.best': 'Mejor puesto',
  'agenda.median': 'Puesto mediano',
  'agenda.median.of': 'La mitad de los órdenes le dan este puesto o uno mejor',
  'agenda.place.criteria': 'Puesto según los criterios',
  'agenda.item.among':
    'solo por los criterios, entre los {n} primeros en {count} de las {orders} maneras de ordenarlos',
  'agenda.item.first':
    'solo por los criterios, primero en {count} de las {orders} maneras de ordenarlos',
  'agenda.item.place': 'puesto {place} con este orden de los criterios',
  'agenda.filters':
    'El filtro de países elige las necesidades que se cuentan. No excluye ninguna oferta.',
  'agenda.shut':
    'El filtro de situación no deja nada que contar para {criteria}. {count, plural, one {Este criterio vale 0 en todos los temas} other {Estos criterios valen 0 en todos los temas}}.',
  'agenda.clear': 'Quitar estos filtros',
  'agenda.fault.no-needs':
    'Con estos filtros no queda ninguna necesidad de un Estado y no hay nada que ordenar.',
  'agenda.fault.no-needs.at-all':
    'Estos datos no contienen ninguna necesidad de un Estado, así que no hay nada que ordenar.',

  'agenda.method': 'Cómo se obtiene',
  'agenda.criteria': 'Criterios',
  'agenda.criteria.scale': 'Cada recuento se divide por el recuento más alto entre los temas.',
  'agenda.criteria.last': 'Mantenga al menos un criterio.',
  'agenda.criterion.breadth': 'Amplitud',
  'agenda.criterion.firmness': 'Firmeza',
  'agenda.criterion.unmet': 'Sin oferta abierta',
  'agenda.criterion.supply': 'Ofertas',
  'agenda.criterion.experience': 'Experiencia',
  'agenda.formula.breadth': 'Estados que lo plantean',
  'agenda.formula.firmness': 'Estados que piden asistencia o señalan una dificultad',
  'agenda.formula.unmet': 'Estados con una necesidad sin oferta abierta',
  'agenda.formula.supply': 'Estados y organizaciones que ofrecen asistencia',
  'agenda.formula.experience': 'Estados con experiencia',

  'agenda.importance.more': '{criterion}: más importante',
  'agenda.importance.less': '{criterion}: menos importante',

  'agenda.ranking': 'Clasificación',
  'agenda.ranking.of':
    '{topics, plural, one {Clasificación de # tema} other {Clasificación de # temas}}',
  'agenda.ranking.line':
    'La línea discontinua separa {n, plural, =1 {el primero} other {los # primeros}} del resto.',
  'agenda.ranking.beside':
    'El número entre paréntesis es de los que el criterio no cuenta. Abra el recuento para verlos.',
  'agenda.ranking.csv': 'Exportar los números (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# tema clasificado} other {# temas clasificados}}; primero: {first}.',
  'agenda.place': 'Puesto',
  'agenda.topic': 'Tema',
  'agenda.among': '{n, plural, =1 {Primer puesto} other {Primeros #}}',
  'agenda.on': 'en el temario',
  'agenda.names.more': '{names}; {count, plural, one {# más} other {# más}}',
  'agenda.tied': 'Empata con {topics}',

  'agenda.count.breadth': '{topic}, amplitud: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.firmness': '{topic}, firmeza: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.unmet':
    '{topic}, sin oferta abierta: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.supply': '{topic}, ofertas: {count, plural, one {# oferente} other {# oferentes}}',
  'agenda.count.experience':
    '{topic}, experiencia: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.beside': '{count}; {beside, plural, one {# sin contar} other {# sin contar}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.of':
    '{formula}: {count}. El mayor recuento es {largest}, por lo que el valor es {value}.',
  'agenda.count.counted': 'Se cuentan',
  'agenda.count.planned': 'Solo asistencia prevista, sin contar',
  'agenda.count.organizations': 'Organizaciones, sin contar',
  'agenda.count.regions': 'Regiones, sin contar',
  'agenda.count.none': 'No se cuenta ninguno.',

  'agenda.top': 'Poner primero',
  'agenda.top.of': 'Poner primero {topic}',
  'agenda.pin': 'Fijar',
  'agenda.pin.of': 'Fijar {topic}',
  'agenda.exclude': 'Excluir',
  'agenda.exclude.of': 'Excluir {topic}',

  'agenda.list': 'Proyecto de temario',
  'agenda.length.items': 'puntos en',
  'agenda.length.hours': 'horas',
  'agenda.length.items.of': 'Número de puntos',
  'agenda.length.hours.of': 'Número de horas',
  'agenda.length.items.bad':
    '«{text}» no es un número de puntos. Escriba un número entero, 1 o más. El número sigue siendo {kept}.',
  'agenda.length.hours.bad':
    '«{text}» no es un número de horas. Escriba un número como 2,5. El número sigue siendo {kept}.',
  'agenda.each': '({minutes} minutos cada uno)',
  'agenda.minutes.of': 'Minutos para {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '«{text}» no es un número de minutos. Escriba un número entero de 1 a 1440. El número sigue siendo {kept}.',
  'agenda.total':
    '{items, plural, one {# punto} other {# puntos}}, {minutes, plural, one {# minuto} other {# minutos}}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minuto más} other {# minutos más}} de lo que dura la reunión',
  'agenda.reset': 'Restablecer el orden de la clasificación',
  'agenda.reset.times': 'Dar el mismo tiempo a todos',
  'agenda.up': 'Subir {topic}',
  'agenda.down': 'Bajar {topic}',
  'agenda.moved': '{topic} es ahora el punto {place} de {count}.',
  'agenda.item.pinned': 'fijado por la Presidencia',
  'agenda.decided.in': 'Entra en el temario: {topics}.',
  'agenda.decided.out': 'Sale del temario: {topics}.',
  'agenda.decided.undo': 'Deshacer',
  'agenda.untouched':
    '{count, plural, one {# propuesta no corresponde a ninguno de los temas} other {# propuestas no corresponden a ninguno de los temas}}:',
  'agenda.unlisted': 'No figuran en este temario, aunque se pide asistencia: {topics}.',
  'agenda.empty': 'No hay temas en el temario.',
  'agenda.excluded': 'Excluidos:',
  'agenda.include': 'Admitir de nuevo {topic}',

  'agenda.disputed': 'Propuestas controvertidas',
  'agenda.proposals': 'Propuestas',
  'agenda.stance.proposes': 'a propuesta de',
  'agenda.stance.supports': 'con apoyo de',
  'agenda.stance.opposes': 'con oposición de',
  'agenda.stance.withdraws': 'con posición retirada por',
  'agenda.by': '(según informa {who})',
  'agenda.counted': '{who}:',
  'agenda.quote': '{source}, párrafo {paragraph}',
  'agenda.more': '{count, plural, one {# más} other {# más}}',

  'agenda.notice.above':
    'Usted pide {asked} puntos, pero solo {topics, plural, one {# tema tiene algo que contar} other {# temas tienen algo que contar}}. Todos están en el temario.',
  'agenda.notice.none-open':
    'No queda ningún tema que elegir. Todos están excluidos o no tienen nada que contar.',
  'agenda.notice.pins-above':
    'Usted fijó {pinned, plural, one {# tema} other {# temas}}, pero hay espacio para {room}. Todos los temas fijados están en el temario.',
  'agenda.notice.pinned-filtered':
    'Usted fijó el tema «{topic}», pero el filtro de temas lo excluye. No está en el temario.',
  'agenda.notice.pinned-excluded':
    'Usted fijó y también excluyó el tema «{topic}». No está en el temario.',
  'agenda.notice.tied-at-line':
    '{count} temas empatan por {places, plural, one {el último lugar} other {los últimos # lugares}}. Están en el temario, porque van antes en la lista de temas: {inside}. No están: {outside}. Fije un tema para decidirlo.',
  'agenda.count.answered': 'Con oferta abierta, sin contar',
  'agenda.count.answers': 'podrían ayudar:',
  'agenda.count.related': 'de otra forma:',
  'agenda.why.more': '{count, plural, one {# Estado más} other {# Estados más}}',
  'agenda.why.nobody': 'Ningún Estado lo plantea.',
  'agenda.why.nobody.filtered': 'Ningún Estado de los que deja el filtro lo plantea.',
  'agenda.why.none': 'No consta ninguna oferta.',
  'agenda.why': '{clauses}.',
  'agenda.tiers':
    'Primero van los temas en que un Estado pide asistencia. Siguen los temas en que se señala una dificultad, los mencionados como importantes y los demás. Los criterios ordenan cada parte.',
  'agenda.order': 'Orden: primero lo pedido',
  'agenda.order.chair': 'Orden: fijado por la Presidencia',
  'agenda.order.title': 'Orden de los temas',
  'agenda.first.topics': 'Qué tratar primero: {topics}',
  'agenda.ranked': '{count, plural, one {# tema clasificado.} other {# temas clasificados.}}',
  'agenda.ranked.all': 'Ver todos',
  'agenda.bars': 'Estados que lo plantean, ofertas',
  'agenda.why.head': 'Por qué',
  'agenda.speakers.fewer': 'Mostrar menos',
  'agenda.speakers': 'Podrían hablar primero',
  'agenda.speakers.order':
    'Primero van los que una petición nombra y después las ofertas expresas. Siguen quienes piden asistencia o señalan una dificultad, y luego quienes prevén ofrecer. Al final van las ofertas que inferimos y quienes tienen experiencia. Cada grupo va por región, como en la matriz. Quienes solo mencionan el tema se nombran cuando no consta ninguna petición ni dificultad.',
  'agenda.tier.asks': 'Un Estado pide asistencia',
  'agenda.tier.difficulty': 'Un Estado señala una dificultad',
  'agenda.tier.mentions': 'Mencionados como importantes',
  'agenda.tier.no-state': 'Ningún Estado lo plantea',
  'agenda.tier.filtered': 'No lo plantea ningún Estado de los que deja el filtro',
  'agenda.over':
    '{over, plural, one {# minuto más} other {# minutos más}} de lo que dura la reunión',
  'agenda.clock': '{from} a {to}',
  'agenda.change': 'Cambiar: {topic}',
  'agenda.sentences.more':
    '{sentences} y {more, plural, one {# más sobre propuestas} other {# más sobre propuestas}}',
  'agenda.sentences.what':
    'Necesidades, ofertas, planes, experiencia establecida y propuestas. Aquí no se cuentan la asistencia que se dio o se da ni la experiencia en curso.',
  'agenda.sentences': '{count, plural, one {# frase} other {# frases}}',
  'agenda.sentences.of': '{topic}: {sentences}',
  'agenda.reason': '({reason})',
  'agenda.inferred': '(inferido por nosotros)',
  'agenda.reported': 'según informa {who}',
  'agenda.speaks.named': 'a petición de {who}',
  'agenda.speaks.offers': 'oferta',
  'agenda.speaks.asks': 'pide asistencia',
  'agenda.speaks.difficulty': 'dificultad',
  'agenda.speaks.mentions': 'mención',
  'agenda.speaks.plans': 'oferta prevista',
  'agenda.speaks.inferred': 'oferta inferida por nosotros',
  'agenda.speaks.experience': 'experiencia',
  'agenda.none.asked': 'ninguna registrada',
  'agenda.none.speaks': 'no consta oferta, plan ni experiencia',
  'agenda.why.asks': '{count, plural, one {{who} pide asistencia} other {{who} piden asistencia}}',
  'agenda.why.difficulty':
    '{count, plural, one {{who} señala una dificultad} other {{who} señalan una dificultad}}',
  'agenda.why.mentions':
    '{count, plural, one {{who} lo menciona como importante} other {{who} lo mencionan como importante}}',
  'agenda.why.others':
    '{count, plural, one {también lo plantea} other {también lo plantean}}: {names}',
  'agenda.why.open': 'Consta una oferta abierta.',
  'agenda.why.open.of':
    'De los {of}, {open, plural, one {# tiene} other {# tienen}} una oferta abierta.',
  'agenda.why.perhaps': 'Podría haber una oferta para ello.',
  'agenda.why.planned': 'Se prevé asistencia; no consta ninguna oferta.',
  'agenda.why.other': 'Solo consta asistencia de otra forma.',
  'agenda.why.offered': 'Se ofrece asistencia.',
  'agenda.why.pinned':
    'Lo fijó la Presidencia; en la clasificación ocupa el puesto {place} de {count}.',
  'agenda.why.before.asks':
    'Va antes que {topic} porque aquí un Estado pide asistencia; por los criterios solos iría después.',
  'agenda.why.before.difficulty':
    'Va antes que {topic} porque aquí un Estado señala una dificultad; por los criterios solos iría después.',
  'agenda.why.before.mentions':
    'Va antes que {topic} porque aquí hay Estados que lo mencionan como importante; por los criterios solos iría después.',
} satisfies Words<typeof english>;
