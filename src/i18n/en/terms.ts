/** Words for kinds of actor. */
export const terms = {
  'actors.state': 'States',
  'actors.organization': 'Organizations',
  'actors.region': 'Regions',
  'actors.region.one': '{name} (region)',
  'actors.short.ATG': 'Antigua',
  'actors.short.DOM': 'Dom. Rep.',
  'actors.short.KNA': 'St Kitts',
  'actors.short.LCA': 'St Lucia',
  'actors.short.TTO': 'Trinidad',
  'actors.short.VCT': 'St Vincent',
} as const;
