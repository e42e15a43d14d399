/** Makes the file that was asked for, while the page stays free to answer. */
import { csvParts } from './csv-origin';
import type { FileTable } from './file-table';
import { inSlices } from './in-slices';
import { jsonParts } from './json-file';
import { xlsxBeside } from './xlsx-beside';

export type FileFormat = 'xlsx' | 'csv' | 'json';

const TYPES: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** @param tell how many rows are done; null once all are, and only the file is left to be made */
export async function writeFile(
  table: FileTable,
  format: FileFormat,
  tell: (done: number | null) => void,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  if (format === 'xlsx') parts.push((await xlsxBeside(table, tell)) as Uint8Array<ArrayBuffer>);
  else {
    const text = format === 'csv' ? csvParts(table) : jsonParts(table);
    // Bytes at once: to turn all of the text into them at the end would keep the page from answering.
    const encoder = new TextEncoder();
    await inSlices(
      text,
      (part) => parts.push(encoder.encode(part)),
      (done) => tell(Math.min(done, table.count)),
    );
  }
  return new Blob(parts, { type: TYPES[format] });
}
