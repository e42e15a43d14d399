import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.bars.answer.some': '{answer} para {count} de {of}',
  'charts.bars.answer.least': '{best}, {answer} para {count}',
  'charts.bars.answer.none': 'nenhuma',
  'charts.missing': 'Este conjunto de dados não tem o gráfico “{title}”.',
  'charts.switch': 'Gráficos',
  'charts.switch.one': 'Gráfico:',
  'charts.switch.topics': 'Temas',
  'charts.switch.actors': 'Países',
  'charts.switch.flow': 'Quem ajuda quem',
  'charts.switch.map': 'Mapa',
  'charts.switch.forms': 'Formas de assistência',
  'charts.switch.meetings': 'Reuniões',
  'charts.title.topics': 'Temas: quem os suscita e quem oferece assistência',
  'charts.title.actors': 'Países e organizações: o que suscitam e o que oferecem',
  'charts.title.flow': 'Quem ajuda quem',
  'charts.title.map': 'Mapa por país',
  'charts.title.forms': 'Formas de assistência por tema',
  'charts.title.meetings': 'Reuniões: Estados com uma necessidade em aberto, por tema',
  'charts.sorted': 'Ordem:',
  'charts.sorted.topics': 'primeiro o que se pede',
  'charts.sorted.actors': 'por região',
  'charts.sentences': '{count, plural, one {# frase} other {# frases}}',
  'charts.inferred': '{count, plural, one {# delas inferida} other {# delas inferidas}} por nós',
  'charts.frame.table': 'Tabela',
  'charts.frame.save': 'Salvar',
  'charts.frame.save.title': 'Salvar este gráfico',
  'charts.frame.save.close': 'Fechar as formas de salvar',
  'charts.frame.save.svg': 'Imagem (SVG)',
  'charts.frame.save.png': 'Imagem (PNG)',
  'charts.frame.save.csv': 'Números (CSV)',
  'charts.frame.method': 'Método',
  'charts.frame.link.failed': 'Não foi possível copiar o link. Copie-o em “Compartilhar”.',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País ou organização',
  'charts.table.need.topic': 'Estados que o suscitam',
  'charts.table.need.actor': 'Temas que suscita',
  'charts.table.offer.topic': 'Países e organizações que oferecem',
  'charts.table.offer.actor': 'Temas em que oferece',
  'charts.table.caption.topic': 'Quem suscita cada tema e quem oferece assistência. {scope}',
  'charts.table.caption.actor':
    'Temas que cada país e organização suscita e em que oferece assistência. {scope}',
  'charts.empty.none': 'Este conjunto de dados não contém necessidades nem ofertas.',
  'charts.empty.kind':
    'Este gráfico mostra quem suscita temas e quem oferece assistência. O filtro exclui ambos.',
  'charts.empty.filter': 'Nenhuma frase atende aos filtros. Remova um filtro para ver mais.',
  'charts.apart': 'Temas que só organizações ou regiões suscitam e que nenhuma barra conta:',
  'charts.shaky':
    'Leia estas barras com cautela, porque dois leitores do relatório concordaram muito pouco:',
  'charts.silent.hidden': 'Com frases que este gráfico não conta:',
  'charts.silent.topic.others':
    'Temas de que só falaram países e organizações que o filtro exclui:',
  'charts.silent.topic.nothing-on-topic': 'Nada registrado:',
  'charts.silent.actor.nothing-on-topic': 'Intervieram; nada registrado sobre um tema:',
  'charts.silent.actor.no-remarks': 'Sem intervenção registrada:',
  'charts.silent.actor.not-participant': 'Não participantes:',
  'charts.scope.offers-of-all': 'O filtro de lugares não limita as ofertas.',
  'charts.others.topic':
    '{count, plural, one {Outro tema está na tabela.} other {Outros # temas estão na tabela.}}',
  'charts.others.actor':
    '{count, plural, one {Outro país ou organização está na tabela.} other {Outros # países e organizações estão na tabela.}}',
  'charts.reading.topic':
    'As barras da esquerda contam Estados. As da direita contam países e organizações, e uma oferta pode servir a muitos Estados. Um filtro de lugares limita quem suscita um tema, não quem oferece assistência.',
  'charts.reading.actor': 'As barras contam temas.',
  'charts.reading.bars':
    'Quem fala de um tema de várias maneiras conta uma só vez, pela mais firme: pede assistência, aponta uma dificuldade, menciona como importante. Uma oferta tem listras quando a inferimos e nada é dito expressamente. A assistência prevista fica à parte e nunca é somada às ofertas.',
  'charts.bars.name':
    '{title}. Use as setas para cima e para baixo para percorrer as linhas. Pressione Enter para marcar uma.',
  'charts.bars.role': 'gráfico de barras',
  'charts.bars.side.need.topic': 'Estados que o suscitam',
  'charts.bars.side.offer.topic': 'Quem oferece assistência',
  'charts.bars.side.need.actor': 'Temas que suscita',
  'charts.bars.side.offer.actor': 'Temas em que oferece',
  'charts.bars.planned': '{count, plural, one {# prevista} other {# previstas}}',
  'charts.bars.raised.topic':
    '{asks, plural, =0 {Nenhum Estado pede} one {# Estado pede} other {# Estados pedem}} assistência, {difficulty, plural, =0 {nenhum aponta} one {# aponta} other {# apontam}} uma dificuldade, {mentions, plural, =0 {nenhum menciona} one {# menciona} other {# mencionam}} o tema como importante.',
  'charts.bars.raised.actor':
    'Pede assistência em {asks, plural, one {# tema} other {# temas}}, aponta uma dificuldade em {difficulty}, menciona {mentions} como importantes.',
  'charts.bars.offered.topic':
    '{offers, plural, =0 {Nenhum oferece} one {# oferece} other {# oferecem}} assistência expressamente; segundo inferimos, {inferred, plural, =0 {nenhum} one {#} other {#}}. {planned, plural, =0 {Nenhum prevê} one {# prevê} other {# preveem}} oferecê-la.',
  'charts.bars.offered.actor':
    'Oferece assistência expressamente em {offers, plural, one {# tema} other {# temas}}; segundo inferimos, em {inferred}. Prevê oferecê-la em {planned}.',
  'charts.bars.column.asks': 'Pedem assistência',
  'charts.bars.column.difficulty': 'Apontam uma dificuldade',
  'charts.bars.column.mentions': 'Mencionam como importante',
  'charts.bars.column.raised': 'No total',
  'charts.bars.column.offers': 'Oferecem expressamente',
  'charts.bars.column.inferred': 'Oferecem, segundo inferimos',
  'charts.bars.column.planned': 'Preveem oferecer',
  'charts.bars.finding.raised.most':
    '{count, plural, one {# Estado suscita} other {# Estados suscitam}} o tema “{names}”, mais que qualquer outro',
  'charts.bars.finding.raised.each':
    'Temas mais suscitados: {names}, por {count, plural, one {# Estado} other {# Estados}} cada um',
  'charts.bars.finding.raised.only':
    '{count, plural, one {# Estado suscita} other {# Estados suscitam}} o tema “{names}”',
  'charts.bars.finding.offered.most':
    '{count, plural, one {# país ou organização oferece} other {# países e organizações oferecem}} assistência no tema “{names}”, mais que em qualquer outro',
  'charts.bars.finding.offered.each':
    'Temas com mais ofertas: {names}, de {count, plural, one {# país ou organização} other {# países e organizações}} cada um',
  'charts.bars.finding.offered.only':
    '{count, plural, one {# país ou organização oferece} other {# países e organizações oferecem}} assistência no tema “{names}”',
  'charts.bars.finding.asking':
    '{count, plural, one {# Estado suscita} other {# Estados suscitam}} temas; {asks, plural, =0 {não há pedido de assistência registrado} one {# deles pede assistência} other {# deles pedem assistência}}',
  'charts.bars.finding.raising':
    '{count, plural, one {# Estado suscita} other {# Estados suscitam}} temas',
  'charts.bars.finding.offering':
    '{count, plural, one {# país ou organização oferece} other {# países e organizações oferecem}} assistência',
} satisfies Words<typeof english>;
