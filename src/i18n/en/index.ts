import { about } from './about.ts';
import { agenda } from './agenda.ts';
import { app } from './app.ts';
import { charts } from './charts.ts';
import { chartsFlow } from './charts-flow.ts';
import { chartsForms } from './charts-forms.ts';
import { chartsMap } from './charts-map.ts';
import { chartsMarket } from './charts-market.ts';
import { evidence } from './evidence.ts';
import { exported } from './export.ts';
import { filters } from './filters.ts';
import { matches } from './matches.ts';
import { matrix } from './matrix.ts';
import { minutes } from './minutes.ts';
import { paper } from './paper.ts';
import { positions } from './positions.ts';
import { records } from './records.ts';
import { terms } from './terms.ts';

/** What the page needs before it can be read; everything else comes with the first part that is lazy. */
export const first = { ...app, ...terms, ...matrix, ...filters, ...exported } as const;

export const later = {
  ...evidence,
  ...records,
  ...charts,
  ...chartsFlow,
  ...chartsForms,
  ...chartsMap,
  ...chartsMarket,
  ...matches,
  ...positions,
  ...minutes,
  ...agenda,
  ...paper,
  ...about,
} as const;

/**
 * The English catalogue: ICU MessageFormat by id. The first language written, and the type of the
 * others. In a plural branch write `#` for the number and always more than one word, so that a
 * placeholder is whatever single word stands right after a brace.
 */
export const en = { ...first, ...later } as const;
