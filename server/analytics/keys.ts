import { createHash } from 'node:crypto';
import type { Filter } from '../../contract/filter.ts';
import type { Pin } from '../database/database.ts';
import { badRequest } from '../fault.ts';
import type { Selection } from './table.ts';

/** Narrows a pin to the data sets of a filter. @throws Fault 400 for one that is not there */
export function narrowed(pin: Pin, filter: Filter): Pin {
  if (!filter.dataset) return pin;
  const unknown = filter.dataset.filter((id) => !pin.datasets.includes(id));
  if (unknown.length > 0) {
    const known = pin.datasets.length > 0 ? `There are: ${pin.datasets.join(', ')}.` : 'There is none yet.';
    throw badRequest('unknown-dataset', `There is no data set "${unknown.join('", "')}". ${known}`);
  }
  return { version: pin.version, datasets: [...new Set(filter.dataset)].sort() };
}

export const tableKey = (pin: Pin) => `${pin.version} ${JSON.stringify([...pin.datasets].sort())}`;

/** The level says how links are told apart, not which are left. */
export function filterKey(whole: Pin, { level: _level, ...filter }: Filter): string {
  return `select ${tableKey(whole)} ${JSON.stringify(filter)}`;
}

/** The same for all filters that leave the same of the same table, as neighbouring time slices often do. */
export function contentKey({ table, organisations, links }: Selection): string {
  const digest = createHash('sha1').update(organisations).update('|').update(links).digest('base64');
  return `${tableKey(table)} ${digest}`;
}
