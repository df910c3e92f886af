import { postSheet, WorkbookSheet } from '../../../contract/sheets.ts';
import { addressOf, reach } from '../../api/call.ts';

/** Reads a sheet of a workbook, the first that isn't empty unless one is named. @throws ApiError */
export async function fetchSheet(file: File, sheet: string | undefined, signal: AbortSignal) {
  const body = new FormData();
  body.append('files', file, file.name);
  const response = await reach(addressOf(postSheet.path, {}, { sheet }), { method: 'POST', body, signal });
  return WorkbookSheet.parse(await response.json());
}
