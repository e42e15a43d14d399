import { readList } from '../coding';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** Each of the modalities in a cell is one of the list. */
export const knownModality: Rule = ({ modalities, meetings }) => {
  const known = new Set(modalities.map(({ cells }) => cells.id));
  return meetings
    .flatMap(({ records }) => records)
    .flatMap((row) =>
      readList(row.cells.modality)
        .filter((modality) => !known.has(modality))
        .map((modality) =>
          problemIn(row, 'modality', {
            message: 'unknown modality',
            found: show(modality),
            expected: `${oneOf(known)}, or several with ";" between them`,
          }),
        ),
    );
};
