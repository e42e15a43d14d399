import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Correspondências',
  'matches.lists': 'Listas de correspondências',
  'matches.list.needs': 'Necessidades',
  'matches.list.offers': 'Ofertas',
  'matches.list.unanswered': 'Necessidades sem resposta segura',
  'matches.list.unused': 'Ofertas que não respondem a nenhuma necessidade',
  'matches.list.single': 'Temas: {single} com um só ofertante, {none} sem nenhum',

  'matches.needs':
    '{count, plural, one {# necessidade} other {# necessidades}}: {answered} com resposta, {perhaps} com resposta incerta, {none} sem resposta',
  'matches.needs.zero': 'Nenhuma necessidade registrada',
  'matches.needs.hidden': 'Nenhuma necessidade com estes filtros',
  'matches.named': 'Destinadas a {name}, sem necessidade registrada nestes temas',
  'matches.named.both':
    'Abertas a {name}, pelo nome ou como membro de um grupo, sem necessidade registrada nestes temas',
  'matches.named.region':
    'Destinadas a um grupo a que {name} pertence, sem necessidade registrada nestes temas',
  'matches.unanswered':
    '{none, plural, one {# necessidade sem resposta} other {# necessidades sem resposta}} e {perhaps, plural, one {# com resposta incerta} other {# com resposta incerta}}, em {topics, plural, one {# tema} other {# temas}}',
  'matches.unused':
    '{count, plural, one {# oferta disponível que não responde} other {# ofertas disponíveis que não respondem}} a nenhuma necessidade registrada',
  'matches.single':
    '{single, plural, one {# tema com um só ofertante} other {# temas com um só ofertante}}, {none, plural, one {# tema sem nenhum} other {# temas sem nenhum}}',

  'matches.numbers':
    'Os números de ofertas são números de registros: a oferta de dois atores são dois.',
  'matches.organization': 'organização',
  'matches.order': 'Como se ordenam as correspondências',
  'matches.order.how':
    'Uma necessidade e uma oferta se correspondem se são do mesmo tema e o ator que tem a necessidade não faz a oferta, sozinho ou com outros. Não há pontuação. Cada linha decide onde as anteriores empatam, a começar pelo melhor:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, depois {next}',
  'matches.order.rest':
    'Em caso de igualdade, vale a ordem neutra da matriz. Cada grupo, salvo o primeiro, fica recolhido sob sua contagem. O que já foi prestado é precedente, não oferta.',
  'matches.order.offers':
    'Ao lado de uma oferta estão os que poderiam usá-la (Estados, organizações e regiões em separado) e depois os que necessitam de outra modalidade e aqueles a quem ela não está aberta; cada grupo na ordem acima.',
  'matches.order.aside':
    'Indica-se a quem se dirige uma necessidade, mas isso não muda a ordem. Se um trecho nomeia vários ofertantes de uma oferta, ela figura uma só vez, no primeiro deles, e é contada para cada um.',
  'matches.order.filters':
    'Os filtros escolhem as necessidades e ofertas listadas, de qualquer tipo. O que lhes responde é restrito só por reunião e base.',
  'matches.criterion.group': 'Grupo',
  'matches.criterion.fit': 'Modalidade',
  'matches.criterion.openness': 'Abertura',
  'matches.group.answered': 'responde',
  'matches.group.perhaps': 'talvez responda',
  'matches.group.related': 'de outra modalidade',
  'matches.group.planned': 'planejada',
  'matches.group.others': 'disponível, mas aberta somente a outros',
  'matches.group.delivered': 'prestada',
  'matches.group.peers': 'possíveis pares (Estados com capacidade existente)',
  'matches.fit.shared': 'em comum',
  'matches.fit.any': 'não indicada pela necessidade',
  'matches.fit.unnamed': 'não indicada pela oferta',
  'matches.fit.different': 'diferente',
  'matches.openness.named': 'destinada ao ator',
  'matches.openness.member': 'para um grupo de que é membro',
  'matches.openness.all': 'aberta a todos',
  'matches.openness.on-request': 'aberta mediante solicitação',
  'matches.openness.others': 'para membros de um grupo a que o ator não pertence',
  'matches.openness.reserved': 'reservada a outros',
  'matches.openness.not-offered': 'existente, não oferecida',

  'matches.why.shared': 'mesma modalidade: {given}',
  'matches.why.different': 'modalidade diferente: {given}, não {wanted}',
  'matches.why.unnamed': 'modalidade não indicada',
  'matches.why.unnamed.need': 'modalidade não indicada; necessária: {wanted}',
  'matches.why.any': '{given}; a necessidade não indica modalidade',
  'matches.why.named': 'destinada a {names}',
  'matches.why.member': 'para membros de {names}',
  'matches.why.member.unnamed': 'para os membros de um grupo',
  'matches.why.reserved': 'reservada a {names}',
  'matches.why.past.named': 'prestada a {names}',
  'matches.why.past.all': 'ninguém indicado',
  'matches.why.past.member': 'prestada a {names}',
  'matches.why.past.others': 'prestada a outros: {names}',
  'matches.why.asked.state': 'o Estado solicitado',
  'matches.why.asked.organization': 'o órgão solicitado',
  'matches.why.asked.region': 'a região solicitada',
  'matches.why.asks': 'dirige-se a este ofertante',
  'matches.why.together': 'um mesmo trecho nomeia todos; cada um é contado',

  'matches.none': 'Sem resposta',
  'matches.nothing': 'Nada de outros está registrado neste tema.',
  'matches.perhaps': 'Resposta incerta',
  'matches.count.perhaps':
    '{count, plural, one {# oferta talvez responda} other {# ofertas talvez respondam}}',
  'matches.count.related':
    '{count, plural, one {# oferta de outra modalidade} other {# ofertas de outra modalidade}}',
  'matches.count.others':
    '{count, plural, one {# oferta aberta somente a outros} other {# ofertas abertas somente a outros}}',
  'matches.available': '{count, plural, one {# oferta disponível} other {# ofertas disponíveis}}',
  'matches.planned': '{count, plural, one {# oferta planejada} other {# ofertas planejadas}}',
  'matches.delivered': '{count, plural, one {# ajuda prestada} other {# ajudas prestadas}}',
  'matches.peers': '{count, plural, one {# possível par} other {# possíveis pares}}',

  'matches.needy.state':
    '{count, plural, one {# Estado com necessidade} other {# Estados com necessidade}}',
  'matches.needy.organization':
    '{count, plural, one {# organização com necessidade} other {# organizações com necessidade}}',
  'matches.needy.region':
    '{count, plural, one {# região com necessidade} other {# regiões com necessidade}}',
  'matches.barred':
    '{count, plural, one {# com necessidade a quem não está aberta} other {# com necessidade a quem não está aberta}}',
  'matches.otherForm':
    '{count, plural, one {# com necessidade de outra modalidade} other {# com necessidade de outra modalidade}}',
  'matches.more': '{count, plural, one {e mais #} other {e mais #}}',
  'matches.for': 'para',
  'matches.asked': 'solicitada a',
  'matches.with': 'com',
  'matches.together': 'no mesmo trecho que',
  'matches.unused.no-need': 'Ninguém mais tem necessidade registrada neste tema.',
  'matches.single.one': 'Um só ofertante',
  'matches.single.rests': 'Depende de',
  'matches.single.itself':
    'Tem aqui uma necessidade própria, à qual nenhuma oferta disponível de outro responde.',
  'matches.single.together': 'Vários ofertantes que fazem juntos uma só oferta',
  'matches.single.uncounted':
    'Estes temas não são contados nem entre os de um só ofertante nem entre os sem ofertante.',
  'matches.single.joint':
    '{count, plural, one {Depende de uma oferta conjunta de} other {Depende de # ofertas conjuntas de}}',
  'matches.single.none': 'Nenhum ofertante',

  'matches.only': 'Só {name}',
  'matches.all': '{name}: mostrar todos',
  'matches.its.needs': '{name}: o que necessita',
  'matches.its.offers': '{name}: o que oferece',

  'matches.empty.needs': 'Nenhuma necessidade registrada.',
  'matches.empty.offers': 'Nenhuma oferta registrada.',
  'matches.empty.unanswered': 'Toda necessidade listada tem resposta.',
  'matches.empty.unused': 'Toda oferta disponível listada poderia atender a uma necessidade.',
  'matches.empty.single': 'Nenhum tema depende de um só ofertante.',
  'matches.empty.none': 'Todo tema com necessidade tem ofertante.',
  'matches.empty.filtered': 'Nada a listar com estes filtros.',
  'matches.list.told':
    '{passages, plural, one {# trecho} other {# trechos}}, {records, plural, one {# registro} other {# registros}}',
} satisfies Words<typeof english>;
