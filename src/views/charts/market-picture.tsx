/**
 * Third step of the scatter: paint. Every point is a button above its mark, in the order of reading;
 * the names of a mark of several topics are buttons too.
 */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { formatList, joinClauses, t } from '../../i18n';
import { isFocusLost } from '../../ui/lost-focus';
import { MarketGrid } from './market-grid';
import { layOutMarket, type MarketLayout } from './market-layout';
import { MarketMarks } from './market-marks';
import { MarketPoint } from './market-point';
import { type MarketState, type MarketTopic, type Place, placesOf } from './market-state';
import { useWidth } from './use-width';

interface Props {
  readonly state: MarketState;
  readonly onTopics: (...ids: string[]) => void;
}

export function MarketPicture({ state, onTopics }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layOutMarket(state, width), [state, width]);
  const choose = useFocusThatFollows(frame, layout, onTopics);
  const unnamed = placesOf(unnamedOf(layout));
  return (
    <>
      <div className="market-picture" ref={frame} style={{ height: layout.height }}>
        <MarketGrid layout={layout} division={state.division} />
        <MarketMarks layout={layout} />
        <ol aria-label={t('charts.market.title')} tabIndex={-1}>
          {layout.marks.map((mark) => (
            <li key={mark.id}>
              <MarketPoint mark={mark} division={state.division} onTopics={choose} />
            </li>
          ))}
        </ol>
      </div>
      {unnamed.length > 0 && (
        <p className="charts-notes">
          <span>
            <strong>{t('charts.market.unnamed')}</strong> {joinClauses(unnamed.map(placeWords))}.
          </span>
        </p>
      )}
    </>
  );
}

/**
 * A button that sets the filter may go with the change, as a name does when its topic becomes a point
 * of its own: the focus then goes to the point that stands for its topic now, or to the list.
 */
function useFocusThatFollows(
  frame: RefObject<HTMLDivElement | null>,
  layout: MarketLayout,
  onTopics: Props['onTopics'],
) {
  const chosen = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each picture
  useEffect(() => {
    const ids = chosen.current;
    chosen.current = [];
    if (ids.length === 0 || !isFocusLost()) return;
    const points = [...(frame.current?.querySelectorAll<HTMLElement>('[data-topics]') ?? [])];
    const standsFor = ({ dataset }: HTMLElement) =>
      ids.some((id) => dataset.topics?.split(' ').includes(id));
    (points.find(standsFor) ?? frame.current?.querySelector('ol'))?.focus();
  }, [layout, frame]);
  return useCallback(
    (...ids: string[]) => {
      chosen.current = ids;
      onTopics(...ids);
    },
    [onTopics],
  );
}

/** Topics whose names the picture has no room for. */
const unnamedOf = ({ marks }: MarketLayout): MarketTopic[] =>
  marks.flatMap(({ topics, label }) => {
    const named = new Set(label?.lines.map(({ topic }) => topic));
    return topics.filter(({ id }) => !named.has(id));
  });

/** "2 States in need, no provider: Money laundering and Prevention". */
const placeWords = ({ needs, providers, topics }: Place): string => {
  const names = formatList(topics.map(({ label }) => label));
  return t('charts.market.unnamed.place', { needs, providers, names });
};
