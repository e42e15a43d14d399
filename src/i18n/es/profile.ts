import type { profile as english } from '../en/profile.ts';
import type { Words } from '../words.ts';

export const profile = {
  'profile.title': 'Perfil',
  'profile.all': 'Todos los perfiles',
  'profile.path': 'Ruta a este perfil',
  'profile.print': 'Imprimir la ficha',
  'profile.print.all': '{count, plural, one {Imprimir # ficha} other {Imprimir las # fichas}}',
  'profile.choose': 'Elija un Estado, una organización o un tema',
  'profile.mixed': 'No se pueden comparar actores con temas. Elija perfiles de un mismo tipo.',
  'profile.many': 'Puede comparar {most} perfiles como máximo. Elija menos abajo.',
  'profile.find': 'Buscar',
  'profile.find.none': 'Ningún nombre contiene estas letras.',
  'profile.order.neutral': 'Por subregión',
  'profile.order.name': 'Por nombre',
  'profile.actors': 'Estados, organizaciones y regiones',
  'profile.topics': 'Temas',
  'profile.places': 'Sus filtros de lugares excluyen algunos.',
  'profile.hidden':
    '{count, plural, one {Los filtros ocultan # registro de este perfil.} other {Los filtros ocultan # registros de este perfil.}}',
  'profile.hidden.show': 'Mostrar todo',
  'profile.elsewhere':
    'Sus filtros excluyen de las demás vistas: {name}. Este perfil lo muestra de todos modos.',
  'profile.elsewhere.show': 'Quitar estos filtros',
  'profile.more': '{count, plural, one {# más} other {# más}}',
  'profile.inferred': '{name} (implícito)',
  'profile.partly': '{name} (en parte implícito)',
  'profile.inferred.help': '{name} (implícita)',

  'profile.lead.requested': 'Solicita ayuda en materia de {topics}.',
  'profile.lead.requested.of': 'Solicita ayuda en materia de {topics} a: {names}.',
  'profile.lead.acknowledged': 'Reconoce una carencia en materia de {topics}.',
  'profile.lead.raised': 'Plantea: {topics}.',
  'profile.lead.available': 'Ofrece ayuda en materia de {topics}.',
  'profile.lead.planned': 'Prevé prestar ayuda en materia de {topics}.',
  'profile.lead.delivered': 'Ya ha ayudado a otros en materia de {topics}.',
  'profile.lead.in-place': 'Informa de experiencia en materia de {topics}.',
  'profile.lead.in-progress':
    '{also, plural, =0 {Informa de} other {Informa también de}} una labor aún en curso en materia de {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {{names} podría ayudar} other {{names} podrían ayudar}}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {{names} quizá pueda ayudar} other {{names} quizá puedan ayudar}}.',
  'profile.lead.answer.none': 'Ninguna oferta responde a ello.',
  'profile.lead.answer.nobody': 'Nadie ofrece ahora esa ayuda.',
  'profile.lead.answer.own':
    '{count, plural, =0 {Solo el propio actor ofrece esta ayuda} other {Solo el propio actor y {names} ofrecen juntos esta ayuda}}.',
  'profile.lead.nothing-on-topic':
    'Intervino, pero nada de lo que dijo consta como necesidad, oferta o experiencia.',
  'profile.lead.no-remarks': 'El acta no recoge intervenciones suyas.',
  'profile.lead.not-participant': 'No era participante de la reunión.',
  'profile.lead.spoken-of': 'El acta menciona esta región. No tiene delegación propia.',
  'profile.lead.unnamed': 'Ningún registro nombra esta región. No tiene delegación propia.',

  'profile.records': 'Necesidades, ofertas y experiencia',
  'profile.needs': 'Necesidades registradas, y quién podría ayudar',
  'profile.offers': 'Qué ofrece',
  'profile.has': 'Experiencia útil para otros',
  'profile.past': 'En qué ha ayudado ya',
  'profile.open':
    'Ofertas y ayuda prevista abiertas a {name}, en temas en los que no consta una necesidad suya',
  'profile.open.on': 'En materia de {topics}.',
  'profile.open.forms.none': 'No se indica ninguna modalidad de ayuda.',
  'profile.open.forms': 'Modalidad de la ayuda: {forms}.',
  'profile.named': 'Otros registros que nombran a este actor',
  'profile.whole': '{count, plural, one {Mostrar # entrada} other {Mostrar las # entradas}}',
  'profile.nothing': 'No consta nada.',
  'profile.status.requested': 'Solicita',
  'profile.status.acknowledged': 'Reconoce una carencia',
  'profile.status.raised': 'Plantea',
  'profile.status.available': 'Oferta disponible',
  'profile.status.planned': 'Oferta prevista',
  'profile.status.delivered': 'Ayuda prestada',
  'profile.status.in-place': 'Existente',
  'profile.status.in-progress': 'En curso',
  'profile.paragraph': 'párr. {paragraph}',

  'profile.answer.answered': 'Quién podría ayudar:',
  'profile.answer.perhaps': 'Quién quizá pueda ayudar:',
  'profile.answer.none': 'Sin respuesta.',
  'profile.none.nobody': 'Nadie ofrece ahora ayuda sobre este tema.',
  'profile.none.own':
    '{count, plural, =0 {Sobre este tema solo ofrece ayuda {name}, que tiene la necesidad} other {Sobre este tema solo ofrece ayuda {name}, que tiene la necesidad, con {names}}}.',
  'profile.none.own.none':
    '{count, plural, =0 {Quien tiene la necesidad, {name}, ofrece ayuda sobre este tema} other {Quien tiene la necesidad, {name}, ofrece ayuda sobre este tema con {names}}}. Ninguna oferta de otros responde a ella.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'A quién lo pide: {names}.',
  'profile.asked.planned':
    '{count, plural, one {{names} prevé ayuda sobre este tema ({forms})} other {{names} prevén ayuda sobre este tema ({forms})}}. Aún no está disponible.',
  'profile.help.no-form': 'sin modalidad de ayuda indicada',
  'profile.help.open': 'Abierta a {open}.',
  'profile.help.open.funding': 'Abierta a {open}, si hay fondos.',
  'profile.help.open.agreement': 'Abierta a {open}, si hay acuerdo.',
  'profile.help.implied': 'El acta no lo dice expresamente; lo dedujimos.',
  'profile.help.words': 'Leer la oferta',
  'profile.help.offers': 'Leer las ofertas ({count} registros)',
  'profile.help.record': 'Leer el registro',
  'profile.help.records': 'Leer los {count} registros',
  'profile.help.related': 'Otra modalidad de ayuda: {names} ({forms}).',
  'profile.help.answered': 'Quién más podría ayudar: {names}.',
  'profile.help.perhaps':
    '{count, plural, one {Otra oferta que quizá ayude} other {Otras ofertas que quizá ayuden}}: {names}.',
  'profile.help.planned': 'Ayuda prevista, aún no disponible: {names}.',
  'profile.help.delivered': 'Quién ya prestó ayuda: {names}.',
  'profile.help.others': 'Abierta solo a otros: {names}.',
  'profile.help.peers': 'Experiencia útil, no una oferta: {names}.',
  'profile.takers': 'Quién podría aprovecharla:',
  'profile.takers.capacity': 'Quién tiene aquí una necesidad:',

  'profile.side': 'Más sobre {name}',
  'profile.same': 'Otros con una necesidad aquí',
  'profile.positions': 'Qué propone, qué apoya y a qué se opone',
  'profile.stance.proposes': 'Propone:',
  'profile.stance.supports': 'Apoya:',
  'profile.stance.opposes': 'Se opone a:',
  'profile.said': 'Qué dijo',
  'profile.turns':
    'El acta recoge sus intervenciones en {count, plural, one {# lugar} other {# lugares}}:',
  'profile.states': 'Qué consta de sus Estados',
  'profile.members': 'Quiénes la integran',
  'profile.members.source': 'Según la lista de actores de estos datos, no según el acta.',
  'profile.right': '¿Es correcto?',
  'profile.right.how': 'Imprima la ficha y corríjala a mano.',

  'profile.topic.offers': 'Quién ofrece ayuda',
  'profile.topic.past': 'Quién ha ayudado ya',
  'profile.topic.lead.none': 'No consta nada sobre este tema.',
  'profile.topic.lead.requested':
    '{count, plural, one {{names} solicita ayuda.} other {{names} solicitan ayuda.}}',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {{names} reconoce una carencia.} other {{names} reconocen una carencia.}}',
  'profile.topic.lead.raised':
    '{count, plural, one {{names} solo lo plantea.} other {{names} solo lo plantean.}}',
  'profile.topic.lead.available':
    '{count, plural, one {{names} ofrece ayuda.} other {{names} ofrecen ayuda.}}',
  'profile.topic.lead.planned':
    '{count, plural, one {{names} prevé ayudar.} other {{names} prevén ayudar.}}',
  'profile.topic.lead.delivered':
    '{count, plural, one {{names} ya ha ayudado.} other {{names} ya han ayudado.}}',
  'profile.topic.lead.in-place':
    '{count, plural, one {{names} informa de experiencia.} other {{names} informan de experiencia.}}',
  'profile.topic.lead.both':
    '{count, plural, one {{names} informa de experiencia} other {{names} informan de experiencia}} y de una labor aún en curso.',
  'profile.topic.lead.in-progress':
    '{count, plural, one {{names} informa de una labor aún en curso.} other {{names} informan de una labor aún en curso.}}',
  'profile.topic.lead.nobody': 'Nadie ofrece ayuda ahora.',
  'profile.topic.gap': 'La brecha',
  'profile.topic.answers': '{count} Estados tienen una necesidad en este tema: {parts}.',
  'profile.topic.answers.all.answered':
    '{count, plural, one {# Estado tiene una necesidad en este tema; una oferta podría ayudarlo.} other {# Estados tienen una necesidad en este tema; hay ofertas que podrían ayudarlos a todos.}}',
  'profile.topic.answers.all.perhaps':
    '{count, plural, one {# Estado tiene una necesidad en este tema; una oferta quizá pueda ayudarlo.} other {# Estados tienen una necesidad en este tema; hay ofertas que quizá puedan ayudarlos a todos.}}',
  'profile.topic.answers.all.none':
    '{count, plural, one {# Estado tiene una necesidad en este tema; ninguna oferta responde a ella.} other {# Estados tienen necesidades en este tema; ninguna oferta responde a ellas.}}',
  'profile.topic.answers.answered': 'una oferta podría ayudar a {count}',
  'profile.topic.answers.perhaps': 'una oferta quizá pueda ayudar a {count}',
  'profile.topic.answers.without': 'ninguna responde a {count}',
  'profile.topic.answers.none': 'No consta aquí ninguna necesidad de un Estado.',
  'profile.topic.instrument': 'Instrumento',
  'profile.topic.instrument.none': 'No se nombra ninguno.',
  'profile.topic.agenda': 'En el temario',
  'profile.topic.place': 'Puesto {place} de {of}.',
  'profile.topic.on': 'Está en el proyecto de temario.',
  'profile.topic.off': 'No está en el proyecto de temario.',
  'profile.topic.agenda.open': 'Abrir el temario',
  'profile.topic.proposals': 'Qué se propuso',
  'profile.criterion.breadth':
    '{count, plural, one {# Estado lo pide o lo plantea} other {# Estados lo piden o lo plantean}}',
  'profile.criterion.firmness':
    '{count, plural, one {# Estado solicita ayuda o reconoce una carencia} other {# Estados solicitan ayuda o reconocen una carencia}}',
  'profile.criterion.unmet':
    '{count, plural, one {# Estado tiene una necesidad} other {# Estados tienen una necesidad}} sin respuesta clara',
  'profile.criterion.supply':
    '{count, plural, one {# proveedor ofrece ayuda} other {# proveedores ofrecen ayuda}}',
  'profile.criterion.experience':
    '{count, plural, one {# Estado informa de experiencia} other {# Estados informan de experiencia}}',

  'profile.comparison': 'Comparación',
  'profile.compare': 'Comparar con…',
  'profile.compare.without': 'Quitar: {name}',
  'profile.short': 'En breve',
  'profile.compare.positions': 'Propone, apoya y se opone',
  'profile.share': 'Qué tienen en común',
  'profile.share.none':
    '{names} no comparten ninguna necesidad, oferta, experiencia ni propuesta, y ningún registro de uno responde a una necesidad {count, plural, =2 {del otro} other {de otro}}.',
  'profile.share.none.topics':
    'Ningún actor tiene una necesidad, una oferta o experiencia en más de uno de estos temas.',
  'profile.share.need':
    '{count, plural, one {{names} tiene una necesidad} other {{names} tienen una necesidad}} en materia de {topics}.',
  'profile.share.offer':
    '{count, plural, one {{names} ofrece ayuda} other {{names} ofrecen ayuda}} en materia de {topics}.',
  'profile.share.capacity':
    '{count, plural, one {{names} informa de experiencia} other {{names} informan de experiencia}} en materia de {topics}.',
  'profile.share.agree': '{names} coinciden en:',
  'profile.share.differ': '{names} difieren en:',
  'profile.among': 'En qué uno podría ayudar al otro o compartir experiencia',
  'profile.among.answered': '{helper} podría ayudar a {needy} en materia de {topics}.',
  'profile.among.asks': '{needy} pide ayuda a: {names}.',
  'profile.among.perhaps': '{helper} quizá pueda ayudar a {needy} en materia de {topics}.',
  'profile.among.related':
    '{helper} ofrece a {needy} otra modalidad de ayuda en materia de {topics}.',
  'profile.among.planned':
    '{helper} prevé ayudar en temas en los que {needy} tiene una necesidad: {topics}.',
  'profile.among.delivered':
    '{helper} ya ha ayudado en temas en los que {needy} tiene una necesidad: {topics}.',
  'profile.among.others':
    '{helper} ofrece o prevé ayuda en temas en los que {needy} tiene una necesidad, pero solo para otros: {topics}.',
  'profile.among.peers':
    '{helper} informa de experiencia en temas en los que {needy} tiene una necesidad: {topics}. No es una oferta.',
} satisfies Words<typeof english>;
