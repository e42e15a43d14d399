/** A file of its own, so that the reader of workbooks loads only when a workbook is read, and without their writer. */
import { readXlsx } from 'hucre/xlsx';

type WorkbookCell = string | number | boolean | Date | null;

/** The rows of the first sheet. Rejects if the bytes are not a workbook, or if it has a password. */
export async function firstSheetOf(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookCell[][]> {
  const { sheets } = await readXlsx(bytes, { sheets: [0] });
  return sheets[0]?.rows ?? [];
}
