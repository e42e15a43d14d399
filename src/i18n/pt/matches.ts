import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Correspondências',
  'matches.lists': 'Listas de correspondências',
  'matches.list.needs': 'Necessidades',
  'matches.list.offers': 'Ofertas',
  'matches.list.unanswered': 'Necessidades sem resposta clara',
  'matches.list.unused': 'Ofertas que não respondem a nenhuma necessidade registrada',
  'matches.list.single': 'Um só prestador',
  'matches.list.uncovered': 'Sem resposta',
  'matches.list.single.one': '{count, plural, one {# tema} other {# temas}} com um só prestador',
  'matches.list.single.none':
    '{count, plural, one {# tema sem oferta que responda a uma necessidade} other {# temas sem oferta que responda a uma necessidade}}',
  'matches.list.single.zero':
    '{topics, plural, one {No único tema} other {Em cada tema}} com uma necessidade, vários prestadores respondem',
  'matches.list.offers.of': 'Ofertas de {names}',
  'matches.list.unused.of': 'Ofertas de {names} que não respondem a nenhuma necessidade registrada',
  'matches.list.chosen': 'atores escolhidos',

  'matches.needs': '{count, plural, one {# necessidade} other {# necessidades}}: {states}',
  'matches.state.answered': '{count} com resposta',
  'matches.state.perhaps': '{count} com resposta incerta',
  'matches.state.none': '{count} sem resposta',
  'matches.needs.zero': 'Nenhuma necessidade registrada',
  'matches.needs.hidden': 'Nenhuma necessidade com estes filtros',
  'matches.named': 'Ofertas que nomeiam {name}, em temas em que não consta uma necessidade sua',
  'matches.named.both':
    'Ofertas que nomeiam {name} ou um grupo a que pertence, em temas em que não consta uma necessidade sua',
  'matches.named.region':
    'Ofertas a um grupo a que {name} pertence, em temas em que não consta uma necessidade sua',
  'matches.unanswered':
    'Nenhuma oferta responde a {none, plural, one {# necessidade} other {# necessidades}}; {perhaps, plural, one {outra # tem} other {outras # têm}} resposta incerta, em {topics, plural, one {# tema} other {# temas}} no total',
  'matches.unanswered.none':
    '{count, plural, one {# necessidade sem resposta} other {# necessidades sem resposta}}, em {topics, plural, one {# tema} other {# temas}}',
  'matches.unanswered.perhaps':
    '{count, plural, one {# necessidade com resposta incerta} other {# necessidades com resposta incerta}}, em {topics, plural, one {# tema} other {# temas}}',
  'matches.asked-first':
    'Primeiro vêm os temas com uma solicitação ou uma carência reconhecida, depois os que são só apontados. Dentro de cada grupo a ordem é neutra. As necessidades de organizações e regiões também contam.',
  'matches.unused':
    '{count, plural, one {# registro de uma oferta disponível não responde} other {# registros de ofertas disponíveis não respondem}} a nenhuma necessidade registrada',

  'matches.organization': 'organização',
  'matches.order': 'Como as correspondências são ordenadas',
  'matches.order.how':
    'Uma necessidade e uma oferta se correspondem se tratam do mesmo tema. Quem faz a oferta, sozinho ou com outros, não pode ser o ator que tem a necessidade. Não há pontuação. A primeira linha decide. Se duas correspondências empatam nela, decide a seguinte. Em cada linha, o melhor vem primeiro:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, depois {next}',
  'matches.order.rest':
    'As correspondências iguais seguem a ordem neutra da matriz: sub-região, depois nome. Só o primeiro grupo está aberto; os demais ficam recolhidos e só mostram a contagem. A ajuda prestada é um precedente, não uma oferta.',
  'matches.order.offers':
    'Ao lado de uma oferta você vê quem poderia aproveitá-la. Estados, organizações e regiões aparecem em separado. Depois vêm os que necessitam de outra modalidade e os que não podem aproveitá-la.',
  'matches.order.aside':
    'Se uma necessidade nomeia um prestador, nós o mostramos; isso não muda a ordem. Se um trecho nomeia vários prestadores de uma oferta, ela aparece uma só vez, com o primeiro. Conta para cada um.',
  'matches.order.filters':
    'Os filtros determinam as necessidades e as ofertas da lista. Só os filtros de reunião e de base mudam também o que responde a elas.',
  'matches.criterion.group': 'Grupo',
  'matches.criterion.fit': 'Modalidade de cooperação',
  'matches.criterion.openness': 'Abertura',
  'matches.group.answered': 'responde',
  'matches.group.perhaps': 'talvez responda',
  'matches.group.related': 'de outra modalidade',
  'matches.group.planned': 'planejada',
  'matches.group.others': 'aberta somente a outros',
  'matches.group.delivered': 'prestada',
  'matches.group.peers': 'experiência útil, não uma oferta',
  'matches.fit.shared': 'em comum',
  'matches.fit.any': 'a necessidade não indica nenhuma',
  'matches.fit.unnamed': 'a oferta não indica nenhuma',
  'matches.fit.different': 'diferente',
  'matches.openness.named': 'destinada ao ator',
  'matches.openness.member': 'para um grupo a que o ator pertence',
  'matches.openness.all': 'aberta a todos',
  'matches.openness.on-request': 'aberta mediante solicitação',
  'matches.openness.part': 'aberta a uma parte da região',
  'matches.openness.others': 'para um grupo a que o ator não pertence',
  'matches.openness.reserved': 'reservada a outros',
  'matches.openness.not-offered': 'existente, não oferecida',

  'matches.why.shared': 'mesma modalidade: {given}',
  'matches.why.different': 'outra modalidade: {given}, não {wanted}',
  'matches.why.unnamed': 'modalidade não indicada',
  'matches.why.unnamed.need': 'a oferta não indica modalidade; a necessidade: {wanted}',
  'matches.why.any': '{given}; a necessidade não indica modalidade',
  'matches.why.named': 'nomeia {names}',
  'matches.why.member': 'para {open}',
  'matches.why.reserved': 'reservada a outros ({names})',
  'matches.why.past.named': 'ajudou {names}',
  'matches.why.past.all': 'nenhum beneficiário indicado',
  'matches.why.past.member': 'ajudou {names}',
  'matches.why.past.others': 'ajudou outros: {names}',
  'matches.why.asked.state': 'o Estado a que se dirige',
  'matches.why.asked.organization': 'a organização a que se dirige',
  'matches.why.asked.region': 'a região a que se dirige',
  'matches.why.asks': 'dirige-se a este prestador',
  'matches.why.together': 'nomeados juntos em um trecho',

  'matches.none': 'Sem resposta',
  'matches.nothing': 'Não há nenhuma oferta nem experiência registrada neste tema.',
  'matches.perhaps': 'Resposta incerta',
  'matches.count.perhaps': 'Talvez responda: {count, plural, one {# registro} other {# registros}}',
  'matches.count.related':
    'Outra modalidade: {count, plural, one {# registro} other {# registros}}',
  'matches.count.own':
    'Ofertas próprias ou conjuntas: {count, plural, one {# registro} other {# registros}}',
  'matches.count.others':
    'Somente para outros: {count, plural, one {# registro} other {# registros}}',
  'matches.available':
    '{count, plural, one {# registro de uma oferta disponível} other {# registros de ofertas disponíveis}}',
  'matches.planned':
    '{count, plural, one {# registro de uma oferta planejada} other {# registros de ofertas planejadas}}',
  'matches.delivered':
    '{count, plural, one {# registro de ajuda prestada} other {# registros de ajuda prestada}}',
  'matches.peers':
    '{count, plural, one {# Estado com experiência} other {# Estados com experiência}}',

  'matches.needy.state':
    '{count, plural, one {# Estado com necessidade} other {# Estados com necessidade}}',
  'matches.needy.organization':
    '{count, plural, one {# organização com necessidade} other {# organizações com necessidade}}',
  'matches.needy.region':
    '{count, plural, one {# região com necessidade} other {# regiões com necessidade}}',
  'matches.barred':
    '{count, plural, one {# ator com uma necessidade, mas sem poder aproveitá-la} other {# atores com uma necessidade, mas sem poder aproveitá-la}}',
  'matches.otherForm':
    '{count, plural, one {# ator que necessita de outra modalidade de ajuda} other {# atores que necessitam de outra modalidade de ajuda}}',
  'matches.more': '{count, plural, one {e mais #} other {e mais #}}',
  'matches.for': 'para:',
  'matches.asked': 'dirigida a:',
  'matches.with': 'com',
  'matches.together': 'no mesmo trecho que',
  'matches.unused.no-need': 'Ninguém mais tem necessidade registrada neste tema.',
  'matches.single.one': 'Responde um só prestador, claramente ou talvez',
  'matches.single.rests': 'O único prestador:',
  'matches.single.itself':
    'Também tem aqui uma necessidade, e nenhuma outra oferta disponível responde a ela.',
  'matches.single.together': 'Vários prestadores que fazem juntos uma só oferta',
  'matches.single.uncounted':
    'Estes temas não contam como temas com um só prestador nem como temas sem prestador.',
  'matches.single.joint':
    '{count, plural, one {Só uma oferta conjunta} other {Só # ofertas conjuntas}}, de:',
  'matches.single.none': 'Nenhuma oferta responde a uma necessidade',

  'matches.filter': 'Filtrar',
  'matches.first': 'Primeiro: {names}.',
  'matches.neutral': 'Mostrar tudo na ordem neutra',

  'matches.empty.needs': 'Não constam necessidades.',
  'matches.empty.offers': 'Não constam ofertas.',
  'matches.empty.unanswered': 'Todas as necessidades da lista têm resposta.',
  'matches.empty.unused':
    'Todas as ofertas disponíveis da lista poderiam responder a uma necessidade.',
  'matches.empty.single': 'Nenhum tema tem um prestador único que responda a uma necessidade.',
  'matches.empty.none':
    'Em cada tema com uma necessidade, alguma oferta responde, claramente ou talvez.',
  'matches.empty.filtered': 'Com estes filtros não resta nada a listar.',
  'matches.list.told':
    '{passages, plural, one {# trecho} other {# trechos}}, {records, plural, one {# registro} other {# registros}}',
  'matches.list.told.how': 'Um trecho da ata dá um registro por prestador e tema.',
  'matches.told.from': '{heading} (de {told})',
} satisfies Words<typeof english>;
