import type { TableTwin } from './old-chart-frame';

/** A table that is made when it is first read: while the picture stands, nobody reads it. */
export function lazyTable(make: () => TableTwin): TableTwin {
  let made: TableTwin | undefined;
  const table = () => {
    made ??= make();
    return made;
  };
  return {
    get caption() {
      return table().caption;
    },
    get corner() {
      return table().corner;
    },
    get columns() {
      return table().columns;
    },
    get sections() {
      return table().sections;
    },
  };
}
