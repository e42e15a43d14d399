import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import {
  DRAWS,
  type Ranking,
  type RankingFault,
  type RankingRun,
  type RankingSettings,
  startRanking,
} from '../../model/ranking';
import { useFilter, useModel, useView } from '../../store/react';

/** So long the page may be kept from answering at once, in ms: a part of a frame. */
const SLICE_MS = 24;
/** Of the draws, between two looks at the clock. */
const STEP = DRAWS / 40;

export interface CurrentRanking {
  /** The newest there is; that of an earlier question while `isBusy`, null before the first. */
  readonly ranking: Ranking | null;
  readonly fault: RankingFault | null;
  readonly isBusy: boolean;
}

/** What the chair has said of criteria and weights. */
export function useRankingSettings(): RankingSettings {
  const criteria = useView((state) => state.criteria);
  const weights = useView((state) => state.weights);
  const uncertain = useView((state) => state.uncertain);
  return useMemo(() => ({ criteria, weights, uncertain }), [criteria, weights, uncertain]);
}

/** Takes draws until there are none left or the time is over; whether there are none left. */
function slice(run: RankingRun): boolean {
  const end = performance.now() + SLICE_MS;
  while (run.advance(STEP) > 0) if (performance.now() > end) return false;
  return true;
}

/**
 * The ranking under the present filter and settings. Its draws are taken in slices, so that no frame is
 * late however many topics there are; what is done in the first is painted with the change itself.
 */
export function useRanking(): CurrentRanking {
  const model = useModel();
  const filter = useFilter();
  const settings = useRankingSettings();
  const run = useMemo(() => startRanking(model, filter, settings), [model, filter, settings]);
  const [done, setDone] = useState<{ run: RankingRun; ranking: Ranking } | null>(null);
  const asked = typeof run === 'string' ? null : run;
  useNow(() => {
    if (!asked) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      if (slice(asked)) setDone({ run: asked, ranking: asked.result() });
      else timer = setTimeout(take);
    };
    take();
    return () => clearTimeout(timer);
  }, [asked]);
  if (!asked) return { ranking: null, fault: run as RankingFault, isBusy: false };
  return { ranking: done?.ranking ?? null, fault: null, isBusy: done?.run !== asked };
}

/** Before the paint; there is none where the page is written ahead. */
const useNow = typeof window === 'undefined' ? useEffect : useLayoutEffect;
