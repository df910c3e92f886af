import type { EditRequest } from '../../contract/edits.ts';
import type { Database } from '../../server/database/database.ts';
import { graphContent } from './graph-content.ts';
import type { Rows } from './tables.ts';

/** A little of everything that an edit can touch. */
export const fewRows: Record<string, Rows> = {
  organisations: [
    { id: 'a', name: 'Siemens', kind: 'firm', region: 'DE212', founded: 1847, lat: 48, lon: 11.5 },
    { id: 'b', name: 'Seimens', kind: 'firm', region: 'DE300', founded: 1850, size: 'large' },
    { id: 'c', name: 'Child', kind: 'firm' },
    { id: 'p', name: 'Parent', kind: 'university' },
  ],
  people: [{ id: 'someone', name: 'Someone' }],
  spinoffs: [
    { parent: 'b', child: 'c', year: 1990, source: 'one' },
    { parent: 'a', child: 'c', year: 1990, source: 'one' },
    { parent: 'p', child: 'b', year: 1850 },
  ],
  links: [
    { from: 'a', to: 'b', kind: 'ownership', share: 51 },
    { from: 'b', to: 'c', kind: 'supply' },
  ],
  flows: [{ origin: 'b', destination: 'a', count: 3 }],
  careers: [{ person: 'someone', organisation: 'b', from: 1850, founder: 'yes' }],
};

/** What edits of tests name as theirs. */
export const source = 'Annual report 1991';

export const merge = (
  kept: string,
  merged: string,
  take: Extract<EditRequest, { action: 'merge' }>['take'] = [],
) => ({ action: 'merge', kept, merged, take, source }) satisfies EditRequest;

/** The lines of the graph that were not there before, but for those of its data sets. */
export async function addedTo(database: Database, before: readonly string[]): Promise<string[]> {
  const now = await graphContent(database);
  return now.filter((line) => !before.includes(line) && !line.startsWith(':Dataset'));
}
