import { MatrixGrid } from './matrix-grid';
import type { PointedStore } from './pointed';
import { useWindowSlots } from './use-window-slots';

/** The table of a large matrix. Apart from the other, since it brings the virtualizer. */
export function WindowedGrid({ pointed }: { pointed: PointedStore }) {
  return <MatrixGrid pointed={pointed} useSlots={useWindowSlots} />;
}
