import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matriz de cooperação',
  'matrix.corner':
    '{actors, plural, one {# ator} other {# atores}}, {topics, plural, one {# tema} other {# temas}}',
  'matrix.empty':
    'Não resta linha ou coluna a mostrar. Remova um filtro ou volte a mostrar linhas e colunas vazias.',

  'matrix.controls': 'Ordem e disposição',
  'matrix.sort.actors': 'Ordenar atores',
  'matrix.sort.topics': 'Ordenar temas',
  'matrix.sort.neutral': 'Ordem neutra',
  'matrix.sort.name': 'Por nome',
  'matrix.sort.needs': 'Por necessidades',
  'matrix.sort.offers': 'Por ofertas',
  'matrix.sort.unmet': 'Por não atendidas',
  'matrix.sort.similarity': 'Por semelhança',
  'matrix.transpose': 'Temas como linhas',
  'matrix.hide.actors': 'Ocultar atores vazios',
  'matrix.hide.topics': 'Ocultar temas vazios',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# necessidade} other {# necessidades}}',
  'matrix.holds.capacity': '{count, plural, one {# capacidade} other {# capacidades}}',
  'matrix.holds.available':
    '{count, plural, one {# oferta disponível} other {# ofertas disponíveis}}',
  'matrix.holds.planned': '{count, plural, one {# oferta planejada} other {# ofertas planejadas}}',
  'matrix.holds.delivered': '{count, plural, one {# ajuda prestada} other {# ajudas prestadas}}',
  'matrix.soft.need': 'necessidades só apontadas',
  'matrix.soft.capacity': 'capacidades ainda em andamento',
  'matrix.implied.need': 'necessidades implícitas',
  'matrix.implied.capacity': 'capacidades implícitas',
  'matrix.implied.available': 'ofertas disponíveis implícitas',
  'matrix.implied.planned': 'ofertas planejadas implícitas',
  'matrix.implied.delivered': 'ajudas prestadas implícitas',
  'matrix.blank.nothing-on-topic': 'interveio, nada sobre este tema',
  'matrix.blank.no-remarks': 'sem intervenção registrada',
  'matrix.blank.not-participant': 'não participante',
  'matrix.blank.hidden': 'oculto pelos filtros',

  'matrix.disputed': 'duas codificações divergiram',
  'matrix.shaky': 'duas codificações concordam pouco neste tema; leia seus números com cautela',

  'matrix.group.voices.need':
    '{count} de {total, plural, one {# Estado} other {# Estados}} {count, plural, one {manifesta necessidade} other {manifestam necessidade}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {nenhum oferece ajuda agora} one {# oferece ajuda agora} other {# oferecem ajuda agora}}',
  'matrix.group.organizations.need':
    '{count} de {total, plural, one {# organização} other {# organizações}} {count, plural, one {manifesta necessidade} other {manifestam necessidade}}',
  'matrix.group.regions': 'mencionadas em conjunto; não contam como Estados',
  'matrix.group.all-topics': 'Todos os temas',

  // Heads of narrow columns: soft hyphens let the long words break.
  'matrix.total.topics.need': 'Temas: neces\u00ADsidade',
  'matrix.total.topics.capacity': 'Temas: capaci\u00ADdade',
  'matrix.total.topics.available': 'Temas: oferta',
  'matrix.total.topics.planned': 'Temas: ajuda plane\u00ADjada',
  'matrix.total.topics.delivered': 'Temas: ajuda prestada',
  'matrix.total.states.need': 'Estados: neces\u00ADsidade',
  'matrix.total.states.capacity': 'Estados: capaci\u00ADdade',
  'matrix.total.states.available': 'Estados: oferta',
  'matrix.total.states.planned': 'Estados: ajuda plane\u00ADjada',
  'matrix.total.states.delivered': 'Estados: ajuda prestada',
  'matrix.total.actor.need':
    '{actor}: necessidades em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.capacity':
    '{actor}: capacidades em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.available':
    '{actor}: ofertas disponíveis em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.planned':
    '{actor}: ofertas planejadas em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.delivered':
    '{actor}: ajuda prestada em {count, plural, one {# tema} other {# temas}}',
  'matrix.total.topic.need':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com necessidade',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com capacidade',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com oferta disponível',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} com oferta planejada',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# Estado que prestou ajuda} other {# Estados que prestaram ajuda}}',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'não contado, os filtros o excluem',
  'matrix.total.all': 'Todos os temas',
  'matrix.total.none': 'Estados e temas não se somam aqui',

  'matrix.hint':
    'Os números contam registros. Aponte para uma célula, ou use as setas, para ler aqui seu conteúdo; clique ou Enter abre as frases. No título de linha ou coluna, mostra só essa.',
  'matrix.about.topic': '{label} ({instrument})',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.status': '{status} ({count})',
  'matrix.about.kind': '{kind}: {statuses}',
  'matrix.about.implied': 'das quais implícitas: {count}',
  'matrix.about.unmet': 'não atendida: ninguém mais oferece ajuda aqui agora',
  'matrix.about.met': 'outros oferecem ajuda aqui agora',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Interveio na reunião, mas nada se registrou sobre este tema. Isso não é ausência de necessidade.',
  'matrix.about.blank.no-remarks':
    'Sem intervenção registrada na ata. Isso não é ausência de necessidade.',
  'matrix.about.blank.not-participant': 'Não era participante da reunião.',
  'matrix.about.blank.hidden': 'Há registros aqui; os filtros ocultam todos.',
  'matrix.about.disputed': 'Duas codificações divergiram aqui; a evidência diz como se resolveu.',
  'matrix.about.shaky':
    'Duas codificações concordam pouco neste tema: leia seus números com cautela.',
  'matrix.about.topics': 'Temas: {list}.',
  'matrix.about.topics.need': '{count} com necessidade',
  'matrix.about.topics.capacity': '{count} com capacidade',
  'matrix.about.topics.available': '{count} com oferta disponível',
  'matrix.about.topics.planned': '{count} com oferta planejada',
  'matrix.about.topics.delivered': '{count} com ajuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.need': '{count} com necessidade',
  'matrix.about.states.capacity': '{count} com capacidade',
  'matrix.about.states.available': '{count} com oferta disponível',
  'matrix.about.states.planned': '{count} com oferta planejada',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestou ajuda} other {# que prestaram ajuda}}',
  'matrix.about.organizations': 'Organizações com oferta disponível: {count}.',
  'matrix.about.alone': 'Clique ou Enter: só esta.',
  'matrix.about.again': 'Clique ou Enter: todas de novo.',
  'matrix.about.total.topics':
    'Conta temas, uma vez cada, seja qual for o número de registros. Ofertas planejadas e ajuda prestada não se somam às ofertas disponíveis.',
  'matrix.about.total.states':
    'Conta Estados, uma vez cada, seja qual for o número de registros; organizações e regiões não contam. Ofertas planejadas e ajuda prestada não se somam às ofertas disponíveis.',
  'matrix.about.sort': 'Clique ou Enter: ordenar por este total.',
  'matrix.about.unsort': 'Clique ou Enter: voltar à ordem neutra.',

  'matrix.legend': 'Legenda',
  'matrix.legend.need': 'necessidade',
  'matrix.legend.soft': 'só apontada',
  'matrix.legend.implied': 'implícita',
  'matrix.legend.available': 'oferta disponível',
  'matrix.legend.planned': 'planejada',
  'matrix.legend.delivered': 'ajuda prestada',
  'matrix.legend.capacity': 'capacidade',
  'matrix.legend.disputed': 'codificações divergentes',
} satisfies Words<typeof english>;
