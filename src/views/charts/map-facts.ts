import { t } from '../../i18n';
import type { Model } from '../../model/model';
import { actorColumns } from './common-facts';
import type { MapState } from './map-state';
import { blankWords } from './map-words';

/** The number of each State, in the order of the matrix, or why it has none. */
export function mapFacts(model: Model, { measure, placed, elsewhere }: MapState) {
  const rank = ({ id }: { readonly id: string }) => model.actorIndex.get(id) ?? 0;
  return [...placed, ...elsewhere]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, value, blank }) => ({
      ...actorColumns(model, id),
      measure,
      measure_label: t(`charts.map.measure.${measure}`),
      unit: 'topics',
      // Of a State each of whose needs is met, 0 is known; of other blanks nothing is.
      count: blank === null || blank === 'met' ? value : null,
      blank,
      blank_label: blank && blankWords(blank, measure),
    }));
}
