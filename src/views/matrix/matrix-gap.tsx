import type { Slot } from './slots';

export const gapKey = (position: number) => `gap-${position}`;

/** The stretch of a row that stands for the columns that are not in the page. */
export function MatrixGap({ size }: Pick<Extract<Slot, { kind: 'gap' }>, 'size'>) {
  return <td aria-hidden="true" style={{ width: size }} />;
}
