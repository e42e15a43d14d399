import { formatList, t } from '../../i18n';
import type { Division } from '../../model/market';
import type { Mark } from './market-layout';
import { type MarketTopic, quadrantOf } from './market-state';

type Numbers = Pick<MarketTopic, 'needs' | 'providers' | 'states' | 'organizations'>;

/** "3 States in need, 2 providers (1 State and 1 organization)". */
function numbersOf({ needs, providers, states, organizations }: Numbers): string {
  const split = [
    ...(states > 0 ? [t('charts.market.states', { count: states })] : []),
    ...(organizations > 0 ? [t('charts.market.organizations', { count: organizations })] : []),
  ];
  return t('charts.market.numbers', { needs, providers, split: formatList(split) });
}

/** Where a topic stands, in words, with its quadrant where there are any. */
export function topicSentence(topic: MarketTopic, division: Division | null): string {
  const numbers = numbersOf(topic);
  if (division === null) return numbers;
  const quadrant = t(`charts.market.quadrant.${quadrantOf(topic, division)}`).toLowerCase();
  return t('charts.market.in-quadrant', { numbers, quadrant });
}

/** What a mark of several topics says of itself: all their names, and where they stand. */
export function markSentence({ topics, needs, providers, onePlace }: Mark): string {
  const count = topics.length;
  const names = formatList(
    topics.map((topic) => (onePlace ? topic.label : `${topic.label} (${numbersOf(topic)})`)),
  );
  return onePlace
    ? t('charts.market.at-one-place', { count, needs, providers, names })
    : t('charts.market.close', { count, names });
}
