/** The keys of the W3C data grid pattern. */
import type { Stop } from './grid-layout';

/** Rows that Page Up and Page Down pass at once. */
const PAGE = 10;

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a stop in a grid of so many rows and columns; null: the key is not ours. */
export function step(
  from: Stop,
  rows: number,
  columns: number,
  { key, ctrlKey, metaKey }: KeyPress,
): Stop | null {
  const far = ctrlKey || metaKey;
  const to = ((): Stop | null => {
    switch (key) {
      case 'ArrowUp':
        return { ...from, row: far ? 0 : from.row - 1 };
      case 'ArrowDown':
        return { ...from, row: far ? rows - 1 : from.row + 1 };
      case 'ArrowLeft':
        return { ...from, column: far ? 0 : from.column - 1 };
      case 'ArrowRight':
        return { ...from, column: far ? columns - 1 : from.column + 1 };
      case 'Home':
        return { row: far ? 0 : from.row, column: 0 };
      case 'End':
        return { row: far ? rows - 1 : from.row, column: columns - 1 };
      case 'PageUp':
        return { ...from, row: from.row - PAGE };
      case 'PageDown':
        return { ...from, row: from.row + PAGE };
      default:
        return null;
    }
  })();
  return (
    to && {
      row: Math.min(Math.max(to.row, 0), rows - 1),
      column: Math.min(Math.max(to.column, 0), columns - 1),
    }
  );
}
