import { app } from './app';
import { charts } from './charts';
import { evidence } from './evidence';
import { filters } from './filters';
import { matrix } from './matrix';
import { minutes } from './minutes';
import { records } from './records';
import { terms } from './terms';

/**
 * The English catalogue: ICU MessageFormat by id. The first language written, and the type of the
 * others. In a plural branch write `#` for the number and always more than one word, so that a
 * placeholder is whatever single word stands right after a brace.
 */
export const en = {
  ...app,
  ...terms,
  ...matrix,
  ...filters,
  ...evidence,
  ...records,
  ...charts,
  ...minutes,
} as const;
