import type { charts as english } from '../en/charts.ts';
import type { Words } from '../words.ts';

export const charts = {
  'charts.contents': 'Gráficos desta página',
  'charts.frame.table': 'Como tabela',
  'charts.title.topic': 'Necessidades e ofertas por tema',
  'charts.title.actor': 'Necessidades e ofertas por país e organização',
  'charts.reading.topic':
    'As barras contam Estados. Nas necessidades cada um figura uma vez, em sua situação mais firme, de modo que as partes se somam. As ofertas têm uma barra por situação, e o Estado com ofertas em várias figura em cada uma: essas barras não se somam. Organizações (◆) são contadas à parte, do mesmo modo; regiões figuram só no gráfico por país.',
  'charts.reading.actor':
    'As barras contam temas. Nas necessidades cada um figura uma vez, em sua situação mais firme, de modo que as partes se somam. As ofertas têm uma barra por situação, e o tema com ofertas em várias figura em cada uma: essas barras não se somam. Organizações ficam separadas dos Estados.',
  'charts.side.need.topic': 'Estados com necessidade',
  'charts.side.offer.topic': 'Estados com oferta',
  'charts.side.need.actor': 'Temas com necessidade',
  'charts.side.offer.actor': 'Temas com oferta',
  'charts.legend.organizations': 'organizações, ao lado dos Estados e preenchidas como suas barras',
  'charts.legend.apart': 'À parte',
  'charts.part.topic':
    '{name}, {status}: {count, plural, one {# Estado} other {# Estados}}. Filtrar por este tema',
  'charts.part.actor':
    '{name}, {status}: {count, plural, one {# tema} other {# temas}}. Filtrar por esta linha',
  'charts.row.need.topic':
    '{count, plural, =0 {nenhum Estado com necessidade} one {# Estado com necessidade} other {# Estados com necessidade}}',
  'charts.row.need.actor':
    '{count, plural, =0 {nenhum tema com necessidade} one {# tema com necessidade} other {# temas com necessidade}}',
  'charts.row.offer.topic':
    'Estados com ajuda disponível: {available}, planejada: {planned}, prestada: {delivered}',
  'charts.row.offer.actor':
    'temas com ajuda disponível: {available}, planejada: {planned}, prestada: {delivered}',
  'charts.row.organizations':
    'organizações à parte: com necessidade: {need}, com ajuda disponível: {available}, planejada: {planned}, prestada: {delivered}',
  'charts.table.total': 'Total',
  'charts.table.organizations.need': 'Necessidades',
  'charts.table.corner.topic': 'Tema',
  'charts.table.corner.actor': 'País ou organização',
  'charts.table.need.topic': 'Necessidades (Estados)',
  'charts.table.offer.topic': 'Ofertas (Estados, em cada situação que tenham)',
  'charts.table.need.actor': 'Necessidades (temas)',
  'charts.table.offer.actor': 'Ofertas (temas, em cada situação que tenham)',
  'charts.table.organizations': 'Organizações, não incluídas nos Estados',
  'charts.table.caption.topic': 'Necessidades e ofertas por tema, em número de Estados. {scope}',
  'charts.table.caption.actor':
    'Necessidades e ofertas por país e organização, em número de temas. {scope}',
  'charts.empty.kind': 'O filtro não inclui necessidades nem ofertas, e nada mais se desenha aqui.',
  'charts.empty.filter':
    'Nenhuma necessidade ou oferta registrada com o filtro atual. Remova um filtro para ver mais.',
  'charts.silent.topic.regions-only': 'Registrados só para regiões, que não são Estados:',
  'charts.silent.actor.regions-only': 'Registrados só para regiões:',
  'charts.silent.topic.hidden':
    'Há registros, mas nenhuma necessidade ou oferta com o filtro atual:',
  'charts.silent.topic.others': 'Registrados só por outros, que o filtro exclui:',
  'charts.silent.topic.nothing-on-topic': 'Nada registrado (o que não é ausência de necessidade):',
  'charts.silent.topic.no-remarks': 'Sem intervenção registrada:',
  'charts.silent.topic.not-participant': 'Sem participante:',
  'charts.silent.actor.hidden':
    'Há registros, mas nenhuma necessidade ou oferta com o filtro atual:',
  'charts.silent.actor.others': 'Registrados só por outros:',
  'charts.silent.actor.nothing-on-topic':
    'Intervieram, sem necessidade, oferta ou capacidade registrada:',
  'charts.silent.actor.no-remarks':
    'Sem intervenção registrada (o que não é ausência de necessidade):',
  'charts.silent.actor.not-participant': 'Não participantes:',
  'charts.others.topic': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.others.actor':
    '{count, plural, one {# outro país ou organização} other {# outros países e organizações}}',
  'charts.others.summed.topic':
    '{count, plural, one {# tema somado em uma linha} other {# temas somados em uma linha}}',
  'charts.others.summed.actor':
    '{count, plural, one {# país ou organização em uma só linha} other {# países e organizações em uma só linha}}',
  'charts.others.names.topic':
    'São os que menos Estados necessitam ou oferecem. Em sua linha cada Estado conta uma vez nas necessidades e uma em cada barra de ofertas. A tabela tem uma linha para cada um:',
  'charts.others.names.actor':
    'São os que têm menos temas. Em sua linha cada tema conta uma vez nas necessidades e uma em cada barra de ofertas. A tabela tem uma linha para cada um:',
  'charts.shaky': 'Duas codificações concordam pouco; leia estes números com cautela:',
  'charts.left-out.topic':
    '{count, plural, one {# tema excluído pelo filtro de temas} other {# temas excluídos pelo filtro de temas}}',
  'charts.left-out.actor':
    '{count, plural, one {# ator excluído pelo filtro de atores} other {# atores excluídos pelo filtro de atores}}',
  'charts.left-out.add': 'Incluir {name}',
  'charts.left-out.all.topic': 'Todos os temas',
  'charts.left-out.all.actor': 'Todos os atores',
  'charts.sort': 'Ordem',
  'charts.sort.neutral.topic': 'Neutra, por grupo',
  'charts.sort.neutral.actor': 'Neutra, por sub-região',
  'charts.sort.name': 'Nome',
  'charts.sort.needs': 'Mais necessidades',
  'charts.sort.offers': 'Mais ofertas',
  'charts.sort.unmet': 'Mais não atendidas',
  'charts.sort.similarity': 'Por semelhança',
} satisfies Words<typeof english>;
