import { formatList, t } from '../../i18n';
import type { Division } from '../../model/market';
import type { Mark } from './market-layout';
import { type MarketTopic, type Quadrant, quadrantOf } from './market-state';

type Numbers = Pick<MarketTopic, 'needs' | 'providers' | 'states' | 'organizations'>;

/** "3 States in need, 2 providers (1 State and 1 organization)". */
function numbersOf({ needs, providers, states, organizations }: Numbers): string {
  const split = [
    ...(states > 0 ? [t('charts.market.states', { count: states })] : []),
    ...(organizations > 0 ? [t('charts.market.organizations', { count: organizations })] : []),
  ];
  return t('charts.market.numbers', { needs, providers, split: formatList(split) });
}

/** With a median below 1, what lies above the line is not much, but any. */
const dividesAny = (median: number) => median < 1;

const NEED_WORDS = { much: 'some', little: 'none' } as const;
const OFFER_WORDS = { many: 'some', few: 'nobody' } as const;

/** "Much needed, few offer"; "Much needed, nobody offers" where even one provider is above the median. */
export function quadrantWords(quadrant: Quadrant, { needs, providers }: Division): string {
  const need = quadrant.startsWith('much') ? 'much' : 'little';
  const offer = quadrant.endsWith('many') ? 'many' : 'few';
  return t('charts.market.quadrant', {
    need: t(`charts.market.need.${dividesAny(needs) ? NEED_WORDS[need] : need}`),
    offer: t(`charts.market.offer.${dividesAny(providers) ? OFFER_WORDS[offer] : offer}`),
  });
}

/** Where the dividing lines stand. */
export const divisionWords = ({ needs, providers }: Division): string =>
  t('charts.market.divided', {
    across: dividesAny(needs)
      ? t('charts.market.divided.any-need')
      : t('charts.market.divided.needs', { needs }),
    up: dividesAny(providers)
      ? t('charts.market.divided.any-offer')
      : t('charts.market.divided.providers', { providers }),
  });

/** Where a topic stands, in words, with its quadrant where there are any. */
export function topicSentence(topic: MarketTopic, division: Division | null): string {
  const numbers = numbersOf(topic);
  if (division === null) return numbers;
  const quadrant = quadrantWords(quadrantOf(topic, division), division).toLowerCase();
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
