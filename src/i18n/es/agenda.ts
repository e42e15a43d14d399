import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Temario',
  'agenda.heading':
    'Se {items, plural, one {propone #} other {proponen #}} de {topics, plural, one {# tema} other {# temas}}',
  'agenda.not': 'El orden sigue lo que recoge el acta. No juzga a ningún Estado.',
  'agenda.filters':
    'El filtro de países elige de quién son las necesidades que cuentan, no quién podría ayudar.',
  'agenda.shut':
    'El filtro de situación no deja nada que contar para {criteria}, {count, plural, one {que vale 0 en todos los temas} other {que valen 0 en todos los temas}}.',
  'agenda.clear': 'Borrar estos filtros',
  'agenda.fault.no-needs':
    'No consta ninguna necesidad de un Estado con estos filtros: no hay nada que ordenar.',
  'agenda.fault.no-needs.at-all':
    'No consta ninguna necesidad de un Estado en estos datos: no hay nada que ordenar.',
  'agenda.fault.no-weight':
    'Todos los criterios que cuentan tienen peso 0: dé a alguno un peso mayor que 0.',
  'agenda.waiting': 'Realizando sorteos…',

  'agenda.method': 'Cómo se obtiene este orden: criterios, pesos y sorteos',
  'agenda.criteria': 'Criterios',
  'agenda.criteria.scale': 'Cada recuento se divide por el mayor de todos los temas.',
  'agenda.criteria.last': 'Debe contar al menos un criterio.',
  'agenda.criterion.breadth': 'Amplitud',
  'agenda.criterion.firmness': 'Firmeza',
  'agenda.criterion.unmet': 'Sin respuesta segura',
  'agenda.criterion.supply': 'Oferta disponible',
  'agenda.criterion.experience': 'Experiencia',
  'agenda.formula.breadth': 'Estados que lo piden o solo lo plantean',
  'agenda.formula.firmness':
    'Estados que piden: una necesidad solicitada o una carencia reconocida',
  'agenda.formula.unmet':
    'Estados con una necesidad sobre el tema sin respuesta, o con respuesta solo posible',
  'agenda.formula.supply': 'Estados y organizaciones con una oferta disponible',
  'agenda.formula.experience': 'Estados con una capacidad existente',

  'agenda.weighing': 'Pesos',
  'agenda.weighing.any': 'Sin supuestos',
  'agenda.weighing.order': 'Por orden de importancia',
  'agenda.weighing.exact': 'Exactos',
  'agenda.weighing.any.hint':
    'Toda combinación de pesos es igual de probable: un tema que sale pronto en la mayoría de los sorteos lo hace con la mayoría de las preferencias.',
  'agenda.weighing.order.hint':
    'Todos son iguales hasta que se mueve uno: ↑ le da más importancia, ↓ menos. Los pesos se sortean, pero el de menor importancia nunca pesa más; entre iguales, cualquiera puede pesar más.',
  'agenda.weighing.exact.hint': 'De cualquier suma; solo importa la relación entre ellos.',
  'agenda.importance.more': '{criterion}: más importante',
  'agenda.importance.less': '{criterion}: menos importante',
  'agenda.importance': 'Importancia de {criterion}',
  'agenda.weight': 'Peso de {criterion}',
  'agenda.weight.bad':
    '“{text}” no es un peso: indique un número de 0 a 999999. Se mantiene {kept}.',
  'agenda.uncertain': 'Incertidumbre de codificación',
  'agenda.uncertain.hint':
    'En cada sorteo, cada registro que se basa en una inferencia entra o no con igual probabilidad.',
  'agenda.uncertain.none': 'Ningún registro implícito afecta a estos recuentos: nada cambia.',
  'agenda.drawn':
    '{draws, plural, one {# sorteo basta: nada varía} other {# sorteos}}, semilla {seed}',

  'agenda.weights.any': 'sin supuestos: toda combinación de pesos es igual de probable',
  'agenda.weights.order': 'pesos de cualquier valor en el orden {order}',
  'agenda.weights.exact': 'pesos {weights}',
  'agenda.weights.then': '{first}, luego {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on':
    'en cada sorteo, cada registro implícito entra o no con igual probabilidad',
  'agenda.uncertain.off': 'los registros implícitos cuentan como los demás',

  'agenda.ranking': 'Clasificación',
  'agenda.ranking.of':
    '{topics, plural, one {Clasificación de # tema} other {Clasificación de # temas}}',
  'agenda.ranking.read':
    'Cada tira indica con qué frecuencia un tema ocupa cada puesto al variar los pesos: cuanto más a la izquierda, antes. La línea marca del 5 al 95 % de los sorteos.',
  'agenda.ranking.read.one':
    'Con pesos exactos nada varía, de modo que cada tema tiene un solo puesto.',
  'agenda.ranking.line':
    'La línea discontinua separa {n, plural, =1 {el primero} other {los # primeros}} del resto.',
  'agenda.ranking.tossed':
    'Los registros implícitos entran y salen, y un tema puede clasificarse por recuentos que no están en la tabla.',
  'agenda.ranking.beside':
    'Un número entre paréntesis dice cuántos actores más hay que el recuento deja fuera; abra el recuento para verlos.',
  'agenda.ranking.csv': 'Datos (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# tema clasificado} other {# temas clasificados}}; primero: {first}.',
  'agenda.place': 'Puesto',
  'agenda.topic': 'Tema',
  'agenda.strip': 'Frecuencia de cada puesto',
  'agenda.strip.scale': 'máximo {share}',
  'agenda.strip.rank': 'puesto {rank}: {share}',
  'agenda.strip.words': '{topic}: {ranks}',
  'agenda.strip.more': '{ranks}; los demás juntos {share}',
  'agenda.interval': 'Puestos, 5–95 %',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': '{n, plural, =1 {Primer puesto} other {Primeros #}}',
  'agenda.first': 'Va primero',
  'agenda.first.never': 'nunca',
  'agenda.first.always': 'siempre',
  'agenda.first.not': 'no con estos pesos',
  'agenda.first.alone': 'con estos pesos',
  'agenda.first.shared': 'comparte el primer puesto con estos pesos',
  'agenda.first.when': '{share}, si pesa más {criteria}',
  'agenda.first.when.several': '{share}, si pesan más {criteria}',
  'agenda.first.alike': '{share}, con pesos diversos',
  'agenda.first.weight': '{criterion} ({share})',
  'agenda.on': 'en el temario',
  'agenda.names.more': '{names}; {count, plural, one {# más} other {# más}}',
  'agenda.tied': 'Empata con {topics}',
  'agenda.share': '{percent} %',
  'agenda.share.below': '<1 %',
  'agenda.share.above': '>99 %',

  'agenda.count.breadth': '{topic}, amplitud: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.firmness': '{topic}, firmeza: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.unmet':
    '{topic}, sin respuesta segura: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.supply':
    '{topic}, oferta disponible: {count, plural, one {# oferente} other {# oferentes}}',
  'agenda.count.experience':
    '{topic}, experiencia: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.beside': '{count}, y {beside, plural, one {# aparte} other {# aparte}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Cerrar',
  'agenda.count.of': '{formula}: {count} de un máximo de {largest}, valor {value}',
  'agenda.count.counted': 'Se cuentan',
  'agenda.count.planned': 'Solo oferta prevista, sin contar',
  'agenda.count.organizations': 'Organizaciones, sin contar',
  'agenda.count.regions': 'Regiones, sin contar',
  'agenda.count.none': 'No se cuenta a nadie.',
  'agenda.organization': 'organización',

  'agenda.pin': 'Fijar',
  'agenda.pin.of': 'Fijar {topic}',
  'agenda.exclude': 'Excluir',
  'agenda.exclude.of': 'Excluir {topic}',

  'agenda.list': 'Proyecto de temario',
  'agenda.length': 'Extensión',
  'agenda.length.items': 'Puntos',
  'agenda.length.hours': 'Horas',
  'agenda.length.items.of': 'Número de puntos',
  'agenda.length.hours.of': 'Número de horas',
  'agenda.length.items.bad':
    '“{text}” no es un número de puntos: indique un entero, 1 o más. Se mantiene {kept}.',
  'agenda.length.hours.bad':
    '“{text}” no es un número de horas: indique un número como 2,5. Se mantiene {kept}.',
  'agenda.each': 'Minutos por punto',
  'agenda.minutes.of': 'Minutos para {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” no es un número de minutos: indique un entero, de 1 a 1440. Se mantiene {kept}.',
  'agenda.total':
    '{items, plural, one {# punto} other {# puntos}}, {minutes, plural, one {# minuto} other {# minutos}}',
  'agenda.total.room': '{total} de {room}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minuto más} other {# minutos más}} de lo que permiten las horas',
  'agenda.reset': 'Orden de la clasificación',
  'agenda.reset.times': 'Mismo tiempo para todos',
  'agenda.up': 'Subir {topic}',
  'agenda.down': 'Bajar {topic}',
  'agenda.drag': 'Arrastrar {topic} a otro lugar',
  'agenda.moved': '{topic} es ahora el punto {place} de {count}.',
  'agenda.item.pinned': 'fijado por la Presidencia; {chance}',
  'agenda.item.among':
    '{n, plural, =1 {en el primer puesto} other {entre los # primeros}} en el {share} de los sorteos',
  'agenda.item.rank': 'puesto {rank} con estos pesos',
  'agenda.untouched':
    '{count, plural, one {# propuesta del acta no toca ningún tema ni figura en ningún punto} other {# propuestas del acta no tocan ningún tema ni figuran en ningún punto}}:',
  'agenda.empty': 'No hay temas en el temario.',
  'agenda.excluded': 'Excluidos:',
  'agenda.include': 'Admitir de nuevo {topic}',

  'agenda.asked': 'Quién pide, quién plantea',
  'agenda.invited': 'A quién invitar',
  'agenda.invited.planned': 'Oferta prevista',
  'agenda.invited.experience': 'Experiencia',
  'agenda.proposals': 'Propuestas',
  'agenda.stance.proposes': 'a propuesta de',
  'agenda.stance.supports': 'con el apoyo de',
  'agenda.stance.opposes': 'con la oposición de',
  'agenda.nobody.asked': 'no consta nadie',
  'agenda.nobody.invited': 'no consta oferta disponible o prevista ni experiencia',
  'agenda.counted': '{who}:',
  'agenda.quotes': '{count, plural, one {# cita} other {# citas}}',
  'agenda.quote': '{source}, párrafo {paragraph}',
  'agenda.more': '{count, plural, one {# más} other {# más}}',

  'agenda.notice.none-asked': 'Un temario de 0 no tiene puntos: elija cuántos debe haber.',
  'agenda.notice.above':
    'Se piden {asked} puntos y solo {topics, plural, one {hay # tema} other {hay # temas}} con algo que contar: todos están en el temario.',
  'agenda.notice.none-open':
    'No quedan temas que elegir: todos están excluidos o no tienen nada que contar.',
  'agenda.notice.too-short':
    'Las horas no alcanzan ni para un punto: indique más horas o menos minutos por punto.',
  'agenda.notice.pins-above':
    '{pinned, plural, one {Hay # tema fijado} other {Hay # temas fijados}} y espacio para {room}: todos los fijados están en el temario.',
  'agenda.notice.pinned-filtered':
    '{topic} está fijado, pero el filtro de temas lo excluye: no está en el temario.',
  'agenda.notice.pinned-excluded':
    '{topic} está fijado y excluido a la vez: no está en el temario.',
  'agenda.notice.tied-at-line':
    'Empate al final del temario: {count} temas son iguales para {places, plural, one {el último lugar} other {los últimos # lugares}}. Dentro, por ir antes en la lista de temas: {inside}. Fuera: {outside}. Fije uno para decidirlo.',
  'agenda.count.answered': 'Con necesidad y respuesta, no se cuentan',
  'agenda.count.answers': 'podrían responder:',
  'agenda.count.related': 'conexos, de otra modalidad:',
  'agenda.invited.answered': 'Podría responder',
  'agenda.invited.perhaps': 'Quizá podría responder',
  'agenda.invited.related': 'Conexa, no responde aquí a ninguna necesidad',
  'agenda.why.asks': '{count, plural, one {# Estado lo pide} other {# Estados lo piden}}',
  'agenda.why.raises': '{count, plural, one {# Estado lo plantea} other {# Estados lo plantean}}',
  'agenda.why.nobody': 'Ningún Estado lo pide ni lo plantea',
  'agenda.why.none': 'nadie ofrece ayuda ahora',
  'agenda.why.all': 'las ofertas responden a todas las necesidades',
  'agenda.why.unsure': 'hay ofertas, pero ninguna es una respuesta segura',
  'agenda.why.some':
    '{count, plural, one {# Estado no tiene respuesta segura} other {# Estados no tienen respuesta segura}}',
  'agenda.why.experience':
    '{count, plural, one {# Estado tiene experiencia} other {# Estados tienen experiencia}}',
  'agenda.why': '{clauses}.',
} satisfies Words<typeof english>;
