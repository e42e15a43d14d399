import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtros',
  'filters.fold': 'Filtros ({count})',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Fechar',
  'filters.none': 'Nenhum filtro ativo.',
  'filters.none.but': 'Nenhum filtro ativo; não são mostradas: {kinds}.',
  'filters.more': 'Mais filtros',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.records.head': 'Registros',
  'filters.kinds': 'Tipos',
  'filters.kinds.last': 'Pelo menos um tipo tem de ficar ativado.',
  'filters.implied': 'Incluir implícitas',
  'filters.implied.short': 'Implícitas',
  'filters.implied.hint':
    'Deduzimos estes registros. Desative esta opção para ver só o que a ata diz expressamente.',
  'filters.search': 'Buscar em citações, notas e nomes',
  'filters.search.placeholder': 'Buscar',
  'filters.search.failed':
    'A busca não foi carregada, e suas palavras ainda não filtram nada. Verifique a conexão e mude uma letra para tentar de novo.',

  'filters.field.kind': 'Tipo',
  'filters.field.status': 'Situação',
  'filters.field.topic': 'Tema',
  'filters.field.actor': 'País ou ator',
  'filters.field.subregion': 'Sub-região',
  'filters.field.modality': 'Modalidade',
  'filters.field.basis': 'Base',
  'filters.field.meeting': 'Reunião',
  'filters.field.q': 'Palavras',
  'filters.field.actor.state': 'País',
  'filters.field.actor.organization': 'Organização',
  'filters.field.actor.region': 'Região em conjunto',

  'filters.summary.states': '{count, plural, one {# Estado} other {# Estados}}',
  'filters.summary.organizations': '{count, plural, one {# organização} other {# organizações}}',
  'filters.summary.regions': '{count, plural, one {# região} other {# regiões}}',
  'filters.summary.asks':
    '{actors, plural, one {{who} solicita ajuda ou reconhece uma carência} other {{who} solicitam ajuda ou reconhecem uma carência}}',
  'filters.summary.raises':
    '{actors, plural, one {{who} só aponta temas} other {{who} só apontam temas}}',
  'filters.summary.raises.all':
    '{actors, plural, one {{who} aponta temas} other {{who} apontam temas}}',
  'filters.summary.need.none': 'nenhuma necessidade registrada',
  'filters.summary.need.none.filtered': 'nenhuma necessidade com estes filtros',
  'filters.summary.offer':
    '{actors, plural, one {{who} oferece ajuda agora} other {{who} oferecem ajuda agora}}, {passages, plural, one {em # trecho} other {em # trechos}}',
  'filters.summary.offer.none': 'nenhuma oferta disponível',
  'filters.summary.offer.unshown': 'as ofertas disponíveis não são mostradas',
  'filters.summary.offer.none.filtered': 'estes filtros não deixam nenhuma oferta disponível',
  'filters.summary.capacity':
    '{actors, plural, one {{who} relata} other {{who} relatam}} experiência em {topics, plural, one {# tema} other {# temas}}',
  'filters.summary.capacity.none': 'nenhuma experiência registrada',
  'filters.summary.capacity.none.filtered': 'nenhuma experiência com estes filtros',
  'filters.summary.planned':
    '{count, plural, one {# registro de ajuda planejada} other {# registros de ajuda planejada}}',
  'filters.summary.past':
    '{count, plural, one {# registro de ajuda prestada} other {# registros de ajuda prestada}}',
  'filters.summary.with': '{clause} ({counts})',
  'filters.summary.sentence': '{clauses}.',
  'filters.summary.empty': 'O conjunto de dados não contém registros.',
  'filters.summary.nothing': 'Nenhum registro a mostrar com estes filtros.',
  'filters.summary.clear': 'Remover estes filtros',
  'filters.summary.nothing.but': 'Não há {kinds} com estes filtros; {unshown}.',
  'filters.summary.besides': '{sentence} {unshown}.',
  'filters.summary.show': '{count, plural, one {Mostrá-la também} other {Mostrá-las também}}',
  'filters.kinds.need': 'necessidades',
  'filters.kinds.offer': 'ofertas',
  'filters.kinds.capacity': 'experiências',
  'filters.unshown':
    '{count, plural, one {{records} atende aos filtros, mas não é mostrada} other {{records} atendem aos filtros, mas não são mostradas}}',
  'filters.unshown.need': '{count, plural, one {# necessidade} other {# necessidades}}',
  'filters.unshown.offer': '{count, plural, one {# oferta} other {# ofertas}}',
  'filters.unshown.capacity': '{count, plural, one {# experiência} other {# experiências}}',
} satisfies Words<typeof english>;
