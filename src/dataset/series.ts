import type { Meeting } from './schema';

/** The series of a meeting: meetings of different series say nothing of each other's records. */
export const seriesOf = ({ series, body }: Pick<Meeting, 'series' | 'body'>): string =>
  series ?? body;
