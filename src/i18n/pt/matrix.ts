import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matriz de cooperação',
  'matrix.corner':
    '{actors, plural, one {# ator} other {# atores}}, {topics, plural, one {# tema} other {# temas}}',
  'matrix.empty':
    'Não restam linhas nem colunas. Remova um filtro ou volte a mostrar as linhas e colunas vazias.',

  'matrix.view': 'Exibição',
  'matrix.sort.actors': 'Ordenar atores',
  'matrix.sort.topics': 'Ordenar temas',
  'matrix.sort.neutral': 'Ordem neutra',
  'matrix.sort.name': 'Por nome',
  'matrix.sort.needs': 'Por necessidades',
  'matrix.sort.offers': 'Por ofertas',
  'matrix.sort.unmet': 'Por necessidades sem resposta clara',
  'matrix.sort.similarity': 'Por sinais parecidos',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# necessidade} other {# necessidades}}',
  'matrix.holds.capacity': '{count, plural, one {# experiência} other {# experiências}}',
  'matrix.holds.available':
    '{count, plural, one {# oferta disponível} other {# ofertas disponíveis}}',
  'matrix.holds.planned': '{count, plural, one {# oferta planejada} other {# ofertas planejadas}}',
  'matrix.holds.delivered': '{count, plural, one {# ajuda prestada} other {# ajudas prestadas}}',
  'matrix.soft.need': 'necessidades só apontadas',
  'matrix.soft.capacity': 'experiências ainda em andamento',
  'matrix.implied.need': 'necessidades implícitas',
  'matrix.implied.capacity': 'experiências implícitas',
  'matrix.implied.available': 'ofertas disponíveis implícitas',
  'matrix.implied.planned': 'ofertas planejadas implícitas',
  'matrix.implied.delivered': 'ajudas prestadas implícitas',
  'matrix.blank.nothing-on-topic': 'interveio, mas nada sobre este tema',
  'matrix.blank.no-remarks': 'sem intervenção registrada',
  'matrix.blank.not-participant': 'não participante',
  'matrix.blank.hidden': 'oculto pelos filtros',

  'matrix.disputed': 'dois codificadores diferem aqui',
  'matrix.topic': '{label} ({instrument})',
  'matrix.shaky':
    'Dois codificadores converteram a ata em registros, separadamente. Eles concordam muito pouco neste tema: seus números são incertos.',

  'matrix.group.all-topics': 'Todos os temas',

  // Heads of narrow columns: soft hyphens let the long words break.
  'matrix.total.topics.need': 'Pede, aponta (temas)',
  'matrix.total.topics.capacity': 'Temas: expe\u00ADriência',
  'matrix.total.topics.available': 'Temas: oferta',
  'matrix.total.topics.planned': 'Temas: ajuda plane\u00ADjada',
  'matrix.total.topics.delivered': 'Temas: ajuda prestada',
  'matrix.total.states.capacity': 'Estados: expe\u00ADriência',
  'matrix.total.actor.need':
    '{actor}, temas: {asks} com solicitação ou carência reconhecida, {raises, plural, one {# só apontado} other {# só apontados}}',
  'matrix.total.actor.capacity':
    '{actor}: experiência em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.available':
    '{actor}: ofertas disponíveis em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.planned':
    '{actor}: ofertas planejadas em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.delivered':
    '{actor}: ajuda prestada em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.topic.need':
    '{topic}: {asks, plural, one {# Estado pede} other {# Estados pedem}}, {raises, plural, one {# só aponta} other {# só apontam}}',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com experiência',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com oferta disponível',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com oferta planejada',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# Estado que prestou ajuda} other {# Estados que prestaram ajuda}}',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'não é mostrado, por isso não é contado',
  'matrix.total.all': 'Todos os temas',
  'matrix.total.none': 'Estados e temas não são somados',

  'matrix.legend': 'Legenda',
  'matrix.legend.need': 'pede ou carece',
  'matrix.legend.soft': 'aponta',
  'matrix.legend.implied': 'implícita',
  'matrix.legend.available': 'oferece agora',
  'matrix.legend.planned': 'ajuda planejada',
  'matrix.legend.delivered': 'ajuda prestada',
  'matrix.legend.capacity': 'experiência',
  'matrix.legend.disputed': 'dois codificadores diferem',

  'matrix.fold.states': '{count, plural, one {# Estado} other {# Estados}}',
  'matrix.fold.actors': '{count, plural, one {# ator} other {# atores}}',
  'matrix.fold.no-remarks': '{who} sem intervenção nem registro: {names}',
  'matrix.fold.nothing-on-topic': '{who} com intervenções, mas sem registros a mostrar: {names}',
  'matrix.fold.hidden': '{who} com registros que o filtro oculta: {names}',
  'matrix.fold.not-participant': '{who} sem participação: {names}',
  'matrix.unfolded':
    'Recolher {count, plural, one {# linha} other {# linhas}} em que nada é mostrado',
  'matrix.hidden':
    '{count, plural, one {Você ocultou # item} other {Você ocultou # itens}}: {names}. Mostrar de novo',
  'matrix.group.sorted': '{name}, {order}',
  'matrix.total.states.need': 'Estados que pedem, só apontam',
  'matrix.total.states.available': 'Oferecem agora',
  'matrix.total.states.planned': 'Planejam ajudar',
  'matrix.total.states.delivered': 'Já ajudaram',
  'matrix.total.organizations':
    '{words}, {count, plural, one {# organização} other {# organizações}}, {all} ao todo',
  'matrix.signs': 'Todos os sinais',
  'matrix.blank.spoken-of': 'mencionada, mas nada sobre este tema',
  'matrix.blank.switched-off': 'registrado, de um tipo que não é mostrado',
  'matrix.fold.switched-off': '{who} com registros só de tipos que não são mostrados: {names}',
} satisfies Words<typeof english>;
