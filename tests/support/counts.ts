import type { ImportCounts } from '../../contract/imports.ts';

/** Counts of an import in which nothing was. */
export const noCounts: ImportCounts = {
  rows: 0,
  organisations: 0,
  spinoffs: 0,
  links: 0,
  flows: 0,
  regions: 0,
  people: 0,
  careers: 0,
  unchanged: 0,
};
