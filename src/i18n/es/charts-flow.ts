import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.help': 'Ver:',
  'charts.help.one': '{help}: {count, plural, one {# frase} other {# frases}}',
  'charts.help.available': 'Ofertas',
  'charts.help.planned': 'Asistencia prevista',
  'charts.help.delivered': 'Asistencia prestada o en curso',
  'charts.help.apart': 'La asistencia prevista y la prestada nunca se suman a las ofertas.',
  'charts.flow.organization': 'organización',
  'charts.flow.column.providers': 'Quién ayuda',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'A quién',
  'charts.flow.other.providers': '{count, plural, one {# más} other {# más}}',
  'charts.flow.other.topics': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# destinatario más} other {# destinatarios más}}',
  'charts.flow.open': 'Abierta a todos',
  'charts.flow.members': 'Miembros de un grupo',
  'charts.flow.members.of': 'Miembros: {name}',
  'charts.flow.on-request': 'Previa solicitud',
  'charts.flow.nobody': 'Sin destinatario indicado',
  'charts.flow.from':
    'de {count, plural, one {# país u organización} other {# países y organizaciones}}',
  'charts.flow.on': 'en {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'a {count, plural, one {# destinatario indicado} other {# destinatarios indicados}}',
  'charts.flow.of-which.available': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.planned': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.members': '{count, plural, one {# abierta} other {# abiertas}} a un grupo',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# abierta} other {# abiertas}} a quien la solicite',
  'charts.flow.of-which.delivered': '{count, plural, one {#} other {#}} sin destinatario indicado',
  'charts.flow.ribbon': '{from} a {to}: {count, plural, one {# frase} other {# frases}}',
  'charts.flow.empty.kind': 'Este gráfico solo muestra asistencia, y el filtro la excluye.',
  'charts.flow.empty.none':
    'Ninguna frase sobre asistencia cumple los filtros. Quite un filtro para ver más.',
  'charts.flow.summed': 'Nombres bajo «más»',
  'charts.flow.title.available': 'Quién ayuda a quién: ofertas',
  'charts.flow.title.planned': 'Quién ayuda a quién: asistencia prevista',
  'charts.flow.title.delivered': 'Quién ayuda a quién: asistencia prestada o en curso',
  'charts.flow.reading':
    'Las bandas van de quienes ayudan, pasando por los temas, a los destinatarios que menciona el informe. Su grosor indica el número de frases. Primero figura quien más veces lo dice de forma expresa. Si filtra por país, verá lo que da y lo que recibe.',
  'charts.flow.thickness': 'número y grosor: frases',
  'charts.flow.inferred': 'inferido por nosotros, tras «+»',
  'charts.flow.left-out': 'Excluido por el filtro: {names}.',
  'charts.flow.several':
    'Una frase que nombra varios temas, países u organizaciones cuenta en cada uno y una vez en el título. En temas y destinatarios no figura como inferida si lo dice expresamente de alguno de los que ayudan.',
  'charts.flow.table.caption': '{title}, en número de frases. {scope}',
  'charts.flow.table.provider': 'Quién ayuda',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.sentences': 'Frases',
  'charts.flow.table.recipients': 'A quién, y frases para cada uno',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.available':
    '{count, plural, one {En # frase se ofrece} other {En # frases se ofrece}} asistencia',
  'charts.flow.finding.planned':
    '{count, plural, one {En # frase se prevé} other {En # frases se prevé}} ofrecer asistencia',
  'charts.flow.finding.delivered':
    '{count, plural, one {En # frase se dice} other {En # frases se dice}} quién ha ayudado o está ayudando',
  'charts.flow.finding.inferred':
    '{said}: {outright, plural, one {# expresamente} other {# expresamente}}, {inferred, plural, one {# inferida} other {# inferidas}} por nosotros',
} satisfies Words<typeof english>;
