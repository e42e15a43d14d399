import { type FileTable, rowsOf } from './file-table';

/**
 * A table that leaves the page as JSON, in parts: where it comes from and its columns, then each row
 * as an object by column id. Text stands as it is: programs run no formulas.
 */
export function* jsonParts(table: FileTable): Generator<string> {
  const { origin, columns } = table;
  const { title, filter, source, link, dataset } = origin;
  const { version, date, hash } = dataset;
  const about = { title, filter, source, link, dataset: { version, date, hash }, columns };
  const head = JSON.stringify(about, null, 2);
  yield `${head.slice(0, -2)},\n  "rows": [`;
  let separator = '\n';
  for (const cells of rowsOf(table)) {
    const row = Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? null]));
    yield `${separator}    ${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
