import type { profile as english } from '../en/profile.ts';
import type { Words } from '../words.ts';

export const profile = {
  'profile.title': 'Perfil',
  'profile.path': 'Ruta a este perfil',
  'profile.countries': 'Todos los países y organizaciones',
  'profile.topics.all': 'Todos los temas',
  'profile.comparison': 'Comparación',
  'profile.print': 'Imprimir la ficha',
  'profile.print.page': 'Imprimir',
  'profile.print.all': '{count, plural, one {Imprimir # ficha} other {Imprimir las # fichas}}',
  'profile.choose': 'Elija un país, una organización o un tema',
  'profile.choose.lead': 'Cada uno tiene una página con sus frases y con quién podría ayudar.',
  'profile.mixed': 'No se pueden comparar países con temas. Elija perfiles de un mismo tipo.',
  'profile.many': 'Puede comparar {most} perfiles como máximo. Elija menos abajo.',
  'profile.find': 'Buscar',
  'profile.find.none': 'Ningún nombre contiene estas letras.',
  'profile.order.neutral': 'Por región',
  'profile.order.name': 'Por nombre',
  'profile.actors': 'Países, organizaciones y regiones',
  'profile.topics': 'Temas',
  'profile.fact': '{said}: {topics}',
  'profile.fact.none': 'nada registrado',
  'profile.places': 'Sus filtros de países excluyen algunos.',
  'profile.hidden':
    '{count, plural, one {Los filtros ocultan # frase de este perfil.} other {Los filtros ocultan # frases de este perfil.}}',
  'profile.hidden.show': 'Mostrar todo',
  'profile.elsewhere':
    'Sus filtros excluyen de las demás vistas: {name}. Este perfil lo muestra de todos modos.',
  'profile.elsewhere.show': 'Quitar estos filtros',
  'profile.whole': '{count, plural, one {Mostrar # fila} other {Mostrar las # filas}}',
  'profile.more': '{count, plural, one {# más} other {# más}}',
  'profile.inferred': '{name} (inferido)',
  'profile.topics.count': '{count, plural, one {# tema} other {# temas}}',
  'profile.finds.asks':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} pide asistencia: {topics}',
  'profile.finds.difficulty':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} señala una dificultad: {topics}',
  'profile.finds.mentions':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} menciona como importante: {topics}',
  'profile.finds.offers':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} ofrece asistencia: {topics}',
  'profile.finds.plans':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} prevé ofrecer asistencia: {topics}',
  'profile.finds.helped':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} ha ayudado o está ayudando: {topics}',
  'profile.finds.experience':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} informa de su experiencia: {topics}',
  'profile.lead.asks': 'Pide asistencia en materia de {topics}.',
  'profile.lead.difficulty': 'Señala una dificultad en materia de {topics}.',
  'profile.lead.mentions': 'Menciona como importante: {topics}.',
  'profile.lead.offers': 'Ofrece asistencia en materia de {topics}.',
  'profile.lead.plans': 'Prevé ofrecer asistencia en materia de {topics}.',
  'profile.lead.helped': 'Ha ayudado o está ayudando en materia de {topics}.',
  'profile.lead.experience': 'Informa de su experiencia en materia de {topics}.',
  'profile.answer.open': 'consta una oferta abierta',
  'profile.answer.perhaps': 'quizá corresponda una oferta',
  'profile.answer.planned': 'se prevé asistencia; no consta ninguna oferta',
  'profile.answer.other': 'se ofrece otra forma de asistencia',
  'profile.answer.none': 'no consta ninguna oferta',
  'profile.answer.of': '{answer}: {topics}',
  'profile.answer.of.some': '{answer} para {count} de ellos',
  'profile.silence.nothing-on-topic':
    '{name, select, OEA {La OEA} UNODC {La UNODC} other {{name}}} intervino; no consta ninguna necesidad, oferta ni experiencia',
  'profile.silence.no-remarks': '{name}: el informe no recoge intervenciones',
  'profile.silence.not-participant': '{name}: no era participante de la reunión',
  'profile.silence.spoken-of': '{name}: otros la mencionan; no consta nada propio',
  'profile.silence.unnamed': '{name}: ninguna frase menciona esta región',
  'profile.silence.lead': 'Que no conste nada no significa que no haya necesidades.',
  'profile.head.raises': 'Qué plantea',
  'profile.head.words': 'En palabras del informe',
  'profile.head.answer': '¿Hay oferta? Nuestra lectura',
  'profile.head.experience': 'Quién tiene experiencia',
  'profile.head.others': 'Quién más lo plantea',
  'profile.none': 'no consta',
  'profile.states': '{count, plural, one {# Estado} other {# Estados}}',
  'profile.organizations': '{count, plural, one {# organización} other {# organizaciones}}',
  'profile.regions': '{count, plural, one {# región} other {# regiones}}',
  'profile.raises.nothing': 'No plantea ningún tema en el informe.',
  'profile.region': 'Lo que se dice de su región: {name}',
  'profile.offers': 'Qué ofrece',
  'profile.offers.none': 'Nada registrado. No significa que no tenga nada que ofrecer.',
  'profile.has': 'Su experiencia',
  'profile.open': 'Asistencia a su alcance en temas que no plantea',
  'profile.said': 'Qué dijo y qué apoyó',
  'profile.named': 'Otras frases en que se le menciona',
  'profile.reported': 'según {who, select, OEA {la OEA} UNODC {la UNODC} other {{who}}}',
  'profile.nothing': 'No consta nada.',
  'profile.stance.proposes': 'Propone:',
  'profile.stance.supports': 'Apoya:',
  'profile.stance.opposes': 'Se opone a:',
  'profile.turns': 'Intervino en {count, plural, one {# lugar} other {# lugares}}:',
  'profile.of-states': 'Sus Estados',
  'profile.members': 'Quiénes pertenecen',
  'profile.members.source': 'Según la lista de países de estos datos, no según el informe.',
  'profile.right': '¿Es correcto? Imprima la ficha y corríjala a mano.',
  'profile.topic.open': 'oferta abierta para {open} de los {of} Estados que lo plantean',
  'profile.topic.open.all':
    'oferta abierta para {of, plural, one {el Estado que lo plantea} other {los # Estados que lo plantean}}',
  'profile.topic.asks': 'se pide asistencia',
  'profile.topic.difficulty': 'se señala una dificultad',
  'profile.topic.mentions': 'se menciona como importante',
  'profile.topic.planned':
    '{said}; {count, plural, one {prevé ayudar} other {prevén ayudar}}: {names}',
  'profile.topic.unasked.offers': 'se ofrece asistencia; no consta ninguna solicitud',
  'profile.topic.unasked.plans': 'se prevé asistencia, aunque no consta ninguna solicitud',
  'profile.topic.unasked.helped':
    'se ha prestado o se presta asistencia; no consta ninguna solicitud',
  'profile.topic.unasked.experience': 'consta experiencia; no consta ninguna solicitud',
  'profile.topic.unasked.none': 'nada registrado',
  'profile.topic.lead.offers':
    '{count, plural, one {Ofrece asistencia} other {Ofrecen asistencia}}: {names}.',
  'profile.topic.lead.plans':
    '{count, plural, one {Prevé ofrecerla} other {Prevén ofrecerla}}: {names}.',
  'profile.topic.lead.plans.only':
    '{count, plural, one {Prevé ofrecer asistencia} other {Prevén ofrecer asistencia}}: {names}.',
  'profile.topic.raise': '{count, plural, one {{who} lo plantea.} other {{who} lo plantean.}}',
  'profile.topic.who': 'Quién lo plantea',
  'profile.topic.helpers': 'Quién ofrece, prevé ofrecer o ha ayudado',
  'profile.topic.experienced': 'Quién tiene únicamente experiencia',
  'profile.topic.terms': 'Ofertas y asistencia prevista, en palabras del informe',
  'profile.topic.place': 'Puesto {place} de {of} en el temario',
  'profile.topic.agenda.open': 'Abrir el temario',
  'profile.topic.proposals': 'Qué se propuso',
  'profile.compare': 'Comparar',
  'profile.compare.with': 'Comparar con…',
  'profile.compare.add': 'Añadir',
  'profile.compare.without': 'Quitar {name}',
  'profile.compare.rows.topics': 'Temas',
  'profile.compare.rows.actors': 'Países',
  'profile.compare.any': 'Cualquiera',
  'profile.compare.either': 'Uno u otro',
  'profile.compare.both': 'Ambos',
  'profile.compare.all': 'Todos',
  'profile.compare.topics':
    '{count, plural, =0 {Ningún tema en común} one {# tema en común} other {# temas en común}}',
  'profile.compare.actors':
    '{count, plural, =0 {Ningún país en común} one {# país u organización en común} other {# países y organizaciones en común}}',
  'profile.compare.answered':
    '{count, plural, =2 {una oferta de uno está abierta al otro} other {una oferta de uno está abierta a otro}}',
  'profile.compare.perhaps':
    '{count, plural, =2 {una oferta de uno quizá corresponda a lo que plantea el otro} other {una oferta de uno quizá corresponda a lo que plantea otro}}',
  'profile.compare.planned':
    '{count, plural, =2 {uno prevé ofrecer asistencia en lo que plantea el otro} other {uno prevé ofrecer asistencia en lo que plantea otro}}',
  'profile.compare.related':
    '{count, plural, =2 {uno ofrece al otro otra forma de asistencia} other {uno ofrece otra forma de asistencia}}',
  'profile.compare.none':
    '{count, plural, =2 {no consta ninguna oferta de uno para el otro} other {no consta ninguna oferta de uno para otro}}',
  'profile.among.answered':
    '{helper, select, OEA {La OEA} UNODC {La UNODC} other {{helper}}} ofrece asistencia en lo que plantea {needy, select, OEA {la OEA} UNODC {la UNODC} other {{needy}}}: {topics}.',
  'profile.among.perhaps':
    '{helper, select, OEA {La OEA} UNODC {La UNODC} other {{helper}}} ofrece asistencia que quizá corresponda a lo que plantea {needy, select, OEA {la OEA} UNODC {la UNODC} other {{needy}}}: {topics}.',
  'profile.among.planned':
    '{helper, select, OEA {La OEA} UNODC {La UNODC} other {{helper}}} prevé ofrecer asistencia en lo que plantea {needy, select, OEA {la OEA} UNODC {la UNODC} other {{needy}}}: {topics}.',
  'profile.among.related':
    '{helper, select, OEA {La OEA} UNODC {La UNODC} other {{helper}}} ofrece a {needy, select, OEA {la OEA} UNODC {la UNODC} other {{needy}}} otra forma de asistencia: {topics}.',
  'profile.share.agree': '{names} coinciden en:',
  'profile.share.differ': '{names} difieren en:',
  'profile.compare.left.topics':
    '{count, plural, =0 {No se omite ningún tema.} one {Se omite # tema sin frases suyas.} other {Se omiten # temas sin frases suyas.}}',
  'profile.compare.left.actors':
    '{count, plural, =0 {No se omite nada.} one {Se omite # país u organización sin frases sobre ellos.} other {Se omiten # países y organizaciones sin frases sobre ellos.}}',
} satisfies Words<typeof english>;
