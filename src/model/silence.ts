/** How much of the matrix is blank, and why: for what is said of the data as a whole. */
import { type Blank, blankOf } from './blanks';
import { NO_FILTER } from './filter';
import type { Model } from './model';

/** Cells of the whole matrix that hold a record, and those that are blank for each reason. */
export type CellCounts = Readonly<Record<Exclude<Blank, 'hidden'> | 'recorded', number>>;

export function countCells(model: Model): CellCounts {
  const counts = { recorded: 0, 'nothing-on-topic': 0, 'no-remarks': 0, 'not-participant': 0 };
  model.actors.forEach((_, actor) => {
    model.topics.forEach((_topic, topic) => {
      const blank = blankOf(model, NO_FILTER, actor, topic);
      // Nothing is asked, so nothing is hidden: what would be is there.
      counts[blank === 'hidden' ? 'recorded' : blank]++;
    });
  });
  return counts;
}
