import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Este conjunto de dados não tem o gráfico “{title}”.',
  'charts.contents': 'Gráficos desta página',
  'charts.frame.table': 'Como tabela',
  'charts.title.topics': 'Necessidades e ofertas por tema',
  'charts.title.actors': 'Necessidades e ofertas por país e organização',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País ou organização',
  'charts.table.need.topic': 'Necessidades (Estados)',
  'charts.table.need.actor': 'Necessidades (temas)',
  'charts.table.caption.topic': 'Necessidades e ofertas por tema, em número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necessidades e ofertas por país e organização, em número de temas. {scope}',
  'charts.empty.kind': 'O filtro não inclui necessidades nem ofertas, e nada mais se desenha aqui.',
  'charts.empty.filter':
    'Nenhuma necessidade ou oferta registrada com o filtro atual. Remova um filtro para ver mais.',
  'charts.silent.topic.organizations':
    'Temas em que só organizações têm necessidades, que este gráfico não conta:',
  'charts.silent.topic.regions':
    'Temas em que só regiões têm necessidades ou ofertas, que este gráfico não conta:',
  'charts.silent.topic.organizations-and-regions':
    'Temas em que só organizações têm necessidades, ou regiões têm necessidades ou ofertas, que este gráfico não conta:',
  'charts.silent.topic.hidden': 'Há registros, mas nenhuma necessidade ou oferta é mostrada:',
  'charts.silent.topic.others': 'Registrados só por outros, que o filtro exclui:',
  'charts.silent.topic.nothing-on-topic': 'Nada registrado (o que não é ausência de necessidade):',
  'charts.silent.actor.hidden': 'Há registros, mas nenhuma necessidade ou oferta é mostrada:',
  'charts.silent.actor.nothing-on-topic':
    'Intervieram, sem necessidade, oferta ou capacidade registrada:',
  'charts.silent.actor.no-remarks':
    'Sem intervenção registrada (o que não é ausência de necessidade):',
  'charts.silent.actor.not-participant': 'Não participantes:',
  'charts.scope.offers-of-all': 'As ofertas são as de todos, onde quer que estejam.',
  'charts.others.topic': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.others.actor':
    '{count, plural, one {# outro país ou organização} other {# outros países e organizações}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema somado em uma linha} other {# temas somados em uma linha}}',
  'charts.others.summed.actor':
    '{count, plural, one {# país ou organização em uma só linha} other {# países e organizações em uma só linha}}',
  'charts.shaky': 'Duas codificações concordam pouco; leia estes números com cautela:',
  'charts.sort': 'Ordem',
  'charts.frame.method': 'Método',
  'charts.frame.legend': 'Legenda',
  'charts.frame.save.svg': 'Salvar como SVG',
  'charts.frame.save.png': 'Salvar como PNG',
  'charts.frame.save.csv': 'Salvar como CSV',
  'charts.title.flow': 'Quem ajuda quem',
  'charts.title.forms': 'Modalidade de cooperação por tema',
  'charts.title.map': 'Mapa por país',
  'charts.reading.topic':
    'As barras contam Estados; as da direita, Estados e organizações (◆) que oferecem ajuda agora. Um Estado que pede (solicita ajuda ou admite uma carência) não é contado de novo entre os que levantam o tema, de modo que as duas partes se somam. A ajuda planejada e a já prestada têm barras finas próprias e nunca se somam ao que se oferece agora. “?” com um número diz quantos dos Estados têm uma necessidade sem resposta, “≈” de quantos a necessidade menos respondida tem resposta incerta. Um filtro de lugares escolhe de quem são as necessidades contadas, não quem oferece. Não se contam as regiões nem as necessidades das organizações. A ordem por lacuna começa pelos temas em que estes são mais.',
  'charts.reading.actor':
    'As barras contam temas. Um tema em que um ator pede (solicita ajuda ou admite uma carência) não é contado de novo entre os que levanta, de modo que as duas partes se somam. A ajuda planejada e a já prestada têm barras finas próprias e nunca se somam ao que se oferece agora. “?” com um número diz em quantos dos temas há uma necessidade sem resposta, “≈” em quantos a menos respondida tem resposta incerta; ambos se dizem só de Estados. Organizações e regiões ficam separadas dos Estados. A ordem por lacuna começa pela maior soma dos dois.',
  'charts.bars.name':
    '{title}. As setas para cima e para baixo percorrem as linhas, Enter marca uma',
  'charts.bars.role': 'gráfico de barras',
  'charts.bars.side.need.topic': 'Estados que pedem ou levantam',
  'charts.bars.side.offer.topic': 'Oferecem agora',
  'charts.bars.side.need.actor': 'Temas pedidos/levantados',
  'charts.bars.side.offer.actor': 'Temas oferecidos agora',
  'charts.bars.legend.asks': 'pede',
  'charts.bars.legend.raises': 'levanta',
  'charts.bars.legend.states': 'agora',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'prevista',
  'charts.bars.legend.past': 'prestada',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {Nenhum Estado pede} one {# Estado pede} other {# Estados pedem}}; {raises, plural, =0 {nenhum} one {# Estado} other {# Estados}} apenas o {raises, plural, =0 {levanta} one {levanta} other {levantam}}.',
  'charts.bars.needs.actor':
    'Pede em {asks, plural, =0 {nenhum tema} one {# tema} other {# temas}}; apenas levanta {raises, plural, =0 {nenhum} other {#}}.',
  'charts.bars.offers.topic':
    'Oferecido agora por {states, plural, =0 {nenhum Estado} one {# Estado} other {# Estados}} e {organizations, plural, =0 {nenhuma organização} one {# organização} other {# organizações}}.',
  'charts.bars.offers.actor':
    'Oferece ajuda agora em {count, plural, =0 {nenhum tema} one {# tema} other {# temas}}.',
  'charts.bars.apart': 'Sem contar: planejada {planned}, já prestada {past}.',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Nenhum Estado} one {# Estado} other {# Estados}} com necessidade sem resposta; {perhaps} com resposta incerta.',
  'charts.bars.answers.actor':
    'Sem resposta em {none, plural, =0 {nenhum tema} one {# tema} other {# temas}}; com resposta incerta em {perhaps}.',
  'charts.bars.column.asks': 'Pedem',
  'charts.bars.column.raises': 'Apenas levantam',
  'charts.bars.column.total': 'Total',
  'charts.bars.column.none': 'Destas, sem resposta',
  'charts.bars.column.perhaps': 'Destas, com resposta incerta',
  'charts.bars.column.states': 'Estados, agora',
  'charts.bars.column.organizations': 'Organizações, agora',
  'charts.bars.column.now': 'Agora',
  'charts.bars.column.planned': 'Planejada',
  'charts.bars.column.past': 'Já prestada',
  'charts.table.offer.topic': 'Ofertas (Estados e organizações)',
  'charts.table.offer.actor': 'Ofertas (temas)',
  'charts.bars.finding.topic':
    'Em {count, plural, one {# tema} other {# temas}} há Estados com necessidades sem resposta segura.',
  'charts.bars.finding.topic.all':
    'Em {count, plural, one {# tema} other {# temas}} há Estados com necessidades sem resposta segura: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} sem resposta segura.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} sem resposta segura: {names}.',
  'charts.bars.finding.topic.most':
    'Em {count, plural, one {# tema} other {# temas}} há Estados com necessidades sem resposta segura; o maior número de Estados em {names}.',
  'charts.bars.finding.actor.most':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} sem resposta segura; sobretudo {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# Estado} other {# Estados}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.bars.finding.topic.none':
    '{count, plural, one {No único tema} other {Em cada um dos # temas}} que os Estados pedem ou levantam, toda necessidade tem resposta.',
  'charts.sort.of': '{order}: {chart}',
  'charts.sort.neutral': 'Neutra',
  'charts.sort.unmet': 'Por lacuna',
  'charts.others.names.topic':
    'São os que menos Estados precisam ou oferecem; em sua linha cada Estado conta uma vez por parte. A tabela tem uma linha para cada um:',
  'charts.others.names.actor':
    'São os que têm menos temas; em sua linha cada tema conta uma vez por parte. A tabela tem uma linha para cada um:',
} satisfies Words<typeof english>;
