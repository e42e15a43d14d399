import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.summary.nothing': 'Nenhuma frase a mostrar com estes filtros.',
  'filters.summary.clear': 'Remover estes filtros',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Fechar',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.search.failed':
    'A busca não foi carregada, e suas palavras ainda não filtram nada. Verifique a conexão e busque de novo.',

  'filters.field.kind': 'Tipo',
  'filters.field.status': 'Situação',
  'filters.field.topic': 'Tema',
  'filters.field.actor': 'País ou ator',
  'filters.field.subregion': 'Sub-região',
  'filters.field.modality': 'Modalidade',
  'filters.field.basis': 'Base',
  'filters.field.meeting': 'Reunião',
  'filters.field.q': 'Palavras',

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
} satisfies Words<typeof english>;
