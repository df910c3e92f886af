import { expect, it } from 'vitest';
import { partInName } from '../../../client/shell/export/extent.ts';
import { type AppState, initialState } from '../../../client/state/state.ts';

const names: Record<string, string> = { a: 'Sinclair Radionics', b: 'Ångström & Söner', c: '日本電気' };
const lineage: AppState = { ...initialState, view: 'genealogy', focus: 'a', selection: ['b', 'c'] };
const related = { ...lineage, genealogy: { ...lineage.genealogy, relatedTo: 'c' } };

it.each([
  ['screen', lineage, 'genealogy-sinclair-radionics'],
  ['screen', related, 'genealogy-sinclair-radionics-and-c'],
  ['screen', { ...lineage, view: 'network' }, 'network'],
  ['selection', lineage, 'selection-angstrom-soner-and-1-more'],
  ['filter', lineage, 'filtered'],
  ['all', lineage, 'all'],
] as const)('a file of the %s is called for what is in it: %#', (part, state, called) => {
  expect(partInName(part, state as AppState, (id) => names[id]!)).toBe(called);
});
