/** What a reader reads in the chart of meetings. */
export const chartsMeetings = {
  'charts.meetings.count': '{count} ({meeting})',
  'charts.meetings.finding': 'States with an open need on {topic}: {counts}',
  'charts.meetings.every': 'This chart counts all meetings of the body.',
  'charts.meetings.reading':
    'A line counts the States that ask for help on a topic, report a difficulty or mention it as important. A State counts until the minutes say that its need is met or withdrawn. A State that does not say it again still counts.',
  'charts.meetings.table.caption':
    'States with an open need on each topic, at each meeting. {scope}',
  'charts.meetings.empty': 'No need of a State is recorded under these filters.',
  'charts.meetings.latest':
    'The drawing has the {count} latest of {all} meetings. The table has all.',
} as const;
