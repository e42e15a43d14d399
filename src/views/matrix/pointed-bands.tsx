import { useEffect, useRef } from 'react';
import { type GridLayout, stopOf } from './grid-layout';
import { type PointedStore, pointedAt } from './pointed';

interface Props {
  readonly grid: GridLayout;
  readonly pointed: PointedStore;
}

/** Bands the row and the column that are pointed at: two boxes over the grid, which is not redrawn. */
export function PointedBands({ grid, pointed }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => {
      const style = box.current?.style;
      const address = pointedAt(pointed.getState());
      const stop = address && stopOf(grid, address);
      // Heads come first in either list of stops, totals after the items.
      const place = (name: string, at: number, count: number) => {
        if (at >= 1 && at <= count) style?.setProperty(name, String(at - 1));
        else style?.removeProperty(name);
      };
      place('--row', stop?.row ?? 0, grid.body.length);
      place('--column', stop?.column ?? 0, grid.columns.length);
    };
    show();
    return pointed.subscribe(show);
  }, [grid, pointed]);
  return (
    <div ref={box} className="m-pointed-bands" aria-hidden="true">
      <i />
      <i />
    </div>
  );
}
