import type { Model } from '../../model/model';
import { topicColumns } from './common-facts';
import { quadrantWords } from './market-sentence';
import { type MarketState, quadrantOf } from './market-state';

/**
 * Where each topic stands, number by number: States in need, under whatever status, and States and
 * organizations with an available offer, which together are the providers.
 */
export function marketFacts(model: Model, { places, division }: MarketState) {
  return places
    .flatMap(({ topics }) => topics)
    .flatMap((topic) => {
      const quadrant = division && quadrantOf(topic, division);
      const fact = (kind: string, status: string | null, unit: string, count: number) => ({
        ...topicColumns(model, [topic.id]),
        kind,
        status,
        unit,
        count,
        quadrant,
        quadrant_label: quadrant && quadrantWords(quadrant, division),
      });
      return [
        fact('need', null, 'states', topic.needs),
        fact('offer', 'available', 'states', topic.states),
        fact('offer', 'available', 'organizations', topic.organizations),
      ];
    });
}
