import type { scope as english } from '../en/scope.ts';
import type { Words } from '../words.ts';

export const scope = {
  'charts.scope.all': 'Exibidas: todas as {kinds}.',
  'charts.scope.filtered': 'Filtro: {parts}.',
  'charts.scope.kind': 'só {values}',
  'charts.scope.status': 'situação {values}',
  'charts.scope.topic': 'tema {values}',
  'charts.scope.actor': 'ator {values}',
  'charts.scope.subregion': 'sub-região {values}',
  'charts.scope.modality': 'modalidade {values}',
  'charts.scope.basis': 'base {values}',
  'charts.scope.meeting': 'reunião {values}',
  'charts.scope.words': 'com as palavras “{words}”',
  'charts.source':
    'Fonte: {documents}; dados {version} de {date}, {hash}. A falta de registro não é ausência de necessidade.',
  'records.filter.none': 'Nenhum',
  'positions.stance.proposes': 'propõe',
  'positions.stance.supports': 'apoia',
  'positions.stance.opposes': 'opõe-se',
  'positions.link': 'Link para esta posição',
  'filters.all': 'Nada está escolhido aqui: mostra-se tudo.',
  'filters.option.clear': 'Limpar este filtro',
  'filters.kind.off': '{kind} (desativadas)',
  'filters.actor.whole': '{subregion}, todos os Estados',
  'filters.actor.elsewhere': 'Outros Estados',
  'filters.actor.regions': 'Regiões em conjunto',
  'filters.actor.find': 'Buscar país ou ator',
  'filters.actor.none': 'Nenhum país ou ator com esse nome.',
} satisfies Words<typeof english>;
