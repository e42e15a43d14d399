import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.missing': 'Este conjunto de dados não tem o gráfico “{title}”.',
  'charts.contents': 'Gráficos desta página',
  'charts.frame.table': 'Ver como tabela',
  'charts.title.topics': 'Necessidades e ofertas por tema',
  'charts.title.actors': 'Necessidades e ofertas por país e organização',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País ou organização',
  'charts.table.need.topic': 'Necessidades (Estados)',
  'charts.table.need.actor': 'Necessidades (temas)',
  'charts.table.caption.topic': 'Necessidades e ofertas por tema, em número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necessidades e ofertas por país e organização, em número de temas. {scope}',
  'charts.empty.none': 'Este conjunto de dados não contém necessidades nem ofertas.',
  'charts.empty.kind': 'Este gráfico mostra necessidades e ofertas. O filtro exclui ambas.',
  'charts.empty.filter':
    'Nenhuma necessidade ou oferta atende aos filtros. Remova um filtro para ver mais.',
  'charts.silent.topic.organizations':
    'Estes temas não são contados, porque neles só organizações têm necessidades:',
  'charts.silent.topic.regions':
    'Estes temas não são contados, porque neles só regiões têm necessidades ou ofertas:',
  'charts.silent.topic.organizations-and-regions':
    'Estes temas não são contados, porque neles só organizações e regiões têm necessidades ou ofertas:',
  'charts.silent.hidden': 'Com registros que este gráfico não conta:',
  'charts.silent.topic.others': 'Temas em que só têm registros os atores que o filtro exclui:',
  'charts.silent.topic.nothing-on-topic': 'Temas sem nenhum registro:',
  'charts.silent.actor.nothing-on-topic':
    'Intervieram, mas não há necessidade, oferta ou experiência registrada:',
  'charts.silent.actor.no-remarks': 'Sem intervenção registrada:',
  'charts.silent.actor.not-participant': 'Não participantes:',
  'charts.scope.offers-of-all': 'O filtro de lugares não limita as ofertas.',
  'charts.others.topic': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.others.actor':
    '{count, plural, one {# outro país ou organização} other {# outros países e organizações}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema está somado} other {# temas estão somados}} em uma linha',
  'charts.others.summed.actor':
    '{count, plural, one {# país ou organização está somado} other {# países e organizações estão somados}} em uma linha',
  'charts.shaky':
    'Leia estes números com cautela, porque duas codificações da ata concordam muito pouco:',
  'charts.sort': 'Ordem',
  'charts.frame.link.failed': 'Não foi possível copiar o link. Copie-o em “Compartilhar”.',
  'charts.frame.method': 'Método',
  'charts.frame.legend': 'Legenda',
  'charts.frame.save.svg': 'Exportar como SVG',
  'charts.frame.save.png': 'Exportar como PNG',
  'charts.frame.save.csv': 'Exportar como CSV',
  'charts.title.flow': 'Prestadores e beneficiários da ajuda',
  'charts.title.forms': 'Modalidades de cooperação por tema',
  'charts.title.map': 'Mapa por país',
  'charts.reading.topic':
    'As barras da esquerda contam os Estados com necessidades. As da direita contam os Estados e as organizações (marcadas com um losango) que oferecem ajuda agora. “?” conta os Estados com uma necessidade sem resposta. “~” conta os que têm uma necessidade com resposta incerta e nenhuma sem resposta. Um filtro de lugares limita as necessidades, não as ofertas. Não se contam as necessidades das organizações nem os registros das regiões. A ordem neutra segue os grupos de temas.',
  'charts.reading.actor':
    'As barras contam temas. “?” conta os temas com uma necessidade sem resposta. “~” conta os temas com uma necessidade de resposta incerta e nenhuma sem resposta. As organizações e as regiões formam grupos próprios. A ordem neutra segue as sub-regiões e, dentro delas, os nomes.',
  'charts.reading.bars':
    'Um ator pede quando solicita ajuda ou reconhece uma carência. Aponta um tema quando apenas diz que é importante. Nenhuma necessidade conta nas duas partes de uma barra. As barras finas mostram a ajuda planejada e a prestada. A ordem “{order}” começa pela maior soma de “?” e “~”.',
  'charts.bars.name':
    '{title}. Use as setas para cima e para baixo para percorrer as linhas. Pressione Enter para marcar uma.',
  'charts.bars.role': 'gráfico de barras',
  'charts.bars.side.need.topic': 'Estados que pedem ou apontam',
  'charts.bars.side.offer.topic': 'Oferecem agora',
  'charts.bars.side.need.actor': 'Temas pedidos/apontados',
  'charts.bars.side.offer.actor': 'Temas oferecidos agora',
  'charts.bars.legend.asks': 'pede',
  'charts.bars.legend.raises': 'aponta',
  'charts.bars.legend.states': 'oferece',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'planejada',
  'charts.bars.legend.past': 'prestada',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {Nenhum Estado o pede} one {# Estado o pede} other {# Estados o pedem}}. {raises, plural, =0 {Nenhum Estado se limita a apontá-lo} one {# Estado só o aponta} other {# Estados só o apontam}}.',
  'charts.bars.needs.actor':
    'Temas com solicitação ou carência reconhecida: {asks, plural, =0 {nenhum} other {#}}. Só apontados: {raises, plural, =0 {nenhum} other {#}}.',
  'charts.bars.offers.topic':
    'Quem oferece ajuda agora: {states, plural, =0 {nenhum Estado} one {# Estado} other {# Estados}} e {organizations, plural, =0 {nenhuma organização} one {# organização} other {# organizações}}.',
  'charts.bars.offers.actor':
    'Temas em que oferece ajuda agora: {count, plural, =0 {nenhum} other {#}}.',
  'charts.bars.apart': 'Não se incluem a ajuda planejada ({planned}) nem a prestada ({past}).',
  'charts.bars.answers.topic':
    '{none, plural, =0 {Nenhum Estado tem} one {# Estado tem} other {# Estados têm}} uma necessidade sem resposta. {perhaps, plural, =0 {Nenhum Estado tem} one {# Estado tem} other {# Estados têm}} uma com resposta incerta.',
  'charts.bars.answers.actor':
    'Temas com necessidades sem resposta: {none, plural, =0 {nenhum} other {#}}. Com resposta incerta: {perhaps, plural, =0 {nenhum} other {#}}.',
  'charts.bars.column.asks': 'Pedem',
  'charts.bars.column.raises': 'Só apontam',
  'charts.bars.column.total': 'Total',
  'charts.bars.column.none': 'Destas, sem resposta',
  'charts.bars.column.perhaps': 'Destas, com resposta incerta',
  'charts.bars.column.states': 'Estados, agora',
  'charts.bars.column.organizations': 'Organizações, agora',
  'charts.bars.column.now': 'Agora',
  'charts.bars.column.planned': 'Planejada',
  'charts.bars.column.past': 'Prestada',
  'charts.table.offer.topic': 'Ofertas (Estados e organizações)',
  'charts.table.offer.actor': 'Ofertas (temas)',
  'charts.bars.finding.topic':
    'Em {count, plural, one {# tema} other {# temas}} há necessidades de Estados a que nenhuma oferta responde claramente.',
  'charts.bars.finding.topic.all':
    'Em {count, plural, one {# tema} other {# temas}} há necessidades de Estados a que nenhuma oferta responde claramente: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} a que nenhuma oferta responde claramente.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} a que nenhuma oferta responde claramente: {names}.',
  'charts.bars.finding.topic.most':
    'Temas em que mais Estados têm necessidades sem resposta clara: {names}.',
  'charts.bars.finding.actor.most':
    'Estados com necessidades sem resposta clara em mais temas: {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# Estado} other {# Estados}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# tema} other {# temas}})',
  'charts.bars.finding.topic.none':
    'Todas as necessidades têm resposta {count, plural, one {no único tema} other {nos # temas}} que os Estados pedem ou apontam.',
  'charts.sort.of': '{order}: {chart}',
  'charts.others.names.topic':
    'São os temas em que menos Estados têm necessidades ou ofertas. A linha que os reúne conta cada Estado uma vez em cada parte. A tabela tem uma linha para cada tema:',
  'charts.others.names.actor':
    'São os atores com menos temas. A linha que os reúne conta cada tema uma vez em cada parte. A tabela tem uma linha para cada ator:',
} satisfies Words<typeof english>;
