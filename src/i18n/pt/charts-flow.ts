import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.title': 'Quem ajuda quem',
  'charts.flow.reading':
    'Dos ofertantes, pelos temas, aos beneficiários que a ata indica, em número de ofertas. A oferta a vários conta para cada um, de modo que os beneficiários podem somar mais do que as ofertas. A ajuda planejada e a prestada têm imagens próprias e não se somam à disponível. O filtro de atores mantém o que estes dão e o que recebem.',
  'charts.flow.thickness':
    'Quanto mais larga a faixa, mais ofertas representa, na mesma escala em todas as imagens; as faixas até os beneficiários podem ser mais largas.',
  'charts.flow.signs': 'Sinal',
  'charts.flow.organization': 'organização',
  'charts.flow.panel.available': 'Ofertas disponíveis',
  'charts.flow.panel.planned': 'Ajuda planejada',
  'charts.flow.panel.delivered': 'Ajuda prestada',
  'charts.flow.column.providers': 'Ofertantes',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Beneficiários',
  'charts.flow.other.providers':
    '{count, plural, one {# outro ofertante} other {# outros ofertantes}}',
  'charts.flow.other.topics': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# outro beneficiário} other {# outros beneficiários}}',
  'charts.flow.open': 'Aberta a todos',
  'charts.flow.nobody': 'Ninguém indicado',
  'charts.flow.offers': '{count, plural, one {# oferta} other {# ofertas}}',
  'charts.flow.total.available':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, one {# aberta} other {# abertas}} a todos',
  'charts.flow.total.planned':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, one {# aberta} other {# abertas}} a todos',
  'charts.flow.total.delivered':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, other {#}} sem beneficiário indicado',
  'charts.flow.total.named':
    '; beneficiários indicados {named, plural, one {# vez} other {# vezes}}, pois algumas ofertas indicam vários',
  'charts.flow.from': 'de {count, plural, one {# ofertante} other {# ofertantes}}',
  'charts.flow.on': 'em {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'para {count, plural, one {# beneficiário indicado} other {# beneficiários indicados}}',
  'charts.flow.of-which.available':
    '{count, plural, one {# aberta a todos} other {# abertas a todos}}',
  'charts.flow.of-which.planned':
    '{count, plural, one {# aberta a todos} other {# abertas a todos}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sem beneficiário indicado',
  'charts.flow.ribbon': '{from} para {to}: {count, plural, one {# oferta} other {# ofertas}}',
  'charts.flow.ribbon-filter':
    '{from} para {to}: {count, plural, one {# oferta} other {# ofertas}}. Filtrar por {names}',
  'charts.flow.left-out': 'fora do filtro',
  'charts.flow.none': 'nenhuma registrada com o filtro atual',
  'charts.flow.list.more': 'e {count, plural, one {mais # tema} other {mais # temas}}, na tabela',
  'charts.flow.empty.kind': 'O filtro exclui as ofertas, e nada mais se mostra aqui.',
  'charts.flow.empty.none':
    'Nenhuma oferta registrada com o filtro atual: ninguém dá nem é indicado para receber. Remova um filtro para ver mais.',
  'charts.flow.summed': 'O que se soma em “outros”',
  'charts.flow.table.caption': 'Quem ajuda quem, em número de ofertas. {scope}',
  'charts.flow.table.corner': 'Ofertante e tema',
  'charts.flow.table.given': 'Dadas',
  'charts.flow.table.all': 'Ofertas',
  'charts.flow.table.to': 'Ofertas por beneficiário',
  'charts.flow.table.open': 'Abertas a todos, ou ninguém indicado',
  'charts.flow.table.other': 'Outros',
  'charts.flow.table.others':
    '{count, plural, one {# outro par de ofertante e tema} other {# outros pares de ofertante e tema}}',
} satisfies Words<typeof english>;
