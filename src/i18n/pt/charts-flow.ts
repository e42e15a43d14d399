import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.help': 'Ver:',
  'charts.help.one': '{help}: {count, plural, one {# frase} other {# frases}}',
  'charts.help.available': 'Ofertas',
  'charts.help.planned': 'Assistência prevista',
  'charts.help.delivered': 'Assistência prestada ou em curso',
  'charts.help.apart': 'A assistência prevista e a prestada nunca são somadas às ofertas.',
  'charts.flow.organization': 'organização',
  'charts.flow.column.providers': 'Quem ajuda',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'A quem',
  'charts.flow.other.providers': '{count, plural, one {# outro} other {# outros}}',
  'charts.flow.other.topics': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# outro destinatário} other {# outros destinatários}}',
  'charts.flow.open': 'Aberta a todos',
  'charts.flow.members': 'Membros de um grupo',
  'charts.flow.members.of': 'Membros ({name})',
  'charts.flow.on-request': 'Mediante solicitação',
  'charts.flow.nobody': 'Sem destinatário nomeado',
  'charts.flow.from':
    'de {count, plural, one {# país ou organização} other {# países e organizações}}',
  'charts.flow.on': 'em {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'a {count, plural, one {# destinatário nomeado} other {# destinatários nomeados}}',
  'charts.flow.of-which.available': '{count, plural, one {# aberta} other {# abertas}} a todos',
  'charts.flow.of-which.planned': '{count, plural, one {# aberta} other {# abertas}} a todos',
  'charts.flow.of-which.members': '{count, plural, one {# aberta} other {# abertas}} a um grupo',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# aberta} other {# abertas}} mediante solicitação',
  'charts.flow.of-which.delivered': '{count, plural, one {#} other {#}} sem destinatário nomeado',
  'charts.flow.ribbon': '{from} a {to}: {count, plural, one {# frase} other {# frases}}',
  'charts.flow.empty.kind': 'Este gráfico só mostra assistência, e o filtro a exclui.',
  'charts.flow.empty.none':
    'Nenhuma frase sobre assistência atende aos filtros. Remova um filtro para ver mais.',
  'charts.flow.summed': 'Nomes em “outros”',
  'charts.flow.title.available': 'Quem ajuda quem: ofertas',
  'charts.flow.title.planned': 'Quem ajuda quem: assistência prevista',
  'charts.flow.title.delivered': 'Quem ajuda quem: assistência prestada ou em curso',
  'charts.flow.reading':
    'As faixas vão de quem ajuda, pelos temas, aos destinatários que o relatório nomeia. A espessura conta frases. Primeiro vem quem mais vezes o diz expressamente. Com um filtro por país, você vê o que ele dá e o que recebe.',
  'charts.flow.thickness': 'número e espessura: frases',
  'charts.flow.inferred': 'inferido por nós, após “+”',
  'charts.flow.left-out': 'Excluído pelo filtro: {names}.',
  'charts.flow.several':
    'Uma frase que nomeia vários temas, países ou organizações conta em cada um e uma vez no título. Em um tema ou destinatário, não é inferida se o diz expressamente de alguém que ajuda.',
  'charts.flow.table.caption': '{title}, em número de frases. {scope}',
  'charts.flow.table.provider': 'Quem ajuda',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.sentences': 'Frases',
  'charts.flow.table.recipients': 'A quem, e frases para cada um',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.available':
    'Em {count, plural, one {# frase se oferece} other {# frases se oferece}} assistência',
  'charts.flow.finding.planned':
    'Em {count, plural, one {# frase se prevê} other {# frases se prevê}} oferecer assistência',
  'charts.flow.finding.delivered':
    'Em {count, plural, one {# frase se diz} other {# frases se diz}} quem ajudou ou está ajudando',
  'charts.flow.finding.inferred':
    '{said}: expressamente em {outright, plural, =0 {nenhuma} one {#} other {#}}, por inferência nossa em {inferred}',
} satisfies Words<typeof english>;
