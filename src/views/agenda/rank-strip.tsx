import type { Ranking } from '../../model/ranking';
import { stripWords } from './ranking-words';

interface Props {
  readonly topic: string;
  readonly ranking: Ranking;
  /** Position of the topic in the ranking's tables. */
  readonly at: number;
  /** The first so many ranks are the agenda's. */
  readonly n: number;
  /** The largest share of any topic at any rank: the height of the strip. */
  readonly largest: number;
}

/** Of the height of the strip, the part above the line of the interval. */
const GROUND = 84;

/** How often a topic has each rank, as a column a rank, and the interval that holds nine of ten. */
export function RankStrip({ topic, ranking, at, n, largest }: Props) {
  const { topics, ranks, intervals } = ranking.acceptability;
  const column = (rank: number): string => {
    const share = ranks[at * topics + rank] as number;
    const height = share === 0 ? 0 : Math.max(2, (share / largest) * GROUND);
    return share === 0 ? '' : `M${rank + 0.1} ${GROUND}v${-height}h0.8v${height}z`;
  };
  const columns = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, rank) => column(from + rank)).join('');
  const { low = 0, high = 0 } = intervals[at] ?? {};
  const words = stripWords(topic, ranking, at);
  return (
    <svg
      className="rank-strip"
      viewBox={`0 0 ${topics} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <path className="rank-strip-ground" d={`M0 ${GROUND}h${topics}`} />
      <path className="rank-strip-in" d={columns(0, Math.min(n, topics))} />
      <path className="rank-strip-out" d={columns(n, topics)} />
      <path className="rank-strip-interval" d={`M${low + 0.1} 94h${high - low + 0.8}`} />
      {n < topics && <path className="rank-strip-line" d={`M${n} 0v100`} />}
    </svg>
  );
}
