import { useIsPrinting } from '../../ui/use-is-printing';
import { MatrixGrid } from './matrix-grid';
import type { PointedStore } from './pointed';
import { type UseSlots, useAllSlots } from './slots';
import { useWindowSlots } from './use-window-slots';

/** What is in view; on paper everything. */
const useSlots: UseSlots = (plan, scroller, row, column) => {
  const inView = useWindowSlots(plan, scroller, row, column);
  const all = useAllSlots(plan);
  return useIsPrinting() ? all : inView;
};

/** The table of a large matrix. Apart from the other, since it brings the virtualizer. */
export function WindowedGrid({ pointed }: { pointed: PointedStore }) {
  return <MatrixGrid pointed={pointed} useSlots={useSlots} />;
}
