/** Words for kinds of actor. */
export const terms = {
  'actors.state': 'States',
  'actors.organization': 'Organizations',
  'actors.region': 'Regions',
  'actors.region.one': '{name} (region)',
} as const;
