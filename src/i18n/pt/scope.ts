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
} satisfies Words<typeof english>;
