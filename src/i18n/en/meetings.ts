/** What a reader reads of several meetings over time. */
export const meetings = {
  'meetings.at': 'State at',
  'meetings.since': 'Changes since',
  'meetings.since.none': 'not shown',
  'meetings.all': 'all meetings',
  'meetings.said-then': 'All that was said at the meetings of the filter',
};
