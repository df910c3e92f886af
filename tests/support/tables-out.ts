import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Asked } from './ask.ts';

/** The tables of an export, each as its lines in order, without the note on the file itself. `query`: as an address ends, `?ids=a`. */
export async function tablesOut(api: Asked, query = ''): Promise<Record<string, string[]>> {
  const response = await api.fetch(`/exports/csv-tables${query}`);
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const tables = Object.entries(files).filter(([name]) => name.endsWith('.csv'));
  return Object.fromEntries(
    tables.map(([name, bytes]) => [name, strFromU8(bytes).trimEnd().split('\n').sort()]),
  );
}
