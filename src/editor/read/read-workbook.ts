/** Apart, so that a page that reads no workbook loads nothing of its reader, and one that does no writer. */
import { readXlsx } from 'hucre/xlsx';

type WorkbookCell = string | number | boolean | Date | null;

/** The rows of the first sheet. Rejects where the bytes are no workbook, or one with a password. */
export async function firstSheetOf(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookCell[][]> {
  const { sheets } = await readXlsx(bytes, { sheets: [0] });
  return sheets[0]?.rows ?? [];
}
