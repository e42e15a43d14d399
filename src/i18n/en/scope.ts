/** What a picture or a file says of its filter and its source. */
export const scope = {
  'charts.scope.all': 'Shown: all {kinds}.',
  'charts.scope.filtered': 'Shown: {parts}.',
  'charts.scope.kind': 'only {values}',
  'charts.scope.status': 'status {values}',
  'charts.scope.topic': 'topic {values}',
  'charts.scope.actor': 'actor {values}',
  'charts.scope.subregion': 'subregion {values}',
  'charts.scope.modality': 'form of cooperation {values}',
  'charts.scope.basis': 'basis {values}',
  'charts.scope.meeting': 'meeting {values}',
  'charts.scope.words': 'with the words “{words}”',
  'charts.source':
    'Source: {documents}; dataset {version} of {date}, {hash}. Nothing recorded is not the absence of a need.',
  'records.filter.none': 'None',
  'positions.stance.proposes': 'proposes',
  'positions.stance.supports': 'supports',
  'positions.stance.opposes': 'opposes',
  'positions.link': 'Link to this position',
} as const;
